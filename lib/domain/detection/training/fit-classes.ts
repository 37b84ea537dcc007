import { mailClasses } from '../mail-class.ts';
import type { PackedClasses } from '../packed-model.ts';
import {
  bagsOf,
  type ClassRow,
  classRowsOf,
  type DenseRows,
  denseRows,
  rowCounts,
  WIDTH,
} from './class-rows.ts';
import type { Example } from './example.ts';
import { commonColumns } from './kept-columns.ts';
import { fitLogisticRegression, type Rows } from './logistic-regression.ts';
import { packClasses } from './pack-classes.ts';
import { onlyColumns } from './rows-of.ts';
import { tellingScales } from './telling-scales.ts';

/** Pairs of a feature and a class that the model holds. */
const WEIGHTS = 48_000;
/** Rarer features are left out before the first fit: they take most of its time and hardly any is kept. */
const LEAST_ROWS = 8;
/** Enough to tell which pairs are heavy. */
const FIRST_EPOCHS = 3;
const EPOCHS = 5;

/**
 * What mails are: one scorer a ground and a kind, each against all others. Objections teach their first ground with
 * the whole mail, and every ground with the words that state it. First on all features that several authors use, then
 * on the pairs of a feature and a class that weigh most in the mails they stand in.
 */
export function fitClasses(examples: readonly Example[]): PackedClasses {
  const rows = examples.flatMap(classRowsOf);
  const bags = rows.map(({ features }) => bagsOf(features));
  const authors = rows.map(({ author }) => author);
  const common = commonColumns(bags, authors, WIDTH);
  const counts = rowCounts(bags);
  const seen = denseRows(
    bags,
    common.map((mark, column) => ((counts[column] ?? 0) >= LEAST_ROWS ? mark : 0)),
  );
  const heavy = heaviestPairs(seen.matrix, fitAll(seen, { rows, epochs: FIRST_EPOCHS }));
  const used = new Uint8Array(WIDTH);
  for (const own of heavy) for (const number of own) used[seen.columns[number] ?? 0] = 1;
  const dense = denseRows(bags, used);
  const numbers = new Map(dense.columns.map((column, number) => [column, number]));
  const kept = heavy.map(
    (own) => new Set(own.map((number) => numbers.get(seen.columns[number] ?? 0) ?? 0)),
  );
  return packClasses(fitAll(dense, { rows, epochs: EPOCHS, kept }), { kept, dense });
}

interface ClassProblem {
  readonly rows: readonly ClassRow[];
  readonly epochs: number;
  /** The numbers of the columns that may weigh something, a class; all where this is missing. */
  readonly kept?: readonly ReadonlySet<number>[];
}

/** Weights of every class, the constant one last. */
function fitAll(
  { matrix, columns }: DenseRows,
  { rows, epochs, kept }: ClassProblem,
): readonly Float32Array[] {
  const costs = rows.map(({ cost }) => cost);
  const width = columns.length + 1;
  return mailClasses.map((name, at) => {
    const labels = rows.map((row) => row.name === name);
    const own = kept?.[at];
    const seen = own ? onlyColumns(matrix, new Set([...own, columns.length])) : matrix;
    const scales = tellingScales({ rows: seen, labels, costs, width });
    // A loop: rows hold tens of millions of values, and `map` takes four times as long.
    const values = new Float32Array(seen.values.length);
    for (let place = 0; place < values.length; place++)
      values[place] = (seen.values[place] ?? 0) * (scales[seen.columns[place] ?? 0] ?? 1);
    const fitted = fitLogisticRegression({
      rows: { ...seen, values },
      labels,
      costs: Float64Array.from(costs),
      width,
      epochs,
      seed: 11,
    });
    return Float32Array.from(fitted, (weight, number) => weight * (scales[number] ?? 1));
  });
}

/** The columns of every class whose weights move scores most: big ones, and ones that are often met. */
function heaviestPairs(
  { columns, values }: Rows,
  weights: readonly Float32Array[],
): readonly (readonly number[])[] {
  const last = (weights[0]?.length ?? 1) - 1;
  const met = new Float64Array(last + 1);
  for (const [place, column] of columns.entries())
    met[column] = (met[column] ?? 0) + (values[place] ?? 0) ** 2;
  const loads = weights.map((own) =>
    own.map((weight, number) =>
      number < last ? Math.abs(weight) * Math.sqrt(met[number] ?? 0) : 0,
    ),
  );
  const least = biggest(loads, WEIGHTS);
  return loads.map((own) => [...own.keys()].filter((number) => (own[number] ?? 0) >= least));
}

/** The smallest of the `count` biggest numbers, and never 0. */
function biggest(lists: readonly Float32Array[], count: number): number {
  const all = new Float32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let filled = 0;
  for (const list of lists) {
    all.set(list, filled);
    filled += list.length;
  }
  return Math.max(1e-9, all.sort()[Math.max(0, all.length - count)] ?? 0);
}
