import type { ObjectionId } from '../shared/ids.ts';
import type { PlainDate } from '../shared/plain-date.ts';

/** The duties with a date: 17 of the rule book and 3 that its transitions name besides. */
export const timers = [
  'ACK',
  'FIRST_ANSWER',
  'DECISION',
  'DUE_GUARD',
  'UPDATE',
  'CONFIRM',
  'CUSTOMER_INFO',
  'INTERNAL',
  'REPLY',
  'SETTLE',
  'CREDIT',
  'AGENCY_NOTICE',
  'AGENCY_ANSWER',
  'NOTICE_BEFORE_SUIT',
  'ADR_ANSWER',
  'LIMITATION',
  'RETENTION',
  'PAYMENT_UNDISPUTED',
  'FOLLOWUP',
  'MANAGER_CHOICE',
] as const;
export type Timer = (typeof timers)[number];

/** One step of how a date came about; words are made of it in the user's language. */
export type WorkingStep =
  | { readonly kind: 'start'; readonly date: PlainDate; readonly from: string }
  | {
      readonly kind: 'add';
      readonly amount: number;
      readonly unit: 'business-days' | 'days' | 'years';
    }
  | { readonly kind: 'skipped'; readonly date: PlainDate; readonly why: string }
  | {
      readonly kind: 'rolled';
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly direction: 'back' | 'forward';
    }
  | { readonly kind: 'capped'; readonly at: PlainDate; readonly by: string }
  | { readonly kind: 'paused'; readonly from: PlainDate; readonly to: PlainDate | null }
  | { readonly kind: 'moved'; readonly to: PlainDate; readonly reason: string };

/** A duty with a date, how it was worked out and where it comes from. */
export interface Deadline {
  readonly id: string;
  readonly objectionId: ObjectionId;
  readonly timer: Timer;
  /** Who has to act: only our own duties are reminded of with urgency. */
  readonly duty: 'ours' | 'customer' | 'agency' | 'tool';
  readonly dueOn: PlainDate;
  readonly status: 'running' | 'paused' | 'met' | 'missed';
  readonly metOn: PlainDate | null;
  readonly working: readonly WorkingStep[];
  /** Statute, article or default that the date rests on. */
  readonly source: string;
  readonly binding: string;
}
