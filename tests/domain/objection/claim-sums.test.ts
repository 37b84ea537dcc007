import { describe, expect, test } from 'vitest';
import { claimSums, leftToPay } from '../../../lib/domain/objection/claim-sums.ts';
import type { Decision } from '../../../lib/domain/objection/state.ts';
import { caseAmounts } from '../../../lib/domain/reply/amount-values.ts';
import { type Money, money } from '../../../lib/domain/shared/money.ts';
import { objectionOf } from '../reply/objections.ts';
import { logOf, newEvent } from './build-log.ts';

interface Sums {
  readonly amount: number | null;
  readonly disputed: number | null;
}

const kroner = (sum: number | null): Money | null => (sum === null ? null : money(sum, 'NOK'));
const inKroner = (sum: Money | null) => sum && sum.minor / 100;

const claim = (extent: 'whole' | 'partial', { amount, disputed }: Sums) => {
  const { invoice } = objectionOf().classification;
  const sums = { amount: kroner(amount), disputed: kroner(disputed) };
  return objectionOf({}, { extent, invoice: { ...invoice, ...sums } });
};

describe('the parts of a claim', () => {
  test.each([
    ['whole', { amount: 5000, disputed: null }, 5000, 0],
    ['whole', { amount: null, disputed: null }, null, null],
    // Left over from the time when it was thought to be disputed in part.
    ['whole', { amount: 5000, disputed: 500 }, 5000, 0],
    ['partial', { amount: 5000, disputed: 500 }, 500, 4500],
    ['partial', { amount: 5000, disputed: 5000 }, 5000, 0],
    ['partial', { amount: 5000, disputed: null }, null, null],
    ['partial', { amount: null, disputed: 500 }, 500, null],
    // Sums that contradict each other tell nothing.
    ['partial', { amount: 500, disputed: 5000 }, 5000, null],
  ] as const)('disputed %s with %o: %s disputed, %s not', (extent, sums, disputed, undisputed) => {
    const found = claimSums(claim(extent, sums).classification);
    expect(inKroner(found.disputed)).toBe(disputed);
    expect(inKroner(found.undisputed)).toBe(undisputed);
  });
});

describe('what a letter proposes after a decision', () => {
  test.each([
    ['justified', 'whole', { amount: 5000, disputed: null }, 5000, null],
    ['justified', 'partial', { amount: 5000, disputed: 500 }, 500, 4500],
    // Never all of the invoice because one sum is missing.
    ['justified', 'partial', { amount: 5000, disputed: null }, null, null],
    ['justified', 'partial', { amount: null, disputed: 500 }, 500, null],
    ['unfounded', 'partial', { amount: 5000, disputed: 500 }, 0, 5000],
    ['partly', 'partial', { amount: 5000, disputed: 500 }, null, null],
    ['undecided', 'partial', { amount: 5000, disputed: 500 }, null, null],
  ] as const)('%s, disputed %s with %o: credits %s, asks for %s', (...given) => {
    const [decision, extent, sums, credited, toPay] = given;
    const amounts = caseAmounts({ ...claim(extent, sums), decision });
    expect(inKroner(amounts.credited)).toBe(credited);
    expect(inKroner(amounts.toPay)).toBe(toPay);
  });

  test.each([
    [500, 500],
    [null, null],
  ])('asks for no more than is disputed (%s) once the rest was asked for', (disputed, toPay) => {
    const objection = claim('partial', { amount: 5000, disputed });
    const asked = { ...objection, events: logOf(newEvent('replySent', { template: 'T07' })) };
    for (const decision of ['unfounded', 'maintained'] satisfies Decision[])
      expect(inKroner(leftToPay(asked, decision))).toBe(toPay);
  });
});
