import * as z from 'zod/mini';

/** Under which name `EmptyPlaces` lie among the store's small values. */
export const EMPTY_PLACES = 'empty-places';

/**
 * Places of chains that are known to be empty, by device: of erased cases that this device never had the entries of.
 * The team's server says of each emptied entry where it was.
 */
export const EmptyPlaces = z.record(z.string(), z.array(z.int().check(z.nonnegative())));
export type EmptyPlaces = Readonly<Record<string, readonly number[]>>;

/** A stretch of places, both ends included. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** What of `gap` nothing explains, in order; `empty` are places that are known to be empty, in any order. */
export function unexplained(gap: Gap, empty: Iterable<number>): readonly Gap[] {
  const inside = [...new Set(empty)].filter((place) => place >= gap.from && place <= gap.to);
  const gaps: Gap[] = [];
  let from = gap.from;
  for (const place of inside.sort((left, right) => left - right)) {
    if (place > from) gaps.push({ from, to: place - 1 });
    from = place + 1;
  }
  if (from <= gap.to) gaps.push({ from, to: gap.to });
  return gaps;
}
