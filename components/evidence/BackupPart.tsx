import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { backUp } from '@/lib/app/back-up.ts';
import { type BackupContent, inspectBackup, restoreBackup } from '@/lib/app/restore-backup.ts';
import { formatInstant } from '@/lib/i18n/format.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { yourDataWords } from '@/lib/i18n/your-data.ts';
import { saveParts } from './save-parts.ts';
import { TaskStatus } from './TaskStatus.tsx';
import { useTask } from './use-task.ts';

/** Everything into one file, and such a file into this profile: read through and told first, then added. */
export function BackupPart() {
  const words = useWords(yourDataWords);
  const language = useLanguage();
  const services = useServices();
  const task = useTask();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{ file: File; content: BackupContent } | null>(null);
  const damaged = (count: number) =>
    count > 0 ? ` ${plural(language, count, words.damagedEvents)}` : '';
  const make = () =>
    task.run(async (progress) => {
      setFound(null);
      const file = await backUp(services, progress);
      if (!file) return null;
      saveParts(file.name, file.type, file.parts);
      return `${plural(language, file.count, words.backedUp)}${damaged(file.unreadable)}`;
    });
  const read = (file: File) =>
    task.run(async (progress) => {
      setFound(null);
      const content = await inspectBackup(services, file, progress);
      if (!content) return null;
      if (content.fresh > 0) setFound({ file, content });
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const when = formatInstant(content.head.madeAt, { language, timeZone });
      const cases = plural(language, content.cases, words.cases);
      const fresh =
        content.fresh > 0 ? plural(language, content.fresh, words.fresh) : words.nothingNew;
      return `${words.backupOf(when, cases)} ${fresh}${damaged(content.unreadable)}`;
    });
  const restore = (file: File) =>
    task.run(async (progress) => {
      setFound(null);
      return plural(language, await restoreBackup(services, file, progress), words.restored);
    });
  return (
    <section class="stack stack--tight" aria-labelledby="data-backup">
      <h3 id="data-backup">{words.backup}</h3>
      <p class="muted small">{words.backupNote}</p>
      <div class="row">
        <Button busy={task.isRunning} onClick={make}>
          {words.backUp}
        </Button>
        <Button busy={task.isRunning} onClick={() => input.current?.click()}>
          {words.restore}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="backup-file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) read(file);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <TaskStatus task={task} />
      {found && (
        <div class="row">
          <Button kind="primary" onClick={() => restore(found.file)}>
            {words.restoreNow}
          </Button>
        </div>
      )}
    </section>
  );
}
