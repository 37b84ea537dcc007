import * as z from 'zod/mini';

const DAY = 86_400_000;
// Numbers of 0000-01-01 and 9999-12-31: all that fits into four digits.
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

/** A calendar day with no time and no zone, `YYYY-MM-DD`. Impossible days (2026-02-30) do not parse. */
export const PlainDate = z.iso.date().check(z.refine(isRealDay)).brand<'PlainDate'>();
export type PlainDate = z.infer<typeof PlainDate>;

/** The day `year`-`month`-`day` (month 1–12). @throws when there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return PlainDate.parse(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** `date` moved by whole days; negative moves back. The calendar ends at 0000-01-01 and 9999-12-31. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dayOfNumber(dayNumber(date) + days);
}

/** The same day `years` later; 29 February becomes 28 February in a year without one. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** The same day `months` later, or the last day of that month where it is shorter. Ends where `addDays` does. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const moved = year * 12 + month - 1 + months;
  if (moved < 0) return dayOfNumber(FIRST_DAY);
  if (moved > 9999 * 12 + 11) return dayOfNumber(LAST_DAY);
  const [years, before] = [Math.floor(moved / 12), moved % 12];
  return plainDate(years, before + 1, Math.min(day, daysIn(years, before + 1)));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Whether an invoice, a mail or an agreement of ours can bear this day. Others are mistyped or mean "no date":
 * browsers make 0026-12-31 of "31 12 26", accounting programs write 9999-12-31.
 */
export function isOfOurTime(date: PlainDate): boolean {
  const { year } = partsOf(date);
  return year >= 1990 && year <= 2100;
}

/** Number of the ISO 8601 week: week 1 has the year's first Thursday. */
export function isoWeekOf(date: PlainDate): number {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const newYear = plainDate(partsOf(thursday).year, 1, 1);
  return Math.floor(daysBetween(newYear, thursday) / 7) + 1;
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

function dayOfNumber(days: number): PlainDate {
  // A date with a mistyped year must not lead to one that cannot be read again.
  const day = Math.min(Math.max(days, FIRST_DAY), LAST_DAY);
  // JavaScript writes exactly this form; parsing it again would cost more than all the counting of days.
  return new Date(day * DAY).toISOString().slice(0, 10) as PlainDate;
}

function daysIn(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeapYear ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isRealDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
