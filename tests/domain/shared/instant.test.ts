import { describe, expect, test } from 'vitest';
import {
  dateIn,
  Instant,
  instantOf,
  millisecondsOf,
  minuteOfDayIn,
} from '../../../lib/domain/shared/instant.ts';

describe('a moment', () => {
  test.each([
    ['2026-11-22T22:59:59.999Z', 'Europe/Oslo', '2026-11-22', 1439],
    ['2026-11-22T23:00:00.000Z', 'Europe/Oslo', '2026-11-23', 0],
    ['2026-06-30T22:00:00.000Z', 'Europe/Oslo', '2026-07-01', 0],
    ['2026-03-29T01:00:00.000Z', 'Europe/Stockholm', '2026-03-29', 180],
    ['2026-11-22T12:30:00.000Z', 'America/New_York', '2026-11-22', 450],
    ['2026-11-22T12:30:00.000Z', 'Pacific/Kiritimati', '2026-11-23', 150],
    ['2026-11-22T12:30:00.000Z', 'UTC', '2026-11-22', 750],
  ])('%s in %s is %s, minute %i', (text, zone, date, minute) => {
    const instant = Instant.parse(text);
    expect(dateIn(instant, zone)).toBe(date);
    expect(minuteOfDayIn(instant, zone)).toBe(minute);
  });

  test('is the same as its milliseconds', () => {
    const instant = Instant.parse('2026-11-22T09:30:00.000Z');
    expect(instantOf(millisecondsOf(instant))).toBe(instant);
  });

  test.each(['2026-11-22', '2026-11-22 09:30', '2026-11-22T09:30:00+01:00', 'now'])(
    'is not %j: only UTC is stored',
    (text) => {
      expect(Instant.safeParse(text).success).toBe(false);
    },
  );

  test('outside the calendar does not exist', () => {
    expect(() => instantOf(Number.NaN)).toThrow(RangeError);
  });
});
