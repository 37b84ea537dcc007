import { useRef, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { downloadFile } from '@/components/shared/download-file.ts';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { exportTemplates, importTemplates } from '@/lib/app/exchange-templates.ts';
import { formatList } from '@/lib/domain/shared/format-list.ts';
import { templateWords } from '@/lib/i18n/templates.ts';

interface Props {
  readonly hasAny: boolean;
  readonly onImported: () => Promise<void>;
}

interface Outcome {
  readonly kind: 'good' | 'warn';
  readonly text: string;
}

/** Own templates to a file and from one. */
export function TemplateExchange({ hasAny, onImported }: Props) {
  const words = useWords(templateWords);
  const { store } = useServices();
  const language = useLanguage();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);

  const forget = () => {
    setOutcome(null);
    setFailure(null);
  };
  const save = async () => {
    forget();
    try {
      downloadFile('svarfrist-templates.json', 'application/json', await exportTemplates(store));
    } catch (error) {
      setFailure(problemOf(error));
    }
  };
  const read = async (file: File) => {
    forget();
    try {
      const result = await importTemplates(store, await file.text());
      const unusable = result.ok ? result.broken.map(String) : [];
      const text = result.ok
        ? [
            words.imported(result),
            ...(unusable.length > 0 ? [words.unusable(formatList(unusable, language))] : []),
          ].join(' ')
        : words.refused[result.code];
      setOutcome({ kind: result.ok && unusable.length === 0 ? 'good' : 'warn', text });
      announce(text);
      await onImported();
    } catch (error) {
      setFailure(problemOf(error));
    }
  };

  return (
    <div class="stack stack--tight">
      <div class="row">
        <Button kind="quiet" onClick={() => input.current?.click()}>
          {words.importFile}
        </Button>
        {hasAny && (
          <Button kind="quiet" onClick={save}>
            {words.exportFile}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={words.importFile}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file chosen again is a change, too.
            currentTarget.value = '';
            if (file) read(file);
          }}
        />
      </div>
      {outcome && <Banner kind={outcome.kind}>{outcome.text}</Banner>}
      {failure && <ProblemBanner problem={failure} />}
    </div>
  );
}
