import { type Instant, instantOf, millisecondsOf } from '../shared/instant.ts';
import type { ObjectionEvent } from './event.ts';

/**
 * When something done now on `device` happened: never before what other devices did that its user had seen.
 * Clocks differ, and what was seen must come first in the log. Within one device the chain tells the order.
 */
export function timeAfter(
  seen: readonly ObjectionEvent[],
  { now, device }: { readonly now: Instant; readonly device: string },
): Instant {
  let time = millisecondsOf(now);
  for (const event of seen)
    if (event.device !== device) time = Math.max(time, millisecondsOf(event.at) + 1);
  return time === millisecondsOf(now) ? now : instantOf(time);
}
