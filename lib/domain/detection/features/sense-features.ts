import { hashText, mixHash } from '../../shared/hash-text.ts';
import type { Reading, Sentence } from '../text/reading.ts';

type Add = (hash: number) => void;

const ONE = hashText('one sense');
const NEAR = hashText('near');
const SAME = hashText('same sentence');
const CHAIN = hashText('chain');
const ASKED = hashText('asked');
const PLACE = hashText('place');
const NEXT = hashText('next sentence');
const SUBJECT = hashText('in subject');
const MAIL = hashText('anywhere');
const LENGTH = hashText('length');

/** Tokens between two meanings that still belong together. */
const REACH = 4;
/** A sentence with more meanings than this is a list; its head is enough. */
const MOST_SENSES = 40;

/** Meanings of a sentence as numbers; a question, an exclamation and a number count as distinct ones. */
export interface SentenceSenses {
  readonly inOrder: readonly { readonly sense: number; readonly at: number }[];
  readonly distinct: readonly number[];
  readonly isQuestion: boolean;
}

const QUESTION = 1000;
const EXCLAMATION = 1001;
const NUMBER = 1002;

/** What a sentence says, as meanings. */
export function sentenceSenses(sentence: Sentence): SentenceSenses {
  const inOrder = sentence.senses.slice(0, MOST_SENSES);
  const distinct = [...new Set(inOrder.map(({ sense }) => sense))];
  const isQuestion = sentence.text.endsWith('?');
  if (isQuestion) distinct.push(QUESTION);
  if (sentence.text.endsWith('!')) distinct.push(EXCLAMATION);
  if (sentence.tokens.some(({ kind }) => kind === 'number')) distinct.push(NUMBER);
  return { inOrder, distinct, isQuestion };
}

/** Features of the whole mail in terms of meanings: alone, near each other, over sentences. */
export function addSenseFeatures(reading: Reading, add: Add): void {
  const sentences = reading.sentences.map(sentenceSenses);
  let before: readonly number[] = [];
  sentences.forEach((sentence, index) => {
    addOneSentence(sentence, add);
    const place = index === 0 ? 1 : index === sentences.length - 1 ? 2 : 3;
    for (const sense of sentence.distinct) add(mixHash(mixHash(PLACE, place), sense));
    for (const first of before)
      for (const second of sentence.distinct) add(mixHash(mixHash(NEXT, first), second));
    before = sentence.distinct.slice(0, MOST_SENSES);
  });
  addAnywhere(sentences, add);
  for (const { sense } of reading.subjectSenses) add(mixHash(SUBJECT, sense));
  add(mixHash(LENGTH, Math.min(9, sentences.length)));
}

/** Features of one sentence: each meaning, ordered pairs within reach, neighbours in a chain. */
export function addOneSentence({ inOrder, distinct, isQuestion }: SentenceSenses, add: Add): void {
  for (const sense of distinct) {
    add(mixHash(ONE, sense));
    if (isQuestion) add(mixHash(ASKED, sense));
    for (const other of distinct) if (other > sense) add(mixHash(mixHash(SAME, sense), other));
  }
  for (let first = 0; first < inOrder.length; first++) {
    const start = inOrder[first];
    if (!start) continue;
    for (let second = first + 1; second < inOrder.length; second++) {
      const next = inOrder[second];
      if (!next || next.at - start.at > REACH) break;
      add(mixHash(mixHash(NEAR, start.sense), next.sense));
      const third = inOrder[second + 1];
      if (third && third.at - next.at <= REACH)
        add(mixHash(mixHash(mixHash(CHAIN, start.sense), next.sense), third.sense));
    }
  }
}

/** Pairs of meanings anywhere in a mail: bounded by the number of senses. */
function addAnywhere(sentences: readonly SentenceSenses[], add: Add): void {
  const all = [...new Set(sentences.flatMap(({ distinct }) => distinct))].sort((a, b) => a - b);
  for (const sense of all) {
    for (const other of all) if (other > sense) add(mixHash(mixHash(MAIL, sense), other));
  }
}
