import * as z from 'zod/mini';

/** Where an objection stands. SUSPECTED and DISMISSED concern a mail; the rest an objection. */
export const states = [
  'SUSPECTED',
  'DISMISSED',
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
  'CLOSED',
] as const;

export const State = z.enum(states);
export type State = z.infer<typeof State>;

/** How a closed objection ended. */
export const Outcome = z.enum([
  'paid',
  'credited',
  'part_credited',
  'withdrawn',
  'dropped',
  'judgment',
  'settled',
]);
export type Outcome = z.infer<typeof Outcome>;

/** What a person decided about the objection. */
export const Decision = z.enum(['undecided', 'justified', 'partly', 'unfounded', 'maintained']);
export type Decision = z.infer<typeof Decision>;
