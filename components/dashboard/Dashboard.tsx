import { useEffect, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { ServicesProvider, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { usePageTitle } from '@/components/shared/use-page-title.ts';
import { useSettings } from '@/components/shared/use-settings.ts';
import type { PageServices } from '@/lib/app/services.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { privacyWords } from '@/lib/i18n/privacy.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import { yourDataWords } from '@/lib/i18n/your-data.ts';
import { CaseBrowser } from './CaseBrowser.tsx';
import { Digest } from './Digest.tsx';
import { Figures } from './Figures.tsx';
import { useAddress } from './use-address.ts';
import { useSheet } from './use-sheet.ts';
import { ViewLinks } from './ViewLinks.tsx';

export interface DashboardProps {
  readonly services: PageServices;
  /** Language of the interface until the settings say another. */
  readonly language: Language;
  readonly links?: {
    readonly settings: string;
    readonly privacy: string;
    readonly mail: string | null;
  };
  /** Where a mail can be read again; null where this place cannot open it. */
  readonly mailLink?: (key: MessageKey) => string | null;
}

/** The objections of this machine for whoever has to see that they are answered. `#case=<id>` opens one. */
export function Dashboard(props: DashboardProps) {
  const [language, setLanguage] = useState(props.language);
  return (
    <ServicesProvider services={props.services} language={language}>
      <Page {...props} onLanguage={(chosen) => setLanguage(chosen ?? props.language)} />
    </ServicesProvider>
  );
}

interface PageProps extends Pick<DashboardProps, 'links' | 'mailLink'> {
  readonly onLanguage: (language: Language | null) => void;
}

function Page({ links, mailLink = () => null, onLanguage }: PageProps) {
  const words = useWords(dashboardWords);
  const common = useWords(commonWords);
  const page = useWords(workspaceWords);
  const data = useWords(yourDataWords);
  const privacy = useWords(privacyWords);
  const { store } = useServices();
  const { settings, today, isLoaded } = useSettings();
  const { loaded, reload } = useSheet();
  const [address, change] = useAddress();
  useEffect(() => {
    if (isLoaded) onLanguage(settings.language);
  }, [isLoaded, settings.language]);
  usePageTitle(`${words.title} – ${common.product}`);
  const isReady = loaded.kind === 'ready';
  const shared = { settings, today };

  return (
    <main class="page">
      <header class="page__head">
        <h1>{words.title}</h1>
        {links && (
          <nav class="row" aria-label={words.pages}>
            {links.mail !== null && <a href={links.mail}>{words.backToMail}</a>}
            <a href={`${links.settings}#data`}>{data.title}</a>
            <a href={links.settings}>{words.settings}</a>
            <a href={links.privacy}>{privacy.link}</a>
          </nav>
        )}
      </header>
      {!store.isDurable && <Banner kind="warn">{page.memoryOnly}</Banner>}
      {loaded.kind === 'loading' && <p role="status">{common.loading}</p>}
      {loaded.kind !== 'loading' && loaded.problem && (
        <ProblemBanner
          problem={loaded.problem}
          actions={<Button onClick={reload}>{common.retry}</Button>}
        />
      )}
      {isReady && loaded.damaged > 0 && (
        <Banner kind="warn">
          {words.damaged(loaded.damaged)}{' '}
          {links && <a href={`${links.settings}#data`}>{data.verify}</a>}
        </Banner>
      )}
      {isReady && !loaded.isWhole && <Banner>{words.preparing}</Banner>}
      {isReady && loaded.isWhole && loaded.sheet.count === 0 && (
        <div class="page__empty">
          <p>
            <strong>{words.empty}</strong>
          </p>
          <p class="muted">{words.emptyAdvice}</p>
        </div>
      )}
      {isReady && loaded.sheet.count > 0 && (
        <>
          <ViewLinks address={address} />
          {address.view === 'cases' && (
            <CaseBrowser
              {...shared}
              sheet={loaded.sheet}
              address={address}
              onChange={change}
              mailLink={mailLink}
            />
          )}
          {address.view === 'figures' && (
            <Figures
              {...shared}
              sheet={loaded.sheet}
              query={address.query}
              onChange={(query) => change({ query })}
            />
          )}
          {address.view === 'digest' && <Digest {...shared} sheet={loaded.sheet} />}
        </>
      )}
    </main>
  );
}
