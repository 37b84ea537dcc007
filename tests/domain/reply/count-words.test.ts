import { expect, test } from 'vitest';
import { countOf } from '../../../lib/domain/reply/check/count-words.ts';
import { findSpans } from '../../../lib/domain/reply/check/dates.ts';
import { plainDate } from '../../../lib/domain/shared/plain-date.ts';

test.each([
  ['sju', 7],
  ['syv', 7],
  ['seven', 7],
  ['nio', 9],
  ['femten', 15],
  ['tjueen', 21],
  ['trettiosex', 36],
  ['femogtyve', 25],
  ['otteogfyrre', 48],
  ['twenty-five', 25],
  ['halvfems', 90],
])('"%s" is the number %i', (word, count) => {
  expect(countOf(word)).toBe(count);
});

test.each(['', 'og', 'dager', 'tio-tio', 'elleveogtyve', 'tjuetjue', 'twenty-', 'bokmål'])(
  '"%s" is no number',
  (word) => {
    expect(countOf(word)).toBeUndefined();
  },
);

test.each([
  ['Betal innen femten dager.', '2026-11-16'],
  ['Betala inom tjugo dagar.', '2026-11-21'],
  ['Betal inden fjorten dage.', '2026-11-15'],
  ['Please pay within twenty-one days.', '2026-11-22'],
  ['Svar innan sju dagar.', '2026-11-08'],
])('"%s" sets a time limit in words', (text, date) => {
  expect(findSpans(text, plainDate(2026, 11, 1)).map((span) => span.date)).toEqual([date]);
});
