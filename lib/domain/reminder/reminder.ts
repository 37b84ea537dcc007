import type { Timer } from '../deadline/deadline.ts';
import type { ObjectionId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { PlainDate } from '../shared/plain-date.ts';

/** How near a deadline is: two and one business days before, the day, one and three business days after. */
export type ReminderKind = 'heads-up' | 'tomorrow' | 'today' | 'overdue' | 'neglected';

/** Something a person should be told now. Derived from deadlines at each wake-up, never stored. */
export interface Reminder {
  /** Same reminder, same id: shown once. */
  readonly id: string;
  readonly objectionId: ObjectionId;
  readonly timer: Timer;
  readonly kind: ReminderKind;
  readonly audience: 'owner' | 'owner-and-manager' | 'manager';
  /** Badge only, or a notification too. */
  readonly loud: boolean;
  readonly dueOn: PlainDate;
  /** First working moment at which it may be shown. */
  readonly showAt: Instant;
}
