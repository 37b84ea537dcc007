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
const asides: ReadonlySet<string> = new Set(
  'spør spurte skriver skrev spørger spurgte frågar frågade skriv spurde ask asked write wrote'.split(
    ' ',
  ),
);
// data: beginnings of questions of our own, about wishes or what we shall do: their no takes nothing back
const own =
  /^(?:(?:vil|vill|ønsker|ønskjer|synes|synest|tror|trur|tycker) (?:du|de|ni)|(?:do|would) you|\S+ (?:vi|me|we))(?: |$)/;
// data: to get round something: "Can you avoid collection? No."
const avoiding = /^(?:unng|undg|undvik|slipp|slippa|avoid|escap|stop|stans|stopp)/;
// data: what makes a no depend on the customer
const conditions: ReadonlySet<string> = new Set(
  'hvis dersom viss såfremt if provided unless uten uden utan without'.split(' '),
);
const customers: ReadonlySet<string> = new Set('du dere i ni de dykk'.split(' '));

/** "Will they cut off my internet? No, …": the customer's question, which the letter answers with a no. */
export function isAnsweredNo(reading: Reading, sentence: ReadSentence): boolean {
  const { own: text } = reading;
  if (!text.slice(sentence.end - 1, sentence.end + 2).includes('?')) return false;
  const words = sentence.tokens.map((token) => token.text);
  if (own.test(words.slice(0, 3).join(' ')) || words.some((word) => avoiding.test(word)))
    return false;
  const next = sentenceAfter(reading, sentence);
  if (!next) return false;
  if (saysNo(next)) return true;
  const isAside =
    next.tokens.length <= LONGEST_ASIDE && next.tokens.some((token) => asides.has(token.text));
  const later = isAside ? sentenceAfter(reading, next) : undefined;
  return later !== undefined && saysNo(later);
}

// data: words of an answer before its no
const answers: ReadonlySet<string> = new Set('svaret er the answer is är'.split(' '));
const noes: ReadonlySet<string> = new Set(['nei', 'nej', 'no']);

/** "No, …", "The answer is no": whatever the customer does. */
function saysNo({ tokens, matches }: ReadSentence): boolean {
  const first = tokens.findIndex(({ text }) => !answers.has(text));
  if (!noes.has(tokens[first]?.text ?? '') || tokens[first + 1]?.before === 'space') return false;
  const isBound = tokens.some(
    ({ text }, index) =>
      conditions.has(text) || (text === 'om' && customers.has(tokens[index + 1]?.text ?? '')),
  );
  return !isBound && !matches.some(({ label }) => label === 'condition' || label === 'pay');
}
