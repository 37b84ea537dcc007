import type { Money } from '../../shared/money.ts';
import type { AmountRole } from '../detection.ts';
import type { Span } from '../text/sentences.ts';
import type { PlacedAmount } from './placed-amounts.ts';

/** An amount of a mail with what it is. No two are the same sum. */
export interface AmountInRole extends Pick<PlacedAmount, 'money' | 'place'> {
  readonly role: AmountRole;
}

/**
 * How much is disputed in all, by the amounts and by where each ground is stated; null where the mail does not tell.
 * Three grounds of which one names a sum leave the rest open: that one sum would say too little, and the undisputed
 * part be asked for too soon.
 */
export function disputedSum(
  amounts: readonly AmountInRole[],
  grounds: readonly Span[],
): Money | null {
  const disputed = amounts.filter(({ role }) => role === 'disputed');
  const [first] = disputed;
  if (!first) return null;
  const total = disputed.find((amount) => isTotal(amount, disputed) || isRest(amount, amounts));
  if (total || grounds.length < 2) return (total ?? first).money;
  const parts = grounds.map((ground) => disputed.filter((amount) => stands(amount, ground)));
  // A sum that stands with no ground is what they come to.
  const apart = disputed.find((amount) => parts.every((own) => !own.includes(amount)));
  if (apart) return apart.money;
  const { currency } = first.money;
  const isOneCurrency = disputed.every(({ money }) => money.currency === currency);
  if (!isOneCurrency || parts.some((own) => own.length === 0)) return null;
  return { minor: disputed.reduce((sum, { money }) => sum + money.minor, 0), currency };
}

/** Whether an amount is what all others come to. */
function isTotal({ money }: AmountInRole, all: readonly AmountInRole[]): boolean {
  const others = all.filter((other) => other.money !== money);
  const sum = others.reduce((minor, other) => minor + other.money.minor, 0);
  return (
    others.length > 1 &&
    sum === money.minor &&
    others.every((other) => other.money.currency === money.currency)
  );
}

/** Whether an amount is what is left of the invoice without what the customer pays. */
function isRest({ money: { minor, currency } }: AmountInRole, all: readonly AmountInRole[]) {
  const own = all.filter(({ money }) => money.currency === currency);
  const inRole = (wanted: AmountRole) => own.filter(({ role }) => role === wanted);
  return inRole('invoice').some(({ money: invoiced }) =>
    inRole('undisputed').some(({ money: paid }) => invoiced.minor - paid.minor === minor),
  );
}

function stands({ place }: AmountInRole, { start, end }: Span): boolean {
  return place !== null && place >= start && place < end;
}
