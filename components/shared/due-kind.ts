import type { Deadline } from '@/lib/domain/deadline/deadline.ts';
import { statusOn } from '@/lib/domain/deadline/status-on.ts';
import { addDays, type PlainDate } from '@/lib/domain/shared/plain-date.ts';

type DueKind = 'danger' | 'warn' | 'info' | 'plain';

const NEAR_DAYS = 2;

/** How a day by which something has to be done looks, wherever it stands: late, today, soon, or with time left. */
export function dueKind(dueOn: PlainDate, today: PlainDate): DueKind {
  if (dueOn < today) return 'danger';
  if (dueOn === today) return 'warn';
  return dueOn <= addDays(today, NEAR_DAYS) ? 'info' : 'plain';
}

/** The same for a deadline: what is done is good, and what waits or is not ours to do presses nobody here. */
export function deadlineKind(deadline: Deadline, today: PlainDate): DueKind | 'good' {
  if (deadline.metOn !== null) return 'good';
  const isPressing = deadline.duty === 'ours' && statusOn(deadline, today) !== 'paused';
  return isPressing ? dueKind(deadline.dueOn, today) : 'plain';
}
