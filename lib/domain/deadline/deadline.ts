import type { WorkingStep } from '../law/working-step.ts';
import type { ObjectionId } from '../shared/ids.ts';
import type { PlainDate } from '../shared/plain-date.ts';

/**
 * The duties with a date: 17 of the rule book, 3 that its transitions name besides, and REVIEW of this product, for
 * open cases that nothing else watches.
 */
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
  'REVIEW',
] as const;
export type Timer = (typeof timers)[number];

export type DeadlineStatus = 'running' | 'paused' | 'met' | 'missed';

/** A duty with a date, how it was worked out and where it comes from. */
export interface Deadline {
  readonly id: string;
  readonly objectionId: ObjectionId;
  readonly timer: Timer;
  /** Who has to act: only our own duties are reminded of with urgency. */
  readonly duty: 'ours' | 'customer' | 'agency' | 'tool';
  readonly dueOn: PlainDate;
  /**
   * As of the day of computing; `statusOn` gives it for another day. `missed` with `metOn`: done, but late;
   * without: overdue and still to be done.
   */
  readonly status: DeadlineStatus;
  readonly metOn: PlainDate | null;
  readonly working: readonly WorkingStep[];
  /** What the date rests on and how far it binds, in the notation that `citationsOf` says in words. */
  readonly source: string;
  readonly binding: string;
}
