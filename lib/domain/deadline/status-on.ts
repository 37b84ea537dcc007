import type { PlainDate } from '../shared/plain-date.ts';
import type { Deadline, DeadlineStatus } from './deadline.ts';

/**
 * Where a deadline stands on a day. Stored deadlines grow old; this tells the truth of `today` from their
 * facts. What was done in time counts as met, however late anybody looks.
 */
export function statusOn(
  { dueOn, metOn, working }: Pick<Deadline, 'dueOn' | 'metOn' | 'working'>,
  today: PlainDate,
): DeadlineStatus {
  if (metOn !== null) return metOn <= dueOn ? 'met' : 'missed';
  const pause = working.findLast((step) => step.kind === 'paused');
  if (pause && (pause.to === null || today < pause.to)) return 'paused';
  return today > dueOn ? 'missed' : 'running';
}

/** The day has passed and it is still to be done. */
export function isOverdue(deadline: Deadline, today: PlainDate): boolean {
  return deadline.metOn === null && statusOn(deadline, today) === 'missed';
}
