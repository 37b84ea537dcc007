import { hashText, mixHash } from '../../shared/hash-text.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { collectBuckets, type FeatureBag } from './feature-bag.ts';
import { addLetterGrams, bagOf } from './mail-features.ts';
import type { FoundSense } from './sense-index.ts';

const WORD_BITS = 12;
const LETTER_BITS = 11;
const WORDS = 128;
const LETTERS = WORDS + 2 ** WORD_BITS;
/** Columns of the cause scorer: meanings have one each, words and letters share theirs. */
export const CAUSE_COLUMNS = LETTERS + 2 ** LETTER_BITS;

/** What the cause scorer sees: meanings, words with their beginnings and ends, stretches of letters. */
export type CauseFeatures = readonly FeatureBag[];

interface Part {
  readonly tokens: readonly Token[];
  readonly senses: readonly FoundSense[];
}

/** The cause features of a whole mail, its subject included. */
export function mailCauses(reading: Reading): CauseFeatures {
  const subject = { tokens: reading.subjectTokens, senses: reading.subjectSenses };
  return causesOf(reading.sentences, [...reading.sentences, subject]);
}

/** Columns of the scorer of kinds: what a mail is tells by its words; letters would double its size. */
export const KIND_COLUMNS = LETTERS;

/** What the scorer of kinds sees of a mail: meanings and words. */
export function mailKindFeatures(reading: Reading): CauseFeatures {
  return mailCauses(reading).slice(0, 2);
}

/** The cause features of one sentence. */
export function sentenceCauses(sentence: Part): CauseFeatures {
  return causesOf([sentence], [sentence]);
}

function causesOf(body: readonly Part[], all: readonly Part[]): CauseFeatures {
  const senses = new Set(all.flatMap((part) => part.senses.map(({ sense }) => sense)));
  const words = bagOf(WORD_BITS, (add) => {
    for (const { tokens } of all) for (const token of tokens) addWord(token, add);
  });
  const { add, buckets } = collectBuckets(LETTER_BITS);
  for (const { tokens } of body) addLetterGrams(tokens, add);
  return [
    [...senses].filter((sense) => sense < WORDS),
    words.map((bucket) => WORDS + bucket),
    buckets.map((bucket) => LETTERS + bucket),
  ];
}

/** A word, its beginnings and its end: compounds and inflected forms share one of them. */
function addWord({ key, kind, hash }: Token, add: (hash: number) => void): void {
  if (kind !== 'word') return;
  add(mixHash(hash, 9));
  add(mixHash(hashText(key.slice(0, 5)), 5));
  if (key.length >= 4) add(mixHash(hashText(key.slice(0, 4)), 4));
  if (key.length >= 8) add(mixHash(hashText(key.slice(-5)), 7));
}
