/** Parts, by number, that together are good for some places, by number. */
export interface Bundle {
  readonly needs: readonly number[];
  readonly places: readonly number[];
}

// How fast the least worth that is taken falls. Slower changes nothing any more.
const FALL = 0.85;
const LEAST = 1e-6;

/**
 * The parts in the order in which to take them while there is room, those side by side that need one another: what
 * adds most worth for its cost first. A part that is there already costs nothing again, a place that is served adds
 * nothing again. `worth` is by the number of the place, `costs` by that of the part. Coverage by falling thresholds
 * (Badanidiyuru and Vondrák, SODA 2014). What adds nothing is left out.
 */
export function inOrderOfWorth(
  bundles: readonly Bundle[],
  { worth, costs }: { worth: readonly number[]; costs: readonly number[] },
): readonly (readonly number[])[] {
  const isTaken = new Uint8Array(costs.length);
  const isServed = new Uint8Array(worth.length);
  const worthOf = ({ places, needs }: Bundle) => {
    let gain = 0;
    for (const place of places) if (isServed[place] === 0) gain += worth[place] ?? 0;
    if (gain === 0) return 0;
    let cost = 0;
    for (const part of needs) if (isTaken[part] === 0) cost += costs[part] ?? 0;
    return gain / cost;
  };
  const taken: (readonly number[])[] = [];
  let left = bundles.filter((bundle) => worthOf(bundle) > 0);
  const dearest = left.reduce((most, bundle) => Math.max(most, worthOf(bundle)), 0);
  for (let least = dearest; least > LEAST; least *= FALL)
    left = left.filter((bundle) => {
      const value = worthOf(bundle);
      if (value < least) return value > 0;
      const fresh = bundle.needs.filter((part) => isTaken[part] === 0);
      if (fresh.length > 0) taken.push(fresh);
      for (const part of fresh) isTaken[part] = 1;
      for (const place of bundle.places) isServed[place] = 1;
      return false;
    });
  return taken;
}
