import { describe, expect, test } from 'vitest';
import {
  type AmountInRole,
  disputedSum,
} from '../../../lib/domain/detection/facts/disputed-sum.ts';
import { money } from '../../../lib/domain/shared/money.ts';

const at = (value: number, place: number | null, role: AmountInRole['role'] = 'disputed') => ({
  money: money(value, 'NOK'),
  place,
  role,
});
const first = { start: 0, end: 50 };
const second = { start: 60, end: 100 };

describe('how much is disputed in all', () => {
  test.each<[string, AmountInRole[], { start: number; end: number }[], number | null]>([
    ['is nothing that the mail does not say', [at(900, 10, 'invoice')], [first], null],
    ['is the one sum that is disputed', [at(900, 10)], [first], 900],
    ['is the one sum that two grounds come to', [at(900, 120)], [first, second], 900],
    ['is open where one of two grounds names its sum', [at(900, 10)], [first, second], null],
    ['is both sums where each ground names one', [at(900, 10), at(50, 70)], [first, second], 950],
    [
      'is the total where the mail adds up itself',
      [at(900, 10), at(50, 70), at(950, 80)],
      [first, second],
      950,
    ],
    [
      'is what is left of the invoice where the mail names what it will pay',
      [at(900, 10), at(5000, 20, 'invoice'), at(4100, 70, 'undisputed')],
      [first, second],
      900,
    ],
    ['is the sum in the subject', [at(900, null)], [first, second], 900],
  ])('%s', (_, amounts, grounds, sum) => {
    expect(disputedSum(amounts, grounds)).toEqual(sum === null ? null : money(sum, 'NOK'));
  });

  test('is open where the grounds name sums in different currencies', () => {
    const euros = { ...at(50, 70), money: money(50, 'EUR') };
    expect(disputedSum([at(900, 10), euros], [first, second])).toBeNull();
  });
});
