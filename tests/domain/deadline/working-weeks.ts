import {
  type HoursResult,
  type Period,
  type WorkingHours,
  workingHours,
} from '../../../lib/domain/deadline/working-hours.ts';

/**
 * Hours written the short way: `'Europe/Oslo; 1-5 08:00-16:00; 6 10:00-12:00,13:00-14:00; closed 2026-05-01'`.
 * Weekdays are ISO numbers.
 */
export function hoursWritten(text: string): HoursResult {
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
  return workingHours({ timeZone, periods, isClosed: (date) => closed.has(date) });
}

/** As above, where the hours are known to be good. */
export function goodHours(text: string): WorkingHours {
  const result = hoursWritten(text);
  if (!result.ok) throw new Error(`${text}: ${result.problem}`);
  return result.hours;
}

function periodWritten(text: string): Period {
  const [from = '', to = ''] = text.split('-');
  return { from: minutes(from), to: minutes(to) };
}

function minutes(clock: string): number {
  const [hour = '', minute = ''] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
}
