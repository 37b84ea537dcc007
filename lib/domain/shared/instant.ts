import * as z from 'zod/mini';
import { PlainDate } from './plain-date.ts';

/** A moment in time as an ISO 8601 string in UTC, `2026-11-22T09:30:00.000Z`. */
export const Instant = z.iso.datetime().brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** The instant of `milliseconds` since 1970-01-01 UTC. @throws RangeError outside JavaScript's dates. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** Milliseconds since 1970-01-01 UTC. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The calendar day of `instant` in an IANA time zone: the date a letter written then would bear. */
export function dateIn(instant: Instant, timeZone: string): PlainDate {
  const parts = partsIn(instant, timeZone);
  return PlainDate.parse(`${parts.year}-${parts.month}-${parts.day}`);
}

/** Minutes since local midnight of `instant` in an IANA time zone. */
export function minuteOfDayIn(instant: Instant, timeZone: string): number {
  const parts = partsIn(instant, timeZone);
  return Number(parts.hour) * 60 + Number(parts.minute);
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute';

// Building a DateTimeFormat costs about 50 µs, and a dashboard asks for thousands of dates.
const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(instant: Instant, timeZone: string): Record<Part, string> {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(timeZone, format);
  }
  const found = new Map(
    format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]),
  );
  const part = (type: Part) => found.get(type) ?? '';
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}
