import * as z from 'zod/mini';
import type { StoredEvent } from '../../domain/objection/stored-event.ts';
import { EMPTY_PLACES, EmptyPlaces } from '../../domain/report/empty-places.ts';
import type { CaseStore } from '../../ports/case-store.ts';

const Place = z.string().check(z.regex(/^[0-9A-Za-z-]{1,64}:\d{1,10}:\d{1,4}$/));

/** Where an event was, as its stub says it: device, place, and how many before it are kept. Null where that has no such form. */
export function placeOf({ device, seq, kept = 0 }: StoredEvent): string | null {
  return Place.safeParse(`${device}:${seq}:${kept}`).data ?? null;
}

/**
 * The small value that tells which places are empty by now: those of stubs, as they say it, and those of events that
 * are here in another chain. @throws StoreError
 */
export async function emptyWith(
  store: Pick<CaseStore, 'meta'>,
  stubs: readonly string[],
  elsewhere: readonly StoredEvent[],
): Promise<Record<string, unknown>> {
  const known = EmptyPlaces.safeParse(await store.meta(EMPTY_PLACES)).data ?? {};
  const places = [...stubs, ...elsewhere.flatMap((event) => placeOf(event) ?? [])];
  return { [EMPTY_PLACES]: emptyPlacesAfter(known, places) };
}

/** What is known to be empty once `places`, in the form of `placeOf`, are too. */
export function emptyPlacesAfter(known: EmptyPlaces, places: readonly string[]): EmptyPlaces {
  const after = new Map(Object.entries(known).map(([device, seqs]) => [device, new Set(seqs)]));
  for (const found of places) {
    if (!Place.safeParse(found).success) continue;
    const [device = '', place, kept] = found.split(':');
    const seq = Number(place);
    const ofDevice = after.get(device) ?? new Set();
    for (let each = seq; each >= Math.max(0, seq - Number(kept)); each -= 1) ofDevice.add(each);
    after.set(device, ofDevice);
  }
  return Object.fromEntries([...after].map(([device, seqs]) => [device, [...seqs]]));
}
