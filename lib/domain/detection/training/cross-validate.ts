import type { Detection } from '../detection.ts';
import { detectorOf } from '../detector-of.ts';
import type { Example } from './example.ts';
import { authorOf } from './folds.ts';
import { trainModel } from './train-model.ts';

/** A mail with what a detector said that was trained without a single mail of its author. */
export interface Unseen {
  readonly example: Example;
  readonly detection: Detection;
}

/** Trains once an author on all others and detects the mails of that author. */
export function* crossValidate(examples: readonly Example[]): Generator<readonly Unseen[]> {
  for (const author of new Set(examples.map(({ file }) => authorOf(file)))) {
    const isOwn = ({ file }: Example) => authorOf(file) === author;
    const detect = detectorOf(trainModel(examples.filter((example) => !isOwn(example))));
    yield examples
      .filter(isOwn)
      .map((example) => ({ example, detection: detect(example.message) }));
  }
}
