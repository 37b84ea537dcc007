import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { openIdbStore } from '@/lib/adapters/idb/open-idb-store.ts';
import type { CaseStore, LinePages } from '@/lib/ports/case-store.ts';
import { day, newEvent } from '../../domain/objection/build-log.ts';
import { writeCases } from '../../generated/write-cases.ts';
import { caseId, record, registered } from '../../ports/case-store.contract.ts';

const erasure = newEvent('erased', {}, caseId('somebody'));
const stores: CaseStore[] = [];
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});

async function open(name: string): Promise<CaseStore> {
  const store = await openIdbStore({ name, device: 'device-a' });
  stores.push(store);
  return store;
}

/** A database with more cases than are read one page at a time. */
async function manyCases(name: string): Promise<CaseStore> {
  const store = await open(name);
  await writeCases(name, {
    count: 5200,
    today: day('2026-11-23'),
    events: 'none',
    hasCases: false,
  });
  return store;
}

async function stored(name: string): Promise<unknown> {
  const database = await openDB(name);
  const value: unknown = await database.get('meta', 'page-snapshot');
  database.close();
  return value;
}

const kept = (name: string) =>
  vi.waitFor(async () => expect(await stored(name)).toBeDefined(), { timeout: 20_000 });
const texts = ({ pages }: LinePages) =>
  pages.map(({ page, revision, text }) => `${page} ${revision} ${text}`).sort();

test('the list of very many cases is kept as one piece, and read with what was written since', async () => {
  const store = await manyCases('snapshot-kept');
  const before = await store.linePages(0);
  await kept('snapshot-kept');
  expect(texts(await store.linePages(0))).toEqual(texts(before));
  await record(store, [registered('somebody')]);
  const after = await store.linePages(0);
  expect(texts(after).filter((text) => text.includes(caseId('somebody')))).toHaveLength(1);
  expect(after.revision).toBe(before.revision + 1);
  const database = await openDB('snapshot-kept');
  const pages = await database.getAll('pages');
  database.close();
  expect(texts({ ...after, pages })).toEqual(texts(after));
}, 60_000);

test('nothing of an erased case is left in it', async () => {
  const store = await manyCases('snapshot-erased');
  await record(store, [registered('somebody')]);
  await store.linePages(0);
  await kept('snapshot-erased');
  expect(JSON.stringify(await stored('snapshot-erased'))).toContain(caseId('somebody'));
  await record(store, [erasure]);
  expect(await stored('snapshot-erased')).toBeUndefined();
}, 60_000);

test('what was erased while it was being made does not come back', async () => {
  const store = await manyCases('snapshot-race');
  await record(store, [registered('somebody')]);
  await store.linePages(0);
  await record(store, [erasure]);
  // The copy of before the erasure is due now; the next reading makes one that may be kept.
  await new Promise((done) => setTimeout(done, 3000));
  expect(await stored('snapshot-race')).toBeUndefined();
  await store.linePages(0);
  await kept('snapshot-race');
  expect(JSON.stringify(await stored('snapshot-race'))).not.toContain(caseId('somebody'));
}, 60_000);

test('one that cannot be read costs nothing: the pages are read instead', async () => {
  const store = await manyCases('snapshot-broken');
  const before = await store.linePages(0);
  await kept('snapshot-broken');
  const database = await openDB('snapshot-broken');
  await database.put('meta', { revision: 1, pages: [{ page: 'aa' }] }, 'page-snapshot');
  database.close();
  expect(texts(await store.linePages(0))).toEqual(texts(before));
}, 60_000);
