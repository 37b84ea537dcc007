import { type Instant, instantOf, offsetAt } from '../shared/instant.ts';
import type { PlainDate } from '../shared/plain-date.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/**
 * The moment at which clocks in `timeZone` show `minute` (0–1440) of `date`. A time that the spring change
 * skips is the moment of the change; a time that the autumn change repeats is its first occurrence.
 */
export function instantAt(date: PlainDate, minute: number, timeZone: string): Instant {
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * MINUTE;
  // Offsets on either side of any change near this day: a zone changes at most once in two days.
  const before = offsetAt(wall - DAY, timeZone);
  const after = offsetAt(wall + DAY, timeZone);
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  // The earlier reading wins where both are true (autumn).
  if (offsetAt(early, timeZone) === wall - early) return instantOf(early);
  if (offsetAt(late, timeZone) === wall - late) return instantOf(late);
  return changeBetween(early, late, timeZone);
}

/** The minute at which the offset changes; `from` has the old one and `to` the new one. */
function changeBetween(from: number, to: number, timeZone: string): Instant {
  const old = offsetAt(from, timeZone);
  let low = from;
  let high = to;
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle, timeZone) === old) low = middle;
    else high = middle;
  }
  return instantOf(high);
}
