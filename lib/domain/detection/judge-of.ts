import {
  lastSentence,
  mailClassFeatures,
  sentenceClassFeatures,
} from './features/class-features.ts';
import { mailFeatures } from './features/mail-features.ts';
import { scoreFeatures, unpackScorer } from './features/score-features.ts';
import { sentenceFeatures } from './features/sentence-features.ts';
import { mailBits, sentenceBits } from './features/table-bits.ts';
import { windowsOf } from './features/windows-of.ts';
import { mailClues, oddsOf } from './mail-clues.ts';
import type { PackedModel } from './packed-model.ts';
import { type ClassScores, classScores, unpackClasses } from './score-classes.ts';
import type { Reading, Sentence } from './text/reading.ts';
import { strangeness } from './topic.ts';

/** The judge of a model: what it holds of a mail, and of its sentences when that is asked. */
export interface Judge {
  /** What the mail may be. */
  readonly classes: (reading: Reading) => ClassScores;
  /** Log-odds that the mail is an objection; `classes` are its own. */
  readonly mail: (reading: Reading, classes: ClassScores) => number;
  /** How well each ground fits a sentence, in the order of `reasonCodes`. */
  readonly grounds: (sentence: Sentence) => readonly number[];
  /** Log-odds of every sentence that it states a ground, in order. */
  readonly sentences: (reading: Reading) => readonly number[];
}

/** Unpacks the tables of a model once, for every mail after it. */
export function judgeOf(model: PackedModel): Judge {
  const mail = unpackScorer(model.mail);
  const sentence = unpackScorer(model.sentence);
  const scorer = unpackClasses(model.classes);
  return {
    classes: (reading) => classScores(scorer, mailClassFeatures(reading)),
    mail: (reading, classes) => {
      const windows = windowsOf(reading).map((window) => mailFeatures(window, mailBits));
      const whole = mailFeatures(reading, mailBits);
      const last = lastSentence(reading);
      return oddsOf(
        model.calibration,
        mailClues(
          { mail, classes: scorer },
          { whole, windows, classes, last, strange: strangeness(model.topic, reading) },
        ),
      );
    },
    grounds: (sentence) => classScores(scorer, sentenceClassFeatures(sentence)).grounds,
    sentences: (reading) =>
      sentenceFeatures(reading, sentenceBits).map((features) => scoreFeatures(sentence, features)),
  };
}
