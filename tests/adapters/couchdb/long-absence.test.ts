import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTeamSync } from '../../../lib/adapters/couchdb/open-team-sync.ts';
import { STATE } from '../../../lib/adapters/couchdb/sync-state.ts';
import { openMemoryStore } from '../../../lib/adapters/memory/open-memory-store.ts';
import { chainEvents } from '../../../lib/domain/objection/chain.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { instantOf } from '../../../lib/domain/shared/instant.ts';
import type { CaseStore } from '../../../lib/ports/case-store.ts';
import { StoreError } from '../../../lib/ports/errors.ts';
import { newEvent } from '../../domain/objection/build-log.ts';
import { isReal, openTeam, type TestTeam } from '../../fakes/couch-team.ts';
import { type Device, openDevice, project, uuid } from './device.ts';

let team: TestTeam;
beforeEach(async () => {
  team = await openTeam();
});
afterEach(() => team.close());

const CASES = 1500;
const PER_CASE = 2;
// A worker of Chrome has thirty seconds; the app gives the team twenty of them.
const BUDGET = 20_000;

/** A store with as many cases as a team makes in weeks. */
async function fullStore(): Promise<CaseStore> {
  const store = openMemoryStore({ device: uuid() });
  const added = Array.from({ length: CASES }, () => ObjectionId.parse(uuid())).flatMap((id) => [
    newEvent('registered', {}, id),
    newEvent('noteAdded', {}, id),
  ]);
  const events = chainEvents(added, {
    head: await store.head(),
    now: instantOf(Date.now()),
    actor: 'kari@selger.example',
    newId: uuid,
  });
  for (let start = 0; start < events.length; start += 500)
    await store.receive({ events: events.slice(start, start + 500), project });
  return store;
}

describe.skipIf(isReal)(
  'a device that was away for weeks, on a server where each request takes three seconds',
  () => {
    test('keeps to its time in every slice, and reads each entry once', async () => {
      const kari = openDevice(team, 'kari', { store: await fullStore() });
      await kari.settle();
      let now = Date.now();
      let rows = 0;
      const store = openMemoryStore({ device: uuid() });
      const sync = openTeamSync({
        store,
        connection: team.connection('eva'),
        project,
        newId: uuid,
        now: () => now,
        locks: null,
        // As much work as fifty thousand entries in pages of five hundred.
        batch: 30,
        fetch: async (input, init) => {
          now += 3000;
          const response = await team.fetch(input, init);
          if (!String(input).includes('_changes')) return response;
          const body = await response.json();
          rows += body.results.length;
          return Response.json(body);
        },
      });
      const spent: number[] = [];
      for (let isComplete = false; !isComplete; ) {
        const start = now;
        isComplete = (await sync.slice(BUDGET))?.isComplete ?? false;
        spent.push(now - start);
        // The alarm comes a minute later, in a worker that knows nothing of the one before.
        now += 60_000;
      }
      expect(await store.allRows()).toHaveLength(CASES);
      // The guard and the team's document are in the feed as well. A page that is asked for in advance, and not
      // waited for any more, is asked for again.
      expect(rows).toBeLessThan((CASES * PER_CASE + 2) * 1.3);
      expect(spent.length).toBeGreaterThan(10);
      // What was begun in time is finished: a page and the count of it.
      for (const time of spent) expect(time).toBeLessThanOrEqual(BUDGET + 4 * 3000);
    });
  },
);

describe('a device on a line that bears only a few entries at a time', () => {
  test('asks for fewer until they get through, sends and reads everything, and for more again', async () => {
    let isSlow = true;
    const sizes: number[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const { docs } = JSON.parse(String(init?.body ?? '{}')) as { docs?: unknown[] };
      const limit = new URL(String(input)).searchParams.get('limit');
      const size = docs?.length ?? Number(limit ?? 0);
      if (size > 0) sizes.push(size);
      if (isSlow && size > 40) throw new DOMException('late', 'TimeoutError');
      return team.fetch(input, init);
    };
    const goOn = async ({ sync }: Device) => {
      for (let tries = 0; tries < 12; tries += 1) {
        const report = await sync.slice(60_000).catch(() => null);
        if (report?.isComplete) return;
      }
      throw new Error('it never gets through');
    };
    const kari = openDevice(team, 'kari', { fetch });
    for (let each = 0; each < 100; each += 1)
      await kari.record([newEvent('registered', {}, ObjectionId.parse(uuid()))]);
    await goOn(kari);
    const eva = openDevice(team, 'eva', { fetch });
    // What the app asks for first on a new device gives way as well.
    for (let tries = 0; tries < 9; tries += 1) await eva.sync.firstLook().catch(() => null);
    expect((await eva.store.allRows()).length).toBeGreaterThan(30);
    await goOn(eva);
    expect(await eva.store.allRows()).toHaveLength(100);
    isSlow = false;
    for (let each = 0; each < 6; each += 1) {
      await eva.record([newEvent('registered', {}, ObjectionId.parse(uuid()))]);
      await goOn(eva);
    }
    sizes.length = 0;
    await goOn(eva);
    expect(sizes).toEqual([500]);
  });
});

describe('a device whose disk is full', () => {
  test('takes in nothing by halves, loses nothing of its own, and goes on when there is room', async () => {
    const kari = openDevice(team, 'kari', { batch: 5 });
    for (let each = 0; each < 12; each += 1)
      await kari.record([newEvent('registered', {}, ObjectionId.parse(uuid()))]);
    await kari.settle();
    const store = openMemoryStore({ device: uuid() });
    let room = 1;
    const full: CaseStore = {
      ...store,
      async receive(arrival) {
        room -= 1;
        if (room < 0) throw new StoreError('quota');
        return store.receive(arrival);
      },
    };
    const eva = openDevice(team, 'eva', { store: full, batch: 5 });
    await eva.record([newEvent('registered', {}, ObjectionId.parse(uuid()))]);
    await expect(eva.sync.slice(60_000)).rejects.toMatchObject({ code: 'quota' });
    const { since } = (await store.meta(STATE)) as { since: string };
    await expect(eva.sync.slice(60_000)).rejects.toMatchObject({ code: 'quota' });
    // Never further than what is here; what was not counted is read again.
    expect(['0', since]).toContain(((await store.meta(STATE)) as { since: string }).since);
    // Her own case is sent all the same: it needs no room here.
    expect((await eva.sync.standing()).unsent).toBe(0);
    room = Number.POSITIVE_INFINITY;
    await eva.settle();
    expect(await store.allRows()).toHaveLength(13);
  });
});
