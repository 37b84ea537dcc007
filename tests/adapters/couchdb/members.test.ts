import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guardSource } from '../../../lib/adapters/couchdb/guard-source.ts';
import { GUARD_VERSION } from '../../../lib/adapters/couchdb/guard-version.ts';
import { STATE } from '../../../lib/adapters/couchdb/sync-state.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { sha256Hex } from '../../../lib/domain/shared/sha256.ts';
import { newEvent } from '../../domain/objection/build-log.ts';
import { changeHeard, openTeam, type TestTeam } from '../../fakes/couch-team.ts';
import { openDevice, uuid } from './device.ts';

// What an administrator does to a team while its members work: people come and go, the guard is renewed.
let team: TestTeam;
beforeEach(async () => {
  team = await openTeam();
});
afterEach(() => team.close());
const freshCase = () => ObjectionId.parse(uuid());
const registered = (id: ObjectionId) => newEvent('registered', {}, id);

/** Writes a document anew, as an administrator does in Fauxton. */
async function change(path: string, changes: object) {
  const { body } = await team.admin('GET', path);
  const answer = await team.admin('PUT', path, { ...(body as object), ...changes });
  expect([200, 201, 202]).toContain(answer.status);
  await changeHeard();
}
const account = (label: string) => `/_users/org.couchdb.user:${team.connection(label).user}`;
const giveRoles = (label: string, roles: readonly string[]) => change(account(label), { roles });
const guardBy = (source: string) =>
  change(`/${team.database}/_design/svarfrist`, { validate_doc_update: source });
const tellGuard = (guard: number | undefined) => change(`/${team.database}/team`, { guard });
const anHourLater = { clock: 3_700_000 };
const problem = (code: string) => ({ problem: code });
/** CouchDB says 403; a server that says 401 means the same. */
const shutOut = { problem: expect.stringMatching(/^(denied|auth)$/) };

/** The team's network, and how many entries were sent over it. */
function counting() {
  let sent = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (String(input).endsWith('_bulk_docs')) sent += JSON.parse(String(init?.body)).docs.length;
    return team.fetch(input, init);
  };
  return { fetch, sent: () => sent };
}

describe('a member', () => {
  test('who loses every role is told so, keeps what is here, and goes on when one is given back', async () => {
    const { fetch, sent } = counting();
    const kari = openDevice(team, 'kari', { fetch });
    await kari.record([registered(freshCase())]);
    await kari.settle();
    await giveRoles('kari', []);
    await kari.record([registered(freshCase())]);
    await expect(kari.sync.slice(60_000)).rejects.toMatchObject(shutOut);
    await expect(kari.sync.check()).rejects.toMatchObject(shutOut);
    expect(await kari.store.allRows()).toHaveLength(2);
    expect((await kari.sync.standing()).unsent).toBe(1);
    await giveRoles('kari', [`${team.database}:sales`]);
    await kari.settle();
    expect((await kari.sync.standing()).unsent).toBe(0);
    expect(sent()).toBe(2);
  });

  test('with a role of another database only has none here', async () => {
    await giveRoles('kari', ['other:sales']);
    await expect(openDevice(team, 'kari').sync.check()).rejects.toMatchObject(shutOut);
    // On a server whose administrator left the database open to everybody.
    await team.admin('PUT', `/${team.database}/_security`, { members: { roles: ['other:sales'] } });
    await expect(openDevice(team, 'kari').sync.check()).rejects.toMatchObject(problem('no-role'));
  });

  test('whose password was changed types the new one, and nothing is sent or read twice', async () => {
    const { fetch, sent } = counting();
    const kari = openDevice(team, 'kari', { fetch });
    await kari.record([registered(freshCase()), registered(freshCase())]);
    await kari.settle();
    const since = (await kari.store.meta(STATE)) as { since: string };
    await change(account('kari'), { password: 'another one' });
    await expect(kari.sync.slice(60_000)).rejects.toMatchObject(problem('auth'));
    const again = openDevice(
      {
        ...team,
        connection: (label) => ({ ...team.connection(label), password: 'another one' }),
      },
      'kari',
      { store: kari.store, fetch },
    );
    await again.record([registered(freshCase())]);
    await again.settle();
    expect(sent()).toBe(3);
    expect(await again.store.meta(STATE)).not.toMatchObject({ since: '0' });
    expect(since.since).not.toBe('0');
  });

  test('who is made a manager sees what was refused go through by itself, within the hour', async () => {
    const id = freshCase();
    const kari = openDevice(team, 'kari');
    await kari.record([registered(id)]);
    await kari.record([newEvent('ownerChanged', {}, id)]);
    await kari.settle();
    expect((await kari.sync.standing()).refused).toHaveLength(1);
    await giveRoles('kari', [`${team.database}:manager`]);
    const later = openDevice(team, 'kari', { store: kari.store, ...anHourLater });
    await later.settle();
    expect((await later.sync.standing()).refused).toEqual([]);
    const eva = openDevice(team, 'eva');
    await eva.settle();
    expect(await eva.store.events(id)).toHaveLength(2);
  });
});

