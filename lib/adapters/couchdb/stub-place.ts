import * as z from 'zod/mini';
import type { UnreadEvent } from '../../domain/objection/unread-event.ts';
import type { EmptyPlaces } from '../../domain/report/empty-places.ts';

const Stub = z.object({
  k: z.literal('erased'),
  p: z.string().check(z.regex(/^[0-9A-Za-z-]{1,64}:\d{1,10}:\d{1,4}$/)),
});

/** Where an event was, as its stub says it: device, place, and how many before it are kept. Null where that has no such form. */
export function placeOf({ device, seq, kept = 0 }: UnreadEvent): string | null {
  const p = `${device}:${seq}:${kept}`;
  return Stub.shape.p.safeParse(p).success ? p : null;
}

/** The places that stubs among `documents` say are empty, added to those that are known. */
export function emptyPlacesAfter(known: EmptyPlaces, documents: readonly unknown[]): EmptyPlaces {
  const places = new Map(Object.entries(known).map(([device, seqs]) => [device, new Set(seqs)]));
  for (const document of documents) {
    const stub = Stub.safeParse(document).data;
    if (!stub) continue;
    const [device = '', place, kept] = stub.p.split(':');
    const seq = Number(place);
    const ofDevice = places.get(device) ?? new Set();
    for (let each = seq; each >= Math.max(0, seq - Number(kept)); each -= 1) ofDevice.add(each);
    places.set(device, ofDevice);
  }
  return Object.fromEntries([...places].map(([device, seqs]) => [device, [...seqs]]));
}
