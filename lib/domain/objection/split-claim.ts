import type { Money } from '../shared/money.ts';

/** An amount with the value added tax in it: net + vat = gross, to the øre. */
export interface TaxedAmount {
  readonly net: Money;
  readonly vat: Money;
  readonly gross: Money;
}

/** A claim in two parts that add up to it, in each column. */
export interface ClaimParts {
  readonly total: TaxedAmount;
  readonly disputed: TaxedAmount;
  readonly undisputed: TaxedAmount;
}

export type SplitProblem = 'other-currency' | 'more-than-invoice' | 'nothing' | 'bad-rate';

/** What a person tells of a claim that is disputed in part. */
export interface Split {
  /** The invoice as it is to be paid, tax included. */
  readonly total: Money;
  /** What the customer disputes. */
  readonly disputed: Money;
  /** The disputed amount was named without tax. */
  readonly isNet: boolean;
  /** Value added tax in per cent of the net amount. */
  readonly vatPercent: number;
}

const HIGHEST_RATE = 100;

/**
 * Splits a claim into its disputed and undisputed part, with the tax of each (R-X-07). The tax of the undisputed
 * part is what is left of the whole, so that rounding never makes or loses an øre.
 */
export function splitClaim({
  total,
  disputed,
  isNet,
  vatPercent,
}: Split): ClaimParts | SplitProblem {
  if (!Number.isFinite(vatPercent) || vatPercent < 0 || vatPercent > HIGHEST_RATE)
    return 'bad-rate';
  if (total.currency !== disputed.currency) return 'other-currency';
  if (disputed.minor <= 0) return 'nothing';
  const gross = isNet ? Math.round(disputed.minor * (1 + vatPercent / 100)) : disputed.minor;
  if (gross > total.minor) return 'more-than-invoice';
  const vatIn = (amount: number) => Math.round((amount * vatPercent) / (100 + vatPercent));
  const taxed = (grossMinor: number, vatMinor: number): TaxedAmount => ({
    net: { ...total, minor: grossMinor - vatMinor },
    vat: { ...total, minor: vatMinor },
    gross: { ...total, minor: grossMinor },
  });
  const totalVat = vatIn(total.minor);
  // A net amount as it was named stays as it was named.
  const disputedVat = isNet ? gross - disputed.minor : vatIn(gross);
  return {
    total: taxed(total.minor, totalVat),
    disputed: taxed(gross, disputedVat),
    undisputed: taxed(total.minor - gross, totalVat - disputedVat),
  };
}
