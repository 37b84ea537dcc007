import type { Deadline } from './deadline.ts';

/**
 * What we owe next: the earliest open duty of ours, an overdue one included. While our clock waits for the
 * customer the date on which it would end at the latest counts, so that no case drops out of sight. Of two on
 * one day the first of the rule book's order is given. Null when we owe nothing.
 */
export function nextDuty(deadlines: readonly Deadline[]): Deadline | null {
  let next: Deadline | null = null;
  for (const deadline of deadlines) {
    if (deadline.duty !== 'ours' || deadline.metOn !== null) continue;
    if (!next || deadline.dueOn < next.dueOn) next = deadline;
  }
  return next;
}
