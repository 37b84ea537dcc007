import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adminClient } from '../../../lib/adapters/couchdb/admin-client.ts';
import { isTooOld } from '../../../lib/adapters/couchdb/oldest-version.ts';
import { setUpTeam } from '../../../lib/adapters/couchdb/set-up-team.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { newEvent } from '../../domain/objection/build-log.ts';
import { isReal, openTeam, random, type TestTeam } from '../../fakes/couch-team.ts';
import { openDevice, uuid } from './device.ts';

// What a CouchDB may answer besides yes and no, by its documentation and its source.
let team: TestTeam;
beforeEach(async () => {
  team = await openTeam();
});
afterEach(() => team.close());

/** The server, but for the first `times` requests of this kind, which get another answer. */
function answering(
  { method, path }: { method: string; path: RegExp },
  answer: { status: number; body: object },
  times = 1,
): { fetch: typeof fetch; asked: () => number } {
  let count = 0;
  return {
    asked: () => count,
    fetch: async (input, init) => {
      if ((init?.method ?? 'GET') !== method || !path.test(String(input)))
        return team.fetch(input, init);
      count += 1;
      if (count > times) return team.fetch(input, init);
      return Response.json(answer.body, { status: answer.status });
    },
  };
}

const conflict = {
  status: 409,
  body: { error: 'conflict', reason: 'Document update conflict.' },
};

describe('the age of a CouchDB', () => {
  test.each([
    ['2.3.1', true],
    ['3.3.3', true],
    ['3.4.0', false],
    ['3.5.0-abc123', false],
    ['4.0', false],
    ['10.1.2', false],
    ['built yesterday', false],
  ])('%s is too old: %s', (version, expected) => {
    expect(isTooOld(version)).toBe(expected);
  });

  test('is told to whoever connects', async () => {
    const old = { couchdb: 'Welcome', version: '3.3.3' };
    const { fetch } = answering({ method: 'GET', path: /\/$/ }, { status: 200, body: old });
    await expect(openDevice(team, 'kari', { fetch }).sync.check()).rejects.toMatchObject({
      problem: 'too-old',
    });
  });
});

