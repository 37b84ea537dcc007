import { isBetterCopy } from '../../domain/objection/better-copy.ts';
import { type ChainHead, headAfter } from '../../domain/objection/chain.ts';
import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { readableEvent } from '../../domain/objection/parse-event.ts';
import { redact } from '../../domain/objection/redact.ts';
import type { StoredEvent } from '../../domain/objection/stored-event.ts';
import type { Arrival } from '../../ports/case-store.ts';

/** A log after an arrival, and what of the arrival was new. */
export interface Received {
  readonly log: readonly ObjectionEvent[];
  readonly unread: readonly StoredEvent[];
  readonly head: ChainHead;
  readonly fresh: Arrival['events'];
}

/** Adds what arrived to a log; whole copies replace withheld ones, and erased cases stay empty. */
export function receivedLog(
  { log, unread, head }: Omit<Received, 'fresh'>,
  arrived: Arrival['events'],
): Received {
  const known = new Map([...unread, ...log].map((event) => [event.id, event]));
  const fresh = [...new Map(arrived.map((event) => [event.id, event])).values()].filter((event) => {
    const stored = known.get(event.id);
    return !stored || isBetterCopy(event, stored);
  });
  const ids = new Set(fresh.map(({ id }) => id));
  const readable = fresh.flatMap((event) => readableEvent(event) ?? []);
  const readIds = new Set(readable.map(({ id }) => id));
  const all = [...log.filter(({ id }) => !ids.has(id)), ...readable];
  const erased = new Set(
    all.filter(({ type }) => type === 'erased').map(({ objectionId }) => objectionId),
  );
  return {
    log: all.map((event) => (erased.has(event.objectionId) ? redact(event) : event)),
    unread: [
      ...unread.filter(({ id }) => !ids.has(id)),
      ...fresh.filter(({ id }) => !readIds.has(id)),
    ],
    head: fresh
      .filter(({ device }) => device === head.device)
      .reduce((last, event) => (event.seq < last.seq ? last : headAfter(event)), head),
    fresh,
  };
}
