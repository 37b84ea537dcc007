/** Share of weights that four bits may cut off. */
const CUT = 0.001;

/** The weight of one of seven steps such that all but the biggest few weights fit. */
export function stepOf(weights: ArrayLike<number>): number {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const biggest = sizes[Math.floor(sizes.length * (1 - CUT))] ?? 0;
  return Number(((biggest || 1) / 7).toPrecision(5));
}

/** Tables hold signed roots: even steps of them reach from the many small weights to the few big ones. */
export function rootOf(weight: number): number {
  return Math.sign(weight) * Math.sqrt(Math.abs(weight));
}
