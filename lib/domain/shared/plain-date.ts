import * as z from 'zod/mini';

const DAY = 86_400_000;

/** A calendar day with no time and no zone, `YYYY-MM-DD`. Impossible days (2026-02-30) do not parse. */
export const PlainDate = z.iso.date().check(z.refine(isRealDay)).brand<'PlainDate'>();
export type PlainDate = z.infer<typeof PlainDate>;

/** The day `year`-`month`-`day` (month 1–12). @throws when there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return PlainDate.parse(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** `date` moved by whole days; negative moves back. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day `years` later; 29 February becomes 28 February in a year without one. */
export function addYears(date: PlainDate, years: number): PlainDate {
  const { year, month, day } = partsOf(date);
  return month === 2 && day === 29 && !isLeapYear(year + years)
    ? plainDate(year + years, 2, 28)
    : plainDate(year + years, month, day);
}

/** The same day `months` later, or the last day of that month where it is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const first = year * 12 + month - 1 + months;
  const lastDay = new Date(Date.UTC(Math.floor(first / 12), (first % 12) + 1, 0)).getUTCDate();
  return plainDate(Math.floor(first / 12), (first % 12) + 1, Math.min(day, lastDay));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: PlainDate): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

function dayNumber(date: PlainDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

function fromDayNumber(days: number): PlainDate {
  // JavaScript writes exactly this form; parsing it again would cost more than all the counting of days.
  return new Date(days * DAY).toISOString().slice(0, 10) as PlainDate;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isRealDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
