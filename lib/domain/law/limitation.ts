import type { Party } from '../detection/detection.ts';
import type { Country } from '../shared/country.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import { businessCalendar } from './business-calendar.ts';
import { type Count, plusYears, rolledForward } from './count.ts';
import type { SourceId } from './sources.ts';

// When the debtor's company is closed is not ours to know.
const NEVER_CLOSED: readonly PlainDate[] = [];

/** How long a claim for payment lives, by what the debtor is. */
interface Limitation {
  readonly years: Readonly<Record<Party, number>>;
  readonly law: string;
  readonly sources: readonly SourceId[];
}

/** The ordinary time of a claim for payment, from the day on which it fell due. */
// data: periods of limitation by country and party
const limitations = {
  NO: {
    years: { B2C: 3, B2B: 3 },
    law: 'foreldelsesloven §§ 2, 3, 29',
    sources: ['NO-FORELD', 'NO-FORELD3', 'NO-FORELD29'],
  },
  DK: {
    years: { B2C: 3, B2B: 3 },
    law: 'forældelsesloven §§ 3, 27',
    sources: ['DK-FAEL27', 'GK'],
  },
  SE: {
    years: { B2C: 3, B2B: 10 },
    law: 'preskriptionslagen § 2',
    sources: ['GK'],
  },
} as const satisfies Readonly<Record<Country, Limitation>>;

/** How many years a claim lives from the day on which it fell due. */
export function limitationYears(country: Country, party: Party): number {
  return limitations[country].years[party];
}

/**
 * The last day on which a claim is surely alive: the years of the law from `start`, a closed last day moving forward.
 * What interrupts it (acknowledgement, legal step, in Sweden a written reminder) is not known here.
 */
export function limitationEnd(
  start: Count,
  { country, party }: { readonly country: Country; readonly party: Party },
): Count {
  const count = plusYears(start, limitationYears(country, party));
  return rolledForward(count, businessCalendar(country, NEVER_CLOSED));
}
