import { unpackTable } from '../shared/weight-table.ts';
import { CAUSE_COLUMNS, type CauseFeatures } from './features/cause-features.ts';
import type { PackedCauses } from './packed-model.ts';
import { reasonCodes } from './reason-code.ts';

/** The cause scorer ready for use. */
export interface CauseScorer {
  readonly weights: Float32Array;
  readonly biases: readonly number[];
}

/** How sharply scores become shares; measured on mails the scorer had not seen. */
const SHARPNESS = 1.5;

export function unpackCauses(packed: PackedCauses): CauseScorer {
  return { weights: unpackTable(packed.weights), biases: packed.biases };
}

/** The share of each reason code, in the order of `reasonCodes`, given that the sentence states one. */
export function causeShares(scorer: CauseScorer, features: CauseFeatures): readonly number[] {
  const scores = reasonCodes.map((_, place) => {
    const offset = place * CAUSE_COLUMNS;
    let score = scorer.biases[place] ?? 0;
    for (const { bag, weight } of features) {
      let sum = 0;
      for (const bucket of bag) sum += scorer.weights[offset + bucket] ?? 0;
      if (bag.length > 0) score += (weight * sum) / Math.sqrt(bag.length);
    }
    return Math.exp(score * SHARPNESS);
  });
  const total = scores.reduce((sum, score) => sum + score, 0);
  return scores.map((score) => score / total);
}
