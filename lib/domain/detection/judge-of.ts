import { mailFeatures } from './features/mail-features.ts';
import { scoreFeatures, unpackScorer } from './features/score-features.ts';
import { sentenceFeatures } from './features/sentence-features.ts';
import { mailBits, sentenceBits } from './features/table-bits.ts';
import { windowsOf } from './features/windows-of.ts';
import type { PackedModel } from './packed-model.ts';
import { pooledScore } from './pooled-score.ts';
import type { Reading } from './text/reading.ts';

/** The judge of a model: what it holds of a mail, and of its sentences when that is asked. */
export interface Judge {
  /** Log-odds that the mail is an objection. */
  readonly mail: (reading: Reading) => number;
  /** Log-odds of every sentence that it states a ground, in order. */
  readonly sentences: (reading: Reading) => readonly number[];
}

/** Unpacks the tables of a model once, for every mail after it. */
export function judgeOf(model: PackedModel): Judge {
  const mail = unpackScorer(model.mail);
  const sentence = unpackScorer(model.sentence);
  const { slope, offset } = model.calibration;
  return {
    mail: (reading) => {
      const windows = windowsOf(reading).map((window) => mailFeatures(window, mailBits));
      return slope * pooledScore(mail, mailFeatures(reading, mailBits), windows) + offset;
    },
    sentences: (reading) =>
      sentenceFeatures(reading, sentenceBits).map((features) => scoreFeatures(sentence, features)),
  };
}
