import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../lib/domain/deadline/instant-at.ts';
import { dateIn, instantOf, minuteOfDayIn } from '../../../lib/domain/shared/instant.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';

const zones = ['Europe/Oslo', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'];

describe('a time on the wall clock', () => {
  test.each([
    ['winter in Oslo', '2026-11-23', '09:00', 'Europe/Oslo', '2026-11-23T08:00:00.000Z'],
    ['summer in Oslo', '2026-07-01', '09:00', 'Europe/Oslo', '2026-07-01T07:00:00.000Z'],
    [
      'midnight at the end of a day',
      '2026-07-01',
      '24:00',
      'Europe/Oslo',
      '2026-07-01T22:00:00.000Z',
    ],
    [
      'the hour that spring skips',
      '2026-03-29',
      '02:30',
      'Europe/Oslo',
      '2026-03-29T01:00:00.000Z',
    ],
    ['after the spring change', '2026-03-29', '03:00', 'Europe/Oslo', '2026-03-29T01:00:00.000Z'],
    [
      'the hour that autumn repeats',
      '2026-10-25',
      '02:30',
      'Europe/Oslo',
      '2026-10-25T00:30:00.000Z',
    ],
    ['after the autumn change', '2026-10-25', '03:00', 'Europe/Oslo', '2026-10-25T02:00:00.000Z'],
    ['a half-hour zone', '2026-11-23', '09:00', 'Asia/Kolkata', '2026-11-23T03:30:00.000Z'],
    ['a mistyped year', '0026-12-31', '12:00', 'UTC', '0026-12-31T12:00:00.000Z'],
    ['the year of "no date"', '9999-12-31', '09:00', 'Europe/Oslo', '9999-12-31T08:00:00.000Z'],
    ['far ahead of UTC', '2026-11-23', '09:00', 'Pacific/Apia', '2026-11-22T20:00:00.000Z'],
  ])('is one moment: %s', (_title, date, clock, zone, instant) => {
    const minute = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
    expect(instantAt(PlainDate.parse(date), minute, zone)).toBe(instant);
  });

  test('is read back from its moment in every zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 }),
        (zone, minutes) => {
          const instant = instantOf(minutes * 60_000);
          const again = instantAt(dateIn(instant, zone), minuteOfDayIn(instant, zone), zone);
          // The repeated hour of autumn is its first occurrence.
          const hoursApart = (minutes * 60_000 - Date.parse(again)) / 3_600_000;
          expect([0, 1]).toContain(hoursApart);
          expect(minuteOfDayIn(again, zone)).toBe(minuteOfDayIn(instant, zone));
        },
      ),
    );
  });
});
