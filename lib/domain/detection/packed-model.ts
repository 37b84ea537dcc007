import type { PackedTable } from '../shared/weight-table.ts';
import type { PackedScorer } from './features/score-features.ts';

/** Everything that training learns, as stored in `model.ts`. */
export interface PackedModel {
  /** Month of the corpus and a hash of the weights and the calibration, not of the thresholds. */
  readonly version: string;
  /** Is this mail an objection? From the whole mail. */
  readonly mail: PackedScorer;
  /** Does this sentence state a ground? */
  readonly sentence: PackedScorer;
  /** Which ground? Reason codes in the order of `reasonCodes`. */
  readonly causes: PackedClasses;
  /** What is it, if it is no objection? Kinds in the order of `mailKinds`. */
  readonly kinds: PackedClasses;
  readonly calibration: Calibration;
  readonly thresholds: Thresholds;
}

/** How the score of a mail becomes log-odds: `slope * score + offset`. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Log-odds at which a mail is an objection, or possibly one. */
export interface Thresholds {
  readonly objection: number;
  readonly possible: number;
}

/** A scorer of several classes. */
export interface PackedClasses {
  /** A weight a class, column after column. */
  readonly weights: PackedTable;
  readonly biases: readonly number[];
}
