import { EventId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { sha256Hex } from '../shared/sha256.ts';
import { canonicalJson } from './canonical-json.ts';
import { EVENT_VERSION, type NewEvent, type ObjectionEvent } from './event.ts';

/** Where the chain of a device stands: its next event takes `seq` and `prevHash`. */
export interface ChainHead {
  readonly device: string;
  readonly seq: number;
  /** Hash of the device's last event; empty before the first. */
  readonly prevHash: string;
}

/** Everything besides the events that a place in the chain needs. `newId` gives a fresh random id per call. */
export interface ChainContext {
  readonly head: ChainHead;
  readonly now: Instant;
  readonly actor: string;
  newId(): string;
}

/** Gives new events their ids and their places in the chain of this device, in the order they come. */
export function chainEvents(
  added: readonly NewEvent[],
  { head, now, actor, newId }: ChainContext,
): readonly ObjectionEvent[] {
  let next = head;
  return added.map((event) => {
    const nonce = newId();
    const chained: ObjectionEvent = {
      ...event,
      id: EventId.parse(newId()),
      at: now,
      actor,
      device: next.device,
      seq: next.seq,
      prevHash: next.prevHash,
      dataHash: dataHashOf(event.data, nonce),
      nonce,
      v: EVENT_VERSION,
    };
    next = headAfter(chained);
    return chained;
  });
}

/** Where the chain stands after `event`. */
export function headAfter(event: ChainLink): ChainHead {
  return { device: event.device, seq: event.seq + 1, prevHash: hashOf(event) };
}

/** What of an event its hash covers: all but the data, for which `dataHash` stands, and the nonce. */
export type ChainLink = Readonly<
  Pick<
    ObjectionEvent,
    'id' | 'objectionId' | 'at' | 'actor' | 'device' | 'seq' | 'prevHash' | 'dataHash' | 'v'
  > & {
    /** Perhaps of a kind that only a newer version knows: its place in the chain counts all the same. */
    readonly type: string;
  }
>;

/** The link of an event without its content: it lets others check a chain and tells them nothing else. */
export function linkOf(event: ChainLink): ChainLink {
  const { id, objectionId, type, at, actor, device, seq, prevHash, dataHash, v } = event;
  return { id, objectionId, type, at, actor, device, seq, prevHash, dataHash, v };
}

/** SHA-256 of an event's link, hexadecimal: the next event of the device carries it as `prevHash`. */
export function hashOf(event: ChainLink): string {
  return sha256Hex(canonicalJson(linkOf(event)));
}

/** SHA-256 of an event's data and nonce, hexadecimal. */
export function dataHashOf(data: unknown, nonce: string): string {
  return sha256Hex(`${nonce}\n${canonicalJson(data)}`);
}
