import type { CheckContext } from '../../check-context.ts';
import type { WrittenAmount } from '../amounts.ts';
import type { Hit } from '../hit.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { has } from '../statement.ts';

/**
 * L014: amounts in the letter are those of the case or follow from them; instalments add up to one of them.
 * Amounts the customer named, and fees (other rules speak of those), are left alone.
 */
export function caseAmountsOnly(reading: Reading): readonly Hit[] {
  const { context, amounts } = reading;
  const allowed = allowedMinor(context);
  if (allowed.size === 0) return [];
  const strange = amounts.filter((amount) => {
    const sentence = sentenceAt(reading, amount.start);
    if (sentence && has(sentence, 'disregard')) return false;
    if (context.template === 'T14' && sentence && has(sentence, 'pause')) return false;
    return !allowed.has(amount.minor) || hasOtherCurrency(amount, context);
  });
  const sum = strange.reduce((total, { minor }) => total + minor, 0);
  if (strange.length > 1 && allowed.has(sum)) return [];
  return strange.map(({ start, end }) => ({ start, end }));
}

/** The amounts of the case in minor units, with their differences: credited is invoiced less what is to pay. */
function allowedMinor({ amounts }: CheckContext): ReadonlySet<number> {
  const minor = (amount: { value: number } | null | undefined) =>
    amount ? [Math.round(amount.value * 100)] : [];
  const known = [amounts.invoice, amounts.disputed, amounts.undisputed, amounts.toPay].flatMap(
    minor,
  );
  const differences = known.flatMap((a) => known.map((b) => a - b)).filter((value) => value > 0);
  return known.length === 0 ? new Set() : new Set([0, ...known, ...differences]);
}

function hasOtherCurrency({ currency }: WrittenAmount, { amounts }: CheckContext): boolean {
  const own = amounts.invoice?.currency;
  return currency !== null && own !== undefined && currency !== own;
}
