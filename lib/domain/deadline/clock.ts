import type { Count } from '../law/count.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import type { Deadline, Timer } from './deadline.ts';

/** One timer of an objection before a person's moving of its date and before it is looked at on some day. */
export interface Clock {
  readonly timer: Timer;
  readonly count: Count;
  /** When the fitting event happened, in time or late; null while it is to be done. */
  readonly metOn: PlainDate | null;
  /** Place in the log at which it began: what was moved before belongs to an earlier clock. */
  readonly since: number;
  /** Where it differs from the rule book's usual one. */
  readonly duty?: Deadline['duty'];
  /** No moving of the date goes below it: the customer's statutory time. */
  readonly atLeast?: PlainDate;
}
