import { EventId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { sha256Hex } from '../shared/sha256.ts';
import { canonicalJson } from './canonical-json.ts';
import { EVENT_VERSION, type NewEvent, type ObjectionEvent } from './event.ts';
import { parseEvent } from './parse-event.ts';
import { isRedacted } from './redact.ts';

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

/** Something in a chain that is not as its device wrote it. */
export interface ChainProblem {
  /**
   * `missing`: events from `seq` on are not there. `altered`: the content or the link does not fit its hash.
   * `forked`: two events claim one place. `reordered`: the list is not in the order of the chain.
   */
  readonly kind: 'missing' | 'altered' | 'forked' | 'reordered';
  readonly device: string;
  readonly seq: number;
}

/** A link alone, or with the content that it stands for. */
type Checked = ChainLink & { readonly data?: unknown; readonly nonce?: string };

/**
 * Compares every device's events with its chain. Links without content may stand in for events of other
 * objections, so that one case can be checked without showing the others. `heads`, where known, also show
 * whether the end is missing or altered. Emptied content passes where an `erased` event of its objection is
 * in the chain.
 */
export function verifyChain(
  events: readonly Checked[],
  heads: readonly ChainHead[] = [],
): readonly ChainProblem[] {
  const erased = new Set(
    events.filter(({ type }) => type === 'erased').map(({ objectionId }) => objectionId),
  );
  const devices = new Set([...events, ...heads].map(({ device }) => device));
  return [...devices].flatMap((device) => {
    const listed = events.filter((event) => event.device === device);
    const head = heads.find((known) => known.device === device);
    const chain = uniqueInOrder(listed);
    return [
      ...reorderedIn(listed),
      ...brokenLinks(chain),
      ...(head ? brokenEnd(chain.at(-1), head) : []),
      ...chain.filter((event) => !holdsItsContent(event, erased)).map(problem('altered')),
    ];
  });
}

const problem =
  (kind: ChainProblem['kind']) =>
  ({ device, seq }: Pick<Checked, 'device' | 'seq'>): ChainProblem => ({ kind, device, seq });

/** The same event twice is no problem: devices send each other what the other has already. */
function uniqueInOrder(listed: readonly Checked[]): readonly Checked[] {
  const unique = new Map(listed.map((event) => [hashOf(event), event]));
  return [...unique.values()].sort((left, right) => left.seq - right.seq);
}

function reorderedIn(listed: readonly Checked[]): readonly ChainProblem[] {
  return listed
    .filter((event, index) => (listed[index - 1]?.seq ?? event.seq) > event.seq)
    .map(problem('reordered'));
}

function brokenLinks(chain: readonly Checked[]): readonly ChainProblem[] {
  return chain.flatMap((event, index) => {
    const before = chain[index - 1];
    const expected = before ? before.seq + 1 : 0;
    if (event.seq > expected) return [{ ...problem('missing')(event), seq: expected }];
    if (event.seq < expected) return [problem('forked')(event)];
    // The hash of an event is in the next one: where they differ, the earlier was altered, or the link.
    return event.prevHash === (before ? hashOf(before) : '')
      ? []
      : [problem('altered')(before ?? event)];
  });
}

function brokenEnd(last: Checked | undefined, head: ChainHead): readonly ChainProblem[] {
  const after = last ? last.seq + 1 : 0;
  if (after < head.seq) return [{ ...problem('missing')(head), seq: after }];
  const isLast = after === head.seq && (last ? hashOf(last) : '') === head.prevHash;
  return isLast ? [] : [problem('altered')({ device: head.device, seq: Math.max(0, after - 1) })];
}

function holdsItsContent(event: Checked, erased: ReadonlySet<string>): boolean {
  if (event.data === undefined || event.nonce === undefined) return true;
  if (dataHashOf(event.data, event.nonce) === event.dataHash) return true;
  const parsed = parseEvent(event);
  return erased.has(event.objectionId) && parsed.ok && isRedacted(parsed.event);
}
