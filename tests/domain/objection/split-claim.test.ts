import { describe, expect, test } from 'vitest';
import { splitClaim } from '../../../lib/domain/objection/split-claim.ts';
import { money } from '../../../lib/domain/shared/money.ts';

const nok = (value: number) => money(value, 'NOK');
const split = (changes: Partial<Parameters<typeof splitClaim>[0]> = {}) =>
  splitClaim({
    total: nok(12500),
    disputed: nok(2500),
    isNet: false,
    vatPercent: 25,
    ...changes,
  });

describe('a claim disputed in part', () => {
  test('is split with the tax of each part', () => {
    expect(split()).toEqual({
      total: { net: nok(10000), vat: nok(2500), gross: nok(12500) },
      disputed: { net: nok(2000), vat: nok(500), gross: nok(2500) },
      undisputed: { net: nok(8000), vat: nok(2000), gross: nok(10000) },
    });
  });

  test('takes an amount without tax as it was named', () => {
    expect(split({ disputed: nok(2000), isNet: true })).toEqual(split());
  });

  test.each([
    [100.01, 33.33, 25, false],
    [99.99, 33.34, 25, true],
    [1234.56, 0.01, 12, false],
    [1000, 1000, 25, false],
    [1000, 500, 0, true],
    [777.77, 123.45, 13.5, true],
  ])(
    'of %d with %d disputed at %d per cent adds up to the øre',
    (total, disputed, vatPercent, isNet) => {
      const parts = split({ total: nok(total), disputed: nok(disputed), vatPercent, isNet });
      if (typeof parts === 'string') throw new Error(parts);
      for (const column of ['net', 'vat', 'gross'] as const)
        expect(parts.disputed[column].minor + parts.undisputed[column].minor).toBe(
          parts.total[column].minor,
        );
      for (const part of [parts.total, parts.disputed, parts.undisputed])
        expect(part.net.minor + part.vat.minor).toBe(part.gross.minor);
    },
  );

  test.each([
    ['more than the invoice', { disputed: nok(12500.01) }, 'more-than-invoice'],
    [
      'more than the invoice once tax is added',
      { disputed: nok(11000), isNet: true },
      'more-than-invoice',
    ],
    ['nothing', { disputed: nok(0) }, 'nothing'],
    ['less than nothing', { disputed: nok(-5) }, 'nothing'],
    ['another currency', { disputed: money(10, 'EUR') }, 'other-currency'],
    ['a tax rate that is none', { vatPercent: Number.NaN }, 'bad-rate'],
    ['a negative tax rate', { vatPercent: -1 }, 'bad-rate'],
  ])('is refused with %s', (_, changes, problem) => {
    expect(split(changes)).toBe(problem);
  });
});
