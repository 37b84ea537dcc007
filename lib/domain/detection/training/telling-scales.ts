import type { Rows } from './logistic-regression.ts';

/** Imagined sightings of every feature on either side: what is seen once or twice tells little. */
const IMAGINED = 3;
/** What a feature that tells nothing still counts, and how much telling adds. */
const LEAST = 0.3;
const MORE = 0.7;

/**
 * How much each column counts in a fit: by how unevenly it is spread over both classes (the naive
 * Bayes log-count ratio of Wang and Manning, "Baselines and bigrams", ACL 2012). The fitted weights
 * are multiplied by it again, so a scorer costs nothing more. The last column is the constant one.
 */
export function tellingScales({
  rows,
  labels,
  costs,
  width,
}: {
  readonly rows: Rows;
  readonly labels: readonly boolean[];
  readonly costs: readonly number[];
  readonly width: number;
}): Float64Array {
  const counts = [new Float64Array(width), new Float64Array(width)] as const;
  const totals: [number, number] = [0, 0];
  const dearest = costs.reduce((most, cost) => Math.max(most, cost), 0);
  for (const [row, label] of labels.entries()) {
    const side = label ? 1 : 0;
    const sightings = (costs[row] ?? 0) / dearest;
    totals[side] += sightings;
    const end = rows.starts[row + 1] ?? 0;
    for (let at = rows.starts[row] ?? 0; at < end; at++) {
      const column = rows.columns[at] ?? 0;
      counts[side][column] = (counts[side][column] ?? 0) + sightings;
    }
  }
  const share = (side: 0 | 1, column: number) =>
    ((counts[side][column] ?? 0) + IMAGINED) / (totals[side] + 2 * IMAGINED);
  // A loop, since tables are millions of columns wide and `from` takes ten times as long.
  const scales = new Float64Array(width).fill(1);
  for (let column = 0; column < width - 1; column++)
    scales[column] = LEAST + MORE * Math.abs(Math.log(share(1, column) / share(0, column)));
  return scales;
}
