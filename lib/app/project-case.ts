import { deadlinesOf } from '../domain/deadline/deadlines-of.ts';
import { nextDuty } from '../domain/deadline/next-duty.ts';
import type { ObjectionEvent } from '../domain/objection/event.ts';
import { fold } from '../domain/objection/fold.ts';
import { wakeOnOf } from '../domain/reminder/watch.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import type { Settings } from '../domain/shared/settings.ts';
import type { CaseRow } from '../ports/case-store.ts';

/** The row of the projection that the events of one objection lead to. */
export function projectCase(
  events: readonly ObjectionEvent[],
  settings: Settings,
  today: PlainDate,
): CaseRow {
  const objection = fold(events);
  const deadlines = deadlinesOf(objection, settings, today);
  return {
    objection,
    deadlines,
    nextDueOn: nextDuty(deadlines)?.dueOn ?? null,
    wakeOn: wakeOnOf({ objection, deadlines }, settings),
  };
}
