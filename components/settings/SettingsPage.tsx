import { useEffect, useState } from 'preact/hooks';
import { DataSection } from '@/components/evidence/DataSection.tsx';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import { usePageTitle } from '@/components/shared/use-page-title.ts';
import { useSettings } from '@/components/shared/use-settings.ts';
import { useStored } from '@/components/shared/use-stored.ts';
import { TeamSection } from '@/components/team/TeamSection.tsx';
import type { PageServices } from '@/lib/app/services.ts';
import { loadPresets, loadSettings } from '@/lib/app/settings.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { noPresets, type Presets } from '@/lib/domain/shared/presets.ts';
import { defaultSettings, type Settings } from '@/lib/domain/shared/settings.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { wordsOf } from '@/lib/i18n/i18n.ts';
import { privacyWords } from '@/lib/i18n/privacy.ts';
import { settingsWords } from '@/lib/i18n/settings.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import { LearningSection } from './LearningSection.tsx';
import { SettingsFields } from './SettingsFields.tsx';
import { TemplatesSection } from './templates/TemplatesSection.tsx';

interface Props {
  readonly services: PageServices;
  /** Language until the settings say another. */
  readonly language: Language;
  readonly links: {
    readonly dashboard: string;
    readonly privacy: string;
    readonly mail: string | null;
  };
}

/** The page where a person says who sells, who answers and when people work. */
export function SettingsPage({ services, language, links }: Props) {
  const [chosen, setChosen] = useState(language);
  const words = wordsOf(settingsWords, chosen);
  usePageTitle(`${words.title} – ${wordsOf(commonWords, chosen).product}`);
  return (
    <ServicesProvider services={services} language={chosen}>
      <main class="page page--narrow">
        <header class="page__head">
          <h1>{words.title}</h1>
          <nav class="row" aria-label={words.pages}>
            {links.mail !== null && <a href={links.mail}>{words.backToMail}</a>}
            <a href={links.dashboard}>{words.dashboard}</a>
            <a href={links.privacy}>{wordsOf(privacyWords, chosen).link}</a>
          </nav>
        </header>
        <p class="muted">{words.intro}</p>
        <LoadedFields onLanguage={(next) => setChosen(next ?? language)} />
        <TemplatesSection />
        <LearningSection />
        <TeamSection />
        <DataSection privacyLink={links.privacy} />
      </main>
    </ServicesProvider>
  );
}

/** The settings with the presets over them that they were read under. */
interface Read {
  readonly settings: Settings;
  readonly presets: Presets;
}

// A store that cannot be read is told where something is asked of it.
const read = async (store: CaseStore): Promise<Read> => ({
  presets: await loadPresets(store).catch(() => noPresets),
  settings: await loadSettings(store).catch(() => defaultSettings),
});

/** The form appears when the settings are read, and stays as typed when another tab saves. */
function LoadedFields({ onLanguage }: { onLanguage: (language: Language | null) => void }) {
  const { settings, isLoaded, save } = useSettings();
  const [found] = useStored<Read | null>(read, null);
  useEffect(() => {
    if (isLoaded) onLanguage(settings.language);
  }, [isLoaded, settings.language]);
  // Presets that come while the page is open replace what is locked by them, so the form begins anew.
  return isLoaded && found ? (
    <SettingsFields
      key={JSON.stringify(found.presets)}
      initial={found.settings}
      presets={found.presets}
      onSave={save}
    />
  ) : null;
}
