import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openIdbStore } from '@/lib/adapters/idb/open-idb-store.ts';
import { chainEvents } from '@/lib/domain/objection/chain.ts';
import type { ObjectionEvent } from '@/lib/domain/objection/event.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import { at, day, newEvent, newId } from '../../domain/objection/build-log.ts';
import { patiently } from '../../patience.ts';
import {
  caseId,
  describeCaseStore,
  record,
  registered,
  rowOf,
} from '../../ports/case-store.contract.ts';

let count = 0;
const freshName = () => {
  count += 1;
  return `test-${count}`;
};
const opened: CaseStore[] = [];
async function open(name: string, options: Partial<Parameters<typeof openIdbStore>[0]> = {}) {
  const store = await openIdbStore({ name, device: 'device-a', ...options });
  opened.push(store);
  return store;
}
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describeCaseStore('the browser store', {
  open: () => openIdbStore({ name: freshName(), device: 'device-a' }),
  isDurable: true,
});

/** Reaches into the database as a fault would. */
async function tamper(
  name: string,
  change: (database: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>,
) {
  const database = await openDB(name);
  await change(database);
  database.close();
}

describe('the browser store outlives its page', () => {
  test('cases, chain and values are there when it is opened again', async () => {
    const name = freshName();
    const first = await open(name);
    const row = await record(first, [registered('a')]);
    await first.setMeta('settings', { language: 'da' });
    first.close();
    const second = await open(name, { device: 'another proposal' });
    expect(await second.row(caseId('a'))).toEqual(row);
    expect(await second.head()).toMatchObject({ device: 'device-a', seq: 1 });
    expect(await second.meta('settings')).toEqual({ language: 'da' });
  });

  test('asks the browser for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await record(await open(freshName()), [registered('a')]);
    expect(transaction).toHaveBeenCalledWith(expect.anything(), 'readwrite', {
      durability: 'strict',
    });
  });
});

