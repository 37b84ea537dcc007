import { type Money, money } from '../shared/money.ts';
import { PlainDate } from '../shared/plain-date.ts';
import type { Confidence } from './confidence.ts';
import type { Jurisdiction } from './rule-book.ts';
import type { SourceId } from './sources.ts';

/** What the law fixes in figures. */
export type RateKey =
  | 'late-interest' // yearly, per cent
  | 'business-compensation' // standard compensation for recovery costs between businesses
  | 'collection-base' // Norway's inkassosats, of which fees are fractions
  | 'reminder-fee' // most a reminder may cost
  | 'own-demand-fee' // most a creditor's own demand for payment may cost
  | 'collection-fee' // fee when the claim goes to collection
  | 'collection-demand' // most a collection demand may cost
  | 'instalment-plan' // most an instalment plan may cost
  | 'reminder-fee-business' // where businesses and consumers differ
  | 'reminder-fee-consumer'
  | 'standard-vat'; // value added tax where no reduced rate applies, per cent of the net amount

export type RateValue =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'amount'; readonly amount: Money };

/** A figure of law with the time in which it holds. */
export interface Rate {
  readonly country: Jurisdiction;
  readonly key: RateKey;
  /** First day; null where nobody looked it up: such a row is shown and never applied. */
  readonly validFrom: PlainDate | null;
  /** Last day; null while no end is known. */
  readonly validTo: PlainDate | null;
  readonly value: RateValue;
  readonly law: string;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

const day = (text: string) => PlainDate.parse(text);
const percent = (value: number): RateValue => ({ kind: 'percent', percent: value });
const nok = (value: number): RateValue => ({ kind: 'amount', amount: money(value, 'NOK') });
const dkk = (value: number): RateValue => ({ kind: 'amount', amount: money(value, 'DKK') });
const eur = (value: number): RateValue => ({ kind: 'amount', amount: money(value, 'EUR') });
const sek = (value: number): RateValue => ({ kind: 'amount', amount: money(value, 'SEK') });

/** The rate of `key` on `date`; null when none is known for that day, so that nobody guesses. */
export function rateOn(country: Jurisdiction, key: RateKey, date: PlainDate): Rate | null {
  return (
    rates.find(
      (rate) =>
        rate.country === country &&
        rate.key === key &&
        rate.validFrom !== null &&
        rate.validFrom <= date &&
        (rate.validTo === null || date <= rate.validTo),
    ) ?? null
  );
}

/** All known figures. The Norwegian ones change on 1 January and 1 July. */
// data: interest rates, fees and compensations with their time
export const rates: readonly Rate[] = [
  {
    country: 'NO',
    key: 'late-interest',
    validFrom: day('2025-07-01'),
    validTo: day('2025-12-31'),
    value: percent(12.25),
    law: 'FOR-2025-06-23-1321',
    confidence: 'secondary',
    sources: ['NO-VANTIGO'],
  },
  {
    country: 'NO',
    key: 'late-interest',
    validFrom: day('2026-01-01'),
    validTo: day('2026-06-30'),
    value: percent(12),
    law: 'FOR-2025-12-18-2658',
    confidence: 'secondary',
    sources: ['NO-VANTIGO', 'NO-KRED26', 'NO-FSJEKK'],
  },
  {
    country: 'NO',
    key: 'late-interest',
    validFrom: day('2026-07-01'),
    validTo: day('2026-12-31'),
    value: percent(12.25),
    law: 'FOR-2026-06-25-1372',
    confidence: 'secondary',
    sources: ['NO-VANTIGO', 'NO-FSJEKK'],
  },
  {
    country: 'NO',
    key: 'business-compensation',
    validFrom: day('2026-01-01'),
    validTo: day('2026-06-30'),
    value: nok(460),
    law: 'FOR-2025-12-18-2658',
    confidence: 'secondary',
    sources: ['NO-VANTIGO', 'NO-KRED26'],
  },
  {
    country: 'NO',
    key: 'business-compensation',
    validFrom: day('2026-07-01'),
    validTo: day('2026-12-31'),
    value: nok(430),
    law: 'FOR-2026-06-25-1372',
    confidence: 'secondary',
    sources: ['NO-VANTIGO'],
  },
  {
    country: 'NO',
    key: 'collection-base',
    validFrom: day('2026-01-01'),
    validTo: null,
    value: nok(750),
    law: 'FOR-2025-12-19-2709',
    confidence: 'secondary',
    sources: ['NO-VANTIGO', 'NO-KRED26', 'NO-FSJEKK'],
  },
  {
    country: 'NO',
    key: 'reminder-fee',
    validFrom: day('2026-01-01'),
    validTo: null,
    value: nok(38),
    law: '1/20 inkassosats, rounded',
    confidence: 'secondary',
    sources: ['NO-VANTIGO', 'NO-FSJEKK'],
  },
  {
    country: 'NO',
    key: 'own-demand-fee',
    validFrom: day('2026-01-01'),
    validTo: null,
    value: nok(113),
    law: '3/20 inkassosats, rounded',
    confidence: 'secondary',
    sources: ['NO-VANTIGO', 'NO-FSJEKK'],
  },
  {
    country: 'DK',
    key: 'reminder-fee',
    validFrom: day('2002-08-01'),
    validTo: null,
    value: dkk(100),
    law: 'renteloven § 9 b (incl. VAT, max 3, ≥10 days apart)',
    confidence: 'official',
    sources: ['DK-9BT', 'DK-9B'],
  },
  {
    country: 'DK',
    key: 'collection-fee',
    validFrom: day('2002-08-01'),
    validTo: null,
    value: dkk(100),
    law: 'renteloven § 9 b inkassogebyr',
    confidence: 'secondary',
    sources: ['DK-9BT'],
  },
  {
    country: 'DK',
    key: 'business-compensation',
    validFrom: day('2013-03-01'),
    validTo: null,
    value: dkk(310),
    law: 'renteloven § 9 a(3)',
    confidence: 'secondary',
    sources: ['DK-310'],
  },
  {
    country: 'SE',
    key: 'reminder-fee',
    validFrom: day('2013-03-16'),
    validTo: null,
    value: sek(60),
    law: 'lag 1981:739 § 4, only if agreed',
    confidence: 'official',
    sources: ['SE-IMYK', 'SE-KOST'],
  },
  {
    country: 'SE',
    key: 'collection-demand',
    validFrom: day('2013-03-16'),
    validTo: null,
    value: sek(180),
    law: 'lag 1981:739 § 4',
    confidence: 'official',
    sources: ['SE-IMYK', 'SE-KOST'],
  },
  {
    country: 'SE',
    key: 'instalment-plan',
    validFrom: day('2013-03-16'),
    validTo: null,
    value: sek(170),
    law: 'lag 1981:739 § 4',
    confidence: 'official',
    sources: ['SE-IMYK', 'SE-KOST'],
  },
  {
    country: 'SE',
    key: 'business-compensation',
    validFrom: day('2013-03-16'),
    validTo: null,
    value: sek(450),
    law: 'lag 1981:739 § 4 a',
    confidence: 'official',
    sources: ['SE-IMYK'],
  },
  {
    country: 'NO',
    key: 'standard-vat',
    validFrom: day('2005-01-01'),
    validTo: null,
    value: percent(25),
    law: 'merverdiavgiftsloven § 5-1',
    confidence: 'general',
    sources: ['GK'],
  },
  {
    country: 'DK',
    key: 'standard-vat',
    validFrom: day('1992-01-01'),
    validTo: null,
    value: percent(25),
    law: 'momsloven § 33',
    confidence: 'general',
    sources: ['GK'],
  },
  {
    country: 'SE',
    key: 'standard-vat',
    validFrom: day('1990-07-01'),
    validTo: null,
    value: percent(25),
    law: 'mervärdesskattelagen (2023:200) ch. 9 § 2',
    confidence: 'general',
    sources: ['GK'],
  },
  {
    country: 'FI',
    key: 'reminder-fee-business',
    validFrom: day('2022-05-01'),
    validTo: null,
    value: eur(12),
    law: 'perintälaki § 10 ff.',
    confidence: 'secondary',
    sources: ['FI-OK'],
  },
  {
    country: 'FI',
    key: 'reminder-fee-consumer',
    validFrom: null,
    validTo: null,
    value: eur(5),
    law: 'perintälaki',
    confidence: 'secondary',
    sources: ['FI-CASH'],
  },
  {
    country: 'FI',
    key: 'business-compensation',
    validFrom: day('2022-05-01'),
    validTo: null,
    value: eur(40),
    law: 'perintälaki § 10 e',
    confidence: 'secondary',
    sources: ['FI-OK'],
  },
];
