import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessCalendar } from '../../../lib/domain/law/business-calendar.ts';
import { countries } from '../../../lib/domain/shared/country.ts';
import { addDays, PlainDate } from '../../../lib/domain/shared/plain-date.ts';

const day = (text: string) => PlainDate.parse(text);
const norway = businessCalendar('NO', []);

const someDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days));
const someCalendar = fc
  .tuple(fc.constantFrom(...countries), fc.array(someDay, { maxLength: 40 }))
  .map(([country, closed]) => businessCalendar(country, closed));

describe('a business calendar', () => {
  test.each([
    ['2026-04-02', 'maundyThursday'],
    ['2026-04-05', 'easterSunday'],
    ['2026-04-04', 'saturday'],
    ['2026-04-12', 'sunday'],
    ['2026-05-17', 'norwayConstitution'],
    ['2026-12-24', null],
    ['2026-04-07', null],
  ])('says why %s is closed in Norway: %s', (date, why) => {
    expect(norway.whyClosed(day(date))).toBe(why);
  });

  test('closes on the days the company names, and says so', () => {
    const calendar = businessCalendar('NO', [day('2026-07-20'), day('2026-12-25')]);
    expect(calendar.whyClosed(day('2026-07-20'))).toBe('closed-day');
    expect(calendar.whyClosed(day('2026-12-25'))).toBe('christmasDay');
    expect(calendar.rollForward(day('2026-07-20'))).toBe('2026-07-21');
  });

  test.each([
    ['the Wednesday before Easter', '2026-04-01', 1, '2026-04-07'],
    ['a Friday', '2026-11-20', 1, '2026-11-23'],
    ['a Saturday', '2026-11-21', 1, '2026-11-23'],
    ['over the turn of the year', '2026-12-30', 2, '2027-01-04'],
    ['backwards over Easter', '2026-04-07', -1, '2026-04-01'],
    ['not at all', '2026-11-21', 0, '2026-11-21'],
  ])('counts business days from %s', (_title, from, count, to) => {
    expect(norway.addBusinessDays(day(from), count)).toBe(to);
  });

  test('rolls an own duty back and the customer’s time forward over the same holidays', () => {
    expect(norway.rollBack(day('2026-04-05'))).toBe('2026-04-01');
    expect(norway.rollForward(day('2026-04-02'))).toBe('2026-04-07');
    expect(norway.rollBack(day('2026-04-07'))).toBe('2026-04-07');
  });

  test('ends where the calendar ends', () => {
    const lastDay = day('9999-12-31');
    const closed = businessCalendar('NO', [lastDay]);
    expect(closed.rollForward(lastDay)).toBe(lastDay);
    expect(closed.addBusinessDays(lastDay, 3)).toBe(lastDay);
    expect(norway.rollBack(day('0000-01-01'))).toBe('0000-01-01');
  });

  test('knows that the same day is open in one country and closed in another', () => {
    const whitMonday = day('2026-05-25');
    expect(
      countries.map((country) => businessCalendar(country, []).isBusinessDay(whitMonday)),
    ).toEqual([false, false, true]);
  });

  test.each([
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-21', '2026-11-22', 0],
    ['2026-11-23', '2026-11-20', -1],
    ['2026-04-01', '2026-04-08', 2],
  ])('counts the business days from %s to %s', (from, to, count) => {
    expect(norway.businessDaysBetween(day(from), day(to))).toBe(count);
  });

  test('never rolls on to a closed day, nor past an open one', () => {
    fc.assert(
      fc.property(someCalendar, someDay, (calendar, date) => {
        const back = calendar.rollBack(date);
        const forward = calendar.rollForward(date);
        expect(calendar.isBusinessDay(back) && calendar.isBusinessDay(forward)).toBe(true);
        expect(back <= date && date <= forward).toBe(true);
        expect(calendar.businessDaysBetween(back, forward)).toBe(back === forward ? 0 : 1);
      }),
    );
  });

  test('counts back what it added', () => {
    fc.assert(
      fc.property(someCalendar, someDay, fc.integer({ min: -60, max: 60 }), (calendar, date, n) => {
        const from = calendar.rollForward(date);
        const to = calendar.addBusinessDays(from, n);
        expect(calendar.businessDaysBetween(from, to)).toBe(n);
        expect(calendar.addBusinessDays(to, -n)).toBe(from);
      }),
    );
  });
});
