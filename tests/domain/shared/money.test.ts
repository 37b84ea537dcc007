import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatAmounts,
  formatMoney,
  Money,
  majorUnits,
  money,
} from '../../../lib/domain/shared/money.ts';

describe('money', () => {
  test('is exact to the øre, so that sums are', () => {
    expect(money(0.1, 'NOK').minor + money(0.2, 'NOK').minor).toBe(money(0.3, 'NOK').minor);
    expect(money(12.345, 'DKK').minor).toBe(1235);
    expect(Money.safeParse({ minor: 1.5, currency: 'NOK' }).success).toBe(false);
    expect(Money.safeParse({ minor: 1, currency: 'BTC' }).success).toBe(false);
  });

  test('comes back as it was given', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (minor) => {
        expect(money(majorUnits({ minor, currency: 'SEK' }), 'SEK').minor).toBe(minor);
      }),
    );
  });

  test.each([
    ['nb', 'NOK', '12 500,50 kr'],
    ['nn', 'NOK', '12 500,50 kr'],
    ['da', 'DKK', '12.500,50 kr.'],
    ['sv', 'SEK', '12 500,50 kr'],
    ['en', 'NOK', 'NOK 12,500.50'],
    ['en', 'GBP', '£12,500.50'],
  ] as const)('is written as people write it in %s: %s', (language, currency, written) => {
    // Thousands are set apart by spaces that do not break; which one differs between versions of ICU.
    const text = formatMoney(money(12500.5, currency), language);
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(written);
  });

  test('says whose crowns it means as soon as other money stands beside it', () => {
    const written = (...currencies: ('NOK' | 'SEK' | 'EUR')[]) =>
      formatAmounts(
        currencies.map((currency) => money(640, currency)),
        'nb',
      ).map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '));
    expect(written('NOK')).toEqual(['640,00 kr']);
    expect(written('NOK', 'SEK', 'EUR')).toEqual(['640,00 NOK', '640,00 SEK', '640,00 EUR']);
  });
});
