import { claimSums, leftToPay, minus, undisputedLeft } from '../objection/claim-sums.ts';
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

/**
 * The sums as far as case and decision fix them: total = disputed + undisputed = credited + toPay. What was paid
 * since is neither asked for again nor credited. Who upholds a claim in part claims no more than that: of a
 * maintained objection only what is still claimed is disputed (R-NO-14).
 */
export function caseAmounts(objection: Objection): CaseAmounts {
  const { classification, decision, toPay } = objection;
  const total = classification.invoice.amount;
  const pays = toPay ?? leftToPay(objection, decision);
  return {
    total,
    disputed: disputedOf(objection),
    undisputed: classification.extent === 'partial' ? positive(undisputedLeft(objection)) : null,
    credited: creditedOf(objection, pays),
    toPay: positive(pays),
  };
}

function disputedOf({ classification, decision, events, toPay }: Objection): Money | null {
  const { disputed, undisputed } = claimSums(classification);
  if (decision !== 'maintained' || !toPay) return disputed;
  if (classification.extent === 'whole') return toPay;
  if (!wasRejected(events)) return minus(toPay, undisputed);
  return disputed && disputed.minor > toPay.minor ? toPay : disputed;
}

function creditedOf(objection: Objection, pays: Money | null): Money | null {
  const { classification, decision, events, toPay } = objection;
  const total = classification.invoice.amount;
  // Who was right in part of a claim gets that part credited, whatever the rest comes to.
  if (toPay === null && decision === 'justified') return claimSums(classification).disputed;
  const isRejected =
    decision === 'unfounded' ||
    (decision === 'maintained' && (toPay === null || wasRejected(events)));
  return isRejected ? total && { ...total, minor: 0 } : minus(total, pays);
}

/** The last decision was that the customer was wrong in everything: what is to pay is all that is left. */
function wasRejected(events: Objection['events']): boolean {
  const decided = events.findLast(({ type }) => type === 'decided');
  return decided?.type === 'decided' && decided.data.decision === 'unfounded';
}

function positive(amount: Money | null): Money | null {
  return amount && amount.minor > 0 ? amount : null;
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
