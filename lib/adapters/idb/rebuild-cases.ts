import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { orderEvents } from '../../domain/objection/order-events.ts';
import type { CaseRow, QuarantinedRow } from '../../ports/case-store.ts';
import { caseRecordOf } from './case-record.ts';
import type { Writing } from './layout.ts';
import { parseStoredEvent } from './parse-row.ts';
import { sortOut } from './quarantine.ts';

/** Folds a log into its row. @throws when the log has no beginning. */
export type Project = (events: readonly ObjectionEvent[]) => CaseRow;

/** Replaces the projection by what the events say and lists anew what is broken. Returns the number of rows. */
export async function rebuildCases(transaction: Writing, project: Project): Promise<number> {
  const log = transaction.objectStore('events');
  const [records, keys] = await Promise.all([log.getAll(), log.getAllKeys()]);
  const { values, broken } = sortOut(records, { keys, store: 'events', parse: parseStoredEvent });

  const logs = Map.groupBy(values, ({ objectionId }) => objectionId);
  const rows: CaseRow[] = [];
  const headless: QuarantinedRow[] = [];
  for (const [id, events] of logs) {
    const row = projected(orderEvents(events), project);
    if (row) rows.push(row);
    else headless.push({ store: 'cases', key: id, problem: 'the log has no beginning' });
  }

  const cases = transaction.objectStore('cases');
  const quarantine = transaction.objectStore('quarantine');
  await Promise.all([
    cases.clear(),
    ...rows.map(async (row) => cases.put(caseRecordOf(row))),
    quarantine.clear(),
    ...[...broken, ...headless].map(async (row) => quarantine.put(row)),
  ]);
  return rows.length;
}

function projected(events: readonly ObjectionEvent[], project: Project): CaseRow | null {
  const hasBeginning = events.some(({ type }) => type === 'registered' || type === 'dismissed');
  return hasBeginning ? project(events) : null;
}
