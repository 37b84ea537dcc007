import { businessCalendar } from '../law/business-calendar.ts';
import { addDays, type PlainDate } from '../shared/plain-date.ts';
import type { Settings } from '../shared/settings.ts';
import { type HoursProblem, periodsOf } from './working-hours.ts';

// A company that opens on no day of a whole year would never be reminded of anything.
const A_YEAR = 366;

/**
 * Why nobody could ever work by these settings: `bad-period` when the day ends before it begins, `never-open`
 * when breaks fill it, `closed-all-year` when no business day is left in the year from `today`. Null when fine.
 */
export function hoursProblemOf(
  { workday, breaks, country, closedDays }: Settings,
  today: PlainDate,
): HoursProblem | 'closed-all-year' | null {
  if (periodsOf(workday, []).length === 0) return 'bad-period';
  if (periodsOf(workday, breaks).length === 0) return 'never-open';
  const calendar = businessCalendar(country, closedDays);
  for (let day = 0; day < A_YEAR; day += 1)
    if (calendar.isBusinessDay(addDays(today, day))) return null;
  return 'closed-all-year';
}
