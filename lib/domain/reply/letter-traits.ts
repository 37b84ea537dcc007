import type { TemplateId } from '../law/template-id.ts';

// data: what some of the 21 letters do that others do not, after law.md §5
const letters = {
  /** They rest on an agreement or close the case. */
  settles: ['T04', 'T10', 'T18', 'T21'],
  /** They put in writing what was agreed or came to be. */
  confirms: ['T04', 'T10', 'T21'],
  /** They name a day to pay by and a day to react by: whoever is given both has until the later one (R-NO-12). */
  rejects: ['T08', 'T09'],
  /** It brings a sum that the case does not have: the corrected invoice. */
  bringsNewSum: ['T13'],
  /** Who is right is asked for what is left all the same. */
  asksForRest: ['T13', 'T14'],
  /** It names fees and interest as taken off. */
  takesOffCharges: ['T14'],
  /** When, what and where to pay stand in several places: in a plan, or about an old invoice and a new one. */
  spreadsRequest: ['T10', 'T13'],
  /** It puts off an answer that was promised. */
  postpones: ['T03'],
  /** They go by the day on which the agency is to answer. */
  awaitsAgency: ['T15', 'T16'],
  /** It says that the agency has been told. */
  saysAgencyKnows: ['T15'],
  /** It leaves every point to a neutral body. */
  leavesToBody: ['T19'],
  /** Made for certain grounds, they are out of place for others though the state may fit. */
  suitsSomeGrounds: ['T11', 'T12', 'T13', 'T14', 'T20'],
} as const satisfies Readonly<Record<string, readonly TemplateId[]>>;

/** Whether a letter does that. One of the user's own making (null, or an id of its own) does none of it. */
export function letterDoes(
  template: string | null | undefined,
  trait: keyof typeof letters,
): boolean {
  return letters[trait].some((id) => id === template);
}
