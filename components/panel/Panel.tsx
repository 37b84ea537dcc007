import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ServicesProvider, useWords } from '@/components/shared/ServicesContext.tsx';
import { TeamFold } from '@/components/team/TeamFold.tsx';
import type { HostServices } from '@/lib/app/services.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { OpenDashboard } from './DueNow.tsx';
import { MailOrSpoken } from './MailOrSpoken.tsx';
import { PanelFoot, type PrivacyLink } from './PanelFoot.tsx';
import type { PanelWorks } from './panel-works.ts';

export interface PanelProps {
  readonly services: HostServices;
  /** What is half done, where it has to outlive the panel. */
  readonly works?: PanelWorks | undefined;
  readonly language: Language;
  /** Shown as a button to the team's list, where the place has one. */
  readonly onOpenDashboard?: OpenDashboard | undefined;
  readonly onOpenSettings?: (() => void) | undefined;
  readonly privacy?: PrivacyLink | undefined;
  /** It stands in a page with a name and a main part of its own. */
  readonly isPart?: boolean;
}

/** Everything about the open mail: what it is, what to do by when, what to answer. The same in every host. */
export function Panel({ services, works, language, privacy, isPart = false, ...ways }: PanelProps) {
  const content = (
    <>
      {!isPart && <PanelTop {...ways} />}
      {!services.store.isDurable && <NotDurable />}
      <MailOrSpoken
        services={services}
        works={works}
        onOpenDashboard={ways.onOpenDashboard}
        warnsBeforeLeaving={isPart}
      />
      <TeamFold />
      {privacy && <PanelFoot privacy={privacy} />}
    </>
  );
  return (
    <ServicesProvider services={services} language={language}>
      {isPart ? (
        <section class="panel" lang={language} aria-label={commonWords[language].product}>
          {content}
        </section>
      ) : (
        <main class="panel" lang={language}>
          {content}
        </main>
      )}
    </ServicesProvider>
  );
}

function PanelTop({
  onOpenDashboard,
  onOpenSettings,
}: Pick<PanelProps, 'onOpenDashboard' | 'onOpenSettings'>) {
  const words = useWords(panelWords);
  const { product } = useWords(commonWords);
  return (
    <header class="panel__top row row--apart">
      <h1 class="panel__name">{product}</h1>
      <div class="row panel__ways">
        {onOpenDashboard && (
          <Button kind="quiet" small onClick={() => onOpenDashboard()}>
            {words.openDashboard}
          </Button>
        )}
        {onOpenSettings && (
          <Button kind="quiet" small onClick={onOpenSettings}>
            {words.openSettings}
          </Button>
        )}
      </div>
    </header>
  );
}

function NotDurable() {
  const { title, text } = useWords(panelWords).banners.notDurable;
  return (
    <Banner kind="warn" title={title}>
      {text}
    </Banner>
  );
}
