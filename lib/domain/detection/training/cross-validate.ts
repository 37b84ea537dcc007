import type { Detection } from '../detection.ts';
import { detectorOf } from '../detector-of.ts';
import type { MailClues } from '../mail-clues.ts';
import type { PackedModel } from '../packed-model.ts';
import type { ReasonCode } from '../reason-code.ts';
import type { Example } from './example.ts';
import { foldOf, isWritten } from './folds.ts';
import { rankedCauses } from './ranked-causes.ts';
import { cluesBy, fitsWithout, modelOf, type Scorers } from './train-model.ts';

/** A mail with what a detector said that was trained without a single mail of its author. */
export interface Unseen {
  readonly example: Example;
  readonly detection: Detection;
  /** The three likeliest grounds, best first. */
  readonly causes: readonly ReasonCode[];
}

interface Fold {
  readonly scorers: Scorers;
  readonly examples: readonly Example[];
  readonly clues: readonly MailClues[];
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
  const folds = without.map((scorers, fold): Fold => {
    const held = written.filter(({ file }) => foldOf(file) === fold);
    return { scorers, examples: held, clues: held.map(cluesBy(scorers)) };
  });
  return folds.flatMap((fold) => {
    const others = folds.filter((other) => other !== fold);
    const model = modelOf(
      fold.scorers,
      others.flatMap((other) => other.examples),
      others.flatMap((other) => other.clues),
    );
    const judge = judgeBy(model);
    return fold.examples.map(judge);
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
