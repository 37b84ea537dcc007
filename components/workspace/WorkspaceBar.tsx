import { useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { type Language, languages } from '@/lib/domain/shared/language.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { privacyWords } from '@/lib/i18n/privacy.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';

/** Where the other pages are. */
export interface PageLinks {
  readonly dashboard: string;
  readonly settings: string;
  readonly privacy: string;
}

interface Props {
  readonly links: PageLinks;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onLanguage: (language: Language) => void;
}

/** What each language calls itself in few letters; nobody who writes Nynorsk needs "Norsk" in front. */
const ownNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  da: 'Dansk',
  sv: 'Svenska',
  en: 'English',
};

/** The top of the workspace: name, opening of files, language, other pages; two lines on a telephone. */
export function WorkspaceBar({ links, onFiles, onLanguage }: Props) {
  const words = useWords(workspaceWords);
  const common = useWords(commonWords);
  const privacy = useWords(privacyWords);
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header class="workspace-bar">
      <div class="workspace-bar__name">
        <h1>{common.product}</h1> <span class="muted">{words.tagline}</span>
      </div>
      <Button small onClick={() => input.current?.click()}>
        {words.openFiles}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".eml,.msg,.mbox,.jsonl"
        data-testid="mail-files"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <select
        class="input workspace-bar__language"
        aria-label={words.language}
        value={language}
        onChange={(event) => {
          const chosen = languages.find((each) => each === event.currentTarget.value);
          if (chosen) onLanguage(chosen);
        }}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {ownNames[each]}
          </option>
        ))}
      </select>
      <nav class="row" aria-label={words.pages}>
        <a href={links.dashboard}>{words.dashboard}</a>
        <a href={links.settings}>{words.settings}</a>
        <a href={links.privacy}>{privacy.link}</a>
      </nav>
    </header>
  );
}
