import type { Deadline } from '../deadline/deadline.ts';
import { isNeglected } from '../deadline/is-neglected.ts';
import { statusOn } from '../deadline/status-on.ts';
import type { BusinessCalendar } from '../law/business-calendar.ts';
import type { PlainDate } from '../shared/plain-date.ts';

/** A promise of an answer that is about to be broken, or was: the customer should hear of it now (T03). */
export interface UpdateDue {
  readonly promised: PlainDate;
  readonly isBroken: boolean;
}

// One business day: late enough to know, early enough for the customer to hear it before the day (000:32).
const AHEAD = 1;

/**
 * The promised answer day when it is one business day away or nearer and still to be kept; null otherwise.
 * While our questions are with the customer the promise waits.
 */
export function updateDue(
  deadlines: readonly Deadline[],
  today: PlainDate,
  calendar: BusinessCalendar,
): UpdateDue | null {
  const promise = deadlines.find(({ timer, metOn }) => timer === 'UPDATE' && metOn === null);
  if (!promise || statusOn(promise, today) === 'paused') return null;
  if (today < calendar.addBusinessDays(promise.dueOn, -AHEAD)) return null;
  return { promised: promise.dueOn, isBroken: promise.dueOn < today };
}

/** Whether any duty of ours has been neglected: the next reply opens with an apology (rule L128). */
export function owesApology(
  deadlines: readonly Deadline[],
  today: PlainDate,
  calendar: BusinessCalendar,
): boolean {
  return deadlines.some((deadline) => isNeglected(deadline, today, calendar));
}