describe('the guard', () => {
  test('that changes is counted up, so that clients can tell an older one from theirs', () => {
    // Whoever changes the guard counts GUARD_VERSION up, and writes both here.
    expect([GUARD_VERSION, sha256Hex(guardSource).slice(0, 16)]).toEqual([1, '22964fb5b4f85ba2']);
  });

  test.each([
    ['of a set-up from before versions', undefined, 'older'],
    ['of this version', GUARD_VERSION, 'current'],
    ['of a newer Svarfrist', GUARD_VERSION + 1, 'newer'],
  ])('%s is told to whoever connects', async (_, guard, expected) => {
    await tellGuard(guard);
    expect((await openDevice(team, 'kari').sync.check()).guard).toBe(expected);
  });

  test('of a newer Svarfrist may refuse what an older client writes: it stays, and goes once that is updated', async () => {
    const id = freshCase();
    const [kari, eva] = [openDevice(team, 'kari'), openDevice(team, 'eva')];
    await kari.record([registered(id)]);
    await kari.settle();
    const refusing = "if (doc.k === 'noteAdded') { throw { forbidden: 'of an old version' }; }";
    await guardBy(guardSource.replace('var id = doc._id;', `var id = doc._id; ${refusing}`));
    await tellGuard(GUARD_VERSION + 1);
    await kari.record([newEvent('noteAdded', {}, id), newEvent('snoozed', {}, id)]);
    await kari.settle();
    expect(await kari.sync.standing()).toMatchObject({
      unsent: 0,
      refused: [{ kind: 'noteAdded', reason: 'of an old version' }],
    });
    await eva.settle();
    expect(await eva.store.events(id)).toHaveLength(2);
    // The update: its documents are of another version, which this guard takes.
    await guardBy(guardSource);
    const state = (await kari.store.meta(STATE)) as object;
    await kari.store.setMeta(STATE, { ...state, documentVersion: 0 });
    for (const device of [kari, eva]) await device.settle();
    expect((await kari.sync.standing()).refused).toEqual([]);
    expect(await eva.store.events(id)).toHaveLength(3);
  });

  test('that is renewed lets what it refused go through by itself, within the hour', async () => {
    await guardBy(guardSource.replace("if (!has('sales') && !has('manager')) {", 'if (true) {'));
    await tellGuard(undefined);
    const kari = openDevice(team, 'kari');
    await kari.record([registered(freshCase())]);
    await kari.settle();
    expect((await kari.sync.standing()).refused).toHaveLength(1);
    await guardBy(guardSource);
    await tellGuard(GUARD_VERSION);
    const later = openDevice(team, 'kari', { store: kari.store, ...anHourLater });
    await later.settle();
    expect(await later.sync.standing()).toMatchObject({ unsent: 0, refused: [] });
  });
});

describe('erasing', () => {
  const textsOf = async (id: ObjectionId) => {
    const { body } = await team.admin('GET', `/${team.database}/_all_docs?include_docs=true`);
    const { rows } = body as { rows: { id: string; doc: { d?: string; k?: string } }[] };
    return rows
      .filter((row) => row.id.startsWith(id) && row.doc.d !== undefined)
      .map(({ doc }) => doc.k);
  };
  async function registeredAndKnownTo(label: string) {
    const id = freshCase();
    const kari = openDevice(team, 'kari');
    await kari.record([registered(id), newEvent('noteAdded', {}, id)]);
    await kari.settle();
    const dora = openDevice(team, label);
    await dora.settle();
    return { id, dora };
  }

  test('reaches every entry of a case that is longer than one page', async () => {
    const id = freshCase();
    const kari = openDevice(team, 'kari');
    await kari.record([
      registered(id),
      ...Array.from({ length: 8 }, () => newEvent('noteAdded', {}, id)),
    ]);
    await kari.settle();
    const dora = openDevice(team, 'dora', { batch: 3 });
    await dora.settle();
    await dora.record([newEvent('erased', {}, id)]);
    await dora.settle();
    expect(await textsOf(id)).toEqual(['erased']);
  });

  test('works where the guard is from before stubs told their place', async () => {
    const { id, dora } = await registeredAndKnownTo('dora');
    await guardBy(guardSource.replace(", 'd', 'p']", ", 'd']"));
    await dora.record([newEvent('erased', {}, id)]);
    await dora.settle();
    expect(await textsOf(id)).toEqual(['erased']);
  });

  test('that a server refuses holds nothing else up, and is done when it takes it', async () => {
    const { id, dora } = await registeredAndKnownTo('dora');
    await guardBy(guardSource.replace('if (old) {', "if (old) { no('read only today');"));
    await dora.record([newEvent('erased', {}, id)]);
    const ola = openDevice(team, 'ola');
    await ola.record([registered(freshCase())]);
    await ola.settle();
    await dora.settle();
    expect(await dora.store.allRows()).toHaveLength(2);
    expect(await textsOf(id)).toHaveLength(3);
    await guardBy(guardSource);
    await dora.settle();
    expect(await textsOf(id)).toEqual(['erased']);
  });

  test('that one officer began is finished by another, and holds up nobody who is none any more', async () => {
    const { id, dora } = await registeredAndKnownTo('dora');
    await dora.record([newEvent('erased', {}, id)]);
    // Her device is stopped between the two.
    const stopped = openDevice(team, 'dora', {
      store: dora.store,
      fetch: async (input, init) => {
        if (String(input).includes('_all_docs')) throw new TypeError('stopped');
        return team.fetch(input, init);
      },
    });
    await expect(stopped.sync.slice(60_000)).rejects.toMatchObject(problem('offline'));
    expect(await textsOf(id)).toHaveLength(3);
    await giveRoles('dora', [`${team.database}:sales`]);
    const later = openDevice(team, 'dora', { store: dora.store, ...anHourLater });
    await later.record([registered(freshCase())]);
    await later.settle();
    expect((await later.sync.standing()).unsent).toBe(0);
    await giveRoles('eva', [`${team.database}:dpo`]);
    await openDevice(team, 'eva').settle();
    expect(await textsOf(id)).toEqual(['erased']);
  });
});
