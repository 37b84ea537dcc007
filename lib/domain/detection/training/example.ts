import type { EmailMessage } from '../../message/email-message.ts';
import { type CauseFeatures, causeFeatures } from '../features/cause-features.ts';
import type { FeatureGroups } from '../features/feature-bag.ts';
import { mailFeatures } from '../features/mail-features.ts';
import { sentenceFeatures } from '../features/sentence-features.ts';
import { mailBits, sentenceBits } from '../features/table-bits.ts';
import type { ReasonCode } from '../reason-code.ts';
import { type Reading, readingOf } from '../text/reading.ts';
import type { CorpusFile, LabelledMail } from './labelled-mail.ts';
import { messageOf } from './message-of.ts';

/** One sentence of an example: its features and the reasons whose quotes it holds. */
export interface ExampleSentence {
  readonly features: FeatureGroups;
  readonly causes: CauseFeatures;
  readonly reasons: readonly ReasonCode[];
}

/** A labelled mail, read exactly as `detect` reads a real one. */
export interface Example {
  readonly file: string;
  readonly mail: LabelledMail;
  readonly message: EmailMessage;
  readonly reading: Reading;
  readonly features: FeatureGroups;
  readonly sentences: readonly ExampleSentence[];
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
  const causes = causeFeatures(reading);
  const quotes = mail.points.map(({ cause, quote }) => ({
    cause,
    quote,
    start: newest.indexOf(quote),
  }));
  const sentences = reading.sentences.map(({ start, end }, index) => ({
    features: features[index] ?? { words: [], chars: [], senses: [] },
    causes: causes[index] ?? [],
    reasons: quotes
      .filter((quote) => quote.start >= 0)
      .filter((quote) => quote.start < end && quote.start + quote.quote.length > start)
      .map(({ cause }) => cause),
  }));
  return { file, mail, message, reading, features: mailFeatures(reading, mailBits), sentences };
}
