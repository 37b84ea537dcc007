import { describe, expect, test } from 'vitest';
import { claimSums, leftToPay } from '../../../lib/domain/objection/claim-sums.ts';
import type { NewEvent } from '../../../lib/domain/objection/event.ts';
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

  test.each<[string, readonly (number | null)[], number, number | null]>([
    ['nothing was paid', [], 2500, 10_000],
    ['the undisputed part was paid', [10_000], 2500, null],
    ['the undisputed part was paid in two', [4000, 6000], 2500, null],
    ['some of the undisputed part was paid', [4000], 2500, 6000],
    ['more than the undisputed part was paid', [11_000], 1500, null],
    ['a payment of an unknown sum came', [null], 2500, null],
  ])('once the rest was asked for and %s', (_, payments, rejected, undisputed) => {
    const { events } = paid(payments, newEvent('replySent', { template: 'T07' }));
    const objection = { ...claim('partial', { amount: 12_500, disputed: 2500 }), events };
    expect(inKroner(leftToPay(objection, 'unfounded'))).toBe(rejected);
    expect(inKroner(caseAmounts(objection).undisputed)).toBe(undisputed);
  });

  test('never asks for money that came without being asked for', () => {
    const part = { ...claim('partial', { amount: 12_500, disputed: 2500 }), ...paid([10_000]) };
    const whole = { ...claim('whole', { amount: 12_500, disputed: null }), ...paid([2500]) };
    expect(inKroner(leftToPay(part, 'unfounded'))).toBe(2500);
    expect(inKroner(caseAmounts({ ...part, decision: 'unfounded' }).credited)).toBe(0);
    expect(inKroner(leftToPay(part, 'justified'))).toBe(0);
    expect(inKroner(leftToPay(whole, 'unfounded'))).toBe(10_000);
    const unknown = { ...whole, ...paid([null]) };
    expect(leftToPay(unknown, 'unfounded')).toBeNull();
  });
});

describe('the notice before suit', () => {
  const partly = { decision: 'maintained', events: decided('partly') } as const;
  const rejected = { decision: 'maintained', events: decided('unfounded') } as const;

  test.each([
    ['all that is upheld of a claim disputed as a whole', 'whole', partly, 9000, 9000],
    ['what is upheld of the disputed part', 'partial', partly, 11_000, 1000],
    ['the disputed part that was rejected', 'partial', rejected, 12_500, 2500],
    ['the disputed part where the rest was asked for by itself', 'partial', rejected, 2500, 2500],
  ] as const)('names %s', (_, extent, changes, toPay, disputed) => {
    const objection = claim(extent, { amount: 12_500, disputed: 2500 });
    const amounts = caseAmounts({ ...objection, ...changes, toPay: kroner(toPay) });
    expect(inKroner(amounts.disputed)).toBe(disputed);
  });
});

function decided(decision: Decision) {
  return logOf(newEvent('decided', { decision }));
}

function paid(payments: readonly (number | null)[], ...before: readonly NewEvent[]) {
  const came = payments.map((amount) => newEvent('paid', { amount: kroner(amount) }));
  return { events: logOf(...before, ...came) };
}
