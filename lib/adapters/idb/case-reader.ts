import { isOpen } from '../../domain/objection/state-groups.ts';
import { byNextDue, newestFirst } from '../../ports/case-order.ts';
import type { CaseRow, CaseStore, QuarantinedRow } from '../../ports/case-store.ts';
import { caseRecordOf } from './case-record.ts';
import type { Database } from './layout.ts';
import { hasBeginning, parseRow } from './parse-row.ts';
import { type RawCase, rawCases, rawCasesAfter, rawCasesBy, readLog } from './raw-case.ts';
import type { Project } from './rebuild-cases.ts';

type Use = <T>(work: (database: Database) => Promise<T>) => Promise<T>;
type Reader = Pick<
  CaseStore,
  | 'events'
  | 'row'
  | 'rowByMessage'
  | 'rowsByMessagePrefix'
  | 'rowByThread'
  | 'rowsAfter'
  | 'openRows'
  | 'allRows'
  | 'isDismissed'
  | 'quarantined'
>;

// Cases that are read in one go: enough for speed, and a few megabytes at most.
const SLICE = 500;

/**
 * Reads cases and their events. Each is parsed; a broken event is listed in quarantine and stays where it is; a broken
 * row of the projection is worked out anew from its events where `project` is known.
 */
export function caseReader(use: Use, project: Project | undefined): Reader {
  async function rowsOf(database: Database, raws: readonly RawCase[]): Promise<CaseRow[]> {
    const rows: CaseRow[] = [];
    const broken: QuarantinedRow[] = [];
    for (const { key, record, events: records } of raws) {
      const log = readLog(records);
      broken.push(...log.broken);
      const parsed = parseRow(record, log.events);
      if (parsed.ok) rows.push(parsed.value);
      else if (project && hasBeginning(log.events)) {
        rows.push(project(log.events));
        await mendRow(database, key, project);
      } else if (record !== undefined)
        broken.push({ store: 'cases', key, problem: parsed.problem });
      // Else its beginning may be on its way from a colleague.
    }
    await report(database, broken);
    return rows;
  }

  /** Goes through all cases and keeps those that `matches`. */
  const every = (matches: (row: CaseRow) => boolean) =>
    use(async (database) => {
      const rows: CaseRow[] = [];
      let after: string | null = null;
      for (;;) {
        const raws: readonly RawCase[] = await rawCasesAfter(database, after, SLICE);
        rows.push(...(await rowsOf(database, raws)).filter(matches));
        after = raws.at(-1)?.key ?? null;
        if (after === null || raws.length < SLICE) return rows;
      }
    });

  const newest = (index: 'messageKeys' | 'threadKeys', value: string) =>
    use(async (database) => {
      const rows = await rowsOf(database, await rawCasesBy(database, index, value));
      return newestFirst(rows)[0] ?? null;
    });

  return {
    events: (id) =>
      use(async (database) => {
        const { events, broken } = readLog(
          await database.getAllFromIndex('events', 'objectionId', id),
        );
        await report(database, broken);
        return events;
      }),
    row: (id) =>
      use(async (database) => {
        const [row] = await rowsOf(database, await rawCases(database, [id]));
        return row ?? null;
      }),
    rowByMessage: (key) => newest('messageKeys', key),
    rowsByMessagePrefix: (prefix) =>
      use(async (database) => {
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        return newestFirst(
          await rowsOf(database, await rawCasesBy(database, 'messageKeys', range)),
        );
      }),
    rowByThread: (key) => newest('threadKeys', key),
    rowsAfter: (after, limit) =>
      use(async (database) => {
        const raws = await rawCasesAfter(database, after, limit);
        const rows = await rowsOf(database, raws);
        const last = raws.length < limit ? undefined : raws.at(-1);
        // The key of a case is the id of its objection.
        return { rows, next: last ? (last.key as CaseRow['objection']['id']) : null };
      }),
    openRows: async () =>
      (await every(({ objection }) => isOpen(objection.state) && !objection.isErased)).sort(
        byNextDue,
      ),
    allRows: async () => newestFirst(await every(() => true)),
    isDismissed: (key) =>
      use(async (database) => (await database.getKey('dismissed', key)) !== undefined),
    quarantined: () => use((database) => database.getAll('quarantine')),
  };
}

/** Keeps the row anew, of what is stored by now: somebody may have written to the case since it was read. */
async function mendRow(database: Database, key: string, project: Project): Promise<void> {
  const transaction = database.transaction(['cases', 'events'], 'readwrite');
  const mend = async () => {
    const cases = transaction.objectStore('cases');
    const record = await cases.get(key);
    const records = await transaction.objectStore('events').index('objectionId').getAll(key);
    const { events } = readLog(records);
    if (hasBeginning(events) && !parseRow(record, events).ok)
      await cases.put(caseRecordOf(project(events)));
  };
  await Promise.all([mend(), transaction.done]).catch(untilNextTime);
}

async function report(database: Database, broken: readonly QuarantinedRow[]): Promise<void> {
  if (broken.length === 0) return;
  const transaction = database.transaction('quarantine', 'readwrite');
  const listing = broken.map(async (row) => transaction.store.put(row));
  await Promise.all([...listing, transaction.done]).catch(untilNextTime);
}

/** A full disk must not keep anybody from reading: the next reading meets the same fault, and tries again. */
function untilNextTime(): void {}
