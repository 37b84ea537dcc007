import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { orderEvents } from '../../domain/objection/order-events.ts';
import type { QuarantinedRow } from '../../ports/case-store.ts';
import type { Database } from './layout.ts';
import { parseStoredEvent } from './parse-row.ts';
import { sortOut } from './quarantine.ts';

/** A case as it is stored: its record and the records of its events, of one and the same moment. */
export interface RawCase {
  readonly key: string;
  readonly record: unknown;
  readonly events: readonly unknown[];
}

/** The cases with these ids; ids of which nothing is stored are left out. */
export async function rawCases(
  database: Database,
  ids: readonly string[],
): Promise<readonly RawCase[]> {
  const transaction = database.transaction(['cases', 'events']);
  const log = transaction.objectStore('events').index('objectionId');
  const found = await Promise.all(
    ids.map(async (key) => {
      const [record, events] = await Promise.all([
        transaction.objectStore('cases').get(key),
        log.getAll(key),
      ]);
      return { key, record, events };
    }),
  );
  // A record that is gone while its log is here is worked out anew by whoever reads it.
  return found.filter(({ record, events }) => record !== undefined || events.length > 0);
}

/** The cases that a mail or a conversation belongs to. */
export async function rawCasesBy(
  database: Database,
  index: 'messageKeys' | 'threadKeys',
  value: string | IDBKeyRange,
): Promise<readonly RawCase[]> {
  return rawCases(database, await database.getAllKeysFromIndex('cases', index, value));
}

/** At most `limit` cases behind the id `after`, in the order of ids: three requests, however many they are. */
export async function rawCasesAfter(
  database: Database,
  after: string | null,
  limit: number,
): Promise<readonly RawCase[]> {
  const transaction = database.transaction(['cases', 'events']);
  const cases = transaction.objectStore('cases');
  const behind = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const [records, keys] = await Promise.all([
    cases.getAll(behind, limit),
    cases.getAllKeys(behind, limit),
  ]);
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return [];
  const log = transaction.objectStore('events').index('objectionId');
  const events = await log.getAll(IDBKeyRange.bound(first, last));
  const logs = Map.groupBy(events, objectionIdOf);
  return keys.map((key, place) => ({ key, record: records[place], events: logs.get(key) ?? [] }));
}

/** The events that can be read, in the order of the fold, and those that cannot. */
export function readLog(records: readonly unknown[]): {
  readonly events: readonly ObjectionEvent[];
  readonly broken: readonly QuarantinedRow[];
} {
  const { values, broken } = sortOut(records, {
    keys: records.map((record) => fieldOf(record, 'id')),
    store: 'events',
    parse: parseStoredEvent,
  });
  return { events: orderEvents(values), broken };
}

/** The objection that a stored event says it belongs to. */
export function objectionIdOf(record: unknown): string {
  return fieldOf(record, 'objectionId');
}

function fieldOf(record: unknown, name: string): string {
  const value = typeof record === 'object' && record !== null ? Reflect.get(record, name) : '';
  return typeof value === 'string' ? value : '';
}
