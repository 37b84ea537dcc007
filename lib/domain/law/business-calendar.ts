import type { Country } from '../shared/country.ts';
import { addDays, type PlainDate, weekdayOf } from '../shared/plain-date.ts';
import type { HolidayId } from './holiday-names.ts';
import { restDayOn } from './public-holidays.ts';

/** Why nobody works on a day: a holiday by its id, the weekend, or the company's own closing. */
export type WhyClosed = HolidayId | 'saturday' | 'sunday' | 'closed-day';

/**
 * The business days of one country and company. Saturday is no business day, as in domstolloven § 149,
 * forældelsesloven § 27 and lag (1930:173) § 2. Half-days (Christmas Eve in Norway) are business days.
 */
export interface BusinessCalendar {
  isBusinessDay(date: PlainDate): boolean;
  /** Why `date` is no business day; null when it is one. A holiday on a Sunday is named as the holiday. */
  whyClosed(date: PlainDate): WhyClosed | null;
  /** The `count`th business day after `date` (before it when negative); 0 gives `date` itself, unrolled. */
  addBusinessDays(date: PlainDate, count: number): PlainDate;
  /** Business days after `from` up to and with `to`; negative when `to` is earlier. */
  businessDaysBetween(from: PlainDate, to: PlainDate): number;
  /** `date`, or the last business day before it: for our own duties. */
  rollBack(date: PlainDate): PlainDate;
  /** `date`, or the first business day after it: for the customer's time. */
  rollForward(date: PlainDate): PlainDate;
}

// A dashboard asks for the deadlines of thousands of cases by one and the same calendar. Lists are never changed
// in place, so the list itself is the key, and a calendar goes when its settings go.
const calendars = new WeakMap<readonly PlainDate[], Map<Country, BusinessCalendar>>();

/** The calendar of a country, with the days on which the company is closed besides. */
export function businessCalendar(
  country: Country,
  closedDays: readonly PlainDate[],
): BusinessCalendar {
  const known = calendars.get(closedDays) ?? new Map<Country, BusinessCalendar>();
  calendars.set(closedDays, known);
  const calendar = known.get(country) ?? newCalendar(country, closedDays);
  known.set(country, calendar);
  return calendar;
}

// When the customer's company is closed is not ours to know.
const NEVER_CLOSED: readonly PlainDate[] = [];

/** The business days of a customer in `country`. */
export function customerCalendar(country: Country): BusinessCalendar {
  return businessCalendar(country, NEVER_CLOSED);
}

function newCalendar(country: Country, closedDays: readonly PlainDate[]): BusinessCalendar {
  const own = new Set(closedDays);
  const reasons = new Map<PlainDate, WhyClosed | null>();

  function whyClosed(date: PlainDate): WhyClosed | null {
    const known = reasons.get(date);
    if (known !== undefined) return known;
    const reason = reasonOf(date);
    reasons.set(date, reason);
    return reason;
  }
  function reasonOf(date: PlainDate): WhyClosed | null {
    const rest = restDayOn(country, date);
    if (rest && rest.effect !== 'half-day') return rest.id;
    const weekday = weekdayOf(date);
    if (weekday === 6) return 'saturday';
    if (weekday === 7) return 'sunday';
    return own.has(date) ? 'closed-day' : null;
  }
  const isBusinessDay = (date: PlainDate) => whyClosed(date) === null;

  function roll(date: PlainDate, step: 1 | -1): PlainDate {
    let day = date;
    while (!isBusinessDay(day)) {
      const next = addDays(day, step);
      // The calendar ends here.
      if (next === day) return day;
      day = next;
    }
    return day;
  }

  return {
    isBusinessDay,
    whyClosed,
    rollBack: (date) => roll(date, -1),
    rollForward: (date) => roll(date, 1),
    addBusinessDays(date, count) {
      const step = count < 0 ? -1 : 1;
      let day = date;
      for (let left = Math.abs(count); left > 0; left -= 1) day = roll(addDays(day, step), step);
      return day;
    },
    businessDaysBetween(from, to) {
      if (to < from) return 0 - countFrom(to, from);
      return countFrom(from, to);
    },
  };

  function countFrom(from: PlainDate, to: PlainDate): number {
    let count = 0;
    for (let day = from; day < to; ) {
      day = addDays(day, 1);
      if (isBusinessDay(day)) count += 1;
    }
    return count;
  }
}
