import { type PackedTable, unpackTable } from '../../shared/weight-table.ts';
import type { FeatureBag, FeatureGroups } from './feature-bag.ts';

/** A linear scorer as it is stored. */
export interface PackedScorer {
  readonly words: PackedTable;
  readonly chars: PackedTable;
  readonly senses: PackedTable;
  readonly bias: number;
}

/** A linear scorer ready for use. */
export interface Scorer {
  readonly words: Float32Array;
  readonly chars: Float32Array;
  readonly senses: Float32Array;
  readonly bias: number;
}

export function unpackScorer(packed: PackedScorer): Scorer {
  return {
    words: unpackTable(packed.words),
    chars: unpackTable(packed.chars),
    senses: unpackTable(packed.senses),
    bias: packed.bias,
  };
}

/** The log-odds a scorer gives to features: each group is divided by the root of its size. */
export function scoreFeatures(scorer: Scorer, features: FeatureGroups): number {
  return (
    scorer.bias +
    groupScore(scorer.words, features.words) +
    groupScore(scorer.chars, features.chars) +
    groupScore(scorer.senses, features.senses)
  );
}

function groupScore(table: Float32Array, bag: FeatureBag): number {
  let sum = 0;
  for (const bucket of bag) sum += table[bucket] ?? 0;
  return bag.length === 0 ? 0 : sum / Math.sqrt(bag.length);
}
