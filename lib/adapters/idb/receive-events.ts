import { unwrap } from 'idb';
import { isBetterCopy } from '../../domain/objection/better-copy.ts';
import { headAfter } from '../../domain/objection/chain.ts';
import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { orderEvents } from '../../domain/objection/order-events.ts';
import { readableEvent } from '../../domain/objection/parse-event.ts';
import { StoredEvent } from '../../domain/objection/stored-event.ts';
import type { ObjectionId } from '../../domain/shared/ids.ts';
import type { Arrival, CaseRow } from '../../ports/case-store.ts';
import { emptyContent } from './append-events.ts';
import { HEAD, parseHead } from './chain-head.ts';
import type { Writing } from './layout.ts';
import { hasBeginning, parseStoredEvent } from './parse-row.ts';
import { putCases } from './put-cases.ts';

/** What arrived for one case, and what is stored of it already. */
interface Known {
  readonly id: ObjectionId;
  readonly arrived: Arrival['events'];
  readonly stored: readonly unknown[];
}

/** Takes in what was made elsewhere, inside `transaction`. @returns how many events were new. */
export async function receiveEvents(
  transaction: Writing,
  { events, project, meta = {}, device }: Arrival & { readonly device: string },
): Promise<number> {
  const index = transaction.objectStore('events').index('objectionId');
  const unique = [...new Map(events.map((event) => [event.id, event])).values()];
  // One question a case, all of them at once: a batch of five hundred is of a hundred cases.
  const cases: Known[] = await Promise.all(
    [...Map.groupBy(unique, ({ objectionId }) => objectionId)].map(async ([id, arrived]) => ({
      id,
      arrived,
      stored: await index.getAll(id),
    })),
  );
  const taken = await Promise.all(cases.map((known) => takeIn(transaction, known)));
  const fresh = taken.flatMap((each) => each.fresh);
  await Promise.all(fresh.map((event) => rememberDismissal(transaction, event)));
  await moveHead(transaction, { events: fresh, device });
  const rows: CaseRow[] = [];
  for (const each of taken) {
    const row = each.fresh.length > 0 ? await renewedCase(transaction, each, project) : null;
    if (row) rows.push(row);
  }
  await putCases(transaction, rows);
  const values = transaction.objectStore('meta');
  await Promise.all(
    Object.entries(meta).map(async ([key, value]) => values.put(value, `app:${key}`)),
  );
  return fresh.length;
}

/** A case with what arrived for it. */
interface Taken {
  readonly id: ObjectionId;
  /** What was not here yet, or only here without its content. */
  readonly fresh: Arrival['events'];
  /** Everything that is stored of the case by now. */
  readonly records: readonly unknown[];
}

async function takeIn(transaction: Writing, { id, arrived, stored }: Known): Promise<Taken> {
  const log = transaction.objectStore('events');
  const known = new Map(stored.map((record) => [StoredEvent.safeParse(record).data?.id, record]));
  const kept = await Promise.all(
    arrived.map(async (event) => {
      const record = known.get(event.id);
      if (record === undefined) return addNew(transaction, event);
      const copy = StoredEvent.safeParse(record);
      if (!copy.success || !isBetterCopy(event, copy.data)) return false;
      await log.put(event);
      return true;
    }),
  );
  const fresh = arrived.filter((_, place) => kept[place]);
  for (const event of fresh) known.set(event.id, event);
  return { id, fresh, records: [...known.values()] };
}

/** Adds an event unless its id is taken, in whatever case: nobody slips in another event under a known id. */
function addNew(transaction: Writing, event: Arrival['events'][number]): Promise<boolean> {
  // `idb` has no way to go on after a request that failed.
  const request = unwrap(transaction.objectStore('events')).add(event);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(true);
    request.onerror = (failure) => {
      if (request.error?.name !== 'ConstraintError') return reject(request.error);
      failure.preventDefault();
      failure.stopPropagation();
      resolve(false);
    };
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
  { id, records }: Taken,
  project: Arrival['project'],
): Promise<CaseRow | null> {
  let log = readable(records);
  if (log.some(({ type }) => type === 'erased')) {
    await emptyContent(transaction, id);
    log = readable(await transaction.objectStore('events').index('objectionId').getAll(id));
  }
  return hasBeginning(log) ? project(orderEvents(log)) : null;
}

function readable(records: readonly unknown[]): ObjectionEvent[] {
  return records.flatMap((record) => {
    const parsed = parseStoredEvent(record);
    return parsed.ok ? [parsed.value] : [];
  });
}
