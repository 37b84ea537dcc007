import { mailClassFeatures } from '../features/class-features.ts';
import type { PackedModel } from '../packed-model.ts';
import { type ReasonCode, reasonCodes } from '../reason-code.ts';
import { classScores, unpackClasses } from '../score-classes.ts';
import type { Example } from './example.ts';

/** The three likeliest grounds of a whole mail by a model, best first, whatever its verdict. */
export function rankedCauses({
  classes,
}: Pick<PackedModel, 'classes'>): (example: Example) => readonly ReasonCode[] {
  const scorer = unpackClasses(classes);
  return ({ reading }) => {
    const { grounds } = classScores(scorer, mailClassFeatures(reading));
    return reasonCodes
      .map((code, at) => ({ code, score: grounds[at] ?? 0 }))
      .sort((one, other) => other.score - one.score)
      .slice(0, 3)
      .map(({ code }) => code);
  };
}
