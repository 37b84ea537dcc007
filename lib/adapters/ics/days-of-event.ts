import ICAL from 'ical.js';
import type { ClosedDay } from '../../domain/deadline/closed-days.ts';
import { cutText } from '../../domain/shared/cut-text.ts';
import { addDays, daysBetween, PlainDate, partsOf } from '../../domain/shared/plain-date.ts';
import type { LeftOut } from '../../ports/calendar-files.ts';

/** The first and the last day that count. */
export interface Window {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

// Companies close for a summer, not for longer.
const LONGEST = 93;
const NAME_LENGTH = 80;
const STEPS_OF_ONE = 5000;

/**
 * The days of one entry inside the window, or why it is left out. Repetitions are taken from `budget`, which all
 * entries of a file share. A cancelled entry has no days.
 */
export function daysOfEvent(
  event: ICAL.Component,
  window: Window,
  budget: { steps: number },
): readonly ClosedDay[] | keyof LeftOut {
  if (textOf(event, 'status').toUpperCase() === 'CANCELLED') return [];
  const start = dateOf(event, 'dtstart');
  if (start === null) return 'timed';
  const length = lengthOf(event, start);
  if (length === null) return 'timed';
  if (length > LONGEST) return 'long';
  const starts = startsOf(event, { start, window, length, budget });
  if (starts === null) return 'repeating';

  const name = cutText(textOf(event, 'summary').replaceAll(/\s/g, ' ').trim(), NAME_LENGTH);
  const days = starts
    .flatMap((first) => Array.from({ length }, (_, index) => addDays(first, index)))
    .filter((date) => window.from <= date && date <= window.to);
  return days.length > 0 ? days.map((date) => ({ date, name })) : 'outside';
}

/** Days from the first to the last: without an end it is one (RFC 5545 § 3.6.1). Null when it ends at a time. */
function lengthOf(event: ICAL.Component, start: PlainDate): number | null {
  if (event.hasProperty('duration')) {
    const duration: unknown = event.getFirstPropertyValue('duration');
    const seconds = duration instanceof ICAL.Duration ? duration.toSeconds() : 0;
    return seconds > 0 && seconds % 86_400 === 0 ? seconds / 86_400 : null;
  }
  if (!event.hasProperty('dtend')) return 1;
  const end = dateOf(event, 'dtend');
  // The end is the day after the last; some programs write the last day itself for a single one.
  return end === null ? null : Math.max(1, daysBetween(start, end));
}

interface Repetition {
  readonly start: PlainDate;
  readonly window: Window;
  readonly length: number;
  readonly budget: { steps: number };
}

/** First days of the entry and its repetitions that reach into the window; null when a rule is not read. */
function startsOf(event: ICAL.Component, repetition: Repetition): readonly PlainDate[] | null {
  const { start, window, length, budget } = repetition;
  const rules = event.getAllProperties('rrule').map((property) => property.getFirstValue());
  const isPast = (date: PlainDate) => addDays(date, length) <= window.from;
  // A hostile file can name every day of eight thousand years, each of them the first of a summer.
  const isInReach = (date: PlainDate) => date <= window.to && !isPast(date);
  const starts = new Set<PlainDate>([start]);
  for (const rule of rules) {
    if (!(rule instanceof ICAL.Recur) || !isReadable(rule)) return null;
    const isOnDay = dayCheck(rule, start);
    const iterator = rule.iterator(ICAL.Time.fromDateString(start));
    for (let step = 0; ; step += 1) {
      if (step === STEPS_OF_ONE || budget.steps === 0) return null;
      budget.steps -= 1;
      const date = plain(iterator.next());
      if (date === null || date > window.to) break;
      if (isOnDay(date) && !isPast(date)) starts.add(date);
    }
  }
  for (const date of datesOf(event, 'rdate')) starts.add(date);
  const excluded = new Set(datesOf(event, 'exdate'));
  return [...starts].filter((date) => !excluded.has(date) && isInReach(date)).toSorted();
}

/**
 * Only rules that are known to come to an end at once are run: ical.js 2.2.1 searches for ever for a day that
 * never comes (every day that is 30 February).
 */
function isReadable({ freq, parts }: ICAL.Recur): boolean {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    YEARLY: ['BYMONTH', 'BYMONTHDAY', 'BYDAY'],
    WEEKLY: ['BYDAY'],
    DAILY: [],
  };
  const known = allowed[freq];
  return known !== undefined && Object.keys(parts).every((part) => known.includes(part));
}

/** ical.js moves a day that a year has not (29 February) to the next one; RFC 5545 § 3.3.10 leaves it out. */
function dayCheck(rule: ICAL.Recur, start: PlainDate): (date: PlainDate) => boolean {
  if (rule.freq !== 'YEARLY' || rule.parts['BYDAY']) return () => true;
  const named: readonly unknown[] = rule.parts['BYMONTHDAY'] ?? [partsOf(start).day];
  // Counted from the end of the month: which day that is the library knows.
  if (named.some((day) => Number(day) < 0)) return () => true;
  return (date) => named.some((day) => Number(day) === partsOf(date).day);
}

function datesOf(event: ICAL.Component, name: 'rdate' | 'exdate'): readonly PlainDate[] {
  return event
    .getAllProperties(name)
    .flatMap((property) => property.getValues())
    .map(plain)
    .filter((date) => date !== null);
}

/** A whole day; null for a time of day, a missing and an impossible one. */
function dateOf(event: ICAL.Component, name: 'dtstart' | 'dtend'): PlainDate | null {
  return plain(event.getFirstPropertyValue(name));
}

function plain(value: unknown): PlainDate | null {
  if (!(value instanceof ICAL.Time) || !value.isDate) return null;
  const parsed = PlainDate.safeParse(value.toString());
  return parsed.success ? parsed.data : null;
}

function textOf(event: ICAL.Component, name: 'summary' | 'status'): string {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}
