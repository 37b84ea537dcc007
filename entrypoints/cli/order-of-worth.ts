/** Something to be chosen: what it costs, and the numbers of the places that it is good for. */
export interface Candidate<T> {
  readonly item: T;
  readonly cost: number;
  readonly places: readonly number[];
}

// How fast the least worth that is taken falls. Slower changes nothing any more.
const FALL = 0.85;
const LEAST = 1e-5;

/**
 * The items in the order in which to take them while there is room: what adds most worth for its cost first. A place
 * that an earlier one is good for adds nothing again. `worth` is by the number of the place. Coverage by falling
 * thresholds (Badanidiyuru and Vondrák, SODA 2014). What adds nothing is left out.
 */
export function inOrderOfWorth<T>(
  candidates: readonly Candidate<T>[],
  worth: readonly number[],
): readonly T[] {
  const covered = new Set<number>();
  const gainOf = ({ places, cost }: Candidate<T>) =>
    places.reduce((sum, place) => sum + (covered.has(place) ? 0 : (worth[place] ?? 0)), 0) / cost;
  const taken: T[] = [];
  let left = candidates;
  for (let least = Math.max(0, ...left.map(gainOf)); least > LEAST; least *= FALL)
    left = left.filter((candidate) => {
      if (gainOf(candidate) < least) return true;
      taken.push(candidate.item);
      for (const place of candidate.places) covered.add(place);
      return false;
    });
  return taken;
}
