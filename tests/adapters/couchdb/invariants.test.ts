import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTeamSync } from '../../../lib/adapters/couchdb/open-team-sync.ts';
import { STATE } from '../../../lib/adapters/couchdb/sync-state.ts';
import { openMemoryStore } from '../../../lib/adapters/memory/open-memory-store.ts';
import { connectTeam, disconnectTeam } from '../../../lib/app/connect-team.ts';
import type { TeamServices } from '../../../lib/app/services.ts';
import { saveSettings } from '../../../lib/app/settings.ts';
import { syncTeam } from '../../../lib/app/sync-team.ts';
import { loadConnection, loadRun, saveConnection } from '../../../lib/app/team-run.ts';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { fold } from '../../../lib/domain/objection/fold.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { instantOf, millisecondsOf } from '../../../lib/domain/shared/instant.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';
import { StoreError } from '../../../lib/ports/errors.ts';
import { TeamError } from '../../../lib/ports/team-sync.ts';
import { day, newEvent } from '../../domain/objection/build-log.ts';
import { couchFetch, type Fault, faults } from '../../fakes/couch-faults.ts';
import { isReal, openTeam, type TestTeam } from '../../fakes/couch-team.ts';
import type { FakeCouch } from '../../fakes/couchdb.ts';
import { introduceAll, openDevice, project, sharedView, uuid } from './device.ts';

let team: TestTeam;
let couch: FakeCouch;
beforeEach(async () => {
  team = await openTeam();
  if (team.couch) couch = team.couch;
});
afterEach(() => team.close());
const freshCase = () => ObjectionId.parse(uuid());
const registered = (id: ObjectionId) => newEvent('registered', {}, id);
const withFault = (fault: () => Fault | null) => couchFetch(couch, fault);

describe.skipIf(isReal)('whatever the network does', () => {
  test.each(faults)(
    '%s at every request moves nothing and loses nothing, and the next try goes on',
    async (fault) => {
      let isBad = true;
      const id = freshCase();
      const kari = openDevice(team, 'kari', { fetch: withFault(() => (isBad ? fault : null)) });
      await kari.record([registered(id)]);
      const failed = await kari.sync.slice(60_000).catch((error: unknown) => error);
      if (fault !== 'twice') expect(failed).toBeInstanceOf(TeamError);
      expect(await kari.store.events(id)).toHaveLength(1);
      isBad = false;
      await kari.settle();
      expect((await kari.sync.standing()).unsent).toBe(0);
      expect(couch.count(team.database)).toBe(3);
    },
  );

  test.each(faults)('%s at any one request of a sync comes to the same end', async (fault) => {
    for (let place = 0; place < 9; place += 1) {
      let count = 0;
      const id = freshCase();
      const fetch = withFault(() => {
        count += 1;
        return count === place + 1 ? fault : null;
      });
      const kari = openDevice(team, 'kari', { fetch });
      await kari.record([registered(id)]);
      await kari.sync.slice(60_000).catch(() => null);
      await kari.settle();
      const eva = openDevice(team, 'eva');
      await eva.settle();
      expect(await eva.store.events(id)).toHaveLength(1);
    }
  });

  test('a whole day of waiting is told by the server once, and kept', async () => {
    const kari = openDevice(team, 'kari', { fetch: withFault(() => 'busy') });
    await expect(kari.sync.slice(1000)).rejects.toMatchObject({
      problem: 'busy',
      retryAfter: 1000,
    });
  });

  test('a batch that is too large for the server is halved until it fits', async () => {
    const kari = openDevice(team, 'kari');
    const ids = Array.from({ length: 9 }, freshCase);
    for (const id of ids) await kari.record([registered(id)]);
    couch.limits.request = 3000;
    await kari.settle();
    expect((await kari.sync.standing()).refused).toEqual([]);
    expect(couch.calls.filter(({ status }) => status === 413).length).toBeGreaterThan(1);
    expect(couch.count(team.database)).toBe(2 + 9);
  });

  test('no request is larger than the 1 MB that proxies let through, however much was written', async () => {
    const secret = await openTeam({ isEncrypted: true });
    const sizes: number[] = [];
    const kari = openDevice(secret, 'kari', {
      fetch: (input, init) => {
        sizes.push(new TextEncoder().encode(String(init?.body ?? '')).length);
        return secret.fetch(input, init);
      },
    });
    const id = freshCase();
    const note = 'æ'.repeat(4000);
    await kari.record([
      registered(id),
      ...Array.from({ length: 250 }, () => newEvent('noteAdded', { note }, id)),
    ]);
    await kari.settle();
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(2_000_000);
    expect(Math.max(...sizes)).toBeLessThan(1_000_000);
    expect((await kari.sync.standing()).unsent).toBe(0);
    await secret.close();
  });

  test('one entry that is too large alone is put aside, and the others go', async () => {
    const kari = openDevice(team, 'kari');
    const [small, large] = [freshCase(), freshCase()];
    await kari.record([registered(large)]);
    await kari.record([newEvent('evidenceTicked', { item: 'x' }, small)]);
    couch.limits.document = 900;
    await kari.settle();
    const { refused, unsent } = await kari.sync.standing();
    expect(unsent).toBe(0);
    expect(refused.map(({ objectionId, reason }) => [objectionId, reason])).toEqual([
      [large, 'too large'],
    ]);
  });

  test('a position that the server does not know starts the reading anew', async () => {
    const [kari, eva] = [openDevice(team, 'kari'), openDevice(team, 'eva')];
    await kari.record([registered(freshCase())]);
    await kari.settle();
    await eva.settle();
    const state = await eva.store.meta(STATE);
    await eva.store.setMeta(STATE, { ...(state as object), since: 'nonsense' });
    await kari.record([registered(freshCase())]);
    await kari.settle();
    await eva.settle();
    expect(await eva.store.allRows()).toHaveLength(2);
  });

  test('answers and feeds out of order, and an idle feed that repeats itself, change nothing', async () => {
    couch.shuffleBy((rows) => rows.toReversed());
    const kari = openDevice(team, 'kari', { batch: 3 });
    const ids = Array.from({ length: 7 }, freshCase);
    for (const id of ids) await kari.record([registered(id), newEvent('noteAdded', {}, id)]);
    await kari.settle();
    const eva = openDevice(team, 'eva', { batch: 4 });
    await eva.settle();
    expect(await sharedView(eva.store, [])).toBe('[]');
    for (const id of ids) expect(await eva.store.events(id)).toHaveLength(2);
  });
});

