import * as z from 'zod/mini';
import { type ChainHead, headAfter } from '../../domain/objection/chain.ts';
import type { ObjectionEvent } from '../../domain/objection/event.ts';

/** The key of the chain head among the meta values; keys of callers are prefixed, so they never meet it. */
export const HEAD = 'head';

const StoredHead = z.object({
  device: z.string(),
  seq: z.int().check(z.nonnegative()),
  prevHash: z.string(),
});

/** The stored head, or the beginning of this device's chain. @throws when what is stored is no head. */
export function parseHead(value: unknown, device: string): ChainHead {
  return value === undefined ? { device, seq: 0, prevHash: '' } : StoredHead.parse(value);
}

/** True when both stand at the same place of the same chain. */
export function isSameHead(left: ChainHead, right: ChainHead): boolean {
  return left.device === right.device && left.seq === right.seq && left.prevHash === right.prevHash;
}

/** The head after `events`; null when they do not continue the chain from `head`. */
export function headBehind(events: readonly ObjectionEvent[], head: ChainHead): ChainHead | null {
  return events.reduce<ChainHead | null>(
    (before, event) => (before && isSameHead(before, event) ? headAfter(event) : null),
    head,
  );
}
