import type { StoredEvent } from '../../domain/objection/stored-event.ts';
import type { SyncState } from './sync-state.ts';
import type { EventDocument } from './team-document.ts';
import { isWaiting } from './waiting-chain.ts';

interface Feeding {
  readonly events: readonly StoredEvent[];
  readonly user: string;
  /** The chain of this device. */
  readonly own: string;
}

/** What the feed shows of chains: whose they are, and that the server has their places up to here. */
export function chainsIn(
  { marks, theirs, refused }: SyncState,
  documents: readonly EventDocument[],
  { events, user, own }: Feeding,
): Pick<SyncState, 'marks' | 'theirs' | 'refused'> {
  const seen = { ...marks };
  const strangers = new Set(theirs);
  const arrived = new Set<string>();
  for (const [index, { by }] of documents.entries()) {
    const event = events[index];
    if (!event || isWaiting(event)) continue;
    arrived.add(event.id);
    if (by !== user) strangers.add(event.device);
    // This device's chain moves by the server's answers only: the feed need not come in its order.
    else if (event.device !== own)
      seen[event.device] = Math.max(seen[event.device] ?? 0, event.seq + 1);
  }
  return {
    marks: seen,
    theirs: [...strangers],
    refused: refused.filter(({ eventId }) => !arrived.has(eventId)),
  };
}