describe('the twelve promises', () => {
  test('1, every device comes to the union of what was accepted, also after thirty days away', async () => {
    const [kari, ola] = [
      openDevice(team, 'kari'),
      openDevice(team, 'ola', { clock: -30 * 86_400_000 }),
    ];
    await introduceAll(team, ['kari', 'ola']);
    const ids = Array.from({ length: 60 }, freshCase);
    for (const id of ids.slice(0, 30)) await kari.record([registered(id)]);
    for (const id of ids.slice(30)) await ola.record([registered(id)]);
    for (const device of [kari, ola, kari]) await device.settle();
    expect(await sharedView(kari.store, ids)).toBe(await sharedView(ola.store, ids));
    expect(await kari.store.allRows()).toHaveLength(60);
  });

  test('2, the order of arrival does not matter', async () => {
    const id = freshCase();
    const kari = openDevice(team, 'kari');
    await kari.record([
      registered(id),
      newEvent('acknowledged', {}, id),
      newEvent('noteAdded', {}, id),
    ]);
    const events = await kari.store.events(id);
    for (const order of [events, events.toReversed(), [...events, ...events]]) {
      const store = openMemoryStore({ device: 'other' });
      for (const event of order) await store.receive({ events: [event], project });
      expect((await store.row(id))?.objection).toEqual((await kari.store.row(id))?.objection);
    }
  });

  test('3, data and position move together or not at all', async () => {
    const [kari, eva] = [openDevice(team, 'kari'), openDevice(team, 'eva')];
    await kari.record([registered(freshCase())]);
    await kari.settle();
    await eva.settle();
    const before = await eva.store.meta(STATE);
    await kari.record([registered(freshCase())]);
    await kari.settle();
    const failing = openTeamSync({
      store: eva.store,
      connection: team.connection('eva'),
      project: () => {
        throw new Error('killed');
      },
      newId: uuid,
      now: () => Date.now(),
      fetch: team.fetch,
      locks: null,
    });
    await expect(failing.slice(60_000)).rejects.toThrow('killed');
    expect(await eva.store.allRows()).toHaveLength(1);
    expect(await eva.store.meta(STATE)).toMatchObject({
      since: (before as { since: string }).since,
    });
    await eva.settle();
    expect(await eva.store.allRows()).toHaveLength(2);
  });

  test.skipIf(isReal)('4, an entry counts as sent only when the server has said so', async () => {
    let isLost = true;
    const kari = openDevice(team, 'kari', {
      fetch: (input, init) =>
        withFault(() => (isLost && String(input).endsWith('_bulk_docs') ? 'lost-reply' : null))(
          input,
          init,
        ),
    });
    await kari.record([registered(freshCase())]);
    await expect(kari.sync.slice(60_000)).rejects.toMatchObject({ problem: 'offline' });
    expect((await kari.sync.standing()).unsent).toBe(1);
    expect(couch.count(team.database)).toBe(3);
    isLost = false;
    await kari.settle();
    expect((await kari.sync.standing()).unsent).toBe(0);
    expect(couch.count(team.database)).toBe(3);
  });

  test('5, a refused entry stays and holds nothing up', async () => {
    const id = freshCase();
    const kari = openDevice(team, 'kari', { batch: 1 });
    await kari.record([registered(id)]);
    await kari.record([newEvent('erased', {}, id)]);
    await kari.record([registered(freshCase())]);
    await kari.settle();
    const { refused, unsent } = await kari.sync.standing();
    expect(unsent).toBe(0);
    expect(refused).toMatchObject([
      { kind: 'erased', reason: 'only a data protection officer erases' },
    ]);
    expect(await kari.store.events(id)).toHaveLength(2);
  });

  test.skipIf(isReal)(
    '6, what was erased does not come back, not even with an old backup',
    async () => {
      const id = freshCase();
      const [kari, dora] = [openDevice(team, 'kari'), openDevice(team, 'dora')];
      await kari.record([registered(id)]);
      await kari.settle();
      const backup = couch.backup(team.database);
      await dora.settle();
      await dora.record([newEvent('erased', {}, id)]);
      await dora.settle();
      await kari.settle();
      couch.restore(team.database, backup);
      expect(couch.texts(team.database)).toContain('Ola Kunde');
      for (const device of [kari, dora, kari]) await device.settle();
      expect(couch.texts(team.database)).not.toContain('Ola Kunde');
      const late = openDevice(team, 'eva');
      await late.settle();
      expect(JSON.stringify(await late.store.events(id))).not.toContain('Ola Kunde');
    },
  );

  test('7, a document that somebody changed on the server is noticed and left out', async () => {
    const id = freshCase();
    const [kari, eva] = [openDevice(team, 'kari'), openDevice(team, 'eva')];
    await kari.record([registered(id)]);
    await kari.settle();
    const { body } = await team.admin('GET', `/${team.database}/_all_docs?include_docs=true`);
    const rows = (body as { rows: { id: string; doc: Record<string, unknown> }[] }).rows;
    const doc = rows.find((row) => row.id.startsWith(id))?.doc ?? {};
    const forged = String(doc['d']).replace('10042', '99999');
    await team.admin('PUT', `/${team.database}/${encodeURIComponent(String(doc['_id']))}`, {
      ...doc,
      d: forged,
    });
    await eva.settle();
    expect(await eva.store.events(id)).toEqual([]);
    expect((await eva.sync.standing()).tampered).toBe(1);
    await kari.settle();
    expect((await kari.store.row(id))?.objection.classification.invoice.number).toBe('10042');
  });

  test.skipIf(isReal)(
    '8, a restored or recreated database gets back what a device still has',
    async () => {
      const [kari, eva] = [openDevice(team, 'kari'), openDevice(team, 'eva')];
      await introduceAll(team, ['kari']);
      const [first, second] = [freshCase(), freshCase()];
      await kari.record([registered(first)]);
      await kari.settle();
      const backup = couch.backup(team.database);
      await kari.record([registered(second)]);
      await kari.settle();
      couch.restore(team.database, backup);
      await kari.settle();
      await eva.settle();
      expect(await eva.store.allRows()).toHaveLength(2);
      await team.recreate();
      await kari.settle();
      const late = openDevice(team, 'eva');
      await late.settle();
      expect(await late.store.allRows()).toHaveLength(2);
      expect((await late.sync.standing()).colleagues).toMatchObject([{ name: 'kari' }]);
    },
  );

  test.skipIf(isReal)(
    '8, also where it is restored before the server had counted what was moved',
    async () => {
      let mayCount = true;
      const fetch: typeof globalThis.fetch = (input, init) =>
        withFault(() =>
          !mayCount && init?.method === 'PUT' && String(input).includes('_local') ? 'refuse' : null,
        )(input, init);
      const [kari, ola] = [openDevice(team, 'kari', { fetch }), openDevice(team, 'ola')];
      const [first, lost, later] = [freshCase(), freshCase(), freshCase()];
      await kari.record([registered(first)]);
      await kari.settle();
      const backup = couch.backup(team.database);
      mayCount = false;
      await kari.record([registered(lost), newEvent('noteAdded', {}, lost)]);
      await expect(kari.sync.slice(60_000)).rejects.toMatchObject({ problem: 'offline' });
      couch.restore(team.database, backup);
      // What others write now takes the places that her entries had in the feed.
      await ola.record([registered(later), newEvent('noteAdded', {}, later)]);
      await ola.settle();
      mayCount = true;
      for (const device of [kari, ola]) await device.settle();
      expect(await ola.store.events(lost)).toHaveLength(2);
      expect(await kari.store.events(later)).toHaveLength(2);
    },
  );

  test('9, what only a newer version understands is kept, and the case stays readable', async () => {
    const id = freshCase();
    const [kari, eva] = [openDevice(team, 'kari'), openDevice(team, 'eva')];
    const [beginning] = await kari.record([registered(id)]);
    await kari.settle();
    // As a newer client would write it: an unknown kind, and a document of another version.
    const { user } = team.connection('kari');
    const { sha256Hex } = await import('../../../lib/domain/shared/sha256.ts');
    for (const [v, k] of [
      [1, 'fromTheFuture'],
      [2, 'noteAdded'],
    ] as const) {
      const d = JSON.stringify({ ...beginning, id: uuid(), actor: '', seq: 1, data: { x: 1 } });
      const hash = sha256Hex(JSON.stringify([v, id, user, k, 5, d])).slice(0, 32);
      const doc = { _id: `${id}:${user}:${hash}`, v, o: id, by: user, k, at: 5, d };
      const { body } = await team.ask('kari', 'POST', '/_bulk_docs', { docs: [doc] });
      expect(body).toMatchObject([{ ok: true }]);
    }
    await eva.settle();
    expect((await eva.sync.standing()).unread).toBe(2);
    expect((await eva.store.row(id))?.objection.state).toBe('REGISTERED');
    expect(await eva.store.quarantined()).toHaveLength(2);
    // Neither is sent again, nor counted as unsent.
    expect((await eva.sync.standing()).unsent).toBe(0);
  });

  test('12, of two deadlines set at once the earlier one holds on both devices', async () => {
    const id = freshCase();
    const [kari, ola] = [openDevice(team, 'kari'), openDevice(team, 'ola')];
    await kari.record([registered(id)]);
    await kari.settle();
    await ola.settle();
    await kari.record([newEvent('deadlineMoved', { dueOn: day('2026-12-18') }, id)]);
    await ola.record([newEvent('deadlineMoved', { dueOn: day('2026-12-11') }, id)]);
    await kari.record([newEvent('noteAdded', {}, id)]);
    for (const device of [kari, ola, kari]) await device.settle();
    for (const { store } of [kari, ola]) {
      const decision = deadlinesOf(
        fold(await store.events(id)),
        defaultSettings,
        day('2026-11-25'),
      ).find(({ timer }) => timer === 'DECISION');
      expect(decision?.dueOn).toBe('2026-12-11');
    }
  });
});

