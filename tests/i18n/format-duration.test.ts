import { expect, test } from 'vitest';
import { formatWorkingTime } from '../../lib/i18n/format-duration.ts';

test.each([
  [0, '0 mins'],
  [45, '45 mins'],
  [59.4, '59 mins'],
  [59.6, '1 hr'],
  [60, '1 hr'],
  [119.7, '2 hrs'],
  [150, '2 hrs 30 mins'],
])('%s working minutes are said as “%s”', (minutes, said) => {
  expect(formatWorkingTime(minutes, { language: 'en', minutesADay: 480 })).toBe(said);
});
