import { instantAt } from '../deadline/instant-at.ts';
import type { WorkingHours } from '../deadline/working-hours.ts';
import { millisecondsOf } from '../shared/instant.ts';
import { addDays, daysBetween, type PlainDate } from '../shared/plain-date.ts';

const MINUTE = 60_000;

/** Counts working minutes between moments that are given in minutes since 1970. */
export type WorkingLine = (start: number, end: number) => number;

/**
 * All working time from `first` to `last` laid out once. Asking it is a search in a list, so a hundred thousand times
 * between two moments cost some milliseconds; `workingMinutesBetween` gives the same for one. Time outside the two
 * days counts nothing.
 */
export function workingLine(hours: WorkingHours, first: PlainDate, last: PlainDate): WorkingLine {
  const from: number[] = [];
  const to: number[] = [];
  /** Working minutes before each stretch. */
  const before: number[] = [];
  let total = 0;
  const days = daysBetween(first, last);
  for (let day = 0; day <= days; day += 1) {
    const date = addDays(first, day);
    for (const period of hours.periodsOn(date)) {
      const start = millisecondsOf(instantAt(date, period.from, hours.timeZone)) / MINUTE;
      const end = millisecondsOf(instantAt(date, period.to, hours.timeZone)) / MINUTE;
      from.push(start);
      to.push(end);
      before.push(total);
      total += end - start;
    }
  }
  /** Working minutes from the beginning of the line up to `moment`. */
  const upTo = (moment: number): number => {
    let [low, high] = [0, from.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((from[middle] ?? 0) <= moment) low = middle + 1;
      else high = middle;
    }
    const last = low - 1;
    if (last < 0) return 0;
    const inStretch = Math.min(moment, to[last] ?? 0) - (from[last] ?? 0);
    return (before[last] ?? 0) + inStretch;
  };
  return (start, end) => Math.max(0, Math.floor(upTo(end) - upTo(start)));
}