describe('the app, when only a person can help', () => {
  function services(label: string, fetch = team.fetch) {
    let now = Date.now();
    const connection = team.connection(label);
    const app: TeamServices = {
      store: openMemoryStore({ device: uuid() }),
      clock: { now: () => instantOf(now) },
      identity: { newId: uuid },
      team: {
        random: () => 1,
        server: {
          open: (to, device) => openTeamSync({ ...device, connection: to, fetch, locks: null }),
          connectionIn: () => null,
          databaseUrl: (typed) => typed,
        },
      },
    };
    const pass = (milliseconds: number) => {
      now += milliseconds;
    };
    return { app, connection, pass };
  }

  test('10, asks nothing more of the server after a wrong password until that person acts', async () => {
    const { app, connection, pass } = services('kari');
    await connectTeam(app, connection);
    expect(await syncTeam(app, { budget: 20_000 })).toMatchObject({ kind: 'done' });
    // Her account is gone: the next request is refused.
    const path = `/_users/org.couchdb.user:${connection.user}`;
    const { body } = await team.admin('GET', path);
    await team.admin('DELETE', `${path}?rev=${(body as { _rev: string })._rev}`);
    expect(await syncTeam(app, { budget: 20_000 })).toMatchObject({ kind: 'stopped' });
    const asked = team.couch?.calls.length;
    for (let hour = 0; hour < 50; hour += 1) {
      pass(3_600_000);
      expect(await syncTeam(app, { budget: 20_000 })).toMatchObject({ kind: 'stopped' });
    }
    expect(team.couch?.calls.length).toBe(asked);
    expect(await loadRun(app.store)).toMatchObject({ isStopped: true, problem: 'auth' });
  });

  test('11, tells no password, user or address in what it throws, keeps or asks for', async () => {
    const asked: string[] = [];
    const { app, connection } = services('kari', async (input, init) => {
      asked.push(String(input));
      return team.fetch(input, init);
    });
    await connectTeam(app, connection);
    await app.store.setMeta('team', { ...connection, password: 'wrong' });
    await syncTeam(app, { budget: 20_000 });
    const error = await openTeamSync({
      store: openMemoryStore({ device: 'x' }),
      connection: { ...connection, password: 'wrong' },
      project,
      newId: uuid,
      now: () => Date.now(),
      fetch: team.fetch,
      locks: null,
    })
      .check()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ problem: 'auth' });
    const told = `${asked.join()} ${error} ${JSON.stringify(error)} ${JSON.stringify(await loadRun(app.store))}`;
    for (const secret of [connection.password, btoa(`${connection.user}:${connection.password}`)])
      expect(told).not.toContain(secret);
    expect(`${error}`).not.toContain(connection.url);
  });

  test.skipIf(isReal)(
    'waits longer after each failure, at most five minutes, and as long as the server asks',
    async () => {
      let fault: Fault | null = null;
      const { app, connection, pass } = services(
        'kari',
        withFault(() => fault),
      );
      await connectTeam(app, connection);
      fault = 'refuse';
      const waits: (number | null)[] = [];
      for (let attempt = 0; attempt < 9; attempt += 1) {
        const { wait } = await syncTeam(app, { budget: 20_000 });
        waits.push(wait);
        expect(await syncTeam(app, { budget: 20_000 })).toMatchObject({ kind: 'waiting' });
        pass(wait ?? 0);
      }
      expect(waits).toEqual([
        5000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000, 300_000,
      ]);
      // A person who asks is not made to wait.
      fault = null;
      expect(await syncTeam(app, { budget: 20_000, isForced: true })).toMatchObject({
        kind: 'done',
      });
      expect(await loadRun(app.store)).toMatchObject({ failures: 0, problem: null });
    },
  );

  test('writes nothing for a look that found nothing, so that no window reads anew', async () => {
    const { app, connection, pass } = services('kari');
    await connectTeam(app, connection);
    await syncTeam(app, { budget: 20_000 });
    await syncTeam(app, { budget: 20_000 });
    const { lastSyncAt } = await loadRun(app.store);
    let writes = 0;
    app.store.onChange(() => {
      writes += 1;
    });
    for (let minute = 0; minute < 4; minute += 1) {
      pass(60_000);
      expect(await syncTeam(app, { budget: 20_000 })).toMatchObject({ kind: 'done' });
    }
    expect(writes).toBe(0);
    // A person who asks is told, and so is everybody after five minutes, and when anything came.
    await syncTeam(app, { budget: 20_000, isForced: true });
    expect(writes).toBe(1);
    pass(300_000);
    await syncTeam(app, { budget: 20_000 });
    expect(writes).toBe(2);
    expect((await loadRun(app.store)).lastSyncAt).not.toBe(lastSyncAt);
    const ola = openDevice(team, 'ola');
    await ola.record([registered(freshCase())]);
    await ola.settle();
    pass(1000);
    await syncTeam(app, { budget: 20_000 });
    expect((await loadRun(app.store)).lastSyncAt).toBe(app.clock.now());
  });

  test('keeps to its time in the first attempt too, with all that has to be asked then', async () => {
    const slow: typeof globalThis.fetch = (input, init) => {
      pass(4000);
      return team.fetch(input, init);
    };
    const { app, connection, pass } = services('kari', slow);
    await saveConnection(app.store, connection);
    const start = millisecondsOf(app.clock.now());
    expect(await syncTeam(app, { budget: 20_000 })).toMatchObject({ kind: 'more' });
    expect(millisecondsOf(app.clock.now()) - start).toBeLessThan(20_000 + 3 * 4000);
    expect(await syncTeam(app, { budget: 20_000 })).toMatchObject({ kind: 'done' });
  });

  test('says that this device is full, waits, and goes on when there is room', async () => {
    const { app, connection, pass } = services('kari');
    const ola = openDevice(team, 'ola');
    await ola.record([registered(freshCase())]);
    await ola.settle();
    let isFull = true;
    const store = {
      ...app.store,
      receive: (arrival: Parameters<typeof app.store.receive>[0]) =>
        isFull ? Promise.reject(new StoreError('quota')) : app.store.receive(arrival),
    };
    const full = { ...app, store };
    await connectTeam(full, connection);
    const { wait } = await syncTeam(full, { budget: 20_000 });
    expect(wait).toBe(5000);
    expect(await loadRun(store)).toMatchObject({ problem: 'no-room', isStopped: false });
    isFull = false;
    pass(5000);
    expect(await syncTeam(full, { budget: 20_000 })).toMatchObject({ kind: 'done' });
    expect(await loadRun(store)).toMatchObject({ problem: null });
    expect(await store.allRows()).toHaveLength(1);
  });

  test('keeps nothing of a connection that does not work, and everything recorded when it is forgotten', async () => {
    const { app, connection } = services('kari');
    const wrong = { ...connection, password: 'wrong' };
    await expect(connectTeam(app, wrong)).rejects.toMatchObject({ problem: 'auth' });
    expect(await loadConnection(app.store)).toBeNull();
    await connectTeam(app, connection);
    const other = openDevice(team, 'ola');
    await other.record([registered(freshCase())]);
    await other.settle();
    await syncTeam(app, { budget: 20_000 });
    await disconnectTeam(app);
    expect(await loadConnection(app.store)).toBeNull();
    expect(await app.store.allRows()).toHaveLength(1);
    expect(await syncTeam(app, { budget: 20_000 })).toMatchObject({ kind: 'off' });
  });

  test('tells the team what a person is called, also one who says so later, or has no address', async () => {
    const { app, connection } = services('kari');
    await connectTeam(app, connection);
    await syncTeam(app, { budget: 20_000 });
    const eva = openDevice(team, 'eva');
    const called = async () => {
      await syncTeam(app, { budget: 20_000 });
      await eva.settle();
      return (await eva.sync.standing()).colleagues.map(({ name, email }) => [name, email]);
    };
    expect(await called()).toEqual([]);
    for (const owner of [
      { name: 'Kari Nordmann', email: '', phone: '' },
      { name: 'Kari Nordmann', email: 'kari@selger.example', phone: '' },
    ]) {
      await saveSettings(app.store, { ...defaultSettings, owner });
      expect(await called()).toEqual([[owner.name, owner.email]]);
    }
    // Said once, not at every look.
    const asked = team.couch?.calls.length ?? 0;
    await syncTeam(app, { budget: 20_000 });
    expect(team.couch?.calls.slice(asked).filter(({ path }) => path.includes('profile'))).toEqual(
      team.couch ? [] : undefined,
    );
  });

  test('never sends the entries of one team to another', async () => {
    const { app, connection } = services('kari');
    await connectTeam(app, connection);
    const ola = openDevice(team, 'ola');
    const id = freshCase();
    await ola.record([registered(id)]);
    await ola.settle();
    await syncTeam(app, { budget: 20_000 });
    const another = await openTeam();
    const moved = openDevice(another, 'kari', { store: app.store });
    await moved.settle();
    await moved.settle();
    const { body } = await another.admin('GET', `/${another.database}/_all_docs`);
    expect(JSON.stringify(body)).not.toContain(id);
    await another.close();
  });
});
