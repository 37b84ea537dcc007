import type { Period, WorkingHours } from '../../../lib/domain/deadline/working-hours.ts';
import { type PlainDate, weekdayOf } from '../../../lib/domain/shared/plain-date.ts';

/**
 * Hours written the short way: `'Europe/Oslo; 1-5 08:00-16:00; 6 10:00-12:00,13:00-14:00; closed 2026-05-01'`.
 * Weekdays are ISO numbers.
 */
export function goodHours(text: string): WorkingHours {
  const [timeZone = '', ...parts] = text.split(';').map((part) => part.trim());
  const periods: Record<number, Period[]> = {};
  const closed = new Set<string>();
  for (const part of parts) {
    const [days = '', list = ''] = part.split(' ');
    if (days === 'closed') for (const date of list.split(',')) closed.add(date);
    else {
      const [first = '', last = first] = days.split('-');
      for (let day = Number(first); day <= Number(last); day += 1)
        periods[day] = list.split(',').map(periodWritten);
    }
  }
  const periodsOn = (date: PlainDate) => (closed.has(date) ? [] : (periods[weekdayOf(date)] ?? []));
  return { timeZone, periodsOn };
}

function periodWritten(text: string): Period {
  const [from = '', to = ''] = text.split('-');
  return { from: minutes(from), to: minutes(to) };
}

function minutes(clock: string): number {
  const [hour = '', minute = ''] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
}
