import { expect, test } from 'vitest';
import { doubtSince } from '../../../lib/domain/report/retention-plan.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';

const day = (text: string | null) => (text === null ? null : PlainDate.parse(text));

// data: what the clock shows, the last run, the newest mail, since when it is doubted, what comes of it
test.each([
  ['the day after the last run', '2026-11-26', '2026-11-25', null, null, null],
  ['five weeks later, after a holiday', '2026-12-30', '2026-11-25', null, null, null],
  ['six weeks later', '2027-01-06', '2026-11-25', null, null, '2027-01-06'],
  [
    'six weeks later, with a mail of last week',
    '2027-01-06',
    '2026-11-25',
    '2026-12-30',
    null,
    null,
  ],
  ['the second wrong day', '2031-11-27', '2026-11-25', null, '2031-11-26', '2031-11-26'],
  ['two weeks on', '2031-12-10', '2026-11-25', null, '2031-11-26', null],
  ['another jump', '2036-01-01', '2026-11-25', null, '2031-11-26', '2036-01-01'],
  ['a jump back', '2029-01-01', '2026-11-25', null, '2031-11-26', '2029-01-01'],
  ['nothing known', '2026-11-26', null, null, null, '2026-11-26'],
])('a day of retention is believed or doubted: %s', (_title, today, run, mail, since, expected) => {
  const known = { lastRun: day(run), newestMail: day(mail), doubtedSince: day(since) };
  expect(doubtSince(PlainDate.parse(today), known)).toBe(expected);
});