describe('a server that', () => {
  test('is in maintenance is waited for', async () => {
    const down = { status: 412, body: { error: 'nodedown', reason: 'node1' } };
    const { fetch } = answering({ method: 'POST', path: /_changes/ }, down);
    const kari = openDevice(team, 'kari', { fetch });
    await expect(kari.sync.slice(60_000)).rejects.toMatchObject({ problem: 'busy' });
    await kari.settle();
  });

  test('allows no such name has no such database', async () => {
    const reason = "Name: 'Nord'. Only lowercase characters (a-z), …";
    const bad = { status: 400, body: { error: 'illegal_database_name', reason } };
    const { fetch } = answering({ method: 'GET', path: new RegExp(`${team.database}$`) }, bad);
    await expect(openDevice(team, 'kari', { fetch }).sync.check()).rejects.toMatchObject({
      problem: 'no-database',
    });
  });

  test('was told a name by another device in between is told again', async () => {
    const { fetch, asked } = answering({ method: 'PUT', path: /profile/ }, conflict);
    const kari = openDevice(team, 'kari', { fetch });
    await kari.sync.introduce({ name: 'Kari', email: 'kari@selger.example' });
    expect(asked()).toBe(2);
    const eva = openDevice(team, 'eva');
    await eva.settle();
    expect((await eva.sync.standing()).colleagues).toMatchObject([{ name: 'Kari' }]);
  });

  test('seems to answer, and is something else on the way, has not heard a name or a reminder', async () => {
    const empty = { status: 200, body: {} };
    const names = answering({ method: 'PUT', path: /profile/ }, empty);
    const kari = openDevice(team, 'kari', { fetch: names.fetch });
    const person = { name: 'Kari', email: 'kari@selger.example' };
    await expect(kari.sync.introduce(person)).rejects.toMatchObject({ problem: 'bad-answer' });
    await kari.sync.introduce(person);
    const told = answering({ method: 'PUT', path: /_local/ }, empty);
    const ola = openDevice(team, 'ola', { fetch: told.fetch });
    await expect(ola.sync.claimReminders(['a'])).rejects.toMatchObject({ problem: 'bad-answer' });
    expect(await ola.sync.claimReminders(['a'])).toEqual(['a']);
  });

  test('seems to have counted nothing, and is something else on the way, makes nobody begin anew', async () => {
    const kari = openDevice(team, 'kari');
    await kari.record([newEvent('registered', {}, ObjectionId.parse(uuid()))]);
    await kari.settle();
    const before = await kari.store.meta('team-sync');
    const { fetch } = answering({ method: 'GET', path: /_local/ }, { status: 200, body: {} });
    const again = openDevice(team, 'kari', { store: kari.store, fetch });
    await expect(again.sync.slice(60_000)).rejects.toMatchObject({ problem: 'bad-answer' });
    expect(await kari.store.meta('team-sync')).toEqual(before);
  });

  test('compares revisions of notes of its own is asked again, and not for ever', async () => {
    const once = answering({ method: 'PUT', path: /_local/ }, conflict);
    const kari = openDevice(team, 'kari', { fetch: once.fetch });
    expect(await kari.sync.claimReminders(['a'])).toEqual(['a']);
    expect(once.asked()).toBe(2);
    const always = answering({ method: 'PUT', path: /_local/ }, conflict, 1000);
    const ola = openDevice(team, 'ola', { fetch: always.fetch });
    await expect(ola.sync.claimReminders(['a'])).rejects.toMatchObject({ problem: 'bad-answer' });
    expect(always.asked()).toBe(3);
  });

  test('was counted up by another window is counted up by the next slice', async () => {
    const { fetch } = answering({ method: 'PUT', path: /_local/ }, conflict);
    const kari = openDevice(team, 'kari', { fetch });
    await kari.record([newEvent('registered', {}, ObjectionId.parse(uuid()))]);
    await kari.settle();
    expect((await kari.sync.standing()).unsent).toBe(0);
    await kari.settle();
    const { body } = await team.admin('GET', `/${team.database}/_all_docs`);
    expect((body as { rows: unknown[] }).rows).toHaveLength(3);
  });

  test('asks the guard before it compares says of an entry that it is there', async () => {
    const kari = openDevice(team, 'kari');
    const id = ObjectionId.parse(uuid());
    await kari.record([newEvent('registered', {}, id)]);
    await kari.settle();
    let isSeen = false;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await team.fetch(input, init);
      if (!String(input).endsWith('_bulk_docs')) return response;
      isSeen = true;
      const results = (await response.json()) as { id: string; error?: string }[];
      const told = results.map(({ id: name }) => ({
        id: name,
        error: 'forbidden',
        reason: 'entries are immutable',
      }));
      return Response.json(told, { status: 201 });
    };
    const again = openDevice(team, 'kari', { store: kari.store, fetch });
    await again.sync.retryRefused();
    await again.store.setMeta('team-sync', null);
    await again.settle();
    expect(isSeen).toBe(true);
    expect(await again.sync.standing()).toMatchObject({ unsent: 0, refused: [] });
  });
});

// Not on somebody's own server: its settings are not a test's to change.
describe.skipIf(isReal)('a set-up that is refused', () => {
  const setUp = (fetch: typeof globalThis.fetch) =>
    setUpTeam({
      admin: adminClient({
        server: team.url.slice(0, team.url.lastIndexOf('/')),
        user: 'admin',
        password: 'secret',
        fetch,
      }),
      database: team.database,
      secrets: team.secrets,
      people: [{ label: 'nina', roles: ['sales'] }],
      origins: ['https://svarfrist.firma.example'],
      isDryRun: false,
      renewsPasswords: false,
      random,
    });

  test.each([
    ['an account', 'PUT', /_users\/org/, 400, 'bad_request', 'Password does not conform'],
    ['a setting', 'PUT', /_config\/cors/, 400, 'modification_not_allowed', 'is not on the list'],
    ['the list of accounts', 'GET', /_users\/_all_docs/, 500, 'error', 'no_majority'],
  ])(
    'at %s stops there, with the server’s reason',
    async (_, method, path, status, error, reason) => {
      const { fetch } = answering({ method, path }, { status, body: { error, reason } }, 9);
      await expect(setUp(fetch)).rejects.toThrow(`${status}): ${error} ${reason}`);
    },
  );
});
