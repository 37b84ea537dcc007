import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealWith } from '../../../lib/adapters/couchdb/seal.ts';
import { documentOf, type EventDocument } from '../../../lib/adapters/couchdb/team-document.ts';
import { chainEvents } from '../../../lib/domain/objection/chain.ts';
import { type EventType, eventData } from '../../../lib/domain/objection/event.ts';
import { teamNames } from '../../../lib/domain/objection/team-names.ts';
import { mayRecord } from '../../../lib/domain/objection/team-roles.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { instantOf } from '../../../lib/domain/shared/instant.ts';
import { newEvent } from '../../domain/objection/build-log.ts';
import { openTeam, type TestTeam } from '../../fakes/couch-team.ts';
import { uuid } from './device.ts';

let team: TestTeam;
let target: EventDocument;
let revision: string;
const id = () => encodeURIComponent(target._id);

/** The document that `label` would send for an event of this kind. */
async function documentBy(
  label: string,
  {
    type = 'registered',
    objection = uuid(),
    at = Date.now(),
  }: { type?: EventType; objection?: string; at?: number } = {},
): Promise<EventDocument> {
  const event = chainEvents([newEvent(type, {}, ObjectionId.parse(objection))], {
    head: { device: uuid(), seq: 0, prevHash: '' },
    now: instantOf(at),
    actor: `${label}@selger.example`,
    newId: uuid,
  });
  const { user } = team.connection(label);
  const [first] = event;
  const document =
    first && (await documentOf(first, { user, names: teamNames('s', []), seal: sealWith([]) }));
  if (!document) throw new Error('nothing to send');
  return document;
}

/** What the server says to one document in a bulk request: `ok`, or the error. */
async function send(label: string, doc: unknown, more: object = {}): Promise<string> {
  const { body } = await team.ask(label, 'POST', '/_bulk_docs', { docs: [doc], ...more });
  const [result] = Array.isArray(body) ? body : [];
  // With new_edits=false only refusals are told.
  if (!result) return 'ok';
  return result.ok ? 'ok' : String(result.error);
}

beforeAll(async () => {
  team = await openTeam();
  target = await documentBy('kari');
  const { body } = await team.ask('kari', 'POST', '/_bulk_docs', { docs: [target] });
  revision = (body as { rev: string }[])[0]?.rev ?? '';
  expect(revision).not.toBe('');
});
afterAll(() => team.close());

/** The entry is as it was written, and has no rival revision. */
async function expectUntouched() {
  const { body } = await team.ask('ola', 'GET', `/${id()}?conflicts=true`);
  expect(body).toEqual({ ...target, _rev: revision });
}

const foreign = 'f'.repeat(32);
const someone = [
  ['its author', 'kari'],
  ['a colleague', 'ola'],
  ['a manager', 'eva'],
] as const;

