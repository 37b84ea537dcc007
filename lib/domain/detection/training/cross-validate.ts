import type { Detection } from '../detection.ts';
import { detectorOf } from '../detector-of.ts';
import type { PackedModel } from '../packed-model.ts';
import type { ReasonCode } from '../reason-code.ts';
import type { Example } from './example.ts';
import { foldOf, isWritten } from './folds.ts';
import { rankedCauses } from './ranked-causes.ts';
import { fitsWithout, modelOf, type Scorers, unseenClues } from './train-model.ts';

/** A mail with what a detector said that was trained without a single mail of its author. */
export interface Unseen {
  readonly example: Example;
  readonly detection: Detection;
  /** The three likeliest grounds, best first. */
  readonly causes: readonly ReasonCode[];
}

/**
 * Detects the mails of each fold of author files by scorers fitted without it. Calibration and thresholds of a fold
 * come from the clues of the other folds.
 */
export function crossValidate(
  examples: readonly Example[],
  without: readonly Scorers[] = fitsWithout(examples),
): readonly Unseen[] {
  const written = examples.filter(({ file }) => isWritten(file));
  const unseen = unseenClues(written, without);
  return without.flatMap((scorers, fold) => {
    const others = unseen.filter(({ example }) => foldOf(example.file) !== fold);
    const judge = judgeBy(modelOf(scorers, others));
    return written.filter(({ file }) => foldOf(file) === fold).map(judge);
  });
}

/** What a model says of an example. */
export function judgeBy(model: PackedModel): (example: Example) => Unseen {
  const detect = detectorOf(model);
  const rank = rankedCauses(model);
  return (example) => ({
    example,
    detection: detect(example.message),
    causes: rank(example),
  });
}
