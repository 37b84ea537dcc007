import type { Deadline, Timer } from '../deadline/deadline.ts';
import { businessCalendar } from '../law/business-calendar.ts';
import type { Objection } from '../objection/objection.ts';
import { isOpen } from '../objection/state-groups.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import type { Settings } from '../shared/settings.ts';
import { slotsOf } from './slots-of.ts';

/** What reminders need of a deadline. Of its working only the steps that they look at. */
export type WatchedDeadline = Pick<
  Deadline,
  'id' | 'objectionId' | 'timer' | 'duty' | 'dueOn' | 'metOn' | 'working'
>;

/** A case with its deadlines, as far as reminders need them. */
export interface Dated {
  readonly objection: Pick<Objection, 'state' | 'snoozedUntil'>;
  readonly deadlines: readonly WatchedDeadline[];
}

/** An open case that will have to be told of, and from which day on. */
export interface Watch extends Dated {
  readonly objection: Pick<Objection, 'id' | 'state' | 'snoozedUntil'>;
  readonly wakeOn: PlainDate;
}

/**
 * A snooze keeps a case silent until its day. These break the silence, for what they protect is lost to others
 * for good: the claim itself, the agency's patience, the answer to a complaint body.
 */
export const breaksSnooze: ReadonlySet<Timer> = new Set([
  'LIMITATION',
  'AGENCY_ANSWER',
  'ADR_ANSWER',
]);

/**
 * The first day on which anything of the case can be reminded of; null while nothing ever will. A store that keeps
 * cases in the order of this day finds those of today without looking at the others.
 */
export function wakeOnOf({ objection, deadlines }: Dated, settings: Settings): PlainDate | null {
  if (!isOpen(objection.state)) return null;
  const calendar = businessCalendar(settings.country, settings.closedDays);
  let earliest: PlainDate | null = null;
  for (const deadline of deadlines) {
    const first =
      deadline.metOn === null ? slotsOf(deadline, calendar, settings.leadDays)[0]?.on : undefined;
    const pause = deadline.working.findLast((step) => step.kind === 'paused');
    if (first === undefined || pause?.to === null) continue;
    const snooze = breaksSnooze.has(deadline.timer) ? null : objection.snoozedUntil;
    const on = latest(first, pause?.to ?? null, snooze);
    if (earliest === null || on < earliest) earliest = on;
  }
  return earliest;
}

/** The watch of a case; null where none is needed. */
export function watchOf({
  objection: { id, state, snoozedUntil },
  deadlines,
  wakeOn,
}: {
  readonly objection: Watch['objection'];
  readonly deadlines: readonly WatchedDeadline[];
  readonly wakeOn: PlainDate | null;
}): Watch | null {
  if (wakeOn === null || !isOpen(state)) return null;
  const open = deadlines.filter(({ metOn }) => metOn === null);
  return { objection: { id, state, snoozedUntil }, deadlines: open.map(watched), wakeOn };
}

function watched({ id, objectionId, timer, duty, dueOn, metOn, working }: WatchedDeadline) {
  return {
    id,
    objectionId,
    timer,
    duty,
    dueOn,
    metOn,
    working: working.filter(
      ({ kind }) => kind === 'start' || kind === 'paused' || kind === 'moved',
    ),
  };
}

function latest(first: PlainDate, ...others: readonly (PlainDate | null)[]): PlainDate {
  return others.reduce<PlainDate>(
    (late, date) => (date !== null && date > late ? date : late),
    first,
  );
}
