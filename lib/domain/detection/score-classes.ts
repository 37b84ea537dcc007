import { unpackTable } from '../shared/weight-table.ts';
import type { CauseFeatures } from './features/cause-features.ts';
import type { PackedClasses } from './packed-model.ts';

/** A scorer of several classes ready for use. */
export interface ClassScorer {
  /** A weight a class, column after column. */
  readonly weights: Float32Array;
  readonly biases: readonly number[];
}

/** Unpacks a scorer of classes. */
export function unpackClasses({ weights, biases }: PackedClasses): ClassScorer {
  return { weights: unpackTable(weights), biases };
}

/** A score a class, in the order it was trained in; bigger is likelier. */
export function classScores(scorer: ClassScorer, features: CauseFeatures): readonly number[] {
  const scores = Float64Array.from(scorer.biases);
  for (const bag of features) {
    const norm = 1 / Math.sqrt(bag.length || 1);
    for (const column of bag) {
      const place = column * scores.length;
      for (let at = 0; at < scores.length; at++)
        scores[at] = (scores[at] ?? 0) + norm * (scorer.weights[place + at] ?? 0);
    }
  }
  return [...scores];
}

/** Scores as shares that sum to one. */
export function sharesOf(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
