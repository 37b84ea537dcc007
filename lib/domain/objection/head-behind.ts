import { type ChainHead, headAfter } from './chain.ts';
import type { ObjectionEvent } from './event.ts';

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
