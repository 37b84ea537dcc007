import * as z from 'zod/mini';
import { hasStranger } from '../../domain/objection/named-event.ts';
import { readableEvent } from '../../domain/objection/parse-event.ts';
import type { StoredEvent } from '../../domain/objection/stored-event.ts';
import { TeamError } from '../../ports/team-sync.ts';
import { chainsIn } from './chains-in.ts';
import { COUNT_EVERY } from './counter.ts';
import { later } from './later.ts';
import { isProfile } from './profile-id.ts';
import { STATE, type SyncState } from './sync-state.ts';
import type { Work } from './sync-work.ts';
import { EventDocument, eventIn, isGenuine } from './team-document.ts';

const Change = z.object({
  id: z.string(),
  doc: z.optional(z.unknown()),
});
const Feed = z.object({
  results: z.array(Change),
  last_seq: z.union([z.string(), z.number()]),
  pending: z.optional(z.number()),
});
type Feed = z.infer<typeof Feed>;

/** An emptied document that says which place of a chain it leaves. */
const Stub = z.object({ k: z.literal('erased'), p: z.string() });

const BAD_SEQUENCE = 400;
/** What a first look shows: the newest four pages. */
const PAGES_AT_ONCE = 4;

/**
 * Reads the feed on from where it was left. Events, what they lead to and the new position are written in one
 * transaction, so a stop at any point repeats or continues, and never skips. @returns false when time ran out.
 */
export async function pullEvents(
  work: Work,
  count: () => Promise<void>,
): Promise<{ received: number; isComplete: boolean }> {
  let received = 0;
  let ahead: Promise<Feed | null> | null = null;
  for (let page = 1; ; page += 1) {
    if (work.isLate()) return { received, isComplete: false };
    const feed: Feed | null = await (ahead ?? readFeed(work, work.state.since));
    ahead = null;
    if (feed === null) {
      // A position of another server, or of an older copy of this one: read everything again.
      await work.save({ ...work.state, since: '0', tampered: 0, unread: 0 });
      continue;
    }
    const isEnd = feed.results.length < work.batch || feed.pending === 0;
    if (!isEnd) {
      // The next page is on its way while this one is taken in. What goes wrong with it is told when it is due.
      ahead = readFeed(work, String(feed.last_seq));
      ahead.catch(() => {});
    }
    // Nothing new is nothing to write: an idle look leaves the store, and whoever watches it, alone.
    if (feed.results.length > 0 || !work.state.hasCaughtUp)
      received += await takeIn(work, feed, {
        since: String(feed.last_seq),
        hasCaughtUp: isEnd || work.state.hasCaughtUp,
      });
    if (isEnd) return { received, isComplete: true };
    if (page % COUNT_EVERY === 0) await count();
  }
}

/** The newest entries, without moving the position: the reading from the beginning comes afterwards. */
export async function pullNewest(work: Work): Promise<{ received: number; hasMoved: boolean }> {
  // Reading on from a position has begun: it brings the same, and need not be waited for.
  if (work.state.since !== '0') return { received: 0, hasMoved: false };
  const feed = await askFeed(work, {
    descending: 'true',
    limit: String(work.batch * PAGES_AT_ONCE),
  });
  const received = feed ? await takeIn(work, feed, {}) : 0;
  return { received, hasMoved: received > 0 };
}

/** The next page of the feed; null where the server does not know the position. */
async function readFeed(work: Work, since: string): Promise<Feed | null> {
  const limit = String(work.batch);
  // Working out a position for every row is half of the server's work on a cluster.
  return askFeed(work, { limit, seq_interval: limit, since });
}

async function askFeed(
  { request }: Work,
  query: Readonly<Record<string, string>>,
): Promise<Feed | null> {
  const path = `/_changes?${new URLSearchParams({ include_docs: 'true', ...query })}`;
  const { status, body } = await request({ method: 'POST', path, body: {} });
  const feed = Feed.safeParse(body);
  if (feed.success) return feed.data;
  if (status === BAD_SEQUENCE && query['since'] !== '0') return null;
  throw new TeamError(status === 404 ? 'no-database' : 'bad-answer');
}

async function takeIn(work: Work, { results }: Feed, moves: Partial<SyncState>): Promise<number> {
  const { state } = work;
  const hasProfiles = results.some(({ id }) => isProfile(id));
  const colleagues = hasProfiles
    ? await (await later(() => import('./colleagues.ts'))).colleaguesAfter(work, results)
    : state.colleagues;
  work.meet(colleagues);

  const documents = results.flatMap(({ id, doc }) => documentIn(id, doc));
  const { device: own, seq: end } = await work.store.head();
  const found = await Promise.all(
    documents.filter(isGenuine).map(async (document) => ({
      document,
      event: await eventIn(document, work),
    })),
  );
  // Nobody else goes on with this device's chain: a far place in it would leave the device none to go on at.
  const taken = found.filter(
    ({ document, event }) => event.device !== own || event.seq < end || document.by === work.user,
  );
  const genuine = taken.map(({ document }) => document);
  const events = taken.map(({ event }) => event);
  const read = events.flatMap((event) => readableEvent(event) ?? []);
  // A look at the newest is repeated by the reading from the beginning, which does the counting.
  const counts = {
    tampered: state.tampered + documents.length - genuine.length,
    unread: state.unread + events.length - read.length,
  };
  const copies = await work.copies();
  const elsewhere = events.filter(({ id, device }) => (copies.get(id) ?? device) !== device);
  const strangersIn = read.filter(hasStranger).map(({ objectionId }) => objectionId);
  const next: SyncState = {
    ...state,
    ...moves,
    ...chainsIn(state, genuine, { events, user: work.user, own }),
    elsewhere: [...new Set([...(state.elsewhere ?? []), ...elsewhere.map(({ id }) => id)])],
    strangersIn: [...new Set([...(state.strangersIn ?? []), ...strangersIn])],
    ...(moves.since === undefined ? {} : counts),
    colleagues: [...colleagues],
    // Also where nothing of it is an event: a position that moved has to be counted.
    isEpochDue: state.isEpochDue || (moves.since !== undefined && results.length > 0),
  };
  const received = await work.store.receive({
    events,
    project: work.project,
    meta: { [STATE]: next, ...(await emptied(work, results, elsewhere)) },
  });
  work.adopt(next);
  if (next.strangersIn?.length && hasProfiles)
    await (await later(() => import('./name-strangers.ts'))).nameStrangers(work);
  // Content of an erased objection that came to the server later has to be emptied there too, by whoever may.
  if (work.roles.includes('dpo'))
    await (await later(() => import('./erase-documents.ts'))).noteErased(work, genuine);
  return received;
}

/** Places of chains that stay empty here: of erased cases, and of entries that are here in another chain. */
async function emptied(
  { store }: Work,
  results: Feed['results'],
  elsewhere: readonly StoredEvent[],
): Promise<Record<string, unknown>> {
  const stubs = results.flatMap(({ doc }) => Stub.safeParse(doc).data?.p ?? []);
  if (stubs.length + elsewhere.length === 0) return {};
  return (await later(() => import('./stub-place.ts'))).emptyWith(store, stubs, elsewhere);
}

/** Documents of events that still have their content: stubs of erased ones have no text. */
function documentIn(id: string, doc: unknown): EventDocument[] {
  if (id.startsWith('_') || !id.includes(':') || isProfile(id)) return [];
  const document = EventDocument.safeParse(doc);
  return document.success ? [document.data] : [];
}
