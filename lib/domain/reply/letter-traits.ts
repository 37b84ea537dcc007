import type { TemplateId } from '../law/template-id.ts';

// data: what some of the 21 letters do that others do not, after law.md §5. Each by itself, so that a script that asks
// for one does not carry the others.
type Letters = readonly TemplateId[];

/** They rest on an agreement or close the case. */
export const settles: Letters = ['T04', 'T10', 'T18', 'T21'];
/** They put in writing what was agreed or came to be. */
export const confirms: Letters = ['T04', 'T10', 'T21'];
/** They name a day to pay by and a day to react by: whoever is given both has until the later one (R-NO-12). */
export const rejects: Letters = ['T08', 'T09'];
/** It brings a sum that the case does not have: the corrected invoice. */
export const bringsNewSum: Letters = ['T13'];
/** Who is right is asked for what is left all the same. */
export const asksForRest: Letters = ['T13', 'T14'];
/** It names fees and interest as taken off. */
export const takesOffCharges: Letters = ['T14'];
/** When, what and where to pay stand in several places: in a plan, or about an old invoice and a new one. */
export const spreadsRequest: Letters = ['T10', 'T13'];
/** It puts off an answer that was promised. */
export const postpones: Letters = ['T03'];
/** They go by the day on which the agency is to answer. */
export const awaitsAgency: Letters = ['T15', 'T16'];
/** It says that the agency has been told. */
export const saysAgencyKnows: Letters = ['T15'];
/** It leaves every point to a neutral body. */
export const leavesToBody: Letters = ['T19'];
/** Made for certain grounds, they are out of place for others though the state may fit. */
export const suitsSomeGrounds: Letters = ['T11', 'T12', 'T13', 'T14', 'T20'];

/** Whether a letter is one of those. One of the user's own making (null, or an id of its own) is none of them. */
export function letterDoes(template: string | null | undefined, letters: Letters): boolean {
  return letters.some((id) => id === template);
}
