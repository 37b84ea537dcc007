import { claimSums, leftToPay, minus } from '../objection/claim-sums.ts';
import type { Objection } from '../objection/objection.ts';
import type { Language } from '../shared/language.ts';
import { formatMoney, type Money } from '../shared/money.ts';

/** The sums of a case: what is in dispute, what is not, what falls away and what is left to pay. */
export interface CaseAmounts {
  readonly total: Money | null;
  readonly disputed: Money | null;
  readonly undisputed: Money | null;
  readonly credited: Money | null;
  readonly toPay: Money | null;
}

/** The sums as far as case and decision fix them: total = disputed + undisputed = credited + toPay. */
export function caseAmounts(objection: Objection): CaseAmounts {
  const { classification, decision, toPay } = objection;
  const total = classification.invoice.amount;
  const { disputed, undisputed } = claimSums(classification);
  const pays = toPay ?? leftToPay(objection, decision);
  return {
    total,
    disputed,
    undisputed: classification.extent === 'partial' ? undisputed : null,
    // Who was right in part of a claim gets that part credited, whatever the rest comes to.
    credited: toPay === null && decision === 'justified' ? disputed : minus(total, pays),
    toPay: pays && pays.minor > 0 ? pays : null,
  };
}

/** The sums as a letter in `language` writes them. */
export function amountValues(objection: Objection, language: Language): Record<string, string> {
  const amounts = caseAmounts(objection);
  const write = (amount: Money | null) => (amount ? formatMoney(amount, language) : '');
  return {
    'amount.total': write(amounts.total),
    'amount.disputed': write(amounts.disputed),
    'amount.undisputed': write(amounts.undisputed),
    'amount.credited': write(amounts.credited),
    'amount.toPay': write(amounts.toPay),
  };
}