describe.each(someone)('an entry, against %s', (_, who) => {
  test('cannot be changed', async () => {
    expect(await send(who, { ...target, _rev: revision, d: '{"x":1}' })).toBe('forbidden');
    await expectUntouched();
  });
  test('cannot be deleted in a bulk', async () => {
    expect(await send(who, { _id: target._id, _rev: revision, _deleted: true })).toBe('forbidden');
    await expectUntouched();
  });
  test('cannot be deleted by itself', async () => {
    expect((await team.ask(who, 'DELETE', `/${id()}?rev=${revision}`)).status).toBe(403);
    await expectUntouched();
  });
  test.each(['1', '9'])(
    'cannot be forked by a revision of generation %s from nowhere',
    async (generation) => {
      const forged = { ...target, _rev: `${generation}-${foreign}`, d: '{"forged":1}' };
      expect(await send(who, forged, { new_edits: false })).toMatch(/forbidden|unauthorized/);
      await expectUntouched();
    },
  );
  test('cannot be buried by a replicated tombstone', async () => {
    const tombstone = {
      _id: target._id,
      _rev: `2-${foreign}`,
      _revisions: { start: 2, ids: [foreign, revision.slice(2)] },
      _deleted: true,
    };
    expect(await send(who, tombstone, { new_edits: false })).toBe('forbidden');
    await expectUntouched();
  });
  test('cannot be forked by a single replicated write', async () => {
    const forged = { ...target, _rev: `5-${foreign}` };
    const { status } = await team.ask(who, 'PUT', `/${id()}?new_edits=false`, forged);
    expect([401, 403]).toContain(status);
    await expectUntouched();
  });
  test('takes no attachment', async () => {
    const { status } = await team.ask(who, 'PUT', `/${id()}/file?rev=${revision}`, 'text');
    expect(status).toBe(403);
    await expectUntouched();
  });
  test('cannot be copied without saying where', async () => {
    expect((await team.ask(who, 'COPY', `/${id()}`)).status).toBeGreaterThanOrEqual(400);
  });
  test('cannot be purged', async () => {
    const { status } = await team.ask(who, 'POST', '/_purge', { [target._id]: [revision] });
    expect(status).toBeGreaterThanOrEqual(400);
    await expectUntouched();
  });
  test('cannot be emptied: only a data protection officer may', async () => {
    const { d: _d, ...rest } = target;
    expect(await send(who, { ...rest, _rev: revision, k: 'erased' })).toBe('forbidden');
    await expectUntouched();
  });
  test('keeps its readers', async () => {
    const before = (await team.admin('GET', `/${team.database}/_security`)).body;
    await team.ask(who, 'PUT', '/_security', {});
    expect((await team.admin('GET', `/${team.database}/_security`)).body).toEqual(before);
  });
  test('keeps its guard', async () => {
    const another = await team.ask(who, 'PUT', '/_design/x', { views: {} });
    expect([401, 403]).toContain(another.status);
    const { status } = await team.ask(who, 'PUT', '/_design/svarfrist', { views: {} });
    expect([401, 403, 409]).toContain(status);
  });
});

