import { describe, expect, test } from 'vitest';
import { lawNotices } from '../../../lib/domain/law/law-notices.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';

const codes = (
  country: 'NO' | 'DK' | 'SE',
  today: string,
  regime: 'NO-1988' | 'NO-2026' | null = null,
) => lawNotices(country, { regime, today: PlainDate.parse(today) }).map(({ code }) => code);

describe('what our law does not know is said', () => {
  test('nothing but the day of the review while all is known', () => {
    expect(codes('NO', '2026-11-22', 'NO-1988')).toEqual(['reviewed']);
  });

  test('a rate whose half-year is over, with the day until which it held', () => {
    expect(codes('NO', '2027-01-01', 'NO-1988')).toEqual(['reviewed', 'rate-past']);
    const [, past] = lawNotices('NO', { regime: null, today: PlainDate.parse('2027-01-01') });
    expect(past?.date).toBe('2026-12-31');
  });

  test.each(['DK', 'SE'] as const)(
    'the late-interest rate of %s, which nobody has looked up',
    (country) => {
      expect(codes(country, '2026-11-22')).toEqual(['reviewed', 'rate-unknown']);
    },
  );

  test('a review that is more than half a year old', () => {
    expect(codes('DK', '2027-04-07')).toContain('reviewed');
    expect(codes('DK', '2027-04-07')).not.toContain('review-old');
    expect(codes('DK', '2027-04-08')).toContain('review-old');
  });

  test('an act that replies are checked by before it is in force', () => {
    expect(codes('NO', '2026-11-22', 'NO-2026')).toContain('act-not-in-force');
  });
});
