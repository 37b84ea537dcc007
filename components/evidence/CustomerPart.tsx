import { useState } from 'preact/hooks';
import { historyEntry } from '@/components/panel/history-entry.ts';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { casesOfCustomer, eraseCustomer, exportCustomer } from '@/lib/app/customer-data.ts';
import { formatList } from '@/lib/domain/shared/format-list.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { yourDataWords } from '@/lib/i18n/your-data.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { saveParts } from './save-parts.ts';
import { TaskStatus } from './TaskStatus.tsx';
import { useTask } from './use-task.ts';

/** What a customer may ask for: everything about them, or that it is forgotten. */
export function CustomerPart() {
  const words = useWords(yourDataWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const services = useServices();
  const task = useTask();
  const [email, setEmail] = useState('');
  const [rows, setRows] = useState<readonly CaseRow[] | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const find = () =>
    task.run(async (progress) => {
      const found = await casesOfCustomer(services, email, progress);
      setRows(found);
      setReason(null);
      if (!found) return null;
      return found.length === 0 ? words.noneFound : plural(language, found.length, words.cases);
    });
  const take = (of: readonly CaseRow[]) =>
    task.run(async (progress) => {
      const file = await exportCustomer(services, of, {
        ...progress,
        language,
        describe: (event) => historyEntry(event, language),
      });
      if (!file) return null;
      saveParts(file.name, file.type, file.parts);
      return plural(language, file.count, words.exported);
    });
  const erase = (why: string) =>
    task.run(async (progress) => {
      const result = await eraseCustomer(services, email, { ...progress, reason: why });
      setReason(null);
      setRows(null);
      if (!result.ok) return words.needsRole;
      const erased = plural(language, result.erased, words.erased);
      return result.held.length > 0
        ? `${erased} ${words.heldNames(formatList(result.held, language))}`
        : erased;
    });
  return (
    <section class="stack stack--tight" aria-labelledby="data-customer">
      <h3 id="data-customer">{words.customer}</h3>
      <TextField
        label={words.email}
        kind="email"
        value={email}
        onChange={(next) => {
          setEmail(next);
          setRows(null);
          setReason(null);
        }}
      />
      <div class="row">
        <Button
          busy={task.isRunning}
          blockedBy={email.trim() === '' ? common.required : null}
          onClick={find}
        >
          {words.find}
        </Button>
        {rows && rows.length > 0 && (
          <>
            <Button busy={task.isRunning} onClick={() => take(rows)}>
              {words.exportCustomer}
            </Button>
            <Button kind="danger" busy={task.isRunning} onClick={() => setReason('')}>
              {words.eraseCustomer}
            </Button>
          </>
        )}
      </div>
      <TaskStatus task={task} />
      {reason !== null && (
        <div class="stack stack--tight">
          <Banner kind="warn">{words.eraseWarning}</Banner>
          <TextField label={words.eraseWhy} value={reason} onChange={setReason} />
          <div class="row">
            <Button
              kind="danger"
              blockedBy={reason.trim() === '' ? common.required : null}
              onClick={() => erase(reason.trim())}
            >
              {words.eraseNow}
            </Button>
            <Button onClick={() => setReason(null)}>{common.cancel}</Button>
          </div>
        </div>
      )}
    </section>
  );
}
