import { formatMoney, type Money, money } from '../../../shared/money.ts';
import type { CheckContext } from '../../check-context.ts';
import { bringsNewSum, letterDoes, takesOffCharges } from '../../letter-traits.ts';
import type { Fix } from '../../reply-draft.ts';
import type { WrittenAmount } from '../amounts.ts';
import type { Hit } from '../hit.ts';
import { isSettledReply, paymentRequests, type Reading, sentenceAt } from '../reading.ts';
import { has } from '../statement.ts';

/**
 * L014: amounts in the letter are those of the case or follow from them; instalments add up to one of them.
 * Amounts the customer named, and fees (other rules speak of those), are left alone. A corrected invoice (T13)
 * brings a sum of its own: there only the currency is looked at.
 */
export function caseAmountsOnly(reading: Reading): readonly Hit[] {
  const { context, amounts } = reading;
  const allowed = allowedMinor(context);
  if (allowed.size === 0) return [];
  const strange = amounts.filter((amount) => {
    const sentence = sentenceAt(reading, amount.start);
    if (sentence && has(sentence, 'disregard')) return false;
    if (letterDoes(context.template, takesOffCharges) && sentence && has(sentence, 'pause'))
      return false;
    if (letterDoes(context.template, bringsNewSum)) return hasOtherCurrency(amount, context);
    return !allowed.has(amount.minor) || hasOtherCurrency(amount, context);
  });
  const sum = strange.reduce((total, { minor }) => total + minor, 0);
  if (strange.length > 1 && allowed.has(sum)) return [];
  const requests = strange.length > 0 ? paymentRequests(reading) : [];
  return strange.map((amount) => {
    const { start, end } = amount;
    const isAsked = requests.some((request) => request.start <= start && end <= request.end);
    const meant = isAsked ? amountAsked(reading, amount) : meantAmount(amount, context);
    return { start, end, fix: meant && replacement(reading, amount, meant) };
  });
}

/**
 * The amount of the case that was surely meant: the same figure in the case's currency, the only one a slip
 * of the keys away, or the only one there is. While a sum is unknown, what was written may be that very sum.
 */
function meantAmount({ minor }: WrittenAmount, context: CheckContext): Money | undefined {
  const known = knownAmounts(context);
  const same = known.find((amount) => amount.minor === minor);
  if (same) return same;
  if (isSumUnknown(context)) return undefined;
  const slips = known.filter((amount) => isSlip(amount.minor, minor));
  const likely = slips.length > 0 ? slips : known;
  return likely.length === 1 ? likely[0] : undefined;
}

/** What a request for payment was to name: no fix asks for money that is in dispute. */
function amountAsked({ context }: Reading, amount: WrittenAmount): Money | undefined {
  if (letterDoes(context.template, bringsNewSum)) return meantAmount(amount, context);
  const due = amountDue(context);
  const mayAskAll = isUpheld(context) || isSettledReply(context);
  return (mayAskAll ? meantAmount(amount, context) : undefined) ?? due;
}

/** Whether a sum that the letter may well name is missing from the case. */
function isSumUnknown({ amounts, decision, extent, template }: CheckContext): boolean {
  if (letterDoes(template, bringsNewSum)) return true;
  const { disputed, undisputed, toPay } = amounts;
  return (extent === 'partial' && !(disputed && undisputed)) || (decision === 'partly' && !toPay);
}

function replacement({ context, own }: Reading, { start, end }: WrittenAmount, meant: Money): Fix {
  const text = formatMoney(meant, context.lang);
  // The Danish `kr.` ends in a full stop of its own.
  const isStopped = text.endsWith('.') && own[end] === '.';
  return { kind: 'replace', start, end, text: isStopped ? text.slice(0, -1) : text };
}

/** What may be asked for now: the settled amount, the undisputed part meanwhile, all of a whole claim upheld. */
function amountDue(context: CheckContext): Money | undefined {
  const { amounts, decision, extent } = context;
  const due =
    amounts.toPay ??
    (decision === 'undecided' && extent === 'partial' ? amounts.undisputed : null) ??
    (isUpheld(context) && extent === 'whole' ? amounts.invoice : null);
  return due ? money(due.value, due.currency) : undefined;
}

function isUpheld({ decision }: CheckContext): boolean {
  return decision === 'unfounded' || decision === 'maintained';
}

/** One digit wrong, missing, too many, or two that changed places. */
function isSlip(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const rest = (text: string, skip: number) => text.slice(from + skip);
  const isSwapped =
    one[from] === other[from + 1] &&
    one[from + 1] === other[from] &&
    rest(one, 2) === rest(other, 2);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 0) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    isSwapped
  );
}

/** The amounts of the case, each once. */
function knownAmounts({ amounts }: CheckContext): readonly Money[] {
  const byMinor = new Map<number, Money>();
  for (const amount of [amounts.invoice, amounts.disputed, amounts.undisputed, amounts.toPay])
    if (amount && amount.value > 0)
      byMinor.set(Math.round(amount.value * 100), money(amount.value, amount.currency));
  return [...byMinor.values()];
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
