import { expect, test } from 'vitest';
import { isPaidUp } from '../../../lib/domain/objection/paid-up.ts';

const kroner = (minor: number) => ({ minor, currency: 'NOK' as const });

test.each([
  ['nothing came', [], false],
  ['a part came', [kroner(40_000)], false],
  ['two parts make the whole', [kroner(40_000), kroner(60_000)], true],
  ['more came than was asked for', [kroner(120_000)], true],
  ['a payment without a sum is taken as all', [null], true],
  ['a part, then the rest without a sum', [kroner(40_000), null], true],
  [
    'euros are not added to kroner but taken as the payment',
    [{ minor: 8_700, currency: 'EUR' as const }],
    true,
  ],
])('%s', (_title, payments, isAll) => {
  expect(isPaidUp(payments, kroner(100_000))).toBe(isAll);
});

test('where nobody knows what is to be paid, any payment is all of it', () => {
  expect(isPaidUp([kroner(1)], null)).toBe(true);
  expect(isPaidUp([], null)).toBe(false);
});
