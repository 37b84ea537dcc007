import { deedOf } from '../law/template-deeds.ts';
import type { Money } from '../shared/money.ts';
import type { Classification, ObjectionEvent } from './event.ts';
import type { Objection } from './objection.ts';
import type { Decision } from './state.ts';

/** What the customer contests of a claim and what is left of it; null for a sum that nobody knows. */
export interface ClaimSums {
  readonly disputed: Money | null;
  /** Stays due as before (R-X-07). */
  readonly undisputed: Money | null;
}

/**
 * Both parts as far as the sums tell. Of a claim disputed as a whole nothing is left; of one disputed in part the rest
 * is known only when both sums are and do not contradict each other.
 */
export function claimSums({ extent, invoice }: Classification): ClaimSums {
  const { amount, disputed } = invoice;
  if (extent === 'whole')
    return { disputed: amount ?? disputed, undisputed: amount && { ...amount, minor: 0 } };
  return { disputed, undisputed: minus(amount, disputed) };
}

/**
 * What is left to pay by a decision; null where the sums do not tell, for then a person has to say it. Right or
 * wrong, a customer who disputed a part decides nothing about the rest: what was asked for by itself (T07) or paid
 * is not asked for again, and what was never disputed is not credited.
 */
export function leftToPay(objection: Objection, decision: Decision): Money | null {
  const { classification, events } = objection;
  const { amount } = classification.invoice;
  const { disputed } = claimSums(classification);
  switch (decision) {
    case 'justified':
      return undisputedLeft(objection);
    case 'unfounded':
    case 'maintained': {
      const isPartial = classification.extent === 'partial';
      const isRestAsked = isPartial && events.some(isUndisputedRequest);
      const left = withoutPaid(amount, events);
      // Somebody saw money and wrote down no sum: of a part it was the undisputed one, of a whole nobody knows.
      if (left === null && amount) return isPartial ? disputed : null;
      if (!isRestAsked) return left;
      return left && disputed && left.minor < disputed.minor ? left : disputed;
    }
    case 'partly':
    case 'undecided':
      return null;
    default:
      return decision satisfies never;
  }
}

/** What is still to be paid of the undisputed part; null when nobody knows the sum. */
export function undisputedLeft({ classification, events }: Objection): Money | null {
  const { undisputed } = claimSums(classification);
  return undisputed && (withoutPaid(undisputed, events) ?? { ...undisputed, minor: 0 });
}

/** What is left of what may be collected; null for all of the claim. What was paid is no claim any more. */
export function leftToCollect({
  classification,
  decision,
  events,
  toPay,
}: Objection): Money | null {
  const settled = decision === 'partly' ? toPay : null;
  if (!events.some(({ type }) => type === 'paid')) return settled;
  const left = withoutPaid(settled ?? classification.invoice.amount, events);
  // A payment whose sum nobody wrote down is taken as all of what was not in dispute.
  if (left || settled || classification.extent === 'whole') return left ?? settled;
  return claimSums(classification).disputed;
}

/** We asked for the undisputed part by itself. */
export function isUndisputedRequest(event: ObjectionEvent): event is ObjectionEvent & {
  readonly type: 'replySent';
} {
  return (
    event.type === 'replySent' && deedOf(event.data.template).countsAs === 'undisputed-request'
  );
}

/** A sum without the payments of the log, never below nothing; null when one of them does not say how much. */
function withoutPaid(sum: Money | null, events: readonly ObjectionEvent[]): Money | null {
  if (!sum) return null;
  let left = sum.minor;
  for (const event of events) {
    if (event.type !== 'paid') continue;
    const { amount } = event.data;
    if (!amount || amount.currency !== sum.currency) return null;
    left -= amount.minor;
  }
  return { ...sum, minor: Math.max(0, left) };
}

/** What is left of `all` without `part`; null when that is no sum at all. */
export function minus(all: Money | null, part: Money | null): Money | null {
  if (!all || !part || all.currency !== part.currency || part.minor > all.minor) return null;
  return { ...all, minor: all.minor - part.minor };
}
