import type { ReasonCode } from '../detection/reason-code.ts';
import type { Country } from '../shared/country.ts';
import type { PlainDate } from '../shared/plain-date.ts';

/** Groups of cases by what has to be done, most urgent first; a case may stand in several. */
export const caseGroups = [
  'unanswered',
  'overdue',
  'today',
  'waiting',
  'agency',
  'open',
  'closed',
  'all',
] as const;
export type CaseGroup = (typeof caseGroups)[number];

/** How long ago the customer objected, in days; each band ends where the next begins. */
export const ageBands = ['0-7', '8-14', '15-30', '31-90', '91-'] as const;
export type AgeBand = (typeof ageBands)[number];

/** How a case stands with the day by which it had to be answered. `overdue`: not answered, and the day has passed. */
export const answerStandings = ['in-time', 'late', 'overdue'] as const;
export type AnswerStanding = (typeof answerStandings)[number];

/** What a case has behind it; for each of them there is a time that it took. */
export const milestoneNames = ['answered', 'decided', 'paid'] as const;
export type MilestoneName = (typeof milestoneNames)[number];

/** Which cases to show. Null, and an empty text, let everything through. */
export interface CaseQuery {
  readonly group: CaseGroup;
  readonly text: string;
  /** Address of the owner; empty for cases without one. */
  readonly owner: string | null;
  /** Address of the customer, or the name where there is none. */
  readonly customer: string | null;
  readonly reason: ReasonCode | null;
  /** Reasons that are left out: what a number of all others leads to. */
  readonly except: readonly ReasonCode[];
  /** Owners and customers that are left out, named as above. */
  readonly exceptOwners: readonly string[];
  readonly exceptCustomers: readonly string[];
  readonly country: Country | null;
  readonly age: AgeBand | null;
  /** First and last day on which the objection came, or on which it came to `dated`. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly dated: MilestoneName | null;
  /** Our next duty was due on this day or before it. */
  readonly dueBy: PlainDate | null;
  readonly answer: AnswerStanding | null;
  readonly milestone: MilestoneName | null;
}

/** Everything that is open. */
export const everyOpenCase: CaseQuery = {
  group: 'open',
  text: '',
  owner: null,
  customer: null,
  reason: null,
  except: [],
  exceptOwners: [],
  exceptCustomers: [],
  country: null,
  age: null,
  from: null,
  to: null,
  dated: null,
  dueBy: null,
  answer: null,
  milestone: null,
};

/** First and last age in days of a band; the last has no end. */
export function daysOfBand(band: AgeBand): { readonly from: number; readonly to: number } {
  const [from = '0', to = ''] = band.split('-');
  return { from: Number(from), to: to === '' ? Number.POSITIVE_INFINITY : Number(to) };
}
