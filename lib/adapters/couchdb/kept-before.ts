import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { isKept } from '../../domain/objection/shared-event.ts';
import type { CaseStore } from '../../ports/case-store.ts';

interface Stretch {
  readonly device: string;
  /** Where `events` begin in the chain. */
  readonly from: number;
  readonly events: readonly ObjectionEvent[];
}

const STEP = 200;

/**
 * For each of `events` how many places right before it hold what is never shared. A place that is empty here too
 * ends the count: nobody may call a loss his own purpose. The same for an event however it is batched, or it would
 * be another document each time. @throws StoreError
 */
export async function keptBefore(
  store: Pick<CaseStore, 'chain'>,
  { device, from, events }: Stretch,
): Promise<readonly number[]> {
  let count = await keptEndingAt(store, device, from);
  let place = from - 1;
  return events.map((event) => {
    if (event.seq > place + 1) count = 0;
    const before = count;
    // Two entries can share a place: it is one place all the same.
    count = isKept(event) ? count + (event.seq > place ? 1 : 0) : 0;
    place = event.seq;
    return before;
  });
}

/** How many places right before `end` hold what is never shared. */
async function keptEndingAt(
  store: Pick<CaseStore, 'chain'>,
  device: string,
  end: number,
): Promise<number> {
  let next = end;
  while (next > 0) {
    // Most often the entry before is one that was sent, and this is all there is to read.
    const start = next === end ? next - 1 : Math.max(0, next - STEP);
    const stretch = await store.chain(device, start, STEP);
    const places = new Set(
      stretch.filter(({ seq }) => seq < next).flatMap((event) => (isKept(event) ? event.seq : [])),
    );
    const first = next;
    while (places.has(next - 1)) next -= 1;
    if (next > start || next === first) break;
  }
  return end - next;
}
