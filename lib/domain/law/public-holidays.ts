import type { Country } from '../shared/country.ts';
import { addDays, type PlainDate, partsOf, plainDate, weekdayOf } from '../shared/plain-date.ts';
import type { HolidayId } from './holiday-names.ts';
import { type Holiday, type HolidayDate, holidays } from './holidays.ts';

/** A rest day of one year. A half-day is a business day on which offices close at noon. */
export interface RestDay {
  readonly id: HolidayId;
  readonly effect: Holiday['effect'];
}

// A dashboard asks for the same few years thousands of times; a year costs some 20 dates.
const cache = new Map<string, ReadonlyMap<PlainDate, RestDay>>();

/**
 * The holidays, closed days and half-days of a country in one year by rule, so that no list ever runs out.
 * Where two fall on one day (17 May on Whit Sunday) the one that the law's list names first is kept.
 */
export function publicHolidays(country: Country, year: number): ReadonlyMap<PlainDate, RestDay> {
  const key = `${country}${year}`;
  const known = cache.get(key);
  if (known) return known;
  const days = new Map<PlainDate, RestDay>();
  const rules: readonly Holiday[] = holidays[country];
  for (const { id, effect, on, validFrom, validTo } of rules) {
    const date = dateOf(on, year);
    const isValid = (!validFrom || date >= validFrom) && (!validTo || date <= validTo);
    if (isValid && !days.has(date)) days.set(date, { id, effect });
  }
  cache.set(key, days);
  return days;
}

/** The rest day that `date` is by the law of the country; undefined on ordinary days. */
export function restDayOn(country: Country, date: PlainDate): RestDay | undefined {
  return publicHolidays(country, partsOf(date).year).get(date);
}

/**
 * Easter Sunday of a Gregorian year: the anonymous computus as printed in Nature, 20 April 1876
 * (Meeus, Astronomical Algorithms, chapter 8), exact for every year from 1583.
 */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skippedMoon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skippedMoon + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * correction + 114;
  return plainDate(year, Math.floor(days / 31), (days % 31) + 1);
}

function dateOf(on: HolidayDate, year: number): PlainDate {
  switch (on.kind) {
    case 'fixed':
      return plainDate(year, on.month, on.day);
    case 'easter':
      return addDays(easterSunday(year), on.offset);
    case 'weekday-from': {
      const first = plainDate(year, on.month, on.day);
      return addDays(first, (on.weekday - weekdayOf(first) + 7) % 7);
    }
  }
}
