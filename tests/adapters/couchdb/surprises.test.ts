import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { sha256Hex } from '../../../lib/domain/shared/sha256.ts';
import { newEvent } from '../../domain/objection/build-log.ts';
import { changeHeard, isReal, openTeam, type TestTeam } from '../../fakes/couch-team.ts';
import { openDevice, uuid } from './device.ts';

// What CouchDB does that nobody expects, each asked of the server itself, so that the stand-in cannot flatter us;
// and that it does no harm. The guard's own tests hold what it makes of forks, tombstones and impostors.
let team: TestTeam;
let at: string;
beforeEach(async () => {
  team = await openTeam();
  at = `/${team.database}`;
});
afterEach(() => team.close());
const freshCase = () => ObjectionId.parse(uuid());
const registered = (id: ObjectionId) => newEvent('registered', {}, id);
const foreign = 'f'.repeat(32);

/** Puts a guard in the place of ours that says what it sees of the document that was there. */
async function putProbe() {
  const path = `${at}/_design/svarfrist`;
  const { body } = await team.admin('GET', path);
  await team.admin('PUT', path, {
    ...(body as object),
    validate_doc_update: `function (doc, old, user) {
      if (user.roles.indexOf('_admin') !== -1) { return; }
      throw { forbidden: old === null ? 'nothing was there' : 'something was there' };
    }`,
  });
  await changeHeard();
}
async function reasonFor(doc: object, more: object = {}) {
  const { body } = await team.ask('kari', 'POST', '/_bulk_docs', { docs: [doc], ...more });
  return (body as { reason?: string }[])[0]?.reason;
}

describe('what CouchDB shows its guard', () => {
  test('is no old document for a revision that is no child of it: a fork in disguise', async () => {
    await team.admin('PUT', `${at}/a:b`, { d: 1 });
    await putProbe();
    const forged = { _id: 'a:b', _rev: `1-${foreign}`, d: 2 };
    expect(await reasonFor(forged, { new_edits: false })).toBe('nothing was there');
  });

  test('is no old document over a deleted one: a device that was away could bring it back', async () => {
    const { body } = await team.admin('PUT', `${at}/a:b`, { d: 1 });
    await team.admin('DELETE', `${at}/a:b?rev=${(body as { rev: string }).rev}`);
    await putProbe();
    expect(await reasonFor({ _id: 'a:b', d: 2 })).toBe('nothing was there');
  });

  test('are no design documents and no local ones', async () => {
    await putProbe();
    const path = `${at}/_design/svarfrist`;
    const { body } = await team.admin('GET', path);
    expect((await team.admin('PUT', path, body)).status).toBe(201);
    expect((await team.ask('kari', 'PUT', '/_design/other', { views: {} })).status).toBeOneOf([
      401, 403,
    ]);
    expect((await team.ask('kari', 'PUT', '/_local/anything', { x: 1 })).status).toBe(201);
  });
});

describe('what any member can do', () => {
  test('is to write into the count of another: that only makes a device send again', async () => {
    const kari = openDevice(team, 'kari');
    await kari.record([registered(freshCase())]);
    await kari.settle();
    const { replica } = (await kari.store.meta('team-sync')) as { replica: string };
    const path = `/_local/${replica}`;
    const { body } = await team.ask('ola', 'GET', path);
    for (const epoch of [0, 1_000_000, 'nonsense', null]) {
      const { body: now } = await team.ask('ola', 'GET', path);
      const written = { ...(body as object), _rev: (now as { _rev: string })._rev, epoch };
      expect((await team.ask('ola', 'PUT', path, written)).status).toBe(201);
      await kari.record([registered(freshCase())]);
      await kari.settle();
    }
    const eva = openDevice(team, 'eva');
    await eva.settle();
    expect(await eva.store.allRows()).toHaveLength(5);
    expect(await kari.sync.standing()).toMatchObject({ unsent: 0, refused: [], tampered: 0 });
  });

  test.each([
    ['the next', 1],
    ['the last there can be', Number.MAX_SAFE_INTEGER],
  ])(
    'is to write in the name of another device, at %s place of its log: it is left out there, and that device goes on',
    async (_, seq) => {
      const id = freshCase();
      const eva = openDevice(team, 'eva');
      await eva.record([registered(id)]);
      await eva.settle();
      const { device } = await eva.store.head();
      const { user } = team.connection('kari');
      const [o, k, now] = [id, 'noteAdded', Date.now()];
      const d = JSON.stringify({
        id: uuid(),
        at: new Date().toISOString(),
        actor: '',
        device,
        seq,
        prevHash: '',
        dataHash: '',
        nonce: '',
        data: { note: '' },
      });
      const hash = sha256Hex(JSON.stringify([1, o, user, k, now, d])).slice(0, 32);
      const forged = { _id: `${o}:${user}:${hash}`, v: 1, o, by: user, k, at: now, d };
      const { body } = await team.ask('kari', 'POST', '/_bulk_docs', { docs: [forged] });
      expect(body).toMatchObject([{ ok: true }]);
      await eva.settle();
      expect((await eva.sync.standing()).tampered).toBe(1);
      await eva.record([newEvent('noteAdded', {}, id), newEvent('snoozed', {}, id)]);
      await eva.settle();
      expect(await eva.sync.standing()).toMatchObject({ unsent: 0, unread: 0 });
      const ola = openDevice(team, 'ola');
      await ola.settle();
      const kinds = (await ola.store.events(id)).map(({ type }) => type);
      expect(kinds).toEqual(expect.arrayContaining(['registered', 'noteAdded', 'snoozed']));
    },
  );

  test('is to write nonsense where a device keeps which reminders were shown: it starts anew', async () => {
    const path = `/_local/told-${team.connection('eva').user}`;
    const eva = openDevice(team, 'eva');
    expect(await eva.sync.claimReminders(['a'])).toEqual(['a']);
    const { body } = await team.ask('ola', 'GET', path);
    await team.ask('ola', 'PUT', path, { ...(body as object), ids: 7 });
    expect(await eva.sync.claimReminders(['a', 'b'])).toEqual(['a', 'b']);
    expect(await eva.sync.claimReminders(['a', 'b', 'c'])).toEqual(['c']);
  });

  test('is not to say that a reminder of another was shown, nor to read which', async () => {
    const path = `/_local/told-${team.connection('eva').user}`;
    const [laptop, phone] = [openDevice(team, 'eva'), openDevice(team, 'eva')];
    expect(await laptop.sync.claimReminders(['case-1:overdue'])).toEqual(['case-1:overdue']);
    const { body } = await team.ask('ola', 'GET', path);
    expect(JSON.stringify(body)).not.toContain('case-1');
    // What Ola's own devices would write of it counts for Ola only.
    const ola = openDevice(team, 'ola');
    await ola.sync.claimReminders(['case-2:overdue']);
    const olas = (await team.ask('ola', 'GET', `/_local/told-${team.connection('ola').user}`)).body;
    const { ids } = olas as { ids: readonly string[] };
    const written = { ...(body as { ids: readonly string[] }) };
    await team.ask('ola', 'PUT', path, {
      ...written,
      ids: [...written.ids, ...ids, 'case-2:overdue'],
    });
    expect(await phone.sync.claimReminders(['case-1:overdue', 'case-2:overdue'])).toEqual([
      'case-2:overdue',
    ]);
  });

  test('is to ask for other readers or other limits: refused by whatever status, and nothing changes', async () => {
    const read = async () => (await team.admin('GET', `${at}/_security`)).body;
    const before = await read();
    const { status } = await team.ask('kari', 'PUT', '/_security', { members: { roles: [] } });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(await read()).toEqual(before);
  });
});

