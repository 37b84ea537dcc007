import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deleteDB, openDB, unwrap } from 'idb';
import { expect, test } from 'vitest';
import { type Migration, migrate, migrations } from '@/lib/adapters/idb/migrations/migrate.ts';
import { migrateToVersion1 } from '@/lib/adapters/idb/migrations/version-1.ts';
import { openIdbStore } from '@/lib/adapters/idb/open-idb-store.ts';
import { chainEvents } from '@/lib/domain/objection/chain.ts';
import type { ObjectionEvent } from '@/lib/domain/objection/event.ts';
import { fold } from '@/lib/domain/objection/fold.ts';
import { MessageKey } from '@/lib/domain/shared/ids.ts';
import { at, newEvent } from '../../domain/objection/build-log.ts';
import { verifyChain } from '../../domain/objection/verify-chain.ts';
import version1 from '../../fixtures/idb/2026-11-22-version-1.json' with { type: 'json' };
import version2 from '../../fixtures/idb/2026-11-22-version-2.json' with { type: 'json' };
import version3 from '../../fixtures/idb/2026-11-22-version-3.json' with { type: 'json' };
import { caseId, record, rowOf } from '../../ports/case-store.contract.ts';

/** A database as version 1 left it on somebody's machine on 22 November 2026. */
async function leaveVersion1(name: string): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade: (fresh) => migrateToVersion1(unwrap(fresh)),
  });
  for (const store of ['events', 'cases', 'dismissed', 'quarantine'] as const)
    for (const row of version1[store]) await database.put(store, row);
  for (const [key, value] of version1.meta) await database.put('meta', value, String(key));
  database.close();
}

test('a database of version 1 opens with everything in it', async () => {
  await leaveVersion1('old');
  const project = (events: readonly ObjectionEvent[]) => rowOf(events, null);
  const store = await openIdbStore({ name: 'old', device: 'another device', project });
  const ids = (await store.openRows()).map(({ objection }) => objection.id);
  expect(ids).toEqual(['a', 'b']);
  for (const row of await store.openRows()) {
    expect(row.objection).toEqual(fold(await store.events(row.objection.id)));
  }
  expect(await store.isDismissed(MessageKey.parse('gmail:kari@selger.example:1'))).toBe(true);
  expect(await store.meta('settings')).toEqual({ language: 'nn' });
  expect(await store.quarantined()).toEqual([]);
  // Lists are filled by the rebuild that every page runs after a change of the rules.
  expect(await store.rebuild(project)).toBe(3);
  const { pages, isWhole } = await store.linePages(0);
  expect(pages.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  expect(isWhole).toBe(true);
  store.close();
  await deleteDB('old');
});

test('the chain of version 1 is whole and goes on', async () => {
  await leaveVersion1('old');
  const store = await openIdbStore({ name: 'old', device: 'another device' });
  await record(store, [newEvent('noteAdded', {}, caseId('b'))]);
  const events = await Promise.all(['a', 'b', 'd'].map((id) => store.events(caseId(id))));
  const log = events.flat().sort((left, right) => left.seq - right.seq);
  expect(log).toHaveLength(7);
  expect(verifyChain(log, [await store.head()])).toEqual([]);
  store.close();
  await deleteDB('old');
});

/** A database as `version` left it: the records of each of its object stores, `meta` with keys. */
async function leave(version: number, { meta, ...stores }: Record<string, unknown[]>) {
  const database = await openDB('old', version, {
    upgrade: (fresh, _old, _new, transaction) =>
      migrate(unwrap(fresh), unwrap(transaction), {
        oldVersion: 0,
        steps: migrations.slice(0, version),
      }),
  });
  for (const [store, rows] of Object.entries(stores))
    for (const row of rows) await database.put(store, row);
  for (const entry of meta ?? []) {
    const [key, value] = Array.isArray(entry) ? entry : [];
    await database.put('meta', value, String(key));
  }
  database.close();
}

test.each([
  { version: 2, left: version2 },
  { version: 3, left: version3 },
])(
  'a database of version $version opens with own cases and those of a colleague',
  async ({ version, left }) => {
    const { version: _version, ...stores } = left;
    await leave(version, stores);
    const project = (events: readonly ObjectionEvent[]) => rowOf(events, null);
    const store = await openIdbStore({ name: 'old', device: 'another device', project });
    const rows = await store.openRows();
    expect(rows.map(({ objection }) => objection.id).sort()).toEqual(['a', 'b', 'c', 'e']);
    for (const { objection } of rows)
      expect(objection).toEqual(fold(await store.events(objection.id)));
    expect(await store.row(caseId('b'))).toMatchObject({ objection: { state: 'ACKNOWLEDGED' } });
    expect(await store.meta('settings')).toEqual({ language: 'nn' });
    expect(await store.meta('feed')).toEqual({ since: '7-x' });
    expect(await store.quarantined()).toEqual([]);
    expect(await store.rebuild(project)).toBe(5);

    const before = await store.head();
    const log = await store.events(caseId('b'));
    const added = chainEvents([newEvent('noteAdded', {}, caseId('b'))], {
      head: before,
      now: at('2026-11-03T09:00:00Z'),
      actor: 'kari@selger.example',
      newId: () => crypto.randomUUID(),
    });
    await store.append(added, [project([...log, ...added])], before);
    const head = await store.head();
    expect(head).toMatchObject({ device: 'device-a', seq: 5 });
    expect(verifyChain(await store.chain('device-a', 0, 100), [head])).toEqual([]);
    store.close();
    await deleteDB('old');
  },
);

test('there is a database of every version that was ever written', () => {
  const files = readdirSync(join(import.meta.dirname, '../../fixtures/idb'));
  const versions = files.map((name) => Number(/version-(\d+)\.json$/.exec(name)?.[1]));
  expect(versions.sort()).toEqual(migrations.map((_step, index) => index + 1));
});

test('a database takes the steps it has not taken yet, in order', async () => {
  const taken: number[] = [];
  const steps: Migration[] = [1, 2, 3, 4].map((step) => () => {
    taken.push(step);
  });
  const upgradeTo = async (version: number) => {
    const database = await openDB('steps', version, {
      upgrade(fresh, oldVersion, _newVersion, transaction) {
        migrate(unwrap(fresh), unwrap(transaction), { oldVersion, steps: steps.slice(0, version) });
      },
    });
    database.close();
  };
  await upgradeTo(2);
  expect(taken).toEqual([1, 2]);
  await upgradeTo(4);
  expect(taken).toEqual([1, 2, 3, 4]);
  await deleteDB('steps');
});
