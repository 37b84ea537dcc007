import { useState } from 'preact/hooks';
import { historyEntry } from '@/components/panel/history-entry.ts';
import { Button } from '@/components/shared/Button.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { exportEvidence } from '@/lib/app/export-evidence.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { type Language, languages } from '@/lib/domain/shared/language.ts';
import { evidenceWords } from '@/lib/i18n/evidence.ts';
import { nameOfLanguage } from '@/lib/i18n/format.ts';
import { HoldField } from './HoldField.tsx';
import { saveParts } from './save-parts.ts';
import { TaskStatus } from './TaskStatus.tsx';
import { useTask } from './use-task.ts';

/** Makes the pack that an agency or a complaints board gets of a case, and keeps the case from being deleted. */
export function EvidencePack({ objection }: { readonly objection: Objection }) {
  const words = useWords(evidenceWords);
  const shown = useLanguage();
  const services = useServices();
  const task = useTask();
  const [language, setLanguage] = useState<Language>(shown);
  const [withNotes, setWithNotes] = useState(false);
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  const make = () =>
    // One case is packed in a second or two.
    task.run(
      async () => {
        setFingerprint(null);
        const pack = await exportEvidence(services, objection.id, {
          language,
          withNotes,
          describe: (event) => historyEntry(event, language),
        });
        if (!pack) return words.gone;
        saveParts(pack.name, 'application/zip', [pack.bytes]);
        setFingerprint(pack.fingerprint);
        return pack.isDoubtful ? `${words.doubtful} ${words.isMade}` : words.isMade;
      },
      { canStop: false },
    );
  return (
    <Disclosure summary={words.button}>
      <div class="stack stack--tight">
        <p class="muted small">{words.buttonNote}</p>
        <SelectField
          label={words.language}
          value={language}
          onChange={setLanguage}
          options={languages.map((value) => ({ value, label: nameOfLanguage(value, shown) }))}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={withNotes}
            onChange={(event) => setWithNotes(event.currentTarget.checked)}
          />
          {words.withNotes}
        </label>
        <div class="row">
          <Button kind="primary" busy={task.isRunning} onClick={make}>
            {words.button}
          </Button>
        </div>
        <TaskStatus task={task} />
        {fingerprint !== null && (
          <code class="small" style={{ overflowWrap: 'anywhere' }}>
            {fingerprint}
          </code>
        )}
        <HoldField objection={objection} />
      </div>
    </Disclosure>
  );
}
