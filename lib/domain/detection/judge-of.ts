import { mailFeatures } from './features/mail-features.ts';
import { scoreFeatures, unpackScorer } from './features/score-features.ts';
import { sentenceFeatures } from './features/sentence-features.ts';
import { mailBits, sentenceBits } from './features/table-bits.ts';
import type { PackedModel } from './packed-model.ts';
import { combineScores } from './stack-inputs.ts';
import type { Reading } from './text/reading.ts';

/** Log-odds that a mail is an objection, and of each sentence that it states a ground. */
export interface Judgement {
  readonly odds: number;
  readonly sentences: readonly number[];
}

/** The judge of a model: what it holds of a mail. */
export function judgeOf(model: PackedModel): (reading: Reading) => Judgement {
  const mail = unpackScorer(model.mail);
  const sentence = unpackScorer(model.sentence);
  return (reading) => {
    const sentences = sentenceFeatures(reading, sentenceBits).map((features) =>
      scoreFeatures(sentence, features),
    );
    const whole = scoreFeatures(mail, mailFeatures(reading, mailBits));
    return { odds: combineScores(model.stack, { mail: whole, sentences }), sentences };
  };
}
