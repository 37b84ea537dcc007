import { cutText } from '../../shared/cut-text.ts';
import { type FoundSense, sensesIn } from '../features/sense-index.ts';
import { type Span, sentencesOf } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

/** One sentence of the newest text with its tokens; offsets of tokens count from the sentence. */
export interface Sentence extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What its words mean, in order. */
  readonly senses: readonly FoundSense[];
}

/** A mail cut into sentences and tokens once, for every scorer and scanner after it. */
export interface Reading {
  readonly subject: string;
  readonly subjectTokens: readonly Token[];
  readonly subjectSenses: readonly FoundSense[];
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** What a person writes in one mail fits in this many characters; the rest is pasted data. */
export const LONGEST_TEXT = 24_000;
const LONGEST_SUBJECT = 400;

/** Cuts a mail into sentences and tokens. Only the first `LONGEST_TEXT` characters count. */
export function readingOf({ subject, newest }: { subject: string; newest: string }): Reading {
  const text = cutText(newest, LONGEST_TEXT);
  const shortSubject = subject.slice(0, LONGEST_SUBJECT);
  const subjectTokens = tokensOf(shortSubject);
  return {
    subject: shortSubject,
    subjectTokens,
    subjectSenses: sensesIn(subjectTokens),
    text,
    sentences: sentencesOf(text).map(({ start, end }) => {
      const words = text.slice(start, end);
      const tokens = tokensOf(words);
      return { start, end, text: words, tokens, senses: sensesIn(tokens) };
    }),
  };
}
