import { groundScores } from '../ground-scores.ts';
import { judgeOf } from '../judge-of.ts';
import type { PackedModel } from '../packed-model.ts';
import { type ReasonCode, reasonCodes } from '../reason-code.ts';
import type { Example } from './example.ts';

/** The three likeliest grounds of a mail by a model, best first, whatever its verdict. */
export function rankedCauses(model: PackedModel): (example: Example) => readonly ReasonCode[] {
  const judge = judgeOf(model);
  return ({ reading }) => {
    const odds = judge.sentences(reading);
    const grounds = groundScores(
      judge.classes(reading).grounds,
      reading.sentences.map((sentence, at) => ({
        grounds: judge.grounds(sentence),
        odds: odds[at] ?? 0,
      })),
    );
    return reasonCodes
      .map((code, at) => ({ code, score: grounds[at] ?? 0 }))
      .sort((one, other) => other.score - one.score)
      .slice(0, 3)
      .map(({ code }) => code);
  };
}
