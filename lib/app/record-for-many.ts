import { chainEvents, headAfter } from '../domain/objection/chain.ts';
import { namingReplaced } from '../domain/objection/edits.ts';
import type { NewEvent, ObjectionEvent } from '../domain/objection/event.ts';
import { fold } from '../domain/objection/fold.ts';
import { refusalOf } from '../domain/objection/refusal-of.ts';
import { timeAfter } from '../domain/objection/time-after.ts';
import type { ObjectionId } from '../domain/shared/ids.ts';
import { actorOf } from '../domain/shared/person.ts';
import type { CaseRow } from '../ports/case-store.ts';
import { StoreError } from '../ports/errors.ts';
import { projectCase } from './project-case.ts';
import type { Services } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';

/** What came of a change of many cases. */
export interface ManyRecorded {
  readonly changed: number;
  /** Cases whose state does not allow it: they are as before. */
  readonly refused: readonly ObjectionId[];
}

interface Change {
  readonly eventFor: (id: ObjectionId) => NewEvent;
  /** Called after each step with the number of cases that are done, refused ones included. */
  readonly onProgress?: (done: number) => void;
  /** Asked before each step: what is done by then stays done. */
  readonly isStopped?: () => boolean;
}

// Cases that are written in one transaction: a disk takes 50 nearly as fast as one, and a stop is felt at once.
const STEP = 50;
// Another tab may append between our reading and our writing: read again and repeat, but not for ever.
const ATTEMPTS = 5;

/**
 * Records one event for each of many cases, some at a time. The state machine is asked for each of them; those that do
 * not allow it are left out and named. @throws StoreError
 */
export async function recordForMany(
  services: Services,
  ids: readonly ObjectionId[],
  { eventFor, onProgress, isStopped }: Change,
): Promise<ManyRecorded> {
  const refused: ObjectionId[] = [];
  let changed = 0;
  for (let from = 0; from < ids.length && !isStopped?.(); from += STEP) {
    const step = await recordStep(services, ids.slice(from, from + STEP), eventFor);
    refused.push(...step.refused);
    changed += step.changed;
    onProgress?.(Math.min(ids.length, from + STEP));
  }
  return { changed, refused };
}

async function recordStep(
  services: Services,
  ids: readonly ObjectionId[],
  eventFor: Change['eventFor'],
): Promise<ManyRecorded> {
  const { store, clock, identity } = services;
  const settings = await loadSettings(store);
  for (let attempt = 1; ; attempt += 1) {
    const expected = await store.head();
    const logs = await Promise.all(ids.map((id) => store.events(id)));
    const now = clock.now();
    const refused: ObjectionId[] = [];
    const events: ObjectionEvent[] = [];
    const rows: CaseRow[] = [];
    let head = expected;
    ids.forEach((id, place) => {
      const log = logs[place] ?? [];
      const [event] = chainEvents([namingReplaced(eventFor(id), log)], {
        head,
        now: timeAfter(log, { now, device: expected.device }),
        actor: actorOf(settings.owner),
        newId: identity.newId,
      });
      if (!event || refusalOf(log.length > 0 ? fold(log) : null, event)) {
        refused.push(id);
        return;
      }
      head = headAfter(event);
      events.push(event);
      rows.push(projectCase([...log, event], settings, todayOf(now, settings)));
    });
    if (events.length === 0) return { changed: 0, refused };
    try {
      await store.append(events, rows, expected);
      return { changed: events.length, refused };
    } catch (error) {
      const isRace = error instanceof StoreError && error.code === 'conflict';
      if (!isRace || attempt === ATTEMPTS) throw error;
    }
  }
}
