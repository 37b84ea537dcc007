import { businessCalendar } from '../law/business-calendar.ts';
import { restDayOn } from '../law/public-holidays.ts';
import type { Country } from '../shared/country.ts';
import { timeZoneOf } from '../shared/country.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import type { Settings } from '../shared/settings.ts';

/** A stretch of a local day in minutes since midnight: `from` belongs to it, `to` (at most 1440) does not. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** When people work: any number of periods on each day, in local time. */
export interface WorkingHours {
  readonly timeZone: string;
  /** The open periods of a day, in order and apart from each other; empty when nobody works. */
  periodsOn(date: PlainDate): readonly Period[];
}

/** Why hours cannot be used. `never-open`: with no open minute no deadline could ever be reached. */
export type HoursProblem = 'never-open' | 'bad-period';

const NOON = 12 * 60;
const END_OF_DAY = 24 * 60;
const OFFICE_HOURS: Period = { from: 8 * 60, to: 16 * 60 };

/**
 * The hours of the settings: the workday without its breaks on business days, until noon on half-days. A workday
 * that cannot be (it ends before it begins, or breaks fill it) counts as 08:00–16:00, for reminders must not stop
 * over settings of an older version; `hoursProblemOf` refuses to save such a one.
 */
export function hoursOf({ country, closedDays, workday, breaks }: Settings): WorkingHours {
  const calendar = businessCalendar(country, closedDays);
  const open = periodsOf(workday, breaks);
  const periods = open.length > 0 ? open : [OFFICE_HOURS];
  const morning = withoutBreaks(periods, [{ from: NOON, to: END_OF_DAY }]);
  // Where nobody works before noon a half-day is a day like any other.
  const half = morning.length > 0 ? morning : periods;
  return {
    timeZone: timeZoneOf[country],
    periodsOn(date) {
      if (!calendar.isBusinessDay(date)) return [];
      return isHalfDay(country, date) ? half : periods;
    },
  };
}

/** What is open of a workday, in order and apart from each other; empty when it cannot be or breaks fill it. */
export function periodsOf(workday: Period, breaks: readonly Period[]): readonly Period[] {
  return isPeriod(workday) ? withoutBreaks([workday], breaks) : [];
}

function withoutBreaks(open: readonly Period[], breaks: readonly Period[]): readonly Period[] {
  let left = open;
  for (const pause of breaks) {
    if (!isPeriod(pause)) continue;
    left = left.flatMap(({ from, to }) => [
      { from, to: Math.min(to, pause.from) },
      { from: Math.max(from, pause.to), to },
    ]);
    left = left.filter(isPeriod);
  }
  return left;
}

function isHalfDay(country: Country, date: PlainDate): boolean {
  return restDayOn(country, date)?.effect === 'half-day';
}

function isPeriod({ from, to }: Period): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= 1440;
}
