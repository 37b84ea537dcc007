import type { Asked } from './asked.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';
import type { ReadSentence } from './statement.ts';

/** How many words into the next sentence it still speaks of the one before. */
export const NEXT_REACH = 6;

/** The sentence of the text that follows another; none for the last one and those of the subject. */
export function sentenceAfter(reading: Reading, sentence: ReadSentence): ReadSentence | undefined {
  return nextSentences(reading).get(sentence);
}

/** The sentence of the text that stands before another; none for the first one and those of the subject. */
export function sentenceBefore(reading: Reading, sentence: ReadSentence): ReadSentence | undefined {
  return previousSentences(reading).get(sentence);
}

const previousSentences = once(
  (reading: Reading): ReadonlyMap<ReadSentence, ReadSentence> =>
    new Map([...nextSentences(reading)].map(([sentence, next]) => [next, sentence])),
);

const nextSentences = once(
  ({ sentences }: Reading): ReadonlyMap<ReadSentence, ReadSentence> =>
    new Map(
      sentences.flatMap((sentence, index) => {
        const next = sentences[index + 1];
        return next ? [[sentence, next] as const] : [];
      }),
    ),
);

/** "No, …" and "You are not.": a denial that opens the sentence and stands for itself. */
export function opensWithNo({ matches, tokens }: ReadSentence, no: Asked): boolean {
  return matches.some(
    ({ label, from, to }) =>
      label === no && from === 0 && (tokens[to]?.before ?? 'mark') !== 'space',
  );
}

// A few words between a question and its answer: "…?" you ask.
const LONGEST_ASIDE = 3;
// data: how questions of our own begin, about wishes or what we shall do: their no takes nothing back
const ownQuestions: ReadonlySet<string> = new Set(
  'vil ønsker ønskjer vill want wish like tror trur tycker synes vi me we'.split(' '),
);

/** "Will you cut off our internet now? No, …": the customer's question, which the letter answers with a no. */
export function isAnsweredNo(reading: Reading, sentence: ReadSentence): boolean {
  const { own } = reading;
  if (!own.slice(sentence.end - 1, sentence.end + 2).includes('?')) return false;
  if (sentence.tokens.slice(0, 2).some(({ text }) => ownQuestions.has(text))) return false;
  const next = sentenceAfter(reading, sentence);
  if (!next) return false;
  if (saysNo(next)) return true;
  const later = next.tokens.length <= LONGEST_ASIDE ? sentenceAfter(reading, next) : undefined;
  return later !== undefined && saysNo(later);
}

// data: words of an answer before its no
const answers: ReadonlySet<string> = new Set('svaret er the answer is är'.split(' '));
const noes: ReadonlySet<string> = new Set(['nei', 'nej', 'no']);

/** "No, …", "The answer is no". */
function saysNo({ tokens }: ReadSentence): boolean {
  const first = tokens.findIndex(({ text }) => !answers.has(text));
  return noes.has(tokens[first]?.text ?? '') && (tokens[first + 1]?.before ?? 'mark') !== 'space';
}
