import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { newEvent } from '../../domain/objection/build-log.ts';
import { openTeam, type TestTeam } from '../../fakes/couch-team.ts';
import { introduceAll, openDevice, project, sharedView, uuid } from './device.ts';

// Runs against the stand-in, and against a real CouchDB where COUCHDB_URL names one.
describe.each([
  ['in the clear', false],
  ['encrypted', true],
])('a team %s', (_, isEncrypted) => {
  let team: TestTeam;
  beforeEach(async () => {
    team = await openTeam({ isEncrypted });
  });
  afterEach(() => team.close());

  const freshCase = () => ObjectionId.parse(uuid());
  const registered = (id: ObjectionId) => newEvent('registered', {}, id);

  test('knows a member, the roles and whether it encrypts', async () => {
    const member = await openDevice(team, 'eva').sync.check();
    expect(member).toMatchObject({ roles: ['manager'], isEncrypted });
    expect(member.clockAhead).not.toBeUndefined();
  });

  test('sees what a member registered, without a word of the mail', async () => {
    const id = freshCase();
    const [kari, eva] = [openDevice(team, 'kari'), openDevice(team, 'eva')];
    await kari.record([registered(id)]);
    expect((await kari.sync.standing()).unsent).toBe(1);
    await kari.settle();
    expect((await kari.sync.standing()).unsent).toBe(0);
    await eva.settle();
    const row = await eva.store.row(id);
    expect(row?.objection).toMatchObject({ state: 'REGISTERED', subject: '', excerpt: '' });
    expect(row?.objection.classification).toMatchObject({
      reason: 'NOT_DELIVERED',
      customer: { name: 'Ola Kunde', email: '' },
      invoice: { number: '10042' },
    });
  });

  test('calls people by name once they have introduced themselves', async () => {
    const id = freshCase();
    const [kari, eva] = [openDevice(team, 'kari'), openDevice(team, 'eva')];
    await kari.sync.introduce({ name: 'Kari', email: 'kari@selger.example' });
    await kari.record([registered(id)]);
    await kari.settle();
    await eva.settle();
    const [event] = await eva.store.events(id);
    expect(event?.actor).toBe('kari@selger.example');
    expect((await eva.store.row(id))?.objection.classification.owner).toBe('kari@selger.example');
    expect((await eva.sync.standing()).colleagues).toMatchObject([{ name: 'Kari' }]);
    // Saying the same again writes nothing; saying something else replaces it.
    await kari.sync.introduce({ name: 'Kari', email: 'kari@selger.example' });
    await kari.sync.introduce({ name: 'Kari N', email: 'kari@selger.example' });
    await eva.settle();
    expect((await eva.sync.standing()).colleagues).toMatchObject([{ name: 'Kari N' }]);
  });

  test('comes to one history whoever wrote what, and whoever synced first', async () => {
    await introduceAll(team, ['kari', 'ola', 'eva']);
    const ids = [freshCase(), freshCase()];
    const [kari, phone, ola, eva] = ['kari', 'kari', 'ola', 'eva'].map((label) =>
      openDevice(team, label, { batch: 3 }),
    );
    if (!kari || !phone || !ola || !eva) throw new Error('four devices');
    for (const id of ids) await kari.record([registered(id)]);
    await kari.settle();
    for (const device of [ola, eva, phone]) await device.settle();
    for (const id of ids) {
      await ola.record([newEvent('acknowledged', {}, id)]);
      await eva.record([newEvent('ownerChanged', { owner: 'ola@selger.example' }, id)]);
      await phone.record([newEvent('noteAdded', {}, id), newEvent('snoozed', {}, id)]);
    }
    for (const device of [eva, phone, kari, ola, eva, phone, kari]) await device.settle();
    const views = await Promise.all(
      [kari, phone, ola, eva].map(({ store }) => sharedView(store, ids)),
    );
    for (const view of views) expect(view).toBe(views[0]);
    expect((await kari.store.row(ids[0] ?? freshCase()))?.objection.state).toBe('ACKNOWLEDGED');
  });

  test('sends a whole history in batches, and an idle sync asks little', async () => {
    const kari = openDevice(team, 'kari', { batch: 7 });
    const ids = Array.from({ length: 20 }, freshCase);
    for (const id of ids) await kari.record([registered(id), newEvent('noteAdded', {}, id)]);
    await kari.settle();
    const eva = openDevice(team, 'eva', { batch: 7 });
    await eva.settle();
    expect(await eva.store.allRows()).toHaveLength(20);
    const before = team.couch?.calls.length ?? 0;
    let writes = 0;
    const stop = eva.store.onChange(() => {
      writes += 1;
    });
    expect(await eva.sync.slice(60_000)).toMatchObject({ received: 0, isComplete: true });
    stop();
    expect(writes).toBe(0);
    // Does the server count as we do, and is there anything new?
    expect((team.couch?.calls.length ?? 2) - before).toBe(2);
  });

  test('shows the newest first to whoever is new, and then everything', async () => {
    const kari = openDevice(team, 'kari');
    const ids = Array.from({ length: 5 }, freshCase);
    for (const id of ids) await kari.record([registered(id)]);
    await kari.settle();
    const eva = openDevice(team, 'eva');
    expect(await eva.sync.firstLook()).toBe(5);
    await eva.settle();
    expect(await eva.store.allRows()).toHaveLength(5);
  });

  test('keeps an entry it refuses on the device, says why, and takes the others', async () => {
    const id = freshCase();
    const [kari, eva] = [openDevice(team, 'kari'), openDevice(team, 'eva')];
    await kari.record([registered(id)]);
    const [assigned] = await kari.record([newEvent('ownerChanged', {}, id)]);
    await kari.record([newEvent('noteAdded', {}, id)]);
    await kari.settle();
    const standing = await kari.sync.standing();
    expect(standing.unsent).toBe(0);
    expect(standing.refused).toEqual([
      {
        eventId: assigned?.id,
        objectionId: id,
        kind: 'ownerChanged',
        reason: 'only a manager assigns and escalates',
      },
    ]);
    await eva.settle();
    expect((await eva.store.events(id)).map(({ type }) => type)).toEqual([
      'registered',
      'noteAdded',
    ]);
    expect(await kari.store.events(id)).toHaveLength(3);
    // Nothing of it is forgotten by trying again.
    await kari.sync.retryRefused();
    await kari.settle();
    expect((await kari.sync.standing()).refused).toHaveLength(1);
  });

  test('leaves the work to the window that is at it already', async () => {
    const gate: { open: () => void } = { open: () => {} };
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    let asked = 0;
    const one = openDevice(team, 'kari', {
      locks: navigator.locks,
      fetch: async (input, init) => {
        asked += 1;
        await opened;
        return team.fetch(input, init);
      },
    });
    let askedByOther = 0;
    const other = openDevice(team, 'kari', {
      store: one.store,
      locks: navigator.locks,
      fetch: (input, init) => {
        askedByOther += 1;
        return team.fetch(input, init);
      },
    });
    const working = one.sync.slice(60_000);
    await expect.poll(() => asked).toBe(1);
    expect(await other.sync.slice(60_000)).toBeNull();
    expect(askedByOther).toBe(0);
    gate.open();
    expect(await working).toMatchObject({ isComplete: true });
    expect(await other.sync.slice(60_000)).toMatchObject({ isComplete: true });
  });

  test('sends what was refused once more also when that is asked for while it works', async () => {
    const id = freshCase();
    let hold: Promise<void> | null = null;
    const held = Promise.withResolvers<void>();
    const kari = openDevice(team, 'kari', {
      locks: navigator.locks,
      async fetch(input, init) {
        const answer = await team.fetch(input, init);
        if (hold && String(input).includes('/_changes')) {
          held.resolve();
          await hold;
        }
        return answer;
      },
    });
    await kari.record([registered(id)]);
    await kari.record([newEvent('ownerChanged', {}, id)]);
    await kari.settle();
    expect((await kari.sync.standing()).refused).toHaveLength(1);
    const eva = openDevice(team, 'eva');
    await eva.record([registered(freshCase())]);
    await eva.settle();

    const release = Promise.withResolvers<void>();
    hold = release.promise;
    const slice = kari.sync.slice(60_000);
    await held.promise;
    const asked = kari.sync.retryRefused();
    // Long enough to be written at once, were it not to wait.
    await new Promise((done) => setTimeout(done, 20));
    hold = null;
    release.resolve();
    await Promise.all([slice, asked]);
    expect((await kari.sync.standing()).refused).toEqual([]);
  });

  test('erases for good: on every device, on the server, and from what comes late', async () => {
    const id = freshCase();
    const [kari, ola, dora] = [
      openDevice(team, 'kari'),
      openDevice(team, 'ola'),
      openDevice(team, 'dora'),
    ];
    await kari.record([registered(id)]);
    await kari.settle();
    for (const device of [ola, dora]) await device.settle();
    // Ola works offline on it while it is erased.
    await ola.record([newEvent('noteAdded', { note: 'Ola Kunde ringte' }, id)]);
    await dora.record([newEvent('erased', {}, id)]);
    await dora.settle();
    await ola.settle();
    await dora.settle();
    await kari.settle();
    for (const { store } of [kari, ola, dora]) {
      expect((await store.row(id))?.objection.isErased).toBe(true);
      const stored = JSON.stringify([await store.row(id), await store.events(id)]);
      expect(stored).not.toContain('Ola Kunde');
      expect(stored).not.toContain('10042');
    }
    const { body } = await team.admin('GET', `/${team.database}/_all_docs?include_docs=true`);
    expect(JSON.stringify(body)).not.toContain('Ola Kunde');
    const texts = (body as { rows: { id: string; doc: { k?: string; d?: string } }[] }).rows
      .filter((row) => row.id.startsWith(id))
      .map(({ doc }) => [doc.k, doc.d !== undefined]);
    expect(texts.toSorted()).toEqual([
      ['erased', false],
      ['erased', false],
      ['erased', true],
    ]);
  });

  test('shows a reminder once across the devices of a person', async () => {
    const [laptop, phone] = [openDevice(team, 'eva'), openDevice(team, 'eva')];
    const ola = openDevice(team, 'ola');
    expect(await laptop.sync.claimReminders(['a', 'b'])).toEqual(['a', 'b']);
    expect(await phone.sync.claimReminders(['b', 'c'])).toEqual(['c']);
    expect(await laptop.sync.claimReminders(['c'])).toEqual([]);
    expect(await ola.sync.claimReminders(['a'])).toEqual(['a']);
  });

  test('goes on where an expired slice stopped', async () => {
    const kari = openDevice(team, 'kari', { batch: 2 });
    const ids = Array.from({ length: 6 }, freshCase);
    for (const id of ids) await kari.record([registered(id)]);
    expect(await kari.sync.slice(-1)).toMatchObject({ isComplete: false });
    await kari.settle();
    expect((await kari.sync.standing()).unsent).toBe(0);
  });

  test('takes in what a lost device had, from a backup restored on another', async () => {
    const id = freshCase();
    const lost = openDevice(team, 'kari');
    await lost.record([registered(id), newEvent('noteAdded', {}, id)]);
    const events = await lost.store.events(id);
    const fresh = openDevice(team, 'kari');
    await fresh.store.receive({ events, project });
    await fresh.settle();
    await fresh.settle();
    const eva = openDevice(team, 'eva');
    await eva.settle();
    expect(await eva.store.events(id)).toHaveLength(2);
  });
});
