import type { Objection } from '../objection/objection.ts';
import { undisputedPart } from '../objection/undisputed-part.ts';
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
export function caseAmounts({ classification, decision, toPay }: Objection): CaseAmounts {
  const { amount: total, disputed: part } = classification.invoice;
  const disputed = part ?? (classification.extent === 'whole' ? total : null);
  const pays = toPay ?? paysBy(decision, total);
  return {
    total,
    disputed,
    undisputed: undisputedPart(classification),
    credited: minus(total, pays),
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

function paysBy(decision: Objection['decision'], total: Money | null): Money | null {
  if (!total) return null;
  if (decision === 'justified') return { ...total, minor: 0 };
  return decision === 'unfounded' || decision === 'maintained' ? total : null;
}

function minus(total: Money | null, part: Money | null): Money | null {
  if (!total || !part || total.currency !== part.currency || part.minor > total.minor) return null;
  return { minor: total.minor - part.minor, currency: total.currency };
}
