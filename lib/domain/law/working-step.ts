import type { PlainDate } from '../shared/plain-date.ts';
import type { WhyClosed } from './business-calendar.ts';

/** What a count begins with. */
export const startReasons = [
  'received', // the customer's objection reached us
  'reopened', // a closed objection came up again
  'due-date', // the invoice falls due
  'invoice-date', // no due date is known
  'sent', // our letter left the house
  'sent-late', // it left after 16:00 or on a closed day: the next business day counts
  'promised', // a letter promised an answer by this day
  'agreed', // an agreement was reached in conversation
  'asked-colleague',
  'decided',
  'customer-answered', // to our questions
  'info-time-over', // the customer did not answer our questions in time
  'new-facts', // the customer brought new facts after our answer
  'accepted', // the customer accepted our answer
  'maintained', // the customer upheld the objection after our answer
  'settle-date', // the day on which the agreed amount should have been paid
  'at-agency', // we learned that the claim lies with an agency
  'agency-asked',
  'adr-opened', // a complaint body or mediator took the case
  'closed',
  'last-step', // the last thing that happened in a case that no other duty watches
] as const;
export type StartReason = (typeof startReasons)[number];

/** Why a date is not the one that was counted. */
export const capReasons = [
  'due-date', // brought forward: the business day before the invoice falls due
  'not-before-ack', // put off: nothing is due before the receipt must be acknowledged
  'statutory-minimum', // put off: NO 14, DK 10, SE 8 days from sending
  'promise', // put off: the letter promised this day
] as const;
export type CapReason = (typeof capReasons)[number];

/** What a period is counted in. Stored with each date: readers take their list from here. */
export const periodUnits = ['business-days', 'days', 'months', 'years'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** One step of how a date came about; words are made of it in the user's language. */
export type WorkingStep =
  | { readonly kind: 'start'; readonly date: PlainDate; readonly from: StartReason }
  | { readonly kind: 'add'; readonly amount: number; readonly unit: PeriodUnit }
  | { readonly kind: 'skipped'; readonly date: PlainDate; readonly why: WhyClosed }
  | {
      readonly kind: 'rolled';
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly direction: 'back' | 'forward';
    }
  /** The letter itself names the day. */
  | { readonly kind: 'stated'; readonly date: PlainDate }
  | { readonly kind: 'capped'; readonly at: PlainDate; readonly by: CapReason }
  /** `to` is the first day on which the clock runs again; null while nobody can tell. */
  | { readonly kind: 'paused'; readonly from: PlainDate; readonly to: PlainDate | null }
  | { readonly kind: 'moved'; readonly to: PlainDate; readonly reason: string };
