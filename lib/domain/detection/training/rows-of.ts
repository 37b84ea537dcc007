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

/** The same rows without any but some columns. */
export function onlyColumns(rows: Rows, wanted: ReadonlySet<number>): Rows {
  const isWanted = new Uint8Array(Math.max(0, ...wanted) + 1);
  for (const column of wanted) isWanted[column] = 1;
  const starts = new Int32Array(rows.starts.length);
  const columns = new Int32Array(rows.columns.length);
  const values = new Float32Array(rows.values.length);
  let kept = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
      const column = rows.columns[at] ?? 0;
      if (isWanted[column] !== 1) continue;
      columns[kept] = column;
      values[kept++] = rows.values[at] ?? 0;
    }
    starts[row + 1] = kept;
  }
  return { starts, columns: columns.slice(0, kept), values: values.slice(0, kept) };
}
