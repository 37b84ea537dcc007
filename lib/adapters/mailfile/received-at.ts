import { sentDate } from '../../domain/message/sent-date.ts';
import { type Instant, instantOf } from '../../domain/shared/instant.ts';

/** Mail is younger than this; a date before it is a clock that was never set, one after 2100 a mistyped year. */
const EARLIEST = Date.UTC(1985, 0, 1);
const LATEST = Date.UTC(2101, 0, 1);

/**
 * When a mail arrived: the topmost `Received` field, written by the receiving server, is surer than
 * `Date`, which the sender's clock wrote. Null when neither can be read.
 */
export function receivedAtOf(
  received: string | undefined,
  date: string | undefined,
): Instant | null {
  const stamp = received?.slice(received.lastIndexOf(';') + 1);
  return instantIn(stamp) ?? instantIn(date);
}

/** An instant from an RFC 5322 or ISO date, or from a date as people write it. */
export function instantIn(text: string | undefined): Instant | null {
  const shown = text?.trim().slice(0, 100);
  if (!shown) return null;
  const parsed = Date.parse(shown);
  if (!Number.isNaN(parsed) && hasZone(shown))
    return parsed >= EARLIEST && parsed < LATEST ? instantOf(parsed) : null;
  return sentDate(shown);
}

/**
 * Without a zone `Date.parse` would take the zone of the machine. An offset stands behind a time of day: the year of
 * "11-12-2026" is none.
 */
function hasZone(text: string): boolean {
  return /:\d\d(?:\.\d{1,9})? ?(?:[AP]M ?)?[+-]\d\d:?\d\d\b|\b(?:GMT|UTC|UT|Z)\b|\dZ$/i.test(text);
}
