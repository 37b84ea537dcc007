import type { State } from './state.ts';

/** States in which somebody still has to do something, in the order of an objection's life. */
export const openStates = [
  'REGISTERED',
  'ACKNOWLEDGED',
  'WAITING_CUSTOMER',
  'WAITING_INTERNAL',
  'DECISION_READY',
  'AGREED',
  'JUSTIFIED',
  'PARTLY',
  'UNFOUNDED',
  'AWAITING_SETTLEMENT',
  'COLLECTION_MAY_RESUME',
  'MAINTAINED',
  'MEDIATION',
  'COURT',
  'AT_AGENCY',
  'AGENCY_QUERY',
] as const satisfies readonly State[];

const open: ReadonlySet<State> = new Set(openStates);

/** Somebody still has to do something. */
export function isOpen(state: State): boolean {
  return open.has(state);
}

/**
 * Reminders, fees and collection of the disputed amount are stopped: from registration until the answer was
 * given and its reply time has passed in silence (inkassoloven § 17 and its Danish and Swedish counterparts;
 * a maintained objection is never collected out of court).
 */
export function isPausedIn(state: State): boolean {
  return isOpen(state) && state !== 'COLLECTION_MAY_RESUME';
}
