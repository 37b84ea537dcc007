import { languageOf } from '../../message/language-of.ts';
import type { Language } from '../../shared/language.ts';
import type { CheckContext } from '../check-context.ts';
import { letterDoes, settles } from '../letter-traits.ts';
import { findAmounts, type WrittenAmount } from './amounts.ts';
import type { Asked } from './asked.ts';
import { findDates, findSpans, type WrittenDate } from './dates.ts';
import { type Label, languagesFor } from './lexicon.ts';
import { maskQuoted } from './mask.ts';
import { once } from './once.ts';
import type { Match } from './pattern.ts';
import { sentenceReader } from './sentence-reader.ts';
import { sentencesOf } from './sentences.ts';
import { has, isNegated, opensPart, type ReadSentence } from './statement.ts';

/** A draft read once: what every rule looks at. Offsets are those of `text`. */
export interface Reading {
  readonly context: CheckContext;
  readonly subject: string;
  readonly text: string;
  /** The text without the thread below and without the customer's own words; same length. */
  readonly own: string;
  readonly sentences: readonly ReadSentence[];
  readonly subjectSentences: readonly ReadSentence[];
  readonly dates: readonly WrittenDate[];
  /** "Within 5 days" and the like. */
  readonly spans: readonly WrittenDate[];
  readonly amounts: readonly WrittenAmount[];
  /** The language the words are in, whatever the context says; null when they are too few to tell. */
  readonly spoken: Language | null;
}

const ENOUGH_WORDS = 12;
// The first lines of a letter show what language it is in; each further letter costs time.
const ENOUGH_LETTERS = 1000;
// Each request is read with its paragraph: more of them tell nothing new.
const MOST_REQUESTS = 20;

/** Reads a draft in the language it is said to be in and, should it be another, in that one as well. */
export function readDraft(
  draft: { subject: string; text: string },
  context: CheckContext,
): Reading {
  const own = maskQuoted(draft.text);
  const plain = sentencesOf(own);
  const words = plain.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const spoken = words >= ENOUGH_WORDS ? languageOf(own.slice(0, ENOUGH_LETTERS)) : null;
  const languages = new Set(languagesFor(context.lang));
  if (spoken) for (const language of languagesFor(spoken)) languages.add(language);
  const [sentences = [], subjectSentences = []] = sentenceReader([...languages])([
    { text: own, sentences: plain },
    { text: draft.subject, sentences: sentencesOf(draft.subject) },
  ]);
  return {
    context,
    subject: draft.subject,
    text: draft.text,
    own,
    sentences,
    subjectSentences,
    dates: findDates(own, context.today),
    spans: findSpans(own, context.today),
    amounts: findAmounts(own),
    spoken,
  };
}

const sentencesByLabel = once(({ sentences }: Reading): ReadonlyMap<Asked, ReadSentence[]> => {
  const found = new Map<Asked, ReadSentence[]>();
  for (const sentence of sentences)
    for (const { label } of sentence.matches) {
      const list = found.get(label);
      if (!list) found.set(label, [sentence]);
      else if (list.at(-1) !== sentence) list.push(sentence);
    }
  return found;
});

/** The sentences of the text in which a turn of phrase occurs. */
export function sentencesWith(reading: Reading, label: Asked): readonly ReadSentence[] {
  return sentencesByLabel(reading).get(label) ?? [];
}

/** Whether a turn of phrase occurs anywhere in the text or, when asked for, in the subject. */
export function mentions(reading: Reading, label: Asked, withSubject = false): boolean {
  const isInSubject = withSubject && reading.subjectSentences.some((one) => has(one, label));
  return isInSubject || sentencesWith(reading, label).length > 0;
}

// data: words with which a request puts on its Sunday clothes
const wishes: ReadonlySet<string> = new Set(
  'fint flott supert kjekt bra greit hyggelig hyggeleg topp lurt best snilt fantastisk rart dejligt godt skønt bedst ønskeligt sødt venligt snällt toppen tacksam tacksamma bäst önskvärt trevligt schysst vänligt nice good great kind wonderful lovely grateful ideal handy helpful help takknemlig taknemmelig glad glade appreciate appreciated'.split(
    ' ',
  ),
);

/** Sentences that ask the customer to pay; "you need not pay" asks nothing. */
export const paymentRequests = once((reading: Reading): readonly ReadSentence[] => {
  const asks = (sentence: ReadSentence) =>
    sentence.matches.some(
      (match) =>
        match.label === 'pay' &&
        (opensPart(sentence, match) || !isNegated(sentence, match)) &&
        !isTold(sentence, match) &&
        !has(sentence, 'free-choice'),
    );
  return sentencesWith(reading, 'pay').filter(asks).slice(0, MOST_REQUESTS);
});

/** "Was to be paid by …" tells of an agreement and "To pay: …" is a line of a table: neither asks. */
function isTold({ matches, tokens }: ReadSentence, pay: Match<Label>): boolean {
  const isVerb = ['pay', 'betala'].includes(tokens[pay.from]?.text ?? '');
  // "We will pay 2 500 back": ours to pay.
  const isOurs = tokens
    .slice(Math.max(0, pay.from - 2), pay.from)
    .some(({ text }) => text === 'we');
  if (isVerb && isOurs) return true;
  if (isVerb && ['to', 'att'].includes(tokens[pay.from - 1]?.text ?? '')) return true;
  // "If you pay the part …" asks nothing either.
  const isSupposed = ['if', 'when', 'once'].includes(tokens[pay.from - 2]?.text ?? '');
  if (isVerb && isSupposed && tokens[pay.from - 1]?.text === 'you') return true;
  // "It would be nice if you paid" is about the future, whatever its verb.
  if (wishes.has(tokens[pay.from]?.text ?? '')) return false;
  return matches.some(
    ({ label, from, to }) =>
      label === 'past' && from < pay.to && to >= pay.from - 2 && to <= pay.to,
  );
}

/** What was found inside a sentence or another stretch of the text; `found` is in the order of the text. */
export function within<T extends { readonly start: number; readonly end: number }>(
  found: readonly T[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly T[] {
  const first = firstFrom(found, start);
  let last = first;
  while ((found[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return found.slice(first, last);
}

/** The sentence that holds a place of the text. */
export function sentenceAt({ sentences }: Reading, at: number): ReadSentence | undefined {
  const sentence = sentences[firstFrom(sentences, at + 1) - 1];
  return sentence && at < sentence.end ? sentence : undefined;
}

/** Index of the first item that begins at `start` or later: a search by halves, as there may be thousands. */
function firstFrom(found: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The paragraph around a place in the text. */
export function paragraphAt(text: string, at: number): { start: number; end: number } {
  const before = text.lastIndexOf('\n\n', at);
  const after = text.indexOf('\n\n', at);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}

/** Replies that rest on an agreement or close the case: no longer undecided, whatever the record says. */
export function isSettledReply({ template }: CheckContext): boolean {
  return letterDoes(template, settles);
}
