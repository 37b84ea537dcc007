import { watchOf } from '../../domain/reminder/watch.ts';
import { ObjectionId } from '../../domain/shared/ids.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { Database } from './layout.ts';
import { parseLinePage } from './parse-line-page.ts';
import { REVISION } from './put-cases.ts';
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
    linePages: (since) =>
      use(async (database) => {
        const transaction = database.transaction(['pages', 'meta']);
        const meta = transaction.objectStore('meta');
        const stored = transaction.objectStore('pages');
        const [records, revision, rebuilding] = await Promise.all([
          // Everything is read faster as it lies than by an index.
          since === 0
            ? stored.getAll()
            : stored.index('revision').getAll(IDBKeyRange.lowerBound(since, true)),
          meta.get(REVISION),
          meta.get(REBUILDING),
        ]);
        return {
          pages: records.flatMap((record) => parseLinePage(record) ?? []),
          revision: typeof revision === 'number' ? revision : 0,
          isWhole: rebuilding === undefined,
        };
      }),
  };
}

async function madeAnew(record: unknown, row: CaseStore['row']) {
  const id = typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : null;
  const objectionId = ObjectionId.safeParse(id).data;
  const found = objectionId === undefined ? null : await row(objectionId);
  return found && watchOf(found);
}
