import { describe, expect, test } from 'vitest';
import { closedDaysWindow, newClosedDays } from '../../../lib/domain/deadline/closed-days.ts';
import { hoursProblemOf } from '../../../lib/domain/deadline/hours-problem.ts';
import { hoursOf } from '../../../lib/domain/deadline/working-hours.ts';
import { addDays, PlainDate } from '../../../lib/domain/shared/plain-date.ts';
import { defaultSettings, Settings } from '../../../lib/domain/shared/settings.ts';

const day = (text: string) => PlainDate.parse(text);
const today = day('2026-11-23');
const lunch = { from: 11 * 60 + 30, to: 12 * 60 };

describe('days out of a calendar', () => {
  test('are offered once, in order, without weekends, holidays and days that are known', () => {
    const found = [
      { date: day('2026-12-28'), name: '' },
      { date: day('2026-12-28'), name: 'Romjul' },
      { date: day('2026-12-25'), name: '1. juledag' },
      { date: day('2026-12-26'), name: 'lørdag' },
      { date: day('2026-12-23'), name: 'Lille julaften' },
      { date: day('2026-12-30'), name: 'kjent' },
    ];
    expect(newClosedDays(found, 'NO', [day('2026-12-30')])).toEqual({
      days: [
        { date: '2026-12-23', name: 'Lille julaften' },
        { date: '2026-12-28', name: 'Romjul' },
      ],
      closedAlready: 3,
    });
  });

  test('count from a year back to three years ahead, over a leap day too', () => {
    expect(closedDaysWindow(today)).toEqual({ from: '2025-11-23', to: '2029-11-23' });
    expect(closedDaysWindow(day('2028-02-29'))).toEqual({ from: '2027-02-28', to: '2031-02-28' });
  });
});

describe('a workday with breaks', () => {
  const withLunch = { ...defaultSettings, breaks: [lunch] };
  test.each([
    [
      'before and after lunch',
      '2026-11-23',
      [
        [480, 690],
        [720, 960],
      ],
    ],
    ['until noon on Christmas Eve', '2026-12-24', [[480, 690]]],
    ['not at all on a Sunday', '2026-11-22', []],
  ])('is open %s', (_, date, periods) => {
    const open = hoursOf(withLunch).periodsOn(day(date));
    expect(open.map(({ from, to }) => [from, to])).toEqual(periods);
  });

  test('takes breaks that overlap, that touch its ends or lie outside it', () => {
    const breaks = [
      { from: 0, to: 540 },
      { from: 530, to: 560 },
      { from: 900, to: 1000 },
      { from: 1200, to: 1300 },
    ];
    expect(hoursOf({ ...defaultSettings, breaks }).periodsOn(today)).toEqual([
      { from: 560, to: 900 },
    ]);
  });

  test.each([
    ['fine', withLunch, null],
    ['never open', { ...withLunch, breaks: [{ from: 0, to: 1440 }] }, 'never-open'],
    ['bad', { ...withLunch, workday: { from: 960, to: 480 } }, 'bad-period'],
    [
      'closed all year',
      { ...withLunch, closedDays: Array.from({ length: 366 }, (_, n) => addDays(today, n)) },
      'closed-all-year',
    ],
    [
      'open on one day of the year',
      { ...withLunch, closedDays: Array.from({ length: 365 }, (_, n) => addDays(today, n)) },
      null,
    ],
  ] satisfies [string, Settings, string | null][])('is %s', (_, settings, problem) => {
    expect(hoursProblemOf(settings, today)).toBe(problem);
  });

  test('is a whole one in settings of an older version', () => {
    const { breaks, closedDayNames, ...older } = defaultSettings;
    expect([breaks, closedDayNames]).toEqual([[], {}]);
    expect(Settings.parse(older)).toEqual(defaultSettings);
  });
});
