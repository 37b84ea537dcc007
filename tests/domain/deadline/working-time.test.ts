import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursOf } from '../../../lib/domain/deadline/working-hours.ts';
import {
  addWorkingTime,
  nextWorkingMoment,
  type Pause,
  workingMinutesBetween,
} from '../../../lib/domain/deadline/working-time.ts';
import { Instant, instantOf, millisecondsOf } from '../../../lib/domain/shared/instant.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';
import { goodHours } from './working-weeks.ts';

const weeks = {
  office: 'UTC; 1-5 09:00-17:00',
  newYork: 'America/New_York; 1-5 09:00-17:00',
  openSaturday: 'UTC; 1-5 09:00-17:00; 6 00:00-24:00',
  longTuesday: 'UTC; 1 09:00-17:00; 2 09:00-20:00; 3-5 09:00-17:00',
  berlin: 'Europe/Berlin; 1-5 08:00-18:00',
  berlinDaily: 'Europe/Berlin; 1-7 09:00-18:00',
  berlinHoliday: 'Europe/Berlin; 1-5 08:00-20:00; closed 2016-11-01',
  berlinShort: 'Europe/Berlin; 1-5 09:00-17:00; closed 2015-09-22',
  late: 'UTC; 1-5 10:00-18:00',
  lateHolidays: 'UTC; 1-5 10:00-18:00; closed 2024-01-18,2024-01-19',
  uneven:
    'UTC; 1 09:00-17:00; 2 10:00-16:00; 3 09:00-17:00; 4 10:00-16:00; 5 09:00-17:00; 6 11:00-14:30',
  oslo: 'Europe/Oslo; 1-5 08:00-16:00; closed 2026-04-02,2026-04-03,2026-04-06,2026-05-01,2026-05-14,2026-05-25,2026-12-25',
  bededag: 'Europe/Copenhagen; 1-5 08:00-16:00; closed 2023-05-05',
  copenhagen: 'Europe/Copenhagen; 1-5 08:00-16:00',
  lateHoliday: 'UTC; 1-5 10:00-18:00; closed 2024-01-19',
} as const;
type WeekName = keyof typeof weeks;

/** Pauses written `from/to`, with a space between two; no `to` while one lasts. */
function pausesWritten(text: string): readonly Pause[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((pause) => {
      const [from = '', to] = pause.split('/');
      return { from: at(from), to: to ? at(to) : null };
    });
}

/** A moment with or without seconds. */
function at(text: string): Instant {
  return instantOf(Date.parse(Instant.parse(text.length < 18 ? text.replace('Z', ':00Z') : text)));
}

