import { describe, expect, test } from 'vitest';
import {
  easterSunday,
  publicHolidays,
  restDayOn,
} from '../../../lib/domain/law/public-holidays.ts';
import type { Country } from '../../../lib/domain/shared/country.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';

/** Public holidays of a year as `MM-DD`, half-days and merely closed days left out. */
function holidaysOf(country: Country, year: number): string {
  return [...publicHolidays(country, year)]
    .filter(([, { effect }]) => effect === 'holiday')
    .map(([date]) => date.slice(5))
    .sort()
    .join(' ');
}

describe('Easter Sunday', () => {
  // data: Easter Sundays as the churches keep them, with the earliest and latest possible
  test.each([
    '1583-04-10',
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2015-04-05',
    '2016-03-27',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2285-03-22',
  ])('is %s', (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });
});

describe('public holidays', () => {
  // data: public holidays checked against published calendars
  test.each([
    ['NO', 2015, '01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26'],
    // Ascension Day falls on 1 May: one day, two reasons.
    ['NO', 2008, '01-01 03-20 03-21 03-23 03-24 05-01 05-11 05-12 05-17 12-25 12-26'],
    ['NO', 2026, '01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26'],
    ['NO', 2027, '01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26'],
    ['DK', 2023, '01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26'],
    ['DK', 2024, '01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26'],
    ['DK', 2026, '01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26'],
    ['DK', 2027, '01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 12-25 12-26'],
    ['SE', 2027, '01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26'],
    ['SE', 2024, '01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02 12-25 12-26'],
    ['SE', 2026, '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26'],
  ] as const)('of %s in %i', (country, year, dates) => {
    expect(holidaysOf(country, year)).toBe(dates);
  });

  // data: days that are no holidays but count like them, or close at noon
  test.each([
    ['NO', '2026-12-24', 'half-day'],
    ['DK', '2026-06-05', 'closed'],
    ['DK', '2026-12-24', 'closed'],
    ['DK', '2026-12-31', 'closed'],
    ['SE', '2026-06-19', 'closed'],
    ['SE', '2026-12-24', 'closed'],
    ['SE', '2026-12-31', 'closed'],
    ['DK', '2023-05-05', 'holiday'],
    ['DK', '2024-04-26', undefined],
    ['NO', '2026-12-31', undefined],
    ['SE', '2026-05-25', undefined],
    ['SE', '2026-04-02', undefined],
  ] as const)('in %s %s is %s', (country, date, effect) => {
    expect(restDayOn(country, PlainDate.parse(date))?.effect).toBe(effect);
  });
});
