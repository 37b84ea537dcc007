import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isOfOurTime,
  PlainDate,
  partsOf,
  plainDate,
  weekdayOf,
} from '../../../lib/domain/shared/plain-date.ts';

const day = (text: string) => PlainDate.parse(text);
const someDay = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((days) => addDays(day('2000-01-01'), days));

describe('a day', () => {
  test.each([
    '2026-02-30',
    '2026-13-01',
    '2025-02-29',
    '26-01-01',
    '2026-1-1',
    '',
    '2026-11-22T00:00',
  ])('is not %j', (text) => {
    expect(PlainDate.safeParse(text).success).toBe(false);
  });

  test('is made of year, month and day, and falls apart into them', () => {
    expect(plainDate(2028, 2, 29)).toBe('2028-02-29');
    expect(partsOf(day('2028-02-29'))).toEqual({ year: 2028, month: 2, day: 29 });
    expect(() => plainDate(2026, 2, 29)).toThrow();
  });

  test.each([
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2000-02-29', 2],
  ])('%s is ISO weekday %i', (date, weekday) => {
    expect(weekdayOf(day(date))).toBe(weekday);
  });

  test.each([
    ['over the clock change of spring', '2026-03-28', 2, '2026-03-30'],
    ['over the clock change of autumn', '2026-10-24', 2, '2026-10-26'],
    ['over the turn of the year', '2026-12-31', 1, '2027-01-01'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['backwards', '2026-03-01', -1, '2026-02-28'],
  ])('moves %s', (_title, from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  test('years later is the same day, and the 28th where there is no 29th', () => {
    expect(addYears(day('2026-11-22'), 3)).toBe('2029-11-22');
    expect(addYears(day('2024-02-29'), 3)).toBe('2027-02-28');
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
    expect(addYears(day('2096-02-29'), 4)).toBe('2100-02-28');
  });

  test.each([
    ['days', addDays(day('9999-12-30'), 5), '9999-12-31'],
    ['days back', addDays(day('0000-01-03'), -5), '0000-01-01'],
    ['years', addYears(day('9999-12-31'), 3), '9999-12-31'],
    ['months', addMonths(day('9999-11-30'), 2), '9999-12-31'],
  ])('no number of %s leads out of the calendar', (_title, moved, edge) => {
    expect(moved).toBe(edge);
    expect(PlainDate.safeParse(moved).success).toBe(true);
  });

  test.each([
    ['0026-12-31', false],
    ['1989-12-31', false],
    ['1990-01-01', true],
    ['2100-12-31', true],
    ['2101-01-01', false],
    ['9999-12-31', false],
  ])('%s can stand on an invoice: %s', (date, can) => {
    expect(isOfOurTime(day(date))).toBe(can);
  });

  test('counting days undoes adding them', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(addDays(other, -days)).toBe(date);
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
      }),
    );
  });
});