// Facts of the public tests of Chatwoot, Zammad, Frappe Helpdesk and biz, re-expressed, and five of our own.
// data: what has to be done within so many minutes of working time is due then
const deadlines: readonly (readonly [
  title: string,
  week: WeekName,
  start: string,
  minutes: number,
  due: string,
  pauses?: string,
])[] = [
  ['two hours fit into the day', 'office', '2024-01-17T10:00Z', 120, '2024-01-17T12:00Z'],
  [
    'Friday afternoon runs over into Monday',
    'office',
    '2024-01-19T16:00Z',
    120,
    '2024-01-22T10:00Z',
  ],
  [
    'before opening, the clock starts at opening',
    'office',
    '2024-01-17T07:00Z',
    120,
    '2024-01-17T11:00Z',
  ],
  [
    'after closing, it starts next morning',
    'office',
    '2024-01-17T18:00Z',
    120,
    '2024-01-18T11:00Z',
  ],
  ['on Saturday, it starts on Monday', 'office', '2024-01-20T10:00Z', 120, '2024-01-22T11:00Z'],
  ['ten hours take three days', 'office', '2024-01-15T16:00Z', 600, '2024-01-17T10:00Z'],
  ['hours are local to New York', 'newYork', '2024-01-19T21:00Z', 120, '2024-01-22T15:00Z'],
  ['Saturday open around the clock', 'openSaturday', '2024-01-20T10:00Z', 120, '2024-01-20T12:00Z'],
  [
    'a day of 24 hours has its last minute',
    'openSaturday',
    '2024-01-20T00:00Z',
    1440,
    '2024-01-21T00:00Z',
  ],
  [
    'long Tuesday after Monday is over',
    'longTuesday',
    '2024-01-15T18:00Z',
    600,
    '2024-01-16T19:00Z',
  ],
  [
    'used up at closing time of a long Tuesday, it is closing time',
    'longTuesday',
    '2024-01-15T16:00Z',
    720,
    '2024-01-16T20:00Z',
  ],
  ['an hour in Berlin', 'berlin', '2013-03-21T09:30Z', 60, '2013-03-21T10:30Z'],
  ['three hours in Berlin', 'berlin', '2013-03-21T09:30Z', 180, '2013-03-21T12:30Z'],
  [
    'two pauses put it off by their length',
    'berlinDaily',
    '2013-06-04T09:00Z',
    120,
    '2013-06-04T11:45Z',
    '2013-06-04T09:30Z/2013-06-04T09:45Z 2013-06-04T10:00Z/2013-06-04T10:30Z',
  ],
  [
    'a long pause, used up at closing time',
    'berlinDaily',
    '2013-06-04T09:00Z',
    120,
    '2013-06-04T16:00Z',
    '2013-06-04T10:00Z/2013-06-04T15:00Z',
  ],
  [
    'written on a holiday, seconds and all',
    'berlinHoliday',
    '2016-11-01T13:56:21Z',
    120,
    '2016-11-02T09:00Z',
  ],
  [
    'twenty hours from a holiday',
    'berlinHoliday',
    '2016-11-01T13:56:21Z',
    1200,
    '2016-11-03T15:00Z',
  ],
  [
    'twenty hours keep their seconds',
    'berlinHoliday',
    '2016-11-07T13:26:36Z',
    1200,
    '2016-11-09T09:26:36Z',
  ],
  [
    'early on an autumn morning in Berlin',
    'berlinShort',
    '2013-10-21T05:30Z',
    120,
    '2013-10-21T09:00Z',
  ],
  ['within the hours in Berlin', 'berlinShort', '2013-10-21T09:30Z', 120, '2013-10-21T11:30Z'],
  ['over a holiday, two hours', 'berlinShort', '2015-09-21T14:30Z', 120, '2015-09-23T08:30Z'],
  ['over a holiday, four hours', 'berlinShort', '2015-09-21T14:30Z', 240, '2015-09-23T10:30Z'],
  ['an hour from before opening', 'late', '2024-01-15T08:00Z', 60, '2024-01-15T11:00Z'],
  ['two hours from the evening', 'late', '2024-01-15T20:00Z', 120, '2024-01-16T12:00Z'],
  [
    'three full days from Saturday end at closing time',
    'late',
    '2024-01-20T15:00Z',
    1440,
    '2024-01-24T18:00Z',
  ],
  [
    'nine full days from Saturday end at closing time',
    'late',
    '2024-01-20T15:00Z',
    4320,
    '2024-02-01T18:00Z',
  ],
  [
    'the last hour of Friday and the first of Monday',
    'late',
    '2024-01-19T17:00Z',
    120,
    '2024-01-22T11:00Z',
  ],
  ['after closing on Friday', 'late', '2024-01-19T19:00Z', 240, '2024-01-22T14:00Z'],
  ['two holidays and a weekend', 'lateHolidays', '2024-01-18T15:00Z', 30, '2024-01-22T10:30Z'],
  [
    'one second too long for today',
    'late',
    '2024-01-18T15:00Z',
    120,
    '2024-01-19T10:00:01Z',
    '2024-01-18T15:00Z/2024-01-18T16:00:01Z',
  ],
  [
    'no time at all is the first open moment',
    'uneven',
    '2006-01-03T00:00Z',
    0,
    '2006-01-03T10:00Z',
  ],
  ['ninety minutes', 'uneven', '2006-01-04T14:30Z', 90, '2006-01-04T16:00Z'],
  [
    'Wednesday before Easter to Tuesday after it, in Oslo',
    'oslo',
    '2026-04-01T13:00Z',
    120,
    '2026-04-07T07:00Z',
  ],
  [
    'over the night of the spring change in Oslo',
    'oslo',
    '2026-03-27T14:00Z',
    120,
    '2026-03-30T07:00Z',
  ],
  [
    'over the night of the autumn change in Oslo',
    'oslo',
    '2026-10-23T13:00Z',
    120,
    '2026-10-26T08:00Z',
  ],
  [
    'over store bededag, while Denmark had it',
    'bededag',
    '2023-05-04T13:00Z',
    120,
    '2023-05-08T07:00Z',
  ],
  [
    'over the same Friday a year later, an ordinary day',
    'copenhagen',
    '2024-04-25T13:00Z',
    120,
    '2024-04-26T07:00Z',
  ],
];

