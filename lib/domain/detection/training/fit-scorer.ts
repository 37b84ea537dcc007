import { packTable } from '../../shared/weight-table.ts';
import type { FeatureGroups, TableBits } from '../features/feature-bag.ts';
import type { PackedScorer } from '../features/score-features.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { BIAS_VALUE, rowsOf } from './rows-of.ts';
import { stepOf } from './step-of.ts';

/** Examples of a two-class scorer; `costs` say how much each counts. */
export interface ScorerProblem {
  readonly features: readonly FeatureGroups[];
  readonly labels: readonly boolean[];
  readonly costs: readonly number[];
  readonly bits: TableBits;
}

const EPOCHS = 8;
const SEED = 20_261_122;

/** Fits a linear scorer and packs it at once: what is measured is what is shipped. */
export function fitScorer({ features, labels, costs, bits }: ScorerProblem): PackedScorer {
  const chars = 2 ** bits.words;
  const senses = chars + 2 ** bits.chars;
  const width = senses + 2 ** bits.senses + 1;
  const rows = rowsOf(
    features.map((groups) => [
      { bag: groups.words, offset: 0 },
      { bag: groups.chars, offset: chars },
      { bag: groups.senses, offset: senses },
    ]),
    width,
  );
  const weights = fitLogisticRegression({
    rows,
    labels,
    costs: Float64Array.from(costs),
    width,
    epochs: EPOCHS,
    seed: SEED,
  });
  const pack = (from: number, to: number) => {
    const table = weights.subarray(from, to);
    return packTable(table, stepOf(table));
  };
  return {
    words: pack(0, chars),
    chars: pack(chars, senses),
    senses: pack(senses, width - 1),
    bias: Number(((weights[width - 1] ?? 0) * BIAS_VALUE).toFixed(4)),
  };
}
