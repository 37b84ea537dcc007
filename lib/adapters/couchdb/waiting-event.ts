import { StoredEvent } from '../../domain/objection/stored-event.ts';
import { instantOf } from '../../domain/shared/instant.ts';
import { WAITING } from './waiting-chain.ts';

/** What of a document stands in the clear. */
interface Envelope {
  readonly _id: string;
  readonly o: string;
  readonly k: string;
  readonly at: number;
}

/** An event that stands in for a document that cannot be read yet, and holds all of it. */
export function waitingEvent(document: Envelope): StoredEvent {
  return StoredEvent.parse({
    id: document._id,
    objectionId: document.o,
    at: instantOf(Math.min(Math.max(document.at, 0), 8.64e15)),
    actor: '',
    device: `${WAITING}${document._id}`,
    seq: 0,
    prevHash: '',
    dataHash: '',
    nonce: '',
    // Above every version that reads events: nobody interprets the document as an event's data.
    v: Number.MAX_SAFE_INTEGER,
    type: document.k,
    data: document,
  });
}
