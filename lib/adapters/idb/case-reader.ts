import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { orderEvents } from '../../domain/objection/order-events.ts';
import type { CaseRow, CaseStore, QuarantinedRow } from '../../ports/case-store.ts';
import { caseRecordOf } from './case-record.ts';
import type { Database } from './layout.ts';
import { parseRow, parseStoredEvent } from './parse-row.ts';
import { sortOut } from './quarantine.ts';
import type { Project } from './rebuild-cases.ts';

type Use = <T>(work: (database: Database) => Promise<T>) => Promise<T>;
type Reader = Pick<
  CaseStore,
  | 'events'
  | 'row'
  | 'rowByMessage'
  | 'rowByThread'
  | 'rowsDueBy'
  | 'openRows'
  | 'allRows'
  | 'isDismissed'
  | 'quarantined'
>;
type IndexName = 'nextDueOn' | 'open' | 'messageKeys' | 'threadKeys';

/**
 * Everything that reads. Each row is parsed; a broken event is listed in quarantine and stays where it is;
 * a broken row of the projection is folded anew from its events where `project` is known.
 */
export function caseReader(use: Use, project: Project | undefined): Reader {
  async function readEvents(database: Database, id: string): Promise<readonly ObjectionEvent[]> {
    const [records, keys] = await Promise.all([
      database.getAllFromIndex('events', 'objectionId', id),
      database.getAllKeysFromIndex('events', 'objectionId', id),
    ]);
    const sorted = sortOut(records, { keys, store: 'events', parse: parseStoredEvent });
    await report(database, sorted.broken);
    return orderEvents(sorted.values);
  }

  async function sortRows(
    database: Database,
    [records, keys]: readonly [readonly unknown[], readonly string[]],
  ): Promise<readonly CaseRow[]> {
    const rows: CaseRow[] = [];
    for (const [index, record] of records.entries()) {
      const parsed = parseRow(record);
      const key = keys[index] ?? '';
      if (parsed.ok) rows.push(parsed.value);
      else {
        const healed = await heal(database, key);
        if (healed) rows.push(healed);
        else await report(database, [{ store: 'cases', key, problem: parsed.problem }]);
      }
    }
    return rows;
  }

  async function heal(database: Database, id: string): Promise<CaseRow | null> {
    const events = project ? await readEvents(database, id) : [];
    const hasBeginning = events.some(({ type }) => type === 'registered' || type === 'dismissed');
    if (!project || !hasBeginning) return null;
    const row = project(events);
    await database.put('cases', caseRecordOf(row));
    return row;
  }

  const rowsIn = (index: IndexName, query: IDBKeyRange | string | null = null) =>
    use(async (database) => {
      // One transaction, or the keys might belong to other rows by then.
      const source = database.transaction('cases').store.index(index);
      const range = typeof query === 'string' ? IDBKeyRange.only(query) : query;
      return sortRows(
        database,
        await Promise.all([source.getAll(range), source.getAllKeys(range)]),
      );
    });
  const newestOf = async (rows: Promise<readonly CaseRow[]>) => newestFirst(await rows)[0] ?? null;

  return {
    events: (id) => use((database) => readEvents(database, id)),
    row: (id) =>
      use(async (database) => {
        const record = await database.get('cases', id);
        if (record === undefined) return null;
        return (await sortRows(database, [[record], [id]]))[0] ?? null;
      }),
    rowByMessage: (key) => newestOf(rowsIn('messageKeys', key)),
    rowByThread: (key) => newestOf(rowsIn('threadKeys', key)),
    rowsDueBy: (date) => rowsIn('nextDueOn', IDBKeyRange.upperBound(date)),
    openRows: () => rowsIn('open', IDBKeyRange.bound([1, ''], [1, '\uffff'])),
    // By the store, not an index: a row that lost its index values must show up here.
    allRows: () =>
      use(async (database) => {
        const { store } = database.transaction('cases');
        return newestFirst(
          await sortRows(database, await Promise.all([store.getAll(), store.getAllKeys()])),
        );
      }),
    isDismissed: (key) =>
      use(async (database) => (await database.getKey('dismissed', key)) !== undefined),
    quarantined: () => use((database) => database.getAll('quarantine')),
  };
}

async function report(database: Database, broken: readonly QuarantinedRow[]): Promise<void> {
  if (broken.length === 0) return;
  const transaction = database.transaction('quarantine', 'readwrite');
  await Promise.all([...broken.map((row) => transaction.store.put(row)), transaction.done]);
}

function newestFirst(rows: readonly CaseRow[]): readonly CaseRow[] {
  const age = ({ objection }: CaseRow) => `${objection.registeredAt} ${objection.id}`;
  return rows.toSorted((left, right) => (age(left) < age(right) ? 1 : -1));
}
