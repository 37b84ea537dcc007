import type { Detection } from '../detection.ts';
import { detectorOf } from '../detector-of.ts';
import type { Example } from './example.ts';
import { foldOf, isComposed } from './folds.ts';
import { fitScorers, modelOf, type Scorers, scoreBy, withoutFold } from './train-model.ts';

/** A mail with what a detector said that was trained without a single mail of its author. */
export interface Unseen {
  readonly example: Example;
  readonly detection: Detection;
}

interface Fold {
  readonly scorers: Scorers;
  readonly examples: readonly Example[];
  readonly scores: readonly number[];
}

/**
 * Trains once a fold of author files on all others and detects the mails of that fold. Calibration
 * and thresholds of a fold come from the scores of the other folds.
 */
export function crossValidate(examples: readonly Example[]): readonly Unseen[] {
  const written = examples.filter(({ file }) => !isComposed(file));
  const folds = [...new Set(written.map(({ file }) => foldOf(file)))].map((fold): Fold => {
    const scorers = fitScorers(withoutFold(examples, fold));
    const held = written.filter(({ file }) => foldOf(file) === fold);
    return { scorers, examples: held, scores: held.map(scoreBy(scorers.mail)) };
  });
  return folds.flatMap((fold) => {
    const others = folds.filter((other) => other !== fold);
    const model = modelOf(
      fold.scorers,
      others.flatMap((other) => other.examples),
      others.flatMap((other) => other.scores),
    );
    const detect = detectorOf(model);
    return fold.examples.map((example) => ({ example, detection: detect(example.message) }));
  });
}
