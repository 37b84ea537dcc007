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
