import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { watchOf } from '../../domain/reminder/watch.ts';
import { changedPage, pageOf } from '../../domain/report/line-page.ts';
import type { CaseRow, QuarantinedRow } from '../../ports/case-store.ts';
import { caseRecordOf } from './case-record.ts';
import type { Database, Writing } from './layout.ts';
import { forgetSnapshot } from './page-snapshot.ts';
import { hasBeginning, NO_BEGINNING } from './parse-row.ts';
import { forgetWatches, linesOf, nextRevision } from './put-cases.ts';
import { objectionIdOf, readLog } from './raw-case.ts';
import { watchRecordOf } from './watch-record.ts';

/** Folds a log into its row. @throws when the log has no beginning. */
export type Project = (events: readonly ObjectionEvent[]) => CaseRow;

/** Stands among the meta values while the projection is being made anew. */
export const REBUILDING = 'rebuilding';

type Write = <T>(work: (transaction: Writing) => Promise<T>) => Promise<T>;

/**
 * Replaces the projection by what the events say and lists anew what is broken. It goes page by page, each in a
 * transaction of its own: others read and write in between, no more than a page is in memory, and what a crash leaves
 * undone is done by the next rebuild. Returns the number of rows.
 */
export async function rebuildCases(
  database: Database,
  write: Write,
  project: Project,
): Promise<number> {
  const pages = await pagesOf(database);
  await write(async (transaction) => {
    await transaction.objectStore('meta').put(true, REBUILDING);
    await transaction.objectStore('quarantine').clear();
    await forgetSnapshot(transaction);
  });
  let count = 0;
  for (const page of pages)
    count += await write((transaction) => rebuildPage(transaction, page, project));
  await write((transaction) => transaction.objectStore('meta').delete(REBUILDING));
  return count;
}

/** What the ids of all cases and events begin with: one step a page, however many there are on it. */
async function pagesOf(database: Database): Promise<readonly string[]> {
  const transaction = database.transaction(['events', 'cases', 'pages']);
  const pages = new Set<string>(await transaction.objectStore('pages').getAllKeys());
  for (const source of [
    transaction.objectStore('events').index('objectionId'),
    transaction.objectStore('cases'),
  ]) {
    let cursor = await source.openKeyCursor();
    while (cursor) {
      const page = pageOf(String(cursor.key));
      pages.add(page);
      cursor = await cursor.continue(`${page}\uffff`);
    }
  }
  return [...pages];
}

async function rebuildPage(transaction: Writing, page: string, project: Project): Promise<number> {
  const range = IDBKeyRange.bound(page, `${page}\uffff`);
  const records = await transaction.objectStore('events').index('objectionId').getAll(range);
  const rows: CaseRow[] = [];
  const broken: QuarantinedRow[] = [];
  for (const [key, log] of Map.groupBy(records, objectionIdOf)) {
    const read = readLog(log);
    broken.push(...read.broken);
    if (hasBeginning(read.events)) rows.push(project(read.events));
    // Where the beginning itself is broken, it is listed already.
    else if (read.broken.length === 0) broken.push({ store: 'cases', key, problem: NO_BEGINNING });
  }
  const [cases, duties, quarantine] = [
    transaction.objectStore('cases'),
    transaction.objectStore('duties'),
    transaction.objectStore('quarantine'),
  ];
  const revision = await nextRevision(transaction);
  await forgetWatches(transaction, range);
  await Promise.all([
    cases.delete(range),
    ...rows.map(async (row) => cases.put(caseRecordOf(row))),
    ...rows.map(async (row) => {
      const watch = watchOf(row);
      if (watch) await duties.put(watchRecordOf(watch));
    }),
    transaction.objectStore('pages').put(changedPage(undefined, linesOf(rows), { page, revision })),
    ...broken.map(async (row) => quarantine.put(row)),
  ]);
  return rows.length;
}
