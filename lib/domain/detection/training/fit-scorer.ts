import { type PackedSparseTable, packSparse } from '../../shared/sparse-table.ts';
import {
  type FeatureGroups,
  type GroupName,
  groupNames,
  type TableBits,
} from '../features/feature-bag.ts';
import type { PackedScorer } from '../features/score-features.ts';
import { commonColumns, heaviestColumns } from './kept-columns.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { type Bags, BIAS_VALUE, rowsOf } from './rows-of.ts';
import { rootOf, stepOf } from './step-of.ts';
import { tellingScales } from './telling-scales.ts';

/** Examples of a two-class scorer; `costs` say how much each counts. */
export interface ScorerProblem {
  readonly features: readonly FeatureGroups[];
  readonly labels: readonly boolean[];
  readonly costs: readonly number[];
  /** The author file of each example: what a single author writes is not learnt. */
  readonly authors: readonly string[];
  readonly bits: TableBits;
  /** Features that the scorer may hold. */
  readonly size: number;
}

/** Enough to tell which features are heavy. */
const FIRST_EPOCHS = 4;
const EPOCHS = 8;
const SEED = 20_261_122;

/**
 * Fits a linear scorer and packs it at once: what is measured is what is shipped. First on all features that
 * several authors use, then on the heaviest of those, so that the norm of a mail counts what is kept.
 */
export function fitScorer(problem: ScorerProblem): PackedScorer {
  const { bits, features, size } = problem;
  const offsets = offsetsOf(bits);
  const width = groupNames.reduce((sum, name) => sum + 2 ** bits[name], 1);
  const bagged = features.map(
    (groups): Bags => groupNames.map((name) => ({ bag: groups[name], offset: offsets[name] })),
  );
  const common = commonColumns(bagged, problem.authors, width);
  const first = fitOn(bagged, { ...problem, kept: common, epochs: FIRST_EPOCHS });
  const kept = heaviestColumns(first, common, size);
  const weights = fitOn(bagged, { ...problem, kept, epochs: EPOCHS });
  const table = (name: GroupName): PackedSparseTable => {
    const pairs: (readonly [number, number])[] = [];
    for (let bucket = 0; bucket < 2 ** bits[name]; bucket++) {
      const column = bucket + offsets[name];
      if (kept[column] === 1) pairs.push([bucket, rootOf(weights[column] ?? 0)]);
    }
    return packSparse(pairs, { bits: bits[name], scale: stepOf(pairs.map(([, root]) => root)) });
  };
  return {
    tables: {
      words: table('words'),
      chars: table('chars'),
      senses: table('senses'),
      chains: table('chains'),
      phrases: table('phrases'),
    },
    bias: Number(((weights[width - 1] ?? 0) * BIAS_VALUE).toFixed(4)),
  };
}

interface Fit extends Pick<ScorerProblem, 'labels' | 'costs'> {
  /** Marks the columns that may weigh something; the last column is the constant one. */
  readonly kept: Uint8Array;
  readonly epochs: number;
}

function fitOn(examples: readonly Bags[], { labels, costs, kept, epochs }: Fit): Float64Array {
  const width = kept.length;
  const rows = rowsOf(
    examples.map((bags) =>
      bags.map(({ bag, offset }) => ({
        bag: bag.filter((bucket) => kept[bucket + offset] === 1),
        offset,
      })),
    ),
    width,
  );
  const scales = tellingScales({ rows, labels, costs, width });
  for (const [at, column] of rows.columns.entries())
    rows.values[at] = (rows.values[at] ?? 0) * (scales[column] ?? 1);
  return fitLogisticRegression({
    rows,
    labels,
    costs: Float64Array.from(costs),
    width,
    epochs,
    seed: SEED,
  }).map((weight, column) => weight * (scales[column] ?? 1));
}

/** Where the columns of each group begin in one wide row. */
function offsetsOf(bits: TableBits): Readonly<Record<GroupName, number>> {
  const offsets = { words: 0, chars: 0, senses: 0, chains: 0, phrases: 0 };
  let next = 0;
  for (const name of groupNames) {
    offsets[name] = next;
    next += 2 ** bits[name];
  }
  return offsets;
}
