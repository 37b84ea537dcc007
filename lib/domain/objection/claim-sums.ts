import type { Money } from '../shared/money.ts';
import type { Classification } from './event.ts';
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
 * wrong, a customer who disputed a part decides nothing about the rest: what was asked for by itself (T07) is not
 * asked for again, and what was never disputed is not credited.
 */
export function leftToPay(objection: Objection, decision: Decision): Money | null {
  const { classification, events } = objection;
  const { disputed, undisputed } = claimSums(classification);
  switch (decision) {
    case 'justified':
      return undisputed;
    case 'unfounded':
    case 'maintained': {
      const isRestAsked =
        classification.extent === 'partial' &&
        events.some((event) => event.type === 'replySent' && event.data.template === 'T07');
      return isRestAsked ? disputed : classification.invoice.amount;
    }
    case 'partly':
    case 'undecided':
      return null;
    default:
      return decision satisfies never;
  }
}

/** What is left of `all` without `part`; null when that is no sum at all. */
export function minus(all: Money | null, part: Money | null): Money | null {
  if (!all || !part || all.currency !== part.currency || part.minor > all.minor) return null;
  return { ...all, minor: all.minor - part.minor };
}
