import { expect, test } from 'vitest';
import { countFrom } from '../../../lib/domain/law/count.ts';
import { limitationEnd } from '../../../lib/domain/law/limitation.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';

// data: country, debtor, the day on which the claim fell due, the last day on which it surely lives
test.each([
  ['NO', 'B2C', '2026-03-10', '2029-03-12'], // a Saturday
  ['NO', 'B2B', '2026-03-11', '2029-03-12'],
  ['DK', 'B2C', '2026-03-16', '2029-03-16'],
  ['DK', 'B2B', '2026-03-16', '2029-03-16'],
  ['SE', 'B2C', '2026-03-16', '2029-03-16'],
  ['SE', 'B2B', '2026-03-16', '2036-03-17'],
] as const)(
  'in %s a claim on a %s that fell due on %s lives until %s',
  (country, party, due, last) => {
    const start = countFrom(PlainDate.parse(due), 'due-date');
    expect(limitationEnd(start, { country, party }).date).toBe(last);
  },
);
