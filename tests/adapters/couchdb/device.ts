// A member's device in tests: a store, what the app records in it, and its sync.

import { openTeamSync } from '../../../lib/adapters/couchdb/open-team-sync.ts';
import { openMemoryStore } from '../../../lib/adapters/memory/open-memory-store.ts';
import { projectCase } from '../../../lib/app/project-case.ts';
import { chainEvents } from '../../../lib/domain/objection/chain.ts';
import { namingReplaced } from '../../../lib/domain/objection/edits.ts';
import type { NewEvent, ObjectionEvent } from '../../../lib/domain/objection/event.ts';
import { sharedText } from '../../../lib/domain/objection/shared-event.ts';
import { teamNames } from '../../../lib/domain/objection/team-names.ts';
import { timeAfter } from '../../../lib/domain/objection/time-after.ts';
import type { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { instantOf } from '../../../lib/domain/shared/instant.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';
import type { CaseRow, CaseStore } from '../../../lib/ports/case-store.ts';
import type { TeamSync } from '../../../lib/ports/team-sync.ts';
import { random, type TestTeam } from '../../fakes/couch-team.ts';

export const project = (events: readonly ObjectionEvent[]): CaseRow =>
  projectCase(events, defaultSettings, PlainDate.parse('2026-11-25'));

export interface DeviceOptions {
  readonly store?: CaseStore;
  readonly fetch?: typeof fetch;
  readonly batch?: number;
  /** Given where a test is about two tasks of one browser at once. */
  readonly locks?: Pick<LockManager, 'request'>;
  /** How far this device's clock is ahead, in milliseconds. */
  readonly clock?: number;
}

export interface Device {
  readonly label: string;
  readonly store: CaseStore;
  readonly sync: TeamSync;
  /** Records events as the app does. */
  record(added: readonly NewEvent[]): Promise<readonly ObjectionEvent[]>;
  /** Works until everything is done. */
  settle(): Promise<void>;
}

export function uuid(): string {
  const digits = random(32);
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => digits.slice(ends[index - 1] ?? 0, end))
    .join('-');
}

let ticks = 0;

/** A device of `label`, whose address is `label@selger.example`. */
export function openDevice(team: TestTeam, label: string, options: DeviceOptions = {}): Device {
  const store = options.store ?? openMemoryStore({ device: uuid() });
  const now = () => {
    // No two moments of a test are the same, as in life.
    ticks += 1;
    return Date.now() + ticks + (options.clock ?? 0);
  };
  const sync = openTeamSync({
    store,
    connection: team.connection(label),
    project,
    newId: uuid,
    now,
    // Devices of a test share a process, and must not wait for each other.
    locks: options.locks ?? null,
    fetch: options.fetch ?? team.fetch,
    ...(options.batch === undefined ? {} : { batch: options.batch }),
  });
  return {
    label,
    store,
    sync,
    async record(added) {
      const id = added[0]?.objectionId;
      if (!id) return [];
      const head = await store.head();
      const log = await store.events(id);
      const events = chainEvents(
        added.map((event) => namingReplaced(event, log)),
        {
          head,
          now: timeAfter(log, { now: instantOf(now()), device: head.device }),
          actor: `${label}@selger.example`,
          newId: uuid,
        },
      );
      const all = [...log, ...events];
      const hasBeginning = all.some(({ type }) => type === 'registered' || type === 'dismissed');
      await store.append(events, hasBeginning ? [project(all)] : [], head);
      return events;
    },
    async settle() {
      for (let round = 0; round < 100; round += 1)
        if ((await sync.slice(60_000))?.isComplete) return;
      throw new Error('the sync does not come to an end');
    },
  };
}

/** What the team may see of everything a store holds, in one text: equal where stores agree. */
export async function sharedView(store: CaseStore, ids: readonly ObjectionId[]): Promise<string> {
  const names = teamNames('test', []);
  const cases = await Promise.all(
    ids.toSorted().map(async (id) => {
      const events = await store.events(id);
      const texts = events.map((event) =>
        withoutNonce(sharedText(event, { names, withNotes: false })),
      );
      const row = await store.row(id);
      const { state, classification, isAnswered, conflicts } = row?.objection ?? {};
      const due = row?.deadlines.map(({ timer, dueOn, status }) => [timer, dueOn, status]);
      return {
        id,
        texts,
        state,
        owner: classification?.owner,
        isAnswered,
        due,
        conflicts: conflicts?.map((each) => each.id),
      };
    }),
  );
  return JSON.stringify(cases, null, 1);
}

/** Only the author's copy can prove content that was withheld from the others. */
function withoutNonce(text: string | null): unknown {
  return text === null ? null : { ...JSON.parse(text), nonce: '' };
}

/** Everybody tells the team what he is called, as the app does on connecting. */
export async function introduceAll(team: TestTeam, labels: readonly string[]): Promise<void> {
  for (const label of labels)
    await openDevice(team, label).sync.introduce({ name: label, email: `${label}@selger.example` });
}
