import { openDatabase } from '../../../lib/adapters/idb/open-database.ts';
import { openIdbStore } from '../../../lib/adapters/idb/open-idb-store.ts';
import { parseWatch } from '../../../lib/adapters/idb/watch-record.ts';
import { remind } from '../../../lib/app/remind.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';
import { writeCases } from '../../generated/write-cases.ts';

const name = 'svarfrist';
const today = PlainDate.parse('2026-11-23');
const now = Instant.parse('2026-11-23T09:00:00.000Z');

/** Fills the database with `count` open cases, of which `due` have to be told of. Only what reminders read. */
export function fill(count: number, due: number): Promise<void> {
  return writeCases(name, { count, today, due, events: 'none', hasCases: false });
}

/** Milliseconds of reading what is due, and how much it is. */
export async function dueQuery(): Promise<{ ms: number; found: number }> {
  const store = await openIdbStore({ name, device: 'bench' });
  const start = performance.now();
  const watches = await store.watchesBy(today);
  const ms = performance.now() - start;
  store.close();
  return { ms, found: watches.length };
}

/** The same without an index: everything is read and looked at. */
export async function fullScan(): Promise<{ ms: number; found: number }> {
  const { database, close } = await openDatabase(name);
  const start = performance.now();
  const records = await database.getAll('duties');
  const due = records.flatMap((record) => parseWatch(record) ?? []);
  const found = due.filter(({ wakeOn }) => wakeOn <= today).length;
  const ms = performance.now() - start;
  close();
  return { ms, found };
}

/** Milliseconds of all that the worker does when an alarm wakes it, the database still closed; nothing was told yet. */
export async function wakeUp(isFirst: boolean): Promise<{ ms: number; found: number }> {
  if (isFirst) {
    const store = await openIdbStore({ name, device: 'bench' });
    await store.setMeta('shown-reminders', []);
    store.close();
  }
  let badge = 0;
  const start = performance.now();
  const store = await openIdbStore({ name, device: 'bench' });
  const notifier = {
    canNotify: async () => true,
    notify: async () => {},
    isShowing: async () => false,
    setBadge: async (count: number) => {
      badge = count;
    },
  };
  await remind({ store, clock: { now: () => now }, notifier }, 'nb');
  const ms = performance.now() - start;
  store.close();
  return { ms, found: badge };
}
