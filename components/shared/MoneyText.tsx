import { formatMoney, type Money } from '@/lib/domain/shared/money.ts';
import { useLanguage } from './ServicesContext.tsx';

/** An amount in the user's way of writing it. */
export function MoneyText({ amount }: { amount: Money }) {
  return <span class="numeric">{formatMoney(amount, useLanguage())}</span>;
}