describe('a member', () => {
  test.each(someone.slice(0, 2))('%s cannot write in the name of another', async (_, who) => {
    expect(await send(who, await documentBy(who === 'ola' ? 'kari' : 'ola'))).toBe('unauthorized');
  });
  test('cannot put his name on the entry of another', async () => {
    const { user } = team.connection('ola');
    expect(await send('ola', { ...(await documentBy('kari')), by: user })).toBe('unauthorized');
  });
  test('may send the same entry twice: it is there already', async () => {
    // A server that asks the guard before it compares revisions says forbidden: both leave it as it is.
    expect(await send('kari', target)).toMatch(/^(conflict|forbidden)$/);
    await expectUntouched();
  });
  test.each([
    ['a field that is not known', { subject: 'Faktura' }, 'forbidden'],
    ['a place in the chain beside its text', { p: 'device:1:0' }, 'forbidden'],
    ['a number for a text', { d: 7 }, 'forbidden'],
    ['no time', { at: null }, 'forbidden'],
    ['a time before there were computers', { at: -1 }, 'forbidden'],
    ['a kind as long as a letter', { k: 'x'.repeat(100) }, 'forbidden'],
    ['a text as long as a mail', { d: 'x'.repeat(20_001) }, 'forbidden'],
    ['another name than its objection', { o: 'b'.repeat(32) }, 'unauthorized'],
    ['a name of another form', { _id: 'anything' }, 'forbidden'],
  ])('cannot send %s', async (_, change, error) => {
    expect(await send('kari', { ...(await documentBy('kari')), ...change })).toBe(error);
  });
  test('whose clock is more than a day ahead is told so', async () => {
    const ahead = await documentBy('kari', { at: Date.now() + 90_000_000 });
    expect(await send('kari', ahead)).toBe('forbidden');
  });
  test('whose clock is some hours off is not held up', async () => {
    expect(await send('kari', await documentBy('kari', { at: Date.now() + 20 * 3_600_000 }))).toBe(
      'ok',
    );
    expect(await send('kari', await documentBy('kari', { at: Date.now() - 40 * 86_400_000 }))).toBe(
      'ok',
    );
  });
  test('cannot read the accounts', async () => {
    const { user } = team.connection('ola');
    const answer = await team.ask('kari', 'GET', `/../_users/org.couchdb.user:${user}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });
  test('writes and changes the own profile, and no other', async () => {
    const profile = (label: string, by = label) => ({
      _id: `profile:${team.connection(label).user}`,
      v: 1,
      k: 'profile',
      by: team.connection(by).user,
      at: 1,
      d: '{}',
    });
    expect(await send('ola', profile('ola'))).toBe('ok');
    const { body } = await team.ask('ola', 'GET', `/${profile('ola')._id}`);
    const { _rev } = body as { _rev: string };
    expect(await send('kari', { ...profile('ola'), _rev })).toBe('unauthorized');
    expect(await send('kari', profile('kari', 'ola'))).toBe('forbidden');
    expect(await send('ola', { ...profile('ola'), _rev, d: '{"name":"Ola"}' })).toBe('ok');
  });
});

describe('roles', () => {
  const kinds = Object.keys(eventData).filter(
    (type): type is EventType => type in eventData && type !== 'dismissed',
  );
  test.each(['kari', 'eva', 'dora'] as const)(
    'are the same in the guard as in the app, for %s',
    async (label) => {
      const roles = { kari: ['sales'], eva: ['manager'], dora: ['dpo'] }[label];
      for (const type of kinds) {
        const expected = mayRecord(type, roles) ? 'ok' : 'forbidden';
        expect([type, await send(label, await documentBy(label, { type }))]).toEqual([
          type,
          expected,
        ]);
      }
    },
  );
  test('let a server that copies the database write entries of others', async () => {
    const copied = { ...(await documentBy('ola')), _rev: `1-${foreign}` };
    expect(await send('copier', copied, { new_edits: false })).toBe('ok');
  });
  test('keep whoever has none out', async () => {
    const stranger = await openTeam({ members: { guest: [] } });
    expect([401, 403]).toContain((await stranger.ask('guest', 'GET', '')).status);
    await stranger.close();
  });
});

describe('a data protection officer', () => {
  test('empties an entry to a stub that keeps nothing else, and nobody brings it back', async () => {
    const entry = await documentBy('ola');
    const { body } = await team.ask('ola', 'POST', '/_bulk_docs', { docs: [entry] });
    const { rev } = (body as { rev: string }[])[0] ?? { rev: '' };
    const { d: _d, ...rest } = entry;
    const stub = { ...rest, _rev: rev, k: 'erased' };
    expect(await send('dora', { ...stub, d: 'words' })).toBe('forbidden');
    expect(await send('dora', { ...stub, by: team.connection('dora').user })).toBe('forbidden');
    expect(await send('dora', { ...stub, at: 0 })).toBe('forbidden');
    expect(await send('dora', { ...stub, p: 'words of a customer' })).toBe('forbidden');
    expect(await send('dora', { ...stub, p: `${uuid()}:7:0` })).toBe('ok');
    expect(await send('ola', entry)).toMatch(/^(conflict|forbidden)$/);
    expect(await send('ola', { ...entry, _rev: `1-${foreign}` }, { new_edits: false })).toBe(
      'forbidden',
    );
    const stored = (await team.ask('ola', 'GET', `/${encodeURIComponent(entry._id)}`)).body;
    expect(stored).not.toHaveProperty('d');
  });
  test('cannot delete one: a device that was away would bring it back', async () => {
    expect(await send('dora', { _id: target._id, _rev: revision, _deleted: true })).toBe(
      'forbidden',
    );
  });
  test('cannot write one', async () => {
    expect(await send('dora', await documentBy('dora'))).toBe('forbidden');
  });
});
