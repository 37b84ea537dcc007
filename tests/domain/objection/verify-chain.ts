// The check of a chain, written a second time and apart from `auditChain`: tests do not ask the code that they test.
import { canonicalJson } from '../../../lib/domain/objection/canonical-json.ts';
import {
  type ChainHead,
  type ChainLink,
  dataHashOf,
  hashOf,
} from '../../../lib/domain/objection/chain.ts';
import type { ObjectionEvent } from '../../../lib/domain/objection/event.ts';
import { parseEvent } from '../../../lib/domain/objection/parse-event.ts';
import { redact } from '../../../lib/domain/objection/redact.ts';

/** Something in a chain that is not as its device wrote it. */
interface ChainProblem {
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

/** True when the event holds nothing that `redact` would empty. */
export function isRedacted(event: ObjectionEvent): boolean {
  return canonicalJson(redact(event)) === canonicalJson(event);
}
