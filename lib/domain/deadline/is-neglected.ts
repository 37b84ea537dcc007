import type { BusinessCalendar } from '../law/business-calendar.ts';
import { addDays, type PlainDate } from '../shared/plain-date.ts';
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

/** The last day by which a duty must have been due to be neglected today. */
export function neglectedSince(today: PlainDate, calendar: BusinessCalendar): PlainDate {
  let day = addDays(today, -NEGLECTED_AFTER);
  while (calendar.addBusinessDays(day, NEGLECTED_AFTER) > today) day = addDays(day, -1);
  return day;
}
