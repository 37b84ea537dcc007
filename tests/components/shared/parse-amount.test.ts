import { describe, expect, test } from 'vitest';
import { parseAmount, typedAmount } from '@/components/shared/parse-amount.ts';

describe('an amount as people type it', () => {
  test.each([
    ['12500', 1_250_000],
    ['12 500', 1_250_000],
    ['12 500,50', 1_250_050],
    ['12.500,50', 1_250_050],
    ['12,500.50', 1_250_050],
    ['12.500', 1_250_000],
    ['1 200,-', 120_000],
    ['1200,5', 120_050],
    ['0', 0],
    ['1.234.567,89', 123_456_789],
  ])('%s is %i minor units', (typed, minor) => {
    expect(parseAmount(typed)).toBe(minor);
  });

  test.each(['', 'abc', '-5', '12,5,5a', '1e5', '12 kr', '99999999999999'])(
    '"%s" is no amount',
    (typed) => {
      expect(parseAmount(typed)).toBeNull();
    },
  );

  test.each([1_250_000, 1_250_050, 5, 0, 99])('%i is typed and read back the same', (minor) => {
    expect(parseAmount(typedAmount(minor))).toBe(minor);
  });
});
