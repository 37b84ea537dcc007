import { watchOf } from '../../domain/reminder/watch.ts';
import { caseLine } from '../../domain/report/case-line.ts';
import { changedPage, type LineChanges, pageOf } from '../../domain/report/line-page.ts';
import type { CaseRow } from '../../ports/case-store.ts';
import { caseRecordOf } from './case-record.ts';
import type { Writing } from './layout.ts';
import { forgetSnapshot, REVISION } from './page-snapshot.ts';
import { parseLinePage } from './parse-line-page.ts';
import { watchRecordOf } from './watch-record.ts';

/** Writes rows, and what lists and reminders need of them, inside `transaction`. Of one case the last row counts. */
export async function putCases(transaction: Writing, all: readonly CaseRow[]): Promise<void> {
  if (all.length === 0) return;
  // Two at once would each leave a reminder, under a day of its own.
  const rows = [...new Map(all.map((row) => [row.objection.id, row])).values()];
  const cases = transaction.objectStore('cases');
  const revision = await nextRevision(transaction);
  // Who is erased must not live on in a copy.
  if ([...linesOf(rows).values()].includes(null)) await forgetSnapshot(transaction);
  const byPage = Map.groupBy(rows, ({ objection }) => pageOf(objection.id));
  await Promise.all([
    // Each in a function of its own: a value that cannot be cloned must fail the whole, not leave the rest alone.
    ...rows.map(async (row) => cases.put(caseRecordOf(row))),
    ...rows.map(async (row) => putWatch(transaction, row)),
    // A case that could not be told until its beginning came is no broken one any more.
    ...rows.map(async ({ objection }) =>
      transaction.objectStore('quarantine').delete(['cases', objection.id]),
    ),
    ...[...byPage].map(async ([page, these]) => putLines(transaction, these, { page, revision })),
  ]);
}

/** The number of this write. */
export async function nextRevision(transaction: Writing): Promise<number> {
  const meta = transaction.objectStore('meta');
  const last = await meta.get(REVISION);
  const revision = (typeof last === 'number' ? last : 0) + 1;
  await meta.put(revision, REVISION);
  return revision;
}

async function putWatch(transaction: Writing, row: CaseRow): Promise<void> {
  const duties = transaction.objectStore('duties');
  await forgetWatches(transaction, row.objection.id);
  const watch = watchOf(row);
  if (watch) await duties.put(watchRecordOf(watch));
}

/** Takes away what is to be reminded of for an objection, or for all in a range of ids: it lies under its day. */
export async function forgetWatches(
  transaction: Writing,
  ids: IDBKeyRange | string,
): Promise<void> {
  const duties = transaction.objectStore('duties');
  const keys = await duties.index('id').getAllKeys(ids);
  await Promise.all(keys.map((key) => duties.delete(key)));
}

async function putLines(
  transaction: Writing,
  rows: readonly CaseRow[],
  place: { readonly page: string; readonly revision: number },
): Promise<void> {
  const pages = transaction.objectStore('pages');
  const before = parseLinePage(await pages.get(place.page));
  await pages.put(changedPage(before ?? undefined, linesOf(rows), place));
}

/** What rows change on their page. */
export function linesOf(rows: readonly CaseRow[]): LineChanges {
  return new Map(rows.map((row) => [row.objection.id, caseLine(row)]));
}
