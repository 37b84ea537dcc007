import { HASH_START, hashText, hashUnit, mixHash } from '../../shared/hash-text.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import type { FeatureBag } from './feature-bag.ts';
import { bagOf } from './mail-features.ts';
import type { FoundSense } from './sense-index.ts';

/** What the scorers of grounds and of kinds see: each group counts the same however many of it are on. */
export const classGroups = ['words', 'pairs', 'letters', 'senses'] as const;
export type ClassGroup = (typeof classGroups)[number];

export type ClassFeatures = Readonly<Record<ClassGroup, FeatureBag>>;

/** Width of each group's table, as a power of two: words that nobody has seen rarely meet a kept column. */
export const classBits: Readonly<Record<ClassGroup, number>> = {
  words: 17,
  pairs: 17,
  letters: 17,
  senses: 15,
};

interface Part {
  readonly tokens: readonly Token[];
  readonly senses: readonly FoundSense[];
}

const EDGE = hashText('edge');
const NO_WORD = hashText('no word');
const TOGETHER = hashText('together');
const BLANK = ' ';

/** The class features of a whole mail, its subject included. */
export function mailClassFeatures(reading: Reading): ClassFeatures {
  const { sentences, subjectTokens, subjectSenses } = reading;
  return classFeatures([...sentences, { tokens: subjectTokens, senses: subjectSenses }]);
}

/** The class features of one sentence. */
export function sentenceClassFeatures(sentence: Part): ClassFeatures {
  return classFeatures([sentence]);
}

/** The class features of the last sentence of a mail; null where it has none. */
export function lastSentence({ sentences }: Reading): ClassFeatures | null {
  const last = sentences.at(-1);
  return last ? sentenceClassFeatures(last) : null;
}

function classFeatures(parts: readonly Part[]): ClassFeatures {
  return {
    words: bagOf(classBits.words, (add) => {
      for (const { tokens } of parts) for (const token of tokens) addWord(token, add);
    }),
    pairs: bagOf(classBits.pairs, (add) => {
      for (const { tokens } of parts) addPairs(tokens, add);
    }),
    letters: bagOf(classBits.letters, (add) => {
      for (const { tokens } of parts) addLetters(tokens, add);
    }),
    senses: bagOf(classBits.senses, (add) => {
      for (const { senses } of parts) addSenses(senses, add);
    }),
  };
}

type Add = (hash: number) => void;

/** A word, its beginnings and its end: compounds and inflected forms share one of them. */
function addWord({ key, kind, hash }: Token, add: Add): void {
  if (kind !== 'word') return;
  add(mixHash(hash, 9));
  if (key.length > 5) add(mixHash(hashText(key.slice(0, 5)), 5));
  if (key.length > 4) add(mixHash(hashText(key.slice(0, 4)), 4));
  if (key.length >= 8) add(mixHash(hashText(key.slice(-5)), 7));
}

/** Two words in a row; a number between them is only that. */
function addPairs(tokens: readonly Token[], add: Add): void {
  let before = EDGE;
  for (const { kind, hash } of tokens) {
    if (kind === 'word') add(mixHash(before, hash));
    before = kind === 'word' ? hash : NO_WORD;
  }
}

/** Stretches of four and five letters over the sentence. */
function addLetters(tokens: readonly Token[], add: Add): void {
  const text = `${BLANK}${tokens.map(({ key }) => key).join(BLANK)}${BLANK}`;
  for (let from = 0; from + 4 <= text.length; from++) {
    let hash = HASH_START;
    for (let at = from; at < from + 4; at++) hash = hashUnit(hash, text.charCodeAt(at));
    add(mixHash(hash, 4));
    if (from + 5 <= text.length) add(mixHash(hashUnit(hash, text.charCodeAt(from + 4)), 5));
  }
}

/** Sentences with more meanings than this are lists; their head is enough. */
const MOST_SENSES = 40;

/** Meanings, and every two of a sentence. */
function addSenses(senses: readonly FoundSense[], add: Add): void {
  const distinct = [...new Set(senses.slice(0, MOST_SENSES).map(({ sense }) => sense))];
  for (const sense of distinct) {
    add(mixHash(HASH_START, sense));
    for (const other of distinct) if (other > sense) add(mixHash(mixHash(TOGETHER, sense), other));
  }
}
