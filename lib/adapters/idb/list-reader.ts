import { watchOf } from '../../domain/reminder/watch.ts';
import { ObjectionId } from '../../domain/shared/ids.ts';
import type { CaseStore, LinePages } from '../../ports/case-store.ts';
import type { Database } from './layout.ts';
import { keepLater, pagesSince, REVISION, readingPages, readPages } from './page-snapshot.ts';
import { REBUILDING } from './rebuild-cases.ts';
import { parseWatch } from './watch-record.ts';

type Use = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

/** Reads what lists, figures and reminders need. It is all derived: a record that cannot be read is left out or made anew. */
export function listReader(
  use: Use,
  row: CaseStore['row'],
): Pick<CaseStore, 'watchesBy' | 'linePages'> {
  return {
    async watchesBy(date) {
      const records = await use((database) =>
        database.getAll('duties', IDBKeyRange.upperBound([date, '\uffff'])),
      );
      const watches = await Promise.all(
        records.map(async (record) => parseWatch(record) ?? (await madeAnew(record, row))),
      );
      return watches.filter((watch) => watch !== null);
    },
    async linePages(since) {
      const { isStale, ...lines } = await use((database) => readLines(database, since));
      if (isStale && lines.isWhole) keepLater(lines, use);
      return lines;
    },
  };
}

async function readLines(
  database: Database,
  since: number,
): Promise<LinePages & { readonly isStale: boolean }> {
  const transaction = readingPages(database);
  const meta = transaction.objectStore('meta');
  const [read, revision, rebuilding] = await Promise.all([
    since === 0 ? readPages(transaction) : pagesSince(transaction, since),
    meta.get(REVISION),
    meta.get(REBUILDING),
  ]);
  return {
    ...read,
    revision: typeof revision === 'number' ? revision : 0,
    isWhole: rebuilding === undefined,
  };
}

async function madeAnew(record: unknown, row: CaseStore['row']) {
  const id = typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : null;
  const objectionId = ObjectionId.safeParse(id).data;
  const found = objectionId === undefined ? null : await row(objectionId);
  return found && watchOf(found);
}