// data: how many minutes of working time lie between two moments
const stretches: readonly (readonly [
  title: string,
  week: WeekName,
  start: string,
  end: string,
  minutes: number,
  pauses?: string,
])[] = [
  ['four and a half hours passed', 'berlin', '2013-03-21T09:30Z', '2013-03-21T14:00Z', 270],
  [
    'a pause in the middle does not count',
    'berlinDaily',
    '2013-06-04T09:00Z',
    '2013-06-04T10:45Z',
    75,
    '2013-06-04T10:00Z/2013-06-04T10:30Z',
  ],
  [
    'a pause before the end does not count',
    'berlinDaily',
    '2013-06-04T09:00Z',
    '2013-06-04T12:00Z',
    150,
    '2013-06-04T10:00Z/2013-06-04T10:30Z',
  ],
  [
    'paused all the time, nothing counts',
    'berlinDaily',
    '2013-06-04T09:00Z',
    '2013-06-04T12:00Z',
    0,
    '2013-06-04T09:00Z/2013-06-04T12:00Z',
  ],
  [
    'open between two pauses',
    'berlinDaily',
    '2013-06-04T09:00Z',
    '2013-06-04T12:00Z',
    30,
    '2013-06-04T09:00Z/2013-06-04T10:30Z 2013-06-04T11:00Z/2013-06-04T12:00Z',
  ],
  [
    'open between and after two pauses',
    'berlinDaily',
    '2013-06-04T09:00Z',
    '2013-06-04T12:00Z',
    60,
    '2013-06-04T09:00Z/2013-06-04T10:30Z 2013-06-04T11:00Z/2013-06-04T11:30Z',
  ],
  [
    'ten minutes on Thursday and the rest after the holiday',
    'lateHoliday',
    '2024-01-18T17:50Z',
    '2024-01-22T12:30Z',
    160,
  ],
  ['nine minutes late', 'late', '2024-01-15T10:30Z', '2024-01-15T10:39Z', 9],
  ['late after closing is not late', 'late', '2024-01-15T18:00Z', '2024-01-15T18:05Z', 0],
  ['a week of different days', 'uneven', '2006-01-01T00:00Z', '2006-01-08T00:00Z', 2370],
  ['an end before the start is no time', 'uneven', '2006-01-08T00:00Z', '2006-01-01T00:00Z', 0],
];

