import type { Money } from '../shared/money.ts';
import type { Classification } from './event.ts';

/**
 * What the customer does not contest of a claim disputed in part (R-X-07): it stays due as before. Null when all
 * of it is disputed, when a sum is not known, or when the sums contradict each other.
 */
export function undisputedPart({ extent, invoice }: Classification): Money | null {
  const { amount, disputed } = invoice;
  if (extent !== 'partial' || !amount || !disputed) return null;
  if (amount.currency !== disputed.currency || disputed.minor > amount.minor) return null;
  return { minor: amount.minor - disputed.minor, currency: amount.currency };
}
