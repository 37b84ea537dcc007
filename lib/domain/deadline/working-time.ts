import { dateIn, type Instant, instantOf, millisecondsOf } from '../shared/instant.ts';
import { addDays, daysBetween, type PlainDate } from '../shared/plain-date.ts';
import { instantAt } from './instant-at.ts';
import type { WorkingHours } from './working-hours.ts';

const MINUTE = 60_000;

// Longer than any company closes; a search that finds nothing by then would go on for ever.
const HORIZON_DAYS = 3660;

/** A stretch of time that does not count. `to` null: it has not ended yet. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Where to count from, and what does not count. */
export interface Counting {
  readonly start: Instant;
  readonly pauses?: readonly Pause[];
}

/**
 * The moment at which `minutes` of working time after `start` are used up. Used up exactly at closing time, it
 * is closing time, not the next opening; no minutes give the first working moment. Seconds are kept.
 * @returns null when it cannot be told: a pause without end, or nothing open for ten years.
 * @throws RangeError when `minutes` is negative or no number.
 */
export function addWorkingTime(
  hours: WorkingHours,
  minutes: number,
  { start, pauses = [] }: Counting,
): Instant | null {
  if (!(minutes >= 0)) throw new RangeError('working time to add must not be negative');
  let left = minutes * MINUTE;
  const first = dateIn(start, hours.timeZone);
  const endless = pauses.find(({ to }) => to === null);
  const last = endless ? dateIn(endless.from, hours.timeZone) : addDays(first, HORIZON_DAYS);
  const days = daysBetween(first, last);
  for (let day = 0; day <= days; day += 1) {
    for (const span of openSpans(hours, addDays(first, day), { start, pauses })) {
      if (left <= span.to - span.from) return instantOf(span.from + left);
      left -= span.to - span.from;
    }
  }
  return null;
}

/** Whole minutes of working time from `start` to `end`; 0 when `end` is earlier. */
export function workingMinutesBetween(
  hours: WorkingHours,
  end: Instant,
  { start, pauses = [] }: Counting,
): number {
  const until = millisecondsOf(end);
  const first = dateIn(start, hours.timeZone);
  const days = daysBetween(first, dateIn(end, hours.timeZone));
  let total = 0;
  for (let day = 0; day <= days; day += 1) {
    for (const span of openSpans(hours, addDays(first, day), { start, pauses }))
      total += Math.max(0, Math.min(span.to, until) - span.from);
  }
  return Math.floor(total / MINUTE);
}

/** `instant` itself in working hours, else the next opening; null when nothing opens for ten years. */
export function nextWorkingMoment(hours: WorkingHours, instant: Instant): Instant | null {
  return addWorkingTime(hours, 0, { start: instant });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The open stretches of a local day after the start and outside pauses, as milliseconds: safe over DST changes. */
function openSpans(
  hours: WorkingHours,
  date: PlainDate,
  { start, pauses = [] }: Counting,
): readonly Span[] {
  const notBefore = millisecondsOf(start);
  let spans = hours.periodsOn(date).map(({ from, to }) => ({
    from: Math.max(notBefore, millisecondsOf(instantAt(date, from, hours.timeZone))),
    to: millisecondsOf(instantAt(date, to, hours.timeZone)),
  }));
  for (const pause of pauses) {
    const from = millisecondsOf(pause.from);
    const to = pause.to ? millisecondsOf(pause.to) : Number.POSITIVE_INFINITY;
    if (to <= from) continue;
    spans = spans.flatMap((span) => [
      { from: span.from, to: Math.min(span.to, from) },
      { from: Math.max(span.from, to), to: span.to },
    ]);
  }
  return spans.filter((span) => span.from < span.to);
}
