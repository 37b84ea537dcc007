import type { Party } from '../detection/detection.ts';
import type { Country } from '../shared/country.ts';
import { addYears, type PlainDate } from '../shared/plain-date.ts';
import { customerCalendar } from './business-calendar.ts';
import { type Count, plusYears, rolledForward } from './count.ts';

// data: the ordinary years of a claim for payment from the day on which it fell due, by country and debtor
const years: Readonly<Record<Country, Readonly<Record<Party, number>>>> = {
  NO: { B2C: 3, B2B: 3 }, // foreldelsesloven §§ 2, 3, 29
  DK: { B2C: 3, B2B: 3 }, // forældelsesloven §§ 3, 27
  SE: { B2C: 3, B2B: 10 }, // preskriptionslagen § 2
};

/** Who owes, and where. */
interface Debtor {
  readonly country: Country;
  readonly party: Party;
}

/**
 * The last day on which a claim is surely alive: the years of the law from the day it fell due, a closed last day
 * moving forward. What interrupts it (acknowledgement, legal step, in Sweden a written reminder) is not known here.
 */
export function limitationDay(dueOn: PlainDate, { country, party }: Debtor): PlainDate {
  return customerCalendar(country).rollForward(addYears(dueOn, years[country][party]));
}

/** The same day with how it was counted. */
export function limitationEnd(start: Count, { country, party }: Debtor): Count {
  return rolledForward(plusYears(start, years[country][party]), customerCalendar(country));
}
