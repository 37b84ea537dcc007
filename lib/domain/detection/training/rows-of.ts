import type { FeatureBag } from '../features/feature-bag.ts';
import type { Rows } from './logistic-regression.ts';

/** Features of one example: several bags, each weighed as a group whatever its size. */
export type Bags = readonly {
  readonly bag: FeatureBag;
  readonly offset: number;
}[];

/** How strongly the constant column counts: a bias that is regularised like any weight. */
export const BIAS_VALUE = 0.5;

/** Sparse rows of examples; the last column, `width - 1`, is the constant one. */
export function rowsOf(examples: readonly Bags[], width: number): Rows {
  const count = examples.reduce(
    (sum, bags) => sum + 1 + bags.reduce((size, { bag }) => size + bag.length, 0),
    0,
  );
  const starts = new Int32Array(examples.length + 1);
  const columns = new Int32Array(count);
  const values = new Float32Array(count);
  let at = 0;
  for (const [row, bags] of examples.entries()) {
    for (const { bag, offset } of bags) {
      const value = 1 / Math.sqrt(bag.length || 1);
      for (const bucket of bag) {
        columns[at] = bucket + offset;
        values[at++] = value;
      }
    }
    columns[at] = width - 1;
    values[at++] = BIAS_VALUE;
    starts[row + 1] = at;
  }
  return { starts, columns, values };
}
