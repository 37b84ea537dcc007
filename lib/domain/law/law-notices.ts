import type { Country } from '../shared/country.ts';
import { daysBetween, type PlainDate } from '../shared/plain-date.ts';
import { type RateKey, rateOn, rates } from './rates.ts';
import { type RegimeId, regimeOn, rulesReviewedThrough } from './regimes.ts';

/** A limit of what our law knows on a day. The interface has words for each; `date` is what they speak of. */
export interface LawNotice {
  readonly code: 'reviewed' | 'review-old' | 'rate-past' | 'rate-unknown' | 'act-not-in-force';
  readonly date: PlainDate | null;
}

// Norway's rates change twice a year: older than that, something has surely been decided since.
const OLD_AFTER_DAYS = 183;
const RATE: RateKey = 'late-interest';

/**
 * How far rules and rates reach on `today` for a customer in `country`: the day of the last review always, then
 * what is missing or past its time. `regime` is the one that replies are checked by.
 */
export function lawNotices(
  country: Country,
  { regime, today }: { readonly regime: RegimeId | null; readonly today: PlainDate },
): readonly LawNotice[] {
  const notices: LawNotice[] = [{ code: 'reviewed', date: rulesReviewedThrough }];
  if (daysBetween(rulesReviewedThrough, today) > OLD_AFTER_DAYS)
    notices.push({ code: 'review-old', date: rulesReviewedThrough });
  if (regime !== null && regime !== regimeOn(country, today))
    notices.push({ code: 'act-not-in-force', date: null });
  if (rateOn(country, RATE, today) === null) {
    const last = rates
      .filter((rate) => rate.country === country && rate.key === RATE)
      .flatMap(({ validTo }) => (validTo !== null && validTo < today ? [validTo] : []))
      .sort()
      .at(-1);
    notices.push(last ? { code: 'rate-past', date: last } : { code: 'rate-unknown', date: null });
  }
  return notices;
}