describe('two tabs', () => {
  test('hear of each other’s writes', async () => {
    const name = freshName();
    const [here, there] = [await open(name), await open(name)];
    const heard = new Promise<void>((resolve) => {
      there.onChange(resolve);
    });
    await record(here, [registered('a')]);
    await heard;
    expect(await there.row(caseId('a'))).not.toBeNull();
  });

  test('write at the same time: one wins, the other reads again and follows', async () => {
    const name = freshName();
    const [here, there] = [await open(name), await open(name, { device: 'device-b' })];
    const results = await Promise.allSettled([
      record(here, [registered('a')]),
      record(there, [registered('b')]),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const isLost = results[0].status === 'rejected';
    await record(isLost ? here : there, [registered(isLost ? 'a' : 'b')]);
    expect(await here.allRows()).toHaveLength(2);
    expect(await here.head()).toEqual(await there.head());
    expect(await here.head()).toMatchObject({ seq: 2 });
  });
});

describe('a write', () => {
  test('that ends after its window gave the store back is done, and not called a failure', async () => {
    const name = freshName();
    const store = await open(name);
    const writing = store.setMeta('settings', { language: 'da' });
    store.close();
    await writing;
    expect(await (await open(name)).meta('settings')).toEqual({ language: 'da' });
  });

  test('of two rows of one case leaves one reminder, that of the last', async () => {
    const store = await open(freshName());
    const head = await store.head();
    const events = chainEvents([registered('a')], {
      head,
      now: at('2026-11-02T09:00:00Z'),
      actor: '',
      newId,
    });
    const rows = [rowOf(events, day('2026-11-03')), rowOf(events, day('2026-11-05'))];
    await store.append(events, rows, head);
    expect((await store.watchesBy(day('2026-11-30'))).map(({ wakeOn }) => wakeOn)).toEqual([
      '2026-11-05',
    ]);
  });
});

describe('a write that fails half-way', () => {
  test('leaves nothing: no event, no row, no step of the chain', async () => {
    const store = await open(freshName());
    await record(store, [registered('a')]);
    const head = await store.head();
    const events = chainEvents([registered('b')], {
      head,
      now: at('2026-11-02T09:00:00Z'),
      actor: '',
      newId,
    });
    const row = rowOf(events, null);
    // A function cannot be cloned into the database: the row fails after the event was added.
    Reflect.set(row, 'deadlines', [() => {}]);
    await expect(store.append(events, [row], head)).rejects.toMatchObject({ code: 'failed' });
    expect(await store.events(caseId('b'))).toEqual([]);
    expect(await store.row(caseId('b'))).toBeNull();
    expect(await store.head()).toEqual(head);
    await record(store, [registered('b')]);
    expect(await store.allRows()).toHaveLength(2);
  });

  test('on a full disk says so', async () => {
    const store = await open(freshName());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(record(store, [registered('a')])).rejects.toMatchObject({ code: 'quota' });
    vi.restoreAllMocks();
    expect(await store.allRows()).toEqual([]);
  });
});

describe('a stored row that cannot be read', () => {
  const breakRow = (name: string) =>
    tamper(name, async (database) => {
      const stored = await database.get('cases', 'a');
      await database.put('cases', { ...stored, deadlines: 'Ola Kunde' });
    });

  test('is folded anew from its events', async () => {
    const name = freshName();
    const store = await open(name, { project: (events) => rowOf(events, null) });
    const row = await record(store, [registered('a')]);
    await breakRow(name);
    expect(await store.row(caseId('a'))).toEqual(row);
    expect(await store.allRows()).toEqual([row]);
    expect(await store.quarantined()).toEqual([]);
  });

  test('is read also where the disk has no room for it anew', async () => {
    const name = freshName();
    const store = await open(name, { project: (events) => rowOf(events, null) });
    const row = await record(store, [registered('a')]);
    await breakRow(name);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await store.row(caseId('a'))).toEqual(row);
    expect(put).toHaveBeenCalled();
  });

  test('does not come back as it was when the case is erased at the same moment', async () => {
    const name = freshName();
    const store = await open(name, { project: (events) => rowOf(events, null) });
    const { objection } = await record(store, [registered('a')]);
    await breakRow(name);
    const head = await store.head();
    const erased = chainEvents([newEvent('erased', {}, caseId('a'))], {
      head,
      now: at('2026-11-03T09:00:00Z'),
      actor: '',
      newId,
    });
    const after = rowOf([...objection.events, ...erased], null);
    await Promise.all([store.row(caseId('a')), store.append(erased, [after], head)]);
    const [key] = objection.messageKeys;
    expect(key && (await store.rowByMessage(key))).toBeNull();
  });

  test('is reported without its words and left where it is until the projection is rebuilt', async () => {
    const name = freshName();
    const store = await open(name);
    const row = await record(store, [registered('a')]);
    const other = await record(store, [registered('b')]);
    await breakRow(name);
    expect(await store.openRows()).toEqual([other]);
    const [broken] = await store.quarantined();
    expect(broken).toMatchObject({ store: 'cases', key: 'a' });
    expect(broken?.problem).not.toContain('Ola');
    await store.rebuild((events) => rowOf(events, null));
    expect(await store.row(caseId('a'))).toEqual(row);
    expect(await store.quarantined()).toEqual([]);
  });

  test('a broken event is reported, and the rest of the case stays readable', async () => {
    const name = freshName();
    const store = await open(name);
    await record(store, [registered('a'), newEvent('noteAdded', {}, caseId('a'))]);
    const [, note] = await store.events(caseId('a'));
    await tamper(name, async (database) => {
      const stored = await database.get('events', note?.id ?? '');
      await database.put('events', { ...stored, data: { note: 7 } });
    });
    expect(await store.events(caseId('a'))).toHaveLength(1);
    expect(await store.quarantined()).toEqual([
      { store: 'events', key: note?.id, problem: 'note: invalid_type' },
    ]);
    await tamper(name, async (database) => {
      expect(await database.get('events', note?.id ?? '')).toMatchObject({ data: { note: 7 } });
    });
  });

  test('a log without a beginning is listed and does not stop the others', async () => {
    const name = freshName();
    const store = await open(name);
    await record(store, [registered('a')]);
    const [first] = await store.events(caseId('a'));
    await record(store, [registered('b')]);
    await tamper(name, (database) => database.put('events', { ...first, data: null }));
    expect(await store.rebuild((events) => rowOf(events, null))).toBe(1);
    expect((await store.quarantined()).map(({ key }) => key)).toEqual([first?.id]);
  });

  test('a case whose row is gone is worked out anew from its log; one without a beginning is waited for', async () => {
    const name = freshName();
    const project = (events: readonly ObjectionEvent[]) => rowOf(events, null);
    const store = await open(name, { project });
    const row = await record(store, [registered('a')]);
    await record(store, [registered('b'), newEvent('noteAdded', {}, caseId('b'))]);
    const [beginning] = await store.events(caseId('b'));
    await tamper(name, async (database) => {
      for (const id of ['a', 'b']) await database.delete('cases', id);
      await database.delete('events', beginning?.id ?? '');
    });
    expect(await store.row(caseId('a'))).toEqual(row);
    expect(await store.row(caseId('b'))).toBeNull();
    expect(await store.quarantined()).toEqual([]);
    await store.rebuild(project);
    expect(await store.quarantined()).toHaveLength(1);
    // It comes back, from a backup or a colleague.
    await store.receive({ events: beginning ? [beginning] : [], project });
    expect(await store.row(caseId('b'))).not.toBeNull();
    expect(await store.quarantined()).toEqual([]);
  });

  test('erasing takes unreadable content as well', async () => {
    const name = freshName();
    const store = await open(name);
    await record(store, [registered('a'), newEvent('noteAdded', {}, caseId('a'))]);
    const [, note] = await store.events(caseId('a'));
    await tamper(name, async (database) => {
      const stored = await database.get('events', note?.id ?? '');
      await database.put('events', { ...stored, data: { words: 'Ola Kunde ringte' } });
    });
    await record(store, [newEvent('erased', {}, caseId('a'))]);
    await tamper(name, async (database) => {
      expect(JSON.stringify(await database.getAll('events'))).not.toContain('Ola');
    });
  });
});

describe('lists and reminders are derived', () => {
  const project = (events: readonly ObjectionEvent[]) => rowOf(events, day('2026-11-03'));

  test('a page of lines that cannot be read is left out, and made anew by the next rebuild', async () => {
    const name = freshName();
    const store = await open(name);
    await record(store, [registered('a')], { due: day('2026-11-03') });
    await tamper(name, async (database) => {
      const page = await database.get('pages', 'a');
      await database.put('pages', { ...page, shape: 7 });
    });
    expect((await store.linePages(0)).pages).toEqual([]);
    await store.rebuild(project);
    expect((await store.linePages(0)).pages.map(({ count }) => count)).toEqual([1]);
  });

  test('a reminder that cannot be read is worked out from its case', async () => {
    const name = freshName();
    const store = await open(name);
    await record(store, [registered('a')], { due: day('2026-11-03') });
    await tamper(name, async (database) => {
      const [duty] = await database.getAllFromIndex('duties', 'id', 'a');
      await database.put('duties', { ...duty, duties: 'nonsense' });
    });
    expect(await store.watchesBy(day('2026-11-03'))).toMatchObject([{ objection: { id: 'a' } }]);
  });

  test('a rebuild takes away what has no events any more, and says that it is not done until it is', async () => {
    const name = freshName();
    const store = await open(name);
    await record(store, [registered('a')]);
    const { objection } = await record(store, [registered('zz')]);
    await tamper(name, (database) => database.delete('events', objection.events[0]?.id ?? ''));
    const seen: boolean[] = [];
    store.onChange(async () => {
      seen.push((await store.linePages(0)).isWhole);
    });
    expect(await store.rebuild(project)).toBe(1);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(true), patiently);
    expect(seen).toContain(false);
    expect(await store.allRows()).toHaveLength(1);
    const { pages } = await store.linePages(0);
    expect(pages.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  test('a case is not stored twice: its events are where they are', async () => {
    const name = freshName();
    const store = await open(name);
    await record(store, [registered('a')]);
    await tamper(name, async (database) => {
      const stored = JSON.stringify(await database.getAll('cases'));
      expect(stored).not.toContain('excerpt');
      expect(stored.length).toBeLessThan(400);
    });
  });
});

describe('what a browser may do to a database', () => {
  test('deny it: missing altogether', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openIdbStore({ name: 'x', device: 'd' })).rejects.toMatchObject({
      code: 'denied',
    });
  });

  test.each([
    ['SecurityError', 'denied'],
    ['InvalidStateError', 'denied'],
    ['QuotaExceededError', 'quota'],
    ['UnknownError', 'failed'],
  ])('refuse to open it with %s', async (error, code) => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', error);
      },
    });
    await expect(openIdbStore({ name: 'x', device: 'd' })).rejects.toMatchObject({ code });
  });

  test('have been used by a newer Svarfrist', async () => {
    const name = freshName();
    (await openDB(name, 99)).close();
    await expect(openIdbStore({ name, device: 'd' })).rejects.toMatchObject({
      code: 'newer-version',
    });
  });

  test('delete it while it is open', async () => {
    const name = freshName();
    const store = await open(name);
    await record(store, [registered('a')]);
    await deleteDB(name);
    await expect(store.allRows()).rejects.toMatchObject({ code: 'gone' });
    await expect(store.setMeta('settings', {})).rejects.toMatchObject({ code: 'gone' });
    expect(await (await open(name)).allRows()).toEqual([]);
  });

  test('hand it to a newer version in another tab: this one lets go', async () => {
    const name = freshName();
    const store = await open(name);
    const newer = await openDB(name, 99);
    await expect(store.allRows()).rejects.toMatchObject({ code: 'newer-version' });
    newer.close();
  });

  test('hold it in a stuck tab with an older version', async () => {
    const name = freshName();
    // Higher than any migration of today, so that nothing is migrated once the stuck tab has closed.
    const { openDatabase } = await import('@/lib/adapters/idb/open-database.ts');
    const stuck = await openDB(name, 50);
    await expect(openDatabase(name, { patience: 20, version: 51 })).rejects.toMatchObject({
      code: 'blocked',
    });
    stuck.close();
  });

  test('close it on its own', async () => {
    const store = await open(freshName());
    store.close();
    await expect(store.allRows()).rejects.toMatchObject({ code: 'gone' });
  });
});
