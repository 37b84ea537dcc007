import type { Timer } from '../deadline/deadline.ts';
import type { ObjectionId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { PlainDate } from '../shared/plain-date.ts';

/** How near a deadline is. Words for each are in `lib/i18n/reminder.ts`. */
export const reminderKinds = [
  'heads-up', // two business days before, and further ahead for agencies and limitation
  'tomorrow', // one business day before
  'today',
  'overdue', // one business day after
  'neglected', // three business days after, and every business day from then on
  'customer-silent', // the customer's time has passed: the next step is ours
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Something a person should be told now. Derived from deadlines at each wake-up, never stored. */
export interface Reminder {
  /** Same reminder, same id: shown once. */
  readonly id: string;
  readonly objectionId: ObjectionId;
  readonly timer: Timer;
  readonly kind: ReminderKind;
  readonly audience: 'owner' | 'owner-and-manager' | 'manager';
  /** Badge only, or a notification too. Never outside working hours. */
  readonly loud: boolean;
  readonly dueOn: PlainDate;
  /** First working moment at which it may be shown. */
  readonly showAt: Instant;
}
