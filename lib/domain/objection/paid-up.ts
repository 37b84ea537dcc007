import type { Money } from '../shared/money.ts';

/**
 * Whether payments reach what is to be paid. A payment whose sum nobody wrote down, or that came in another currency,
 * is taken as all: somebody who saw the money recorded it as the payment.
 */
export function isPaidUp(payments: readonly (Money | null)[], toPay: Money | null): boolean {
  if (payments.length === 0) return false;
  let paid = 0;
  for (const payment of payments) {
    if (!payment || !toPay || payment.currency !== toPay.currency) return true;
    paid += payment.minor;
  }
  return paid >= (toPay?.minor ?? 0);
}
