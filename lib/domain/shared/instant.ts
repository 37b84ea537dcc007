import * as z from 'zod/mini';
import { PlainDate } from './plain-date.ts';

/** A moment in time as an ISO 8601 string in UTC, `2026-11-22T09:30:00.000Z`. */
export const Instant = z.iso.datetime().brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** The instant of `milliseconds` since 1970-01-01 UTC. @throws RangeError outside JavaScript's dates. */
export function instantOf(milliseconds: number): Instant {
  // JavaScript writes exactly this form.
  return new Date(milliseconds).toISOString() as Instant;
}

/** Milliseconds since 1970-01-01 UTC. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The calendar day of `instant` in an IANA time zone: the date a letter written then would bear. */
export function dateIn(instant: Instant, timeZone: string): PlainDate {
  return PlainDate.parse(localTimeOf(instant, timeZone).slice(0, 10));
}

/** Minutes since local midnight of `instant` in an IANA time zone. */
export function minuteOfDayIn(instant: Instant, timeZone: string): number {
  const local = localTimeOf(instant, timeZone);
  return Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
}

/** What clocks on the wall of the zone show, as if it were UTC. */
function localTimeOf(instant: Instant, timeZone: string): string {
  const milliseconds = millisecondsOf(instant);
  return new Date(milliseconds + offsetAt(milliseconds, timeZone)).toISOString();
}

const QUARTER = 900_000;
const MOST_OFFSETS = 20_000;
// Asking Intl costs some 20 µs, and lists of cases ask for the same moments over and over. Zones change their offset
// at quarters of an hour.
const offsets = new Map<string, number>();

/** How far clocks in an IANA time zone are ahead of UTC, in milliseconds, at a moment in milliseconds since 1970. */
export function offsetAt(milliseconds: number, timeZone: string): number {
  const quarter = Math.floor(milliseconds / QUARTER);
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const { year, month, day, hour, minute } = partsIn(quarter * QUARTER, timeZone);
  // Six digits, for a mistyped date may lie in the year 26 or 10000, and must not break what is counted.
  const local = Date.parse(`+${year.padStart(6, '0')}-${month}-${day}T${hour}:${minute}Z`);
  const offset = local - quarter * QUARTER;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute';

// Building a DateTimeFormat costs about 50 µs, and a dashboard asks for thousands of dates.
const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(milliseconds: number, timeZone: string): Record<Part, string> {
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
    format.formatToParts(new Date(milliseconds)).map((part) => [part.type, part.value]),
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