describe('the feed', () => {
  test('shows deleted documents too: an administrator who deletes takes nothing from the devices', async () => {
    const id = freshCase();
    const [kari, eva] = [openDevice(team, 'kari'), openDevice(team, 'eva')];
    await kari.record([registered(id)]);
    for (const device of [kari, eva]) await device.settle();
    const { body } = await team.admin('GET', `${at}/_all_docs`);
    const rows = (body as { rows: { id: string; value: { rev: string } }[] }).rows;
    for (const row of rows.filter((each) => each.id.startsWith(id)))
      await team.admin('DELETE', `${at}/${encodeURIComponent(row.id)}?rev=${row.value.rev}`);
    for (const device of [kari, eva]) await device.settle();
    expect(await eva.store.events(id)).toHaveLength(1);
    expect(await eva.sync.standing()).toMatchObject({ unread: 0, tampered: 0 });
  });

  test('is the same read by POST as by GET, newest first as well', async () => {
    const kari = openDevice(team, 'kari');
    await kari.record([registered(freshCase()), registered(freshCase())]);
    await kari.settle();
    for (const query of ['limit=2', 'descending=true', 'since=0&seq_interval=2&limit=2']) {
      const path = `/_changes?include_docs=true&${query}`;
      const [posted, got] = [
        await team.ask('kari', 'POST', path, {}),
        await team.ask('kari', 'GET', path),
      ];
      const ids = ({ body }: typeof got) =>
        (body as { results: { id: string; doc: unknown }[] }).results.map(({ id, doc }) => [
          id,
          doc,
        ]);
      expect(posted.status).toBe(200);
      expect(ids(posted)).toEqual(ids(got));
    }
  });

  test('refuses a position that is none with 400', async () => {
    const { status } = await team.ask('kari', 'POST', '/_changes?since=nonsense', {});
    expect(status).toBe(400);
  });
});

test('what was erased can be read by its old revision until the database is compacted', async () => {
  const id = freshCase();
  const [kari, dora] = [openDevice(team, 'kari'), openDevice(team, 'dora')];
  await kari.record([registered(id)]);
  for (const device of [kari, dora]) await device.settle();
  const { body } = await team.admin('GET', `${at}/_all_docs`);
  const [row] = (body as { rows: { id: string; value: { rev: string } }[] }).rows.filter((each) =>
    each.id.startsWith(id),
  );
  const old = `${at}/${encodeURIComponent(row?.id ?? '')}?rev=${row?.value.rev}`;
  await dora.record([newEvent('erased', {}, id)]);
  await dora.settle();
  expect(JSON.stringify((await team.admin('GET', old)).body)).toContain('Ola Kunde');
  await team.admin('POST', `${at}/_compact`, {});
  await expect
    .poll(async () => JSON.stringify((await team.admin('GET', old)).body), { timeout: 10_000 })
    .not.toContain('Ola Kunde');
});

// On a server of somebody's own five wrong passwords would lock more than this test.
test.skipIf(isReal)(
  'after five wrong passwords the right one is refused too: told as what it is',
  async () => {
    const wrong = {
      ...team,
      connection: () => ({ ...team.connection('kari'), password: 'wrong' }),
    };
    for (let attempt = 0; attempt < 5; attempt += 1)
      await expect(openDevice(wrong, 'kari').sync.check()).rejects.toMatchObject({
        problem: 'auth',
      });
    const kari = openDevice(team, 'kari');
    await expect(kari.sync.check()).rejects.toMatchObject({ problem: 'locked' });
    await expect(kari.sync.slice(60_000)).rejects.toMatchObject({ problem: 'locked' });
  },
);
