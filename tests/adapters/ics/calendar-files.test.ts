import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { calendarFiles } from '../../../lib/adapters/ics/calendar-files.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';
import type { CalendarEntry } from '../../../lib/ports/calendar-files.ts';

const window = { from: PlainDate.parse('2025-11-22'), to: PlainDate.parse('2029-11-22') };
const fileOf = (text: string) => ({ size: text.length, text: async () => text });
const calendar = (...events: string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n${events
    .map((lines) => `BEGIN:VEVENT\r\nUID:1\r\n${lines}\r\nEND:VEVENT\r\n`)
    .join('')}END:VCALENDAR\r\n`;
const read = (...events: string[]) => calendarFiles.read(fileOf(calendar(...events)), window);

async function daysOf(...events: string[]) {
  const reading = await read(...events);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.days.map(({ date }) => date);
}

const entry: CalendarEntry = {
  uid: 'case-1.DECISION@svarfrist',
  revision: 7,
  writtenAt: Instant.parse('2026-11-22T09:30:00.000Z'),
  on: PlainDate.parse('2026-12-31'),
  title: 'Svar; kunde, «æøå» \\ slutt',
  text: `Linje én\nLinje to ${'øl '.repeat(80)}`,
  isCancelled: false,
  alarms: [-900, 540],
};

describe('a calendar file that is written', () => {
  test('has an all-day entry with alarms, ended lines, and no line over 75 octets', async () => {
    const text = await calendarFiles.write([entry]);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
    for (const line of [
      'METHOD:PUBLISH',
      'UID:case-1.DECISION@svarfrist',
      'SEQUENCE:7',
      'DTSTAMP:20261122T093000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'STATUS:CONFIRMED',
      'TRIGGER:-PT15H',
      'TRIGGER:PT9H',
      'SUMMARY:Svar\\; kunde\\, «æøå» \\\\ slutt',
    ])
      expect(lines).toContain(line);
    expect(lines.at(-1)).toBe('');
  });

  test('can be read back, words and all', async () => {
    const text = await calendarFiles.write([entry]);
    expect(await calendarFiles.read(fileOf(text), window)).toMatchObject({
      ok: true,
      days: [{ date: '2026-12-31', name: 'Svar; kunde, «æøå» \\ slutt' }],
    });
  });

  test('says the same to another program that reads calendars', async () => {
    const { method, events } = convertIcsCalendar(undefined, await calendarFiles.write([entry]));
    expect(method).toBe('PUBLISH');
    expect(events).toMatchObject([
      {
        uid: entry.uid,
        sequence: 7,
        status: 'CONFIRMED',
        summary: entry.title,
        description: entry.text,
        start: { type: 'DATE', date: new Date('2026-12-31T00:00:00Z') },
        end: { type: 'DATE', date: new Date('2027-01-01T00:00:00Z') },
        alarms: [
          { trigger: { value: { before: true, hours: 15 } } },
          { trigger: { value: { hours: 9 } } },
        ],
      },
    ]);
  });

  test('takes back what is done, without an alarm', async () => {
    const text = await calendarFiles.write([{ ...entry, isCancelled: true }]);
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).not.toContain('VALARM');
  });
});

describe('the closed days of a calendar file', () => {
  test('are every day of an entry, up to the day before its end', async () => {
    expect(
      await daysOf('DTSTART;VALUE=DATE:20261228\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:Romjul'),
    ).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
    expect(await daysOf('DTSTART;VALUE=DATE:20261228')).toEqual(['2026-12-28']);
    expect(await daysOf('DTSTART;VALUE=DATE:20261228\r\nDURATION:P2D')).toHaveLength(2);
  });

  test.each([
    [
      'the same date every year',
      'DTSTART;VALUE=DATE:20101223\r\nRRULE:FREQ=YEARLY',
      ['2025-12-23', '2026-12-23', '2027-12-23', '2028-12-23'],
    ],
    [
      'the fourth Thursday of November',
      'DTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
      ['2025-11-27', '2026-11-26', '2027-11-25', '2028-11-23', '2029-11-22'],
    ],
    [
      'a leap day, in leap years only',
      'DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY',
      ['2028-02-29'],
    ],
    [
      'a yearly day with an exception and an end',
      'DTSTART;VALUE=DATE:20261223\r\nRRULE:FREQ=YEARLY;UNTIL=20281231\r\nEXDATE;VALUE=DATE:20271223',
      ['2026-12-23', '2028-12-23'],
    ],
    [
      'three days in a row',
      'DTSTART;VALUE=DATE:20260706\r\nRRULE:FREQ=DAILY;COUNT=3',
      ['2026-07-06', '2026-07-07', '2026-07-08'],
    ],
    ['nothing that was cancelled', 'DTSTART;VALUE=DATE:20260706\r\nSTATUS:CANCELLED', []],
  ])('hold %s', async (_, event, days) => {
    expect(await daysOf(event)).toEqual(days);
  });

  test('leave out meetings, rules that are not read, long absences and other years, and count them', async () => {
    const reading = await read(
      'DTSTART:20261218T180000Z\r\nSUMMARY:Julebord',
      'DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=MONTHLY;BYDAY=1FR',
      'DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=SECONDLY',
      'DTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:20270101',
      'DTSTART;VALUE=DATE:20200101',
      'DTSTART;VALUE=DATE:20310101',
    );
    expect(reading).toEqual({
      ok: true,
      days: [],
      leftOut: { timed: 1, repeating: 3, long: 1, outside: 2 },
    });
  });

  test.each([
    ['something that is no calendar', '<html>Logg inn</html>', 'no-calendar'],
    ['an empty file', '', 'no-calendar'],
    ['a calendar cut in the middle', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART', 'broken'],
  ])('are none in %s, and it is said why', async (_, text, problem) => {
    expect(await calendarFiles.read(fileOf(text), window)).toEqual({ ok: false, problem });
  });

  test('are not looked for in a file that is too large, nor in one that cannot be opened', async () => {
    const large = {
      size: 6 * 1024 * 1024,
      text: () => Promise.reject(new Error('not to be read')),
    };
    expect(await calendarFiles.read(large, window)).toEqual({ ok: false, problem: 'too-large' });
    expect(await calendarFiles.read({ ...large, size: 10 }, window)).toEqual({
      ok: false,
      problem: 'unreadable',
    });
  });

  test('of a file full of rules without end are told in time', async () => {
    const events = Array.from(
      { length: 20_000 },
      () => 'DTSTART;VALUE=DATE:16010101\r\nRRULE:FREQ=DAILY',
    );
    const reading = await read(...events);
    expect(reading).toMatchObject({ ok: true, days: [], leftOut: { repeating: 20_000 } });
  }, 20_000);
});

test('a date that is none costs its entry, not the file', async () => {
  const reading = await read(
    'DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:BEGIN',
    'DTSTART;VALUE=DATE:20261231\r\nSUMMARY:Lukket',
  );
  expect(reading).toMatchObject({
    ok: true,
    days: [{ date: '2026-12-31', name: 'Lukket' }],
    leftOut: { timed: 1 },
  });
});

test('a file that names a hundred thousand summers after the window is read within the patience of a test', async () => {
  // Each with its days laid out, as once they were, took longer than a test may.
  const first = Date.UTC(2031, 0, 1);
  const dates = Array.from({ length: 100_000 }, (_, day) =>
    new Date(first + day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''),
  );
  const summer = 'DTSTART;VALUE=DATE:20310101\r\nDTEND;VALUE=DATE:20310401';
  const reading = await read(`${summer}\r\nRDATE;VALUE=DATE:${dates.join(',')}`);
  expect(reading).toMatchObject({ ok: true, days: [], leftOut: { outside: 1 } });
});
