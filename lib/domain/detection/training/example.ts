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

/**
 * A labelled mail, read exactly as `detect` reads a real one. All but the first three fields are worked out each time
 * they are asked for: with all of them kept, a fit of 93,000 mails took seven gigabytes and 17 minutes, now five and 11.
 */
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
  return {
    file,
    mail,
    message,
    get reading() {
      return readingFor(mail, message);
    },
    get features() {
      return mailFeatures(this.reading, mailBits);
    },
    get sentences() {
      const reasons = reasonsOf(mail, this.reading);
      return sentenceFeatures(this.reading, sentenceBits).map((features, at) => ({
        features,
        reasons: reasons[at] ?? [],
      }));
    },
    get windows() {
      return windowExamples(mail, this.reading);
    },
    get classes() {
      return mailClassFeatures(this.reading);
    },
    get last() {
      return lastSentence(this.reading);
    },
    get quotes() {
      return mail.points.map(({ cause, quote }) => ({
        features: quoteFeatures(quote),
        reason: cause,
      }));
    },
  };
}

let latest: { readonly mail: LabelledMail; readonly reading: Reading } | null = null;

/** Several fields of one example are mostly asked for in a row, so the latest reading is kept. */
function readingFor(mail: LabelledMail, { forwardedFrom, newest }: EmailMessage): Reading {
  if (latest?.mail !== mail)
    latest = {
      mail,
      reading: readingOf({ subject: forwardedFrom?.subject || mail.subject, newest }),
    };
  return latest.reading;
}

/** The grounds that were quoted from each sentence. */
function reasonsOf(
  mail: LabelledMail,
  { text, sentences }: Reading,
): readonly (readonly ReasonCode[])[] {
  const quotes = mail.points
    .map(({ cause, quote }) => ({ cause, start: text.indexOf(quote), length: quote.length }))
    .filter(({ start }) => start >= 0);
  return sentences.map(({ start, end }) =>
    quotes
      .filter((quote) => quote.start < end && quote.start + quote.length > start)
      .map(({ cause }) => cause),
  );
}

function quoteFeatures(quote: string): ClassFeatures {
  const tokens = tokensOf(quote);
  return sentenceClassFeatures({ tokens, senses: sensesIn(tokens) });
}

function windowExamples(mail: LabelledMail, reading: Reading): readonly ExampleWindow[] {
  const reasons = reasonsOf(mail, reading);
  return windowsOf(reading).map((window, at) => {
    const isGround = [at, at + 1].some((place) => (reasons[place]?.length ?? 0) > 0);
    const features = mailFeatures(window, mailBits);
    return { features, isGround: mail.objection && !isGround ? null : isGround };
  });
}
