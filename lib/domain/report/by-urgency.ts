import type { Deadline } from '../deadline/deadline.ts';
import { nextDuty } from '../deadline/next-duty.ts';
import type { Objection } from '../objection/objection.ts';
import { isOpen } from '../objection/state-groups.ts';

/** A case with its deadlines, as the projection keeps it. */
export interface ReportRow {
  readonly objection: Objection;
  readonly deadlines: readonly Deadline[];
}

/**
 * The order in which cases are looked at: unanswered before answered before closed, and the customer who has
 * waited longest first. Of two received on one day the one with the nearer duty comes first.
 */
export function byUrgency(a: ReportRow, b: ReportRow): number {
  return (
    rankOf(a) - rankOf(b) ||
    compare(a.objection.receivedOn, b.objection.receivedOn) ||
    compare(dueOf(a), dueOf(b)) ||
    compare(a.objection.id, b.objection.id)
  );
}

function rankOf({ objection: { state, isAnswered } }: ReportRow): number {
  if (!isOpen(state)) return 2;
  return isAnswered ? 1 : 0;
}

/** Later than any date when we owe nothing. */
function dueOf({ deadlines }: ReportRow): string {
  return nextDuty(deadlines)?.dueOn ?? '9999-12-31';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
