import {
  type PackedSparseTable,
  type SparseTable,
  unpackSparse,
  weightOf,
} from '../../shared/sparse-table.ts';
import { type FeatureBag, type FeatureGroups, type GroupName, groupNames } from './feature-bag.ts';

/** A linear scorer as it is stored: the features that tell something, and their weights. */
export interface PackedScorer {
  readonly tables: Readonly<Record<GroupName, PackedSparseTable>>;
  readonly bias: number;
}

/** A linear scorer ready for use. */
export interface Scorer {
  readonly tables: ReadonlyMap<GroupName, ScorerTable>;
  readonly bias: number;
}

interface ScorerTable extends SparseTable {
  /** The weight of a step, by step plus seven. */
  readonly weights: readonly number[];
}

const STEPS = 7;

/** Unpacks a scorer; the weight of every step is worked out once. */
export function unpackScorer({ tables, bias }: PackedScorer): Scorer {
  const table = (name: GroupName): ScorerTable => {
    const { steps, scale } = unpackSparse(tables[name]);
    const weights = Array.from({ length: 2 * STEPS + 1 }, (_, at) => weightOf(at - STEPS, scale));
    return { steps, scale, weights };
  };
  return { tables: new Map(groupNames.map((name) => [name, table(name)])), bias };
}

/** The log-odds a scorer gives to features: each group is divided by the root of its known ones. */
export function scoreFeatures({ tables, bias }: Scorer, features: FeatureGroups): number {
  let score = bias;
  for (const [name, table] of tables) score += groupScore(table, features[name]);
  return score;
}

function groupScore({ steps, weights }: ScorerTable, bag: FeatureBag): number {
  let sum = 0;
  let known = 0;
  for (const bucket of bag) {
    const step = steps[bucket] ?? 0;
    if (step === 0) continue;
    known += 1;
    sum += weights[step + STEPS] ?? 0;
  }
  return known === 0 ? 0 : sum / Math.sqrt(known);
}
