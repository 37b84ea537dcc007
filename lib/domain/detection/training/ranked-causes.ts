import { mailCauses } from '../features/cause-features.ts';
import type { PackedModel } from '../packed-model.ts';
import { type ReasonCode, reasonCodes } from '../reason-code.ts';
import { classScores, unpackClasses } from '../score-classes.ts';
import type { Example } from './example.ts';

/** The three likeliest grounds of a whole mail by a model, best first, whatever its verdict. */
export function rankedCauses({
  causes,
}: Pick<PackedModel, 'causes'>): (example: Example) => readonly ReasonCode[] {
  const scorer = unpackClasses(causes);
  return ({ reading }) => {
    const scores = classScores(scorer, mailCauses(reading));
    return reasonCodes
      .map((code, at) => ({ code, score: scores[at] ?? 0 }))
      .sort((one, other) => other.score - one.score)
      .slice(0, 3)
      .map(({ code }) => code);
  };
}
