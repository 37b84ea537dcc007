import * as z from 'zod/mini';
import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { TeamError } from '../../ports/team-sync.ts';
import { COUNT_EVERY } from './counter.ts';
import { IS_THERE } from './is-there.ts';
import { keptBefore } from './kept-before.ts';
import { sentChains } from './sent-chains.ts';
import type { SyncState } from './sync-state.ts';
import type { Work } from './sync-work.ts';
import { documentOf, type EventDocument } from './team-document.ts';

const Results = z.array(
  z.object({
    id: z.string(),
    ok: z.optional(z.boolean()),
    error: z.optional(z.string()),
    reason: z.optional(z.string()),
  }),
);
type Result = z.infer<typeof Results>[number];

// A proxy with its usual limit of 1 MB refuses in words of its own, without CORS: a page would see no answer at all.
const MOST_AT_ONCE = 900_000;
/** What stands around the text of a document, in characters. */
const ENVELOPE = 300;

interface Entry {
  readonly event: ObjectionEvent;
  readonly document: EventDocument | null;
}

/**
 * Sends what the server has not confirmed, chain by chain in its order, and notes after every batch how far it
 * came. An entry counts as sent when the server says `ok` or `conflict`, which is that it has it already. A
 * refused one is noted with the guard's reason and passed over. @returns false when time ran out.
 */
export async function pushEvents(work: Work, count: () => Promise<void>): Promise<boolean> {
  let batches = 0;
  for (const { device, length } of await sentChains(work.store, work.state)) {
    let limit = work.batch;
    while ((work.state.marks[device] ?? 0) < length) {
      if (work.isLate()) return false;
      limit = await pushBatch(work, { device, length, limit });
      batches += 1;
      if (batches % COUNT_EVERY === 0) await count();
    }
  }
  return true;
}

/** @returns the size of the next batch: half of this one where the server found it too large. */
async function pushBatch(
  work: Work,
  { device, length, limit }: { device: string; length: number; limit: number },
): Promise<number> {
  const from = work.state.marks[device] ?? 0;
  const events = await work.store.chain(device, from, limit);
  const kept = await keptBefore(work.store, { device, from, events });
  const elsewhere = new Set(work.state.elsewhere);
  const entries: Entry[] = await Promise.all(
    events.map(async (event, index) => {
      // The same event came to the server by another chain: a case taken up from its mailbox has copies here.
      const isThereAlready = elsewhere.has(event.id);
      const document = isThereAlready ? null : await documentOf(event, work, kept[index]);
      return { event, document };
    }),
  );
  const documents = entries.flatMap(({ document }) => document ?? []);
  const size = documents.reduce((sum, { d }) => sum + d.length + ENVELOPE, 0);
  if (size > MOST_AT_ONCE && documents.length > 1) return Math.max(1, limit >> 1);
  let results: ReadonlyMap<string, Result>;
  try {
    results = documents.length > 0 ? await send(work, documents) : new Map();
  } catch (error) {
    if (!(error instanceof TeamError) || error.problem !== 'too-large') throw error;
    if (documents.length > 1) return Math.max(1, limit >> 1);
    results = new Map(
      documents.map(({ _id }) => [_id, { id: _id, error: 'forbidden', reason: 'too large' }]),
    );
  }
  await work.save(
    settled(work.state, {
      device,
      length,
      from,
      isFull: events.length === limit,
      entries,
      results,
    }),
  );
  return limit;
}

async function send(
  work: Work,
  docs: readonly EventDocument[],
): Promise<ReadonlyMap<string, Result>> {
  const { body } = await work.request({ method: 'POST', path: '/_bulk_docs', body: { docs } });
  const results = Results.safeParse(body);
  if (!results.success) throw new TeamError('bad-answer');
  // The answers need not come in the order of the questions.
  return new Map(results.data.map((result) => [result.id, result]));
}

interface Batch {
  readonly device: string;
  readonly length: number;
  readonly from: number;
  readonly isFull: boolean;
  readonly entries: readonly Entry[];
  readonly results: ReadonlyMap<string, Result>;
}

/** The state after a batch. @throws TeamError when the server confirmed nothing of it. */
function settled(
  state: SyncState,
  { device, length, from, isFull, entries, results }: Batch,
): SyncState {
  const told = entries.map(({ event, document }) => {
    const result = document ? results.get(document._id) : null;
    return { event, reason: result?.reason ?? '', verdict: verdictOf(result) };
  });
  const firstOpen = told.find(({ verdict }) => verdict === 'open');
  const decided = told.filter(({ verdict }) => verdict !== 'open');
  if (firstOpen && decided.length === 0) throw new TeamError('server');
  const last = told.at(-1)?.event.seq ?? length;
  // Two entries can share a place: the last one of a full batch is looked at again.
  const next = firstOpen?.event.seq ?? (isFull && last > from ? last : last + 1);
  const refused = decided.flatMap(({ event, reason, verdict }) => {
    if (verdict !== 'refused') return [];
    const { id: eventId, objectionId, type: kind, seq } = event;
    return [{ eventId, objectionId, kind, reason, device, seq }];
  });
  const erased = decided.flatMap(({ event, verdict }) =>
    event.type === 'erased' && verdict === 'there' ? [event.objectionId] : [],
  );
  const ids = new Set<string>(decided.map(({ event }) => event.id));
  return {
    ...state,
    marks: { ...state.marks, [device]: next },
    refused: [...state.refused.filter(({ eventId }) => !ids.has(eventId)), ...refused],
    erasing: [...new Set([...state.erasing, ...erased])],
    isEpochDue: state.isEpochDue || decided.length > refused.length,
  };
}

/** What the server says of one entry; null is one that it is not told of. */
function verdictOf(result: Result | null | undefined): 'kept' | 'there' | 'refused' | 'open' {
  if (result === null) return 'kept';
  if (result?.ok || result?.error === 'conflict' || result?.reason === IS_THERE) return 'there';
  return result?.error === 'forbidden' || result?.error === 'unauthorized' ? 'refused' : 'open';
}
