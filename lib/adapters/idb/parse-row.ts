import * as z from 'zod/mini';
import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { fold } from '../../domain/objection/fold.ts';
import { parseEvent, problemOf } from '../../domain/objection/parse-event.ts';
import { PlainDate } from '../../domain/shared/plain-date.ts';
import type { CaseRow } from '../../ports/case-store.ts';
import { StoredDeadline } from './stored-deadline.ts';

const StoredRow: z.ZodMiniType<Omit<CaseRow, 'objection'>> = z.object({
  deadlines: z.array(StoredDeadline),
  nextDueOn: z.nullable(PlainDate),
  wakeOn: z.nullable(PlainDate),
});

/** What was read, or what is wrong with it: fields and kinds, never values. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/** The row that a record of the `cases` store and the events of its objection make together. */
export function parseRow(record: unknown, events: readonly ObjectionEvent[]): Parsed<CaseRow> {
  const parsed = z.safeParse(StoredRow, record);
  if (!parsed.success) return { ok: false, problem: problemOf(parsed.error) };
  if (!hasBeginning(events)) return { ok: false, problem: NO_BEGINNING };
  return { ok: true, value: { objection: fold(events), ...parsed.data } };
}

/** Why a case cannot be told: its first event is missing or broken. */
export const NO_BEGINNING = 'the log has no beginning';

/** Only a log with its first event can be folded. */
export function hasBeginning(events: readonly ObjectionEvent[]): boolean {
  return events.some(({ type }) => type === 'registered' || type === 'dismissed');
}

/** An event in a record of the `events` store. */
export function parseStoredEvent(record: unknown): Parsed<ObjectionEvent> {
  const parsed = parseEvent(record);
  return parsed.ok ? { ok: true, value: parsed.event } : parsed;
}
