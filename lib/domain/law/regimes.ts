import type { Country } from '../shared/country.ts';
import { PlainDate } from '../shared/plain-date.ts';
import type { NorwegianAct } from '../shared/settings.ts';
import type { SourceId } from './sources.ts';

/** Last day on which the rules of this folder were compared with their sources. Shown beside all guidance. */
export const rulesReviewedThrough: PlainDate = PlainDate.parse('2026-10-06');

/** A set of rules that holds from one day to another in a country whose law changes as a whole. */
export interface Regime {
  readonly country: Country;
  readonly law: string;
  /** First day in force; null while no day has been decided. */
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly sources: readonly SourceId[];
}

/**
 * Norway's two debt collection acts. The new one was adopted on 22 May 2026 and comes into force when the
 * King decides; nothing was decided when the rules were reviewed (trade signal: 1 January 2027).
 */
// data: regimes of debt collection law
export const regimes = {
  'NO-1988': {
    country: 'NO',
    law: 'inkassoloven, LOV-1988-05-13-26',
    validFrom: PlainDate.parse('1989-10-01'),
    validTo: null,
    sources: ['NO-VANTIGO', 'NO-FSJEKK'],
  },
  'NO-2026': {
    country: 'NO',
    law: 'inkassoloven, LOV-2026-05-22-19',
    validFrom: null,
    validTo: null,
    sources: ['NO-VANTIGO', 'NO-FSJEKK', 'NO-P3L17', 'NO-P3L13'],
  },
} as const satisfies Record<string, Regime>;
export type RegimeId = keyof typeof regimes;

const regimeIds = ['NO-1988', 'NO-2026'] as const satisfies readonly RegimeId[];

/** The regime in force on `date`; null in a country whose law has not changed as a whole. */
export function regimeOn(country: Country, date: PlainDate): RegimeId | null {
  return (
    regimeIds.findLast((id) => {
      const regime: Regime = regimes[id];
      const begun = regime.validFrom !== null && regime.validFrom <= date;
      return regime.country === country && begun && (!regime.validTo || date <= regime.validTo);
    }) ?? null
  );
}

/** The act to write by: the one in force, or the Norwegian one that the firm chose already. */
export function regimeFor(
  country: Country,
  { today, norwegianAct }: { readonly today: PlainDate; readonly norwegianAct: NorwegianAct },
): RegimeId | null {
  return country === 'NO' && norwegianAct !== 'automatic' ? norwegianAct : regimeOn(country, today);
}
