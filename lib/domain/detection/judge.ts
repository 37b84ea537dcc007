import { mailFeatures } from './features/mail-features.ts';
import { type Scorer, scoreFeatures, unpackScorer } from './features/score-features.ts';
import { sentenceFeatures } from './features/sentence-features.ts';
import { mailBits, sentenceBits } from './features/table-bits.ts';
import { model } from './model.ts';
import { combineScores } from './stack-inputs.ts';
import type { Reading } from './text/reading.ts';

/** Log-odds that a mail is an objection, and of each sentence that it states a ground. */
export interface Judgement {
  readonly odds: number;
  readonly sentences: readonly number[];
}

let scorers: { readonly mail: Scorer; readonly sentence: Scorer } | undefined;

/** Scores a mail with the trained model. */
export function judge(reading: Reading): Judgement {
  // Unpacked at the first mail, not when the module loads: most pages never show one.
  scorers ??= { mail: unpackScorer(model.mail), sentence: unpackScorer(model.sentence) };
  const { mail, sentence } = scorers;
  const sentences = sentenceFeatures(reading, sentenceBits).map((features) =>
    scoreFeatures(sentence, features),
  );
  const scores = { mail: scoreFeatures(mail, mailFeatures(reading, mailBits)), sentences };
  return { odds: combineScores(model.stack, scores), sentences };
}
