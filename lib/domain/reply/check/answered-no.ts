import { sentenceAfter } from './next-sentence.ts';
import type { Reading } from './reading.ts';
import type { ReadSentence } from './statement.ts';

// A few words between a question and its answer: "…?" you ask.
const LONGEST_ASIDE = 3;
// data: who asks, in such words
const asides: ReadonlySet<string> = new Set(
  'spør spurte skriver skrev spørger spurgte frågar frågade skriv spurde ask asked write wrote'.split(
    ' ',
  ),
);
// data: beginnings of questions of our own, about wishes or what we shall do: their no takes nothing back
const ownQuestion =
  /^(?:(?:vil|vill|ønsker|ønskjer|synes|synest|tror|trur|tycker) (?:du|de|ni)|(?:do|would) you|\S+ (?:vi|me|we))(?: |$)/;
// data: to get round something: "Can you avoid collection? No."
const avoiding = /^(?:unng|undg|undvik|slipp|avoid|escap|stop|stans)/;
// data: what makes a no depend on the customer
const conditions: ReadonlySet<string> = new Set(
  'hvis dersom viss såfremt if provided unless uten uden utan without'.split(' '),
);
const customers: ReadonlySet<string> = new Set('du dere i ni de dykk'.split(' '));

/** "Will they cut off my internet? No, …": the customer's question, which the letter answers with a no. */
export function isAnsweredNo(reading: Reading, sentence: ReadSentence): boolean {
  const { own } = reading;
  if (!own.slice(sentence.end - 1, sentence.end + 2).includes('?')) return false;
  const words = sentence.tokens.map((token) => token.text);
  if (ownQuestion.test(words.slice(0, 3).join(' ')) || words.some((word) => avoiding.test(word)))
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
