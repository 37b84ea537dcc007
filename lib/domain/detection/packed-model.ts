import type { ClassGroup } from './features/class-features.ts';
import type { PackedScorer } from './features/score-features.ts';
import type { Calibration } from './mail-clues.ts';
import type { Topic } from './topic.ts';

/** Everything that training learns, as stored in `model.ts`. */
export interface PackedModel {
  /** Month of the corpus and a hash of everything below. */
  readonly version: string;
  /** Is this mail an objection? From the whole mail. */
  readonly mail: PackedScorer;
  /** Does this sentence state a ground? */
  readonly sentence: PackedScorer;
  /** What is it: which ground, or which kind that is no objection? In the order of `mailClasses`. */
  readonly classes: PackedClasses;
  /** Is it about business between a seller and a customer at all? */
  readonly topic: Topic;
  readonly calibration: Calibration;
  readonly thresholds: Thresholds;
}

/** Log-odds at which a mail is an objection, or possibly one. */
export interface Thresholds {
  readonly objection: number;
  readonly possible: number;
}

/** A scorer of several classes: of every class only the features that tell most are stored. */
export interface PackedClasses {
  /** Columns of each group that any class uses, see `packGaps`; numbered through in the order of the groups. */
  readonly columns: Readonly<Record<ClassGroup, string>>;
  /** One step of a root of a weight, see `weightOf`. */
  readonly scale: number;
  readonly classes: readonly PackedClass[];
}

/** What one class weighs. */
export interface PackedClass {
  /** The numbers of its columns, see `packGaps`. */
  readonly gaps: string;
  /** A letter a column, see `stepLetter`. */
  readonly steps: string;
  readonly bias: number;
}
