import type { ChainHead } from '../../domain/objection/chain.ts';
import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { headBehind, isSameHead } from '../../domain/objection/head-behind.ts';
import { redact } from '../../domain/objection/redact.ts';
import type { ObjectionId } from '../../domain/shared/ids.ts';
import type { CaseRow } from '../../ports/case-store.ts';
import { StoreError } from '../../ports/errors.ts';
import { HEAD, parseHead } from './chain-head.ts';
import type { Writing } from './layout.ts';
import { parseStoredEvent } from './parse-row.ts';
import { putCases } from './put-cases.ts';

/** What one call of `append` writes. */
export interface Addition {
  readonly events: readonly ObjectionEvent[];
  readonly rows: readonly CaseRow[];
  readonly expectedHead: ChainHead;
  /** Name of this device where the database does not have one yet. */
  readonly device: string;
}

/** Writes events, rows and head inside `transaction`. @throws StoreError `conflict` when the head moved. */
export async function appendEvents(
  transaction: Writing,
  { events, rows, expectedHead, device }: Addition,
): Promise<void> {
  const meta = transaction.objectStore('meta');
  const stored = await meta.get(HEAD);
  // An unused database has no name yet: the first tab that writes gives it the one it was opened with.
  const head =
    stored === undefined && expectedHead.seq === 0 ? expectedHead : parseHead(stored, device);
  const next = headBehind(events, expectedHead);
  if (!isSameHead(head, expectedHead) || !next) throw new StoreError('conflict');

  const log = transaction.objectStore('events');
  const dismissed = transaction.objectStore('dismissed');
  // Each in a function of its own: a value that cannot be cloned must fail the whole, not leave the rest alone.
  await Promise.all([
    ...events.map(async (event) => log.add(event)),
    ...events.map(async (event) => {
      if (event.type !== 'dismissed') return;
      const { objectionId, data } = event;
      await dismissed.put({ messageKey: data.messageKey, objectionId });
    }),
    putCases(transaction, rows),
    (async () => meta.put(next, HEAD))(),
  ]);
  for (const { type, objectionId } of events)
    if (type === 'erased') await emptyContent(transaction, objectionId);
}

/** Empties what the stored events of an objection say, and forgets that its mail was dismissed. */
export async function emptyContent(transaction: Writing, id: ObjectionId): Promise<void> {
  const log = transaction.objectStore('events');
  for await (const cursor of log.index('objectionId').iterate(id)) {
    const parsed = parseStoredEvent(cursor.value);
    // What cannot be read cannot be sorted into words and facts: the erasure takes all of its content.
    const emptied = parsed.ok ? redact(parsed.value) : withoutContent(cursor.value);
    await cursor.update(emptied);
  }
  const dismissed = transaction.objectStore('dismissed');
  for (const key of await dismissed.index('objectionId').getAllKeys(id))
    await dismissed.delete(key);
}

function withoutContent(record: unknown): unknown {
  return typeof record === 'object' && record ? { ...record, data: null, nonce: '' } : record;
}
