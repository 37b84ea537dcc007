import { compareText } from '../shared/compare-text.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ObjectionEvent } from './event.ts';

/**
 * Each event once, in the one order that every device comes to: by time, then device, place in the chain
 * and id. A device whose clock was set back keeps the order of its own chain.
 */
export function orderEvents(events: readonly ObjectionEvent[]): readonly ObjectionEvent[] {
  const unique = new Map<string, ObjectionEvent>();
  for (const event of events) {
    const known = unique.get(event.id);
    if (!known || (known !== event && canonicalJson(event) < canonicalJson(known)))
      unique.set(event.id, event);
  }
  const inChains = [...unique.values()].sort(
    (left, right) =>
      compareText(left.device, right.device) ||
      left.seq - right.seq ||
      compareText(left.id, right.id),
  );
  const latest = new Map<string, string>();
  const timed = inChains.map((event) => {
    const before = latest.get(event.device) ?? '';
    const at = event.at > before ? event.at : before;
    latest.set(event.device, at);
    return { at, event };
  });
  // A stable sort keeps device, place and id within one moment.
  return timed.sort((left, right) => compareText(left.at, right.at)).map(({ event }) => event);
}
