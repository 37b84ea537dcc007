import type { PlainDate } from '../shared/plain-date.ts';
import type { BusinessCalendar } from './business-calendar.ts';
import type { Deadline } from './deadline.ts';
import { isOverdue } from './status-on.ts';

/** Business days after which an overdue duty of ours counts as neglected: the manager's digest, rule L128. */
export const NEGLECTED_AFTER = 3;

/** A duty of ours is three or more business days late: the reply must open with an apology (L128). */
export function isNeglected(
  deadline: Deadline,
  today: PlainDate,
  calendar: BusinessCalendar,
): boolean {
  return (
    deadline.duty === 'ours' &&
    isOverdue(deadline, today) &&
    today >= calendar.addBusinessDays(deadline.dueOn, NEGLECTED_AFTER)
  );
}
