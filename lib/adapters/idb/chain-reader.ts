import type { ObjectionEvent } from '../../domain/objection/event.ts';
import type { KnownChain } from '../../ports/case-store.ts';
import type { Database } from './layout.ts';
import { parseStoredEvent } from './parse-row.ts';

/** Events of one device from place `from` on. What cannot be read is left out: it cannot be passed on either. */
export async function chainOf(
  database: Database,
  device: string,
  { from, limit }: { from: number; limit: number },
): Promise<readonly ObjectionEvent[]> {
  const records = await entriesOf(database, device, { from, limit });
  return records.flatMap((record) => {
    const parsed = parseStoredEvent(record);
    return parsed.ok ? [parsed.value] : [];
  });
}

/** What is stored of one device from place `from` on, read or not. */
export async function entriesOf(
  database: Database,
  device: string,
  { from, limit }: { from: number; limit: number },
): Promise<readonly unknown[]> {
  const range = IDBKeyRange.bound([device, from], [device, Number.MAX_SAFE_INTEGER]);
  return database.getAllFromIndex('events', 'place', range, limit);
}

/** Every device with events here. Two steps a device, however long its chain is. */
export async function knownChains(database: Database): Promise<readonly KnownChain[]> {
  const index = database.transaction('events').store.index('place');
  const chains: KnownChain[] = [];
  let last = await index.openKeyCursor(null, 'prev');
  while (last) {
    const [device, seq] = last.key;
    chains.push({ device, length: seq + 1 });
    last = await index.openKeyCursor(IDBKeyRange.upperBound([device, -1]), 'prev');
  }
  return chains.reverse();
}
