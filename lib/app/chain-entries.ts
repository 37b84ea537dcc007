import * as z from 'zod/mini';
import type { CaseStore } from '../ports/case-store.ts';

// Entries a step: a page stays alive between them.
const STEP = 400;

const Place = z.object({ id: z.string(), seq: z.int() });

/**
 * What is stored of a device's chain, step by step, each record once: also where places are missing or claimed
 * twice. @throws StoreError
 */
export async function* chainEntries(
  store: Pick<CaseStore, 'entries'>,
  device: string,
): AsyncIterable<readonly unknown[]> {
  let from = 0;
  let atEnd: ReadonlySet<string> = new Set();
  for (;;) {
    const page = await store.entries(device, from, STEP);
    const places = page.map((record) => z.safeParse(Place, record).data ?? null);
    const fresh = page.filter((_, index) => !atEnd.has(places[index]?.id ?? ''));
    if (fresh.length > 0) yield fresh;
    if (page.length < STEP) return;
    // The last place is read again: more than one entry may claim it.
    const last = places.at(-1)?.seq ?? from;
    atEnd = new Set(places.flatMap((place) => (place?.seq === last ? [place.id] : [])));
    from = last > from ? last : from + 1;
  }
}
