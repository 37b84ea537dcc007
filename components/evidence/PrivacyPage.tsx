import { Banner } from '@/components/shared/Banner.tsx';
import { Citations } from '@/components/shared/Citations.tsx';
import { ServicesProvider, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { usePageTitle } from '@/components/shared/use-page-title.ts';
import type { PageServices } from '@/lib/app/services.ts';
import { privacyBasis } from '@/lib/domain/law/privacy-basis.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { privacyWords } from '@/lib/i18n/privacy.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import { PrivacyList } from './PrivacyList.tsx';

interface Props {
  readonly services: PageServices;
  readonly language: Language;
  readonly links: {
    readonly dashboard: string;
    readonly settings: string;
    readonly mail: string | null;
  };
}

/** The page that says what is stored where, what leaves the machine, and what a person can do about it. */
export function PrivacyPage({ services, language, links }: Props) {
  return (
    <ServicesProvider services={services} language={language}>
      <Page links={links} />
    </ServicesProvider>
  );
}

function Page({ links }: Pick<Props, 'links'>) {
  const words = useWords(privacyWords);
  const dashboard = useWords(dashboardWords);
  const page = useWords(workspaceWords);
  const { product } = useWords(commonWords);
  const { store } = useServices();
  usePageTitle(`${words.link} – ${product}`);
  const sections = [
    ['network', words.network, words.networkText],
    ['safety', words.safety, words.safetyText],
    ['answerable', words.answerable, words.answerableText],
  ] as const;
  return (
    <main class="page page--narrow">
      <header class="page__head">
        <h1>{words.link}</h1>
        <nav class="row" aria-label={dashboard.pages}>
          {links.mail !== null && <a href={links.mail}>{dashboard.backToMail}</a>}
          <a href={links.dashboard}>{dashboard.title}</a>
          <a href={links.settings}>{dashboard.settings}</a>
        </nav>
      </header>
      {!store.isDurable && <Banner kind="warn">{page.memoryOnly}</Banner>}
      <p>{words.intro}</p>
      <section class="card stack" aria-labelledby="privacy-stored">
        <h2 id="privacy-stored">{words.title}</h2>
        <PrivacyList />
      </section>
      {sections.map(([name, title, text]) => (
        <section key={name} class="card stack stack--tight" aria-labelledby={`privacy-${name}`}>
          <h2 id={`privacy-${name}`}>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <section class="card stack stack--tight" aria-labelledby="privacy-basis">
        <h2 id="privacy-basis">{words.basis}</h2>
        <div class="small">
          <Citations source={privacyBasis} />
        </div>
      </section>
      <section class="card stack stack--tight" aria-labelledby="privacy-choices">
        <h2 id="privacy-choices">{words.choices}</h2>
        <p>{words.choicesText}</p>
        <p>
          <a href={`${links.settings}#data`}>{words.toData}</a>
        </p>
      </section>
    </main>
  );
}
