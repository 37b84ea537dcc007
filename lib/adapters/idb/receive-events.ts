import { isBetterCopy } from '../../domain/objection/better-copy.ts';
import { headAfter } from '../../domain/objection/chain.ts';
import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { orderEvents } from '../../domain/objection/order-events.ts';
import { readableEvent, UnreadEvent } from '../../domain/objection/unread-event.ts';
import type { ObjectionId } from '../../domain/shared/ids.ts';
import type { Arrival, CaseRow } from '../../ports/case-store.ts';
import { emptyContent } from './append-events.ts';
import { HEAD, parseHead } from './chain-head.ts';
import type { Writing } from './layout.ts';
import { parseStoredEvent } from './parse-row.ts';
import { putCases } from './put-cases.ts';

/** Takes in what was made elsewhere, inside `transaction`. @returns how many events were new. */
export async function receiveEvents(
  transaction: Writing,
  { events, project, meta = {}, device }: Arrival & { readonly device: string },
): Promise<number> {
  const fresh = await freshOf(transaction, events);
  await Promise.all(
    fresh.flatMap((event) => [
      (async () => transaction.objectStore('events').put(event))(),
      rememberDismissal(transaction, event),
    ]),
  );
  await moveHead(transaction, { events: fresh, device });
  const rows: CaseRow[] = [];
  for (const id of new Set(fresh.map(({ objectionId }) => objectionId))) {
    const row = await renewedCase(transaction, { id, project });
    if (row) rows.push(row);
  }
  await putCases(transaction, rows);
  const values = transaction.objectStore('meta');
  await Promise.all(
    Object.entries(meta).map(async ([key, value]) => values.put(value, `app:${key}`)),
  );
  return fresh.length;
}

/** What is not here yet, or only here without its content. */
async function freshOf(
  transaction: Writing,
  events: Arrival['events'],
): Promise<Arrival['events']> {
  const log = transaction.objectStore('events');
  const arrived = [...new Map(events.map((event) => [event.id, event])).values()];
  const stored = await Promise.all(arrived.map(({ id }) => log.get(id)));
  return arrived.filter((event, index) => {
    const known = stored[index];
    if (known === undefined) return true;
    const copy = UnreadEvent.safeParse(known);
    return copy.success && isBetterCopy(event, copy.data);
  });
}

async function rememberDismissal(
  transaction: Writing,
  event: Arrival['events'][number],
): Promise<void> {
  const readable = event.type === 'dismissed' ? readableEvent(event) : null;
  if (readable?.type !== 'dismissed') return;
  const { objectionId, data } = readable;
  await transaction.objectStore('dismissed').put({ messageKey: data.messageKey, objectionId });
}

/** Events of this device come back where its own database is older than they are: a restored disk. */
async function moveHead(
  transaction: Writing,
  { events, device }: { events: Arrival['events']; device: string },
): Promise<void> {
  const meta = transaction.objectStore('meta');
  const stored = await meta.get(HEAD);
  if (stored === undefined) return;
  const head = parseHead(stored, device);
  const ours = events.filter((event) => event.device === head.device && event.seq >= head.seq);
  const last = ours.reduce<(typeof ours)[number] | null>(
    (latest, event) => (latest && latest.seq > event.seq ? latest : event),
    null,
  );
  if (last) await meta.put(headAfter(last), HEAD);
}

/** Folds one case anew from all that is stored of it. A log without its beginning waits for it. */
async function renewedCase(
  transaction: Writing,
  { id, project }: { id: ObjectionId; project: Arrival['project'] },
): Promise<CaseRow | null> {
  const index = transaction.objectStore('events').index('objectionId');
  let log = readable(await index.getAll(id));
  if (log.some(({ type }) => type === 'erased')) {
    await emptyContent(transaction, id);
    log = readable(await index.getAll(id));
  }
  const hasBeginning = log.some(({ type }) => type === 'registered' || type === 'dismissed');
  return hasBeginning ? project(orderEvents(log)) : null;
}

function readable(records: readonly unknown[]): ObjectionEvent[] {
  return records.flatMap((record) => {
    const parsed = parseStoredEvent(record);
    return parsed.ok ? [parsed.value] : [];
  });
}
