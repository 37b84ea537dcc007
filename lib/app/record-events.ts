import { chainEvents } from '../domain/objection/chain.ts';
import { namingReplaced } from '../domain/objection/edits.ts';
import type { EventType, NewEvent } from '../domain/objection/event.ts';
import { fold } from '../domain/objection/fold.ts';
import type { Objection } from '../domain/objection/objection.ts';
import { type Refusal, refusalOf } from '../domain/objection/refusal-of.ts';
import { mayRecord } from '../domain/objection/team-roles.ts';
import { timeAfter } from '../domain/objection/time-after.ts';
import type { ObjectionId } from '../domain/shared/ids.ts';
import { actorOf } from '../domain/shared/person.ts';
import type { CaseRow } from '../ports/case-store.ts';
import { StoreError } from '../ports/errors.ts';
import { projectCase } from './project-case.ts';
import type { Services } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';
import { loadRun } from './team-run.ts';

/** What came of an attempt to record: the new row, or why the state machine does not allow it. */
export type Recorded =
  | { readonly ok: true; readonly row: CaseRow }
  | { readonly ok: false; readonly refusal: Refusal };

// Another tab may append between our reading and our writing: read again and repeat, but not for ever.
const ATTEMPTS = 5;

/**
 * Adds events to the log of one objection, all or none, and renews its row in the same transaction.
 * The state machine is asked before anything is written. `alreadyDone` is asked at each attempt, after the place in
 * the log was read: where another window was quicker its row is given back, and nothing is written. @throws StoreError
 */
export async function recordEvents(
  services: Services,
  id: ObjectionId,
  added: readonly NewEvent[],
  alreadyDone: () => Promise<CaseRow | null> = async () => null,
): Promise<Recorded> {
  const settings = await loadSettings(services.store);
  const { roles } = await loadRun(services.store);
  for (let attempt = 1; ; attempt += 1) {
    const head = await services.store.head();
    const known = await alreadyDone();
    if (known) return { ok: true, row: known };
    const earlier = await services.store.events(id);
    const { device } = head;
    const now = timeAfter(earlier, { now: services.clock.now(), device });
    const linked = added.map((event) => namingReplaced(event, earlier));
    const events = chainEvents(linked, {
      head,
      now,
      actor: actorOf(settings.owner),
      newId: services.identity.newId,
    });
    let log = earlier;
    for (const event of events) {
      const objection = log.length > 0 ? fold(log) : null;
      const refusal = mayRecord(event.type, roles)
        ? refusalOf(objection, event)
        : roleRefusal(objection, event.type);
      if (refusal) return { ok: false, refusal };
      log = [...log, event];
    }
    const row = projectCase(log, settings, todayOf(now, settings));
    try {
      await services.store.append(events, [row], head);
      return { ok: true, row };
    } catch (error) {
      const isRace = error instanceof StoreError && error.code === 'conflict';
      if (!isRace || attempt === ATTEMPTS) throw error;
    }
  }
}

/** The team's server would refuse it, and this device's list would differ from everybody else's. */
function roleRefusal(objection: Objection | null, event: EventType): Refusal {
  return { code: 'needs-role', state: objection?.state ?? 'SUSPECTED', event };
}