describe('working time', () => {
  for (const [title, week, start, minutes, due, pauses = ''] of deadlines)
    test(`is due: ${title}`, () => {
      const hours = goodHours(weeks[week]);
      const counting = { start: at(start), pauses: pausesWritten(pauses) };
      expect(addWorkingTime(hours, minutes, counting)).toBe(at(due));
    });

  for (const [title, week, start, end, minutes, pauses = ''] of stretches)
    test(`has passed: ${title}`, () => {
      const counting = { start: at(start), pauses: pausesWritten(pauses) };
      expect(workingMinutesBetween(goodHours(weeks[week]), at(end), counting)).toBe(minutes);
    });

  test('counts several periods a day and not the lunch between them', () => {
    const hours = goodHours('Europe/Oslo; 1-5 08:00-11:30,12:00-16:00');
    const start = at('2026-11-23T10:00Z'); // 11:00 in Oslo
    expect(addWorkingTime(hours, 60, { start })).toBe(at('2026-11-23T11:30Z'));
  });

  test('is not told while a pause has no end', () => {
    const pauses = pausesWritten('2026-11-23T10:00Z');
    const start = at('2026-11-23T09:00Z');
    const hours = goodHours(weeks.oslo);
    expect(addWorkingTime(hours, 60, { start, pauses })).toBe(at('2026-11-23T10:00Z'));
    expect(addWorkingTime(hours, 61, { start, pauses })).toBeNull();
  });

  test('overlapping pauses take their time once', () => {
    const pauses = pausesWritten(
      '2026-11-23T09:00Z/2026-11-23T10:00Z 2026-11-23T09:30Z/2026-11-23T10:30Z',
    );
    const counting = { start: at('2026-11-23T08:00Z'), pauses };
    expect(workingMinutesBetween(goodHours(weeks.oslo), at('2026-11-23T11:00Z'), counting)).toBe(
      90,
    );
  });

  test('a pause over local midnight counts on both days', () => {
    const hours = goodHours('Europe/Oslo; 1-7 00:00-24:00');
    const pauses = pausesWritten('2026-11-23T22:45Z/2026-11-23T23:45Z');
    const counting = { start: at('2026-11-23T22:00Z'), pauses };
    expect(workingMinutesBetween(hours, at('2026-11-24T00:00Z'), counting)).toBe(60);
  });

  test.each([
    ['spring, when an hour is skipped', '2026-03-28T23:00Z', 23],
    ['autumn, when an hour comes twice', '2026-10-24T22:00Z', 25],
    ['an ordinary Sunday', '2026-11-21T23:00Z', 24],
  ])('a day around the clock has its real hours: %s', (_title, start, length) => {
    const hours = goodHours('Europe/Oslo; 7 00:00-24:00');
    expect(addWorkingTime(hours, length * 60, { start: at(start) })).toBe(
      instantOf(millisecondsOf(at(start)) + length * 3_600_000),
    );
  });

  test('cannot be negative', () => {
    const start = at('2026-11-23T09:00Z');
    expect(() => addWorkingTime(goodHours(weeks.oslo), -1, { start })).toThrow(RangeError);
    expect(() => addWorkingTime(goodHours(weeks.oslo), Number.NaN, { start })).toThrow(RangeError);
  });

  test('adding minutes and counting them gives as many, in any zone and over any clock change', () => {
    const hours = Object.values(weeks).map(goodHours);
    fc.assert(
      fc.property(
        fc.constantFrom(...hours),
        fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 }),
        fc.integer({ min: 0, max: 3000 }),
        (week, minute, amount) => {
          const start = instantOf(minute * 60_000);
          const due = addWorkingTime(week, amount, { start });
          if (due === null) throw new Error('these weeks are open');
          expect(workingMinutesBetween(week, due, { start })).toBe(amount);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('working hours', () => {
  test('are of no use when every day is closed: no date is invented', () => {
    const closedForGood = { ...goodHours(weeks.oslo), periodsOn: () => [] };
    expect(nextWorkingMoment(closedForGood, at('2026-11-23T09:00Z'))).toBeNull();
  });

  test('follow the settings: business days, until noon on Christmas Eve in Norway', () => {
    const hours = hoursOf(defaultSettings);
    expect(nextWorkingMoment(hours, at('2026-12-23T15:30Z'))).toBe(at('2026-12-24T07:00Z'));
    // From noon on the 24th, Thursday, over Christmas and the weekend.
    expect(nextWorkingMoment(hours, at('2026-12-24T11:00Z'))).toBe(at('2026-12-28T07:00Z'));
  });

  test('are office hours when the settings make no sense', () => {
    const hours = hoursOf({ ...defaultSettings, workday: { from: 960, to: 480 } });
    expect(nextWorkingMoment(hours, at('2026-11-23T05:00Z'))).toBe(at('2026-11-23T07:00Z'));
  });
});
