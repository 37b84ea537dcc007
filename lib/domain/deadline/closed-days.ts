import { businessCalendar } from '../law/business-calendar.ts';
import type { Country } from '../shared/country.ts';
import { addYears, type PlainDate } from '../shared/plain-date.ts';

/** A day on which the company is closed, and what it is called; an empty name when nobody said. */
export interface ClosedDay {
  readonly date: PlainDate;
  readonly name: string;
}

/** What a calendar adds to the days that are closed already. */
export interface NewClosedDays {
  readonly days: readonly ClosedDay[];
  /** Weekends, public holidays and days the company has closed already. */
  readonly closedAlready: number;
}

/** Days that matter to deadlines: a year back, for open cases, and three years ahead. */
export function closedDaysWindow(today: PlainDate): {
  readonly from: PlainDate;
  readonly to: PlainDate;
} {
  return { from: addYears(today, -1), to: addYears(today, 3) };
}

/** The days of a calendar on which people would otherwise work: each once, in order. */
export function newClosedDays(
  found: readonly ClosedDay[],
  country: Country,
  known: readonly PlainDate[],
): NewClosedDays {
  const calendar = businessCalendar(country, known);
  const byDate = new Map<PlainDate, ClosedDay>();
  for (const day of found) {
    const other = byDate.get(day.date);
    if (!other?.name) byDate.set(day.date, day);
  }
  const each = [...byDate.values()];
  const days = each.filter(({ date }) => calendar.isBusinessDay(date));
  return {
    days: days.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    closedAlready: each.length - days.length,
  };
}
