import { unpackTable } from '../shared/weight-table.ts';
import type { CauseFeatures } from './features/cause-features.ts';
import type { PackedCauses } from './packed-model.ts';

/** The cause scorer ready for use. */
export interface CauseScorer {
  /** A weight a reason code, column after column. */
  readonly weights: Float32Array;
  readonly biases: readonly number[];
}

export function unpackCauses({ weights, biases }: PackedCauses): CauseScorer {
  return { weights: unpackTable(weights), biases };
}

/** A score a reason code, in the order of `reasonCodes`; bigger is likelier. */
export function causeScores(scorer: CauseScorer, features: CauseFeatures): readonly number[] {
  const scores = Float64Array.from(scorer.biases);
  for (const bag of features) {
    const norm = 1 / Math.sqrt(bag.length || 1);
    for (const column of bag) {
      const place = column * scores.length;
      for (let code = 0; code < scores.length; code++)
        scores[code] = (scores[code] ?? 0) + norm * (scorer.weights[place + code] ?? 0);
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
