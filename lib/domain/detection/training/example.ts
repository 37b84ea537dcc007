import type { EmailMessage } from '../../message/email-message.ts';
import {
  type ClassFeatures,
  lastSentence,
  mailClassFeatures,
  sentenceClassFeatures,
} from '../features/class-features.ts';
import type { FeatureGroups } from '../features/feature-bag.ts';
import { mailFeatures } from '../features/mail-features.ts';
import { sensesIn } from '../features/sense-index.ts';
import { sentenceFeatures } from '../features/sentence-features.ts';
import { mailBits, sentenceBits } from '../features/table-bits.ts';
import { windowsOf } from '../features/windows-of.ts';
import type { ReasonCode } from '../reason-code.ts';
import { type Reading, readingOf } from '../text/reading.ts';
import { tokensOf } from '../text/tokens.ts';
import type { CorpusFile, LabelledMail } from './labelled-mail.ts';
import { messageOf } from './message-of.ts';

/** One sentence of an example: its features and the reasons whose quotes it holds. */
export interface ExampleSentence {
  readonly features: FeatureGroups;
  readonly reasons: readonly ReasonCode[];
}

/** Two sentences in a row, taken for a mail of their own: what a short mail would look like. */
export interface ExampleWindow {
  readonly features: FeatureGroups;
  /** True when it holds a ground that was quoted; null for the rest of a dispute, which may still belong to it. */
  readonly isGround: boolean | null;
}

/** The words an author quoted for one ground. */
export interface ExampleQuote {
  readonly features: ClassFeatures;
  readonly reason: ReasonCode;
}

/** A labelled mail, read exactly as `detect` reads a real one. */
export interface Example {
  readonly file: string;
  readonly mail: LabelledMail;
  readonly message: EmailMessage;
  readonly reading: Reading;
  readonly features: FeatureGroups;
  readonly sentences: readonly ExampleSentence[];
  readonly windows: readonly ExampleWindow[];
  /** What tells its ground or its kind. */
  readonly classes: ClassFeatures;
  readonly last: ClassFeatures | null;
  readonly quotes: readonly ExampleQuote[];
}

/** Every mail of the corpus with its features. */
export function examplesOf(files: readonly CorpusFile[]): readonly Example[] {
  return files.flatMap(({ name, mails }) => mails.map((mail) => exampleOf(name, mail)));
}

function exampleOf(file: string, mail: LabelledMail): Example {
  const message = messageOf(mail);
  const { newest } = message;
  const reading = readingOf({ subject: message.forwardedFrom?.subject || mail.subject, newest });
  const features = sentenceFeatures(reading, sentenceBits);
  const quotes = mail.points.map(({ cause, quote }) => ({
    cause,
    quote,
    start: newest.indexOf(quote),
  }));
  const sentences = reading.sentences.map(({ start, end }, index) => ({
    features: features[index] ?? nothing,
    reasons: quotes
      .filter((quote) => quote.start >= 0)
      .filter((quote) => quote.start < end && quote.start + quote.quote.length > start)
      .map(({ cause }) => cause),
  }));
  return {
    file,
    mail,
    message,
    reading,
    features: mailFeatures(reading, mailBits),
    sentences,
    windows: windowExamples(mail, reading, sentences),
    classes: mailClassFeatures(reading),
    last: lastSentence(reading),
    quotes: mail.points.map(({ cause, quote }) => ({
      features: quoteFeatures(quote),
      reason: cause,
    })),
  };
}

function quoteFeatures(quote: string): ClassFeatures {
  const tokens = tokensOf(quote);
  return sentenceClassFeatures({ tokens, senses: sensesIn(tokens) });
}

const nothing: FeatureGroups = { words: [], chars: [], senses: [], chains: [], phrases: [] };

function windowExamples(
  mail: LabelledMail,
  reading: Reading,
  sentences: readonly ExampleSentence[],
): readonly ExampleWindow[] {
  return windowsOf(reading).map((window, at) => {
    const isGround = [at, at + 1].some((place) => (sentences[place]?.reasons.length ?? 0) > 0);
    const features = mailFeatures(window, mailBits);
    return { features, isGround: mail.objection && !isGround ? null : isGround };
  });
}
