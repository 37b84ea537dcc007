import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAnyBroken, runsOf } from '../../../lib/app/case-runs.ts';
import { copyOf } from '../../../lib/app/copy-case.ts';
import { restoreCase } from '../../../lib/app/restore-case.ts';
import { verifyLog } from '../../../lib/app/verify-log.ts';
import { MessageKey, ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { mail } from '../../app/fakes.ts';
import { newEvent } from '../../domain/objection/build-log.ts';
import { openTeam, type TestTeam } from '../../fakes/couch-team.ts';
import { type Device, openDevice, project, uuid } from './device.ts';

// What the same person or the same entry looks like when it comes twice, late or not at all.
let team: TestTeam;
beforeEach(async () => {
  team = await openTeam();
});
afterEach(() => team.close());
const freshCase = () => ObjectionId.parse(uuid());
const registered = (id: ObjectionId) => newEvent('registered', {}, id);
const actorsOf = async ({ store }: Device, id: ObjectionId) =>
  (await store.events(id)).map(({ actor }) => actor);
const onServer = async () => {
  const { body } = await team.admin('GET', `/${team.database}/_all_docs`);
  return (body as { rows: { id: string }[] }).rows.filter(({ id }) => id.split(':').length === 3);
};

describe('a colleague whose profile came later than his entries', () => {
  test('is called by name in what was stored before, in the case and in the chain', async () => {
    const id = freshCase();
    const [kari, eva] = [openDevice(team, 'kari'), openDevice(team, 'eva')];
    await kari.record([registered(id), newEvent('noteAdded', {}, id)]);
    await kari.settle();
    await eva.settle();
    expect((await actorsOf(eva, id)).every((actor) => /^p-/.test(actor))).toBe(true);
    expect((await verifyLog({ store: eva.store }))?.chains.flatMap((c) => c.findings)).not.toEqual(
      [],
    );
    await kari.sync.introduce({ name: 'Kari', email: 'kari@selger.example' });
    await eva.settle();
    expect(await actorsOf(eva, id)).toEqual(['kari@selger.example', 'kari@selger.example']);
    expect((await eva.store.row(id))?.objection.classification.owner).toBe('kari@selger.example');
    expect((await verifyLog({ store: eva.store }))?.chains.flatMap((c) => c.findings)).toEqual([]);
    expect(await eva.store.meta('team-sync')).toMatchObject({ strangersIn: [] });
  });

  test('and whose profile was emptied since is not listed any more', async () => {
    const eva = openDevice(team, 'eva');
    await openDevice(team, 'kari').sync.introduce({ name: 'Kari', email: 'kari@selger.example' });
    await eva.settle();
    expect((await eva.sync.standing()).colleagues).toHaveLength(1);
    const { user } = team.connection('kari');
    const { body } = await team.ask('dora', 'GET', `/profile:${user}`);
    const { d: _d, ...stub } = body as Record<string, unknown>;
    await team.ask('dora', 'PUT', `/profile:${user}`, stub);
    await eva.settle();
    expect((await eva.sync.standing()).colleagues).toEqual([]);
  });
});

describe('the log of a colleague', () => {
  /** A mail that was looked at and found to be no objection: nobody else hears of it. */
  const dismissed = () =>
    newEvent('dismissed', { messageKey: MessageKey.parse(`test:${uuid()}`) }, freshCase());
  const report = async ({ store }: Device) => {
    const chains = (await verifyLog({ store }))?.chains ?? [];
    return {
      kept: chains.reduce((sum, { kept }) => sum + kept, 0),
      findings: chains.flatMap(({ findings }) =>
        findings.map(({ kind, from, to }) => [kind, from, to]),
      ),
    };
  };

  test.each([500, 2, 1])(
    'is whole but for places that are empty on purpose, sent in batches of %i',
    async (batch) => {
      const [kari, eva] = [openDevice(team, 'kari', { batch }), openDevice(team, 'eva')];
      await openDevice(team, 'kari').sync.introduce({ name: 'K', email: 'kari@selger.example' });
      const id = freshCase();
      for (const event of [dismissed(), registered(id), dismissed(), dismissed()])
        await kari.record([event]);
      await kari.settle();
      await kari.record([newEvent('noteAdded', {}, id)]);
      await kari.settle();
      await eva.settle();
      expect(await report(eva)).toEqual({ kept: 3, findings: [] });
      // The same again, as after a restored backup, makes no second documents.
      await kari.store.setMeta('team-sync', null);
      await kari.settle();
      expect(await onServer()).toHaveLength(2);
    },
  );

  test('is whole on a device that came after a case was erased, and so is a pack from there', async () => {
    const [kari, dora] = [openDevice(team, 'kari'), openDevice(team, 'dora')];
    await openDevice(team, 'kari').sync.introduce({ name: 'K', email: 'kari@selger.example' });
    const [first, gone] = [freshCase(), freshCase()];
    for (const event of [
      registered(first),
      dismissed(),
      registered(gone),
      newEvent('noteAdded', {}, gone),
      newEvent('noteAdded', {}, first),
    ])
      await kari.record([event]);
    await kari.settle();
    await dora.settle();
    await dora.record([newEvent('erased', {}, gone)]);
    await dora.settle();
    const late = openDevice(team, 'eva');
    await late.settle();
    expect(await report(late)).toEqual({ kept: 3, findings: [] });
    const row = await late.store.row(first);
    if (!row) throw new Error('the case came');
    const services = { store: late.store } as Parameters<typeof runsOf>[0];
    expect(isAnyBroken(await runsOf(services, row, true))).toBe(false);
    // Whoever had the case before it was erased has its links, and needs no telling.
    await kari.settle();
    const own = (await verifyLog({ store: kari.store }))?.chains.flatMap(
      ({ findings }) => findings,
    );
    expect(own).toEqual([]);
  });

  test('shows an entry that was taken away on the server, beside those that are empty on purpose', async () => {
    const [kari, eva] = [openDevice(team, 'kari'), openDevice(team, 'eva')];
    await openDevice(team, 'kari').sync.introduce({ name: 'K', email: 'kari@selger.example' });
    const [id, other] = [freshCase(), freshCase()];
    for (const event of [
      registered(id),
      registered(other),
      dismissed(),
      newEvent('noteAdded', {}, id),
    ])
      await kari.record([event]);
    await kari.settle();
    const taken = (await onServer()).find((row) => row.id.startsWith(other));
    const path = `/${team.database}/${encodeURIComponent(taken?.id ?? '')}`;
    const { body } = await team.admin('GET', path);
    await team.admin('DELETE', `${path}?rev=${(body as { _rev: string })._rev}`);
    await eva.settle();
    expect(await report(eva)).toEqual({ kept: 1, findings: [['missing', 1, 1]] });
  });
});

describe('a case taken up again from the copy in its mailbox', () => {
  test('is not sent a second time where the team has it from the device that made it', async () => {
    const id = freshCase();
    const lost = openDevice(team, 'kari');
    await lost.sync.introduce({ name: 'Kari', email: 'kari@selger.example' });
    await lost.record([registered(id), newEvent('acknowledged', {}, id)]);
    await lost.settle();
    const before = await onServer();
    const row = await lost.store.row(id);
    if (!row) throw new Error('registered');

    const again = openDevice(team, 'kari');
    const services = {
      store: again.store,
      clock: { now: () => row.objection.registeredAt },
      identity: { newId: uuid },
    } as Parameters<typeof restoreCase>[0];
    expect(await restoreCase(services, copyOf(row), mail('m1'))).toBe(true);
    await again.settle();
    await again.settle();
    expect(await onServer()).toEqual(before);
    expect((await again.sync.standing()).unsent).toBe(0);
    expect(await again.store.events(id)).toHaveLength(2);
    // The places of the originals are no loss: the entries are here, in the chain of the copy.
    await lost.record([newEvent('noteAdded', {}, id)]);
    await lost.settle();
    await again.settle();
    const log = await verifyLog({ store: again.store });
    expect(log?.chains.flatMap(({ findings }) => findings)).toEqual([]);
    // What happens from here on goes out as ever.
    await again.record([newEvent('noteAdded', {}, id)]);
    await again.settle();
    expect(await onServer()).toHaveLength(before.length + 2);
  });

  test('is sent where nobody has it: it may be all that is left', async () => {
    const id = freshCase();
    const lost = openDevice(team, 'kari');
    await lost.record([registered(id)]);
    const row = project(await lost.store.events(id));
    const again = openDevice(team, 'kari');
    const services = {
      store: again.store,
      clock: { now: () => row.objection.registeredAt },
      identity: { newId: uuid },
    } as Parameters<typeof restoreCase>[0];
    await restoreCase(services, copyOf(row), mail('m1'));
    await again.settle();
    await again.settle();
    expect(await onServer()).toHaveLength(1);
  });
});
