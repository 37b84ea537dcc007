import { HASH_START, hashText, hashUnit, mixHash } from '../../shared/hash-text.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { addChains } from './chain-features.ts';
import {
  collectBuckets,
  type FeatureBag,
  type FeatureGroups,
  type TableBits,
} from './feature-bag.ts';
import { addPhraseFeatures } from './phrase-features.ts';
import { addSenseFeatures } from './sense-features.ts';

type Add = (hash: number) => void;

const SUBJECT = hashText('subject');
const SKIP = hashText('skip');
const EDGE = hashText('edge');
const BLANK = 32;

/** What the mail scorer sees: words in order, stretches of letters, meanings in order, phrases. */
export function mailFeatures(reading: Reading, bits: TableBits): FeatureGroups {
  const { sentences, subjectTokens } = reading;
  return {
    words: bagOf(bits.words, (add) => {
      addWordGrams(subjectTokens, { salt: SUBJECT, add });
      for (const { tokens } of sentences) addWordGrams(tokens, { salt: HASH_START, add });
    }),
    chars: bagOf(bits.chars, (add) => {
      for (const { tokens } of sentences) addLetterGrams(tokens, add);
    }),
    senses: bagOf(bits.senses, (add) => addSenseFeatures(reading, add)),
    chains: bagOf(bits.chains, (add) => {
      for (const sentence of sentences) addChains(sentence, add);
    }),
    phrases: bagOf(bits.phrases, (add) => addPhraseFeatures(reading, add)),
  };
}

/** The buckets that `fill` adds. */
export function bagOf(bits: number, fill: (add: Add) => void): FeatureBag {
  const { add, buckets } = collectBuckets(bits);
  fill(add);
  return buckets;
}

/** Words, pairs, triples and pairs with one word between. */
export function addWordGrams(
  tokens: readonly Token[],
  { salt, add }: { salt: number; add: Add },
): void {
  let before = EDGE;
  let beforeThat = 0;
  for (const token of tokens) {
    const word = mixHash(token.hash, salt);
    const pair = mixHash(before, word);
    add(word);
    add(pair);
    if (beforeThat !== 0) {
      add(mixHash(beforeThat, pair));
      add(mixHash(mixHash(beforeThat, SKIP), word));
    }
    beforeThat = before;
    before = word;
  }
}

/** Stretches of three to five letters over the sentence, with one space between tokens. */
export function addLetterGrams(tokens: readonly Token[], add: Add): void {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  const take = (fifth: number) => {
    if (first !== 0) {
      let hash = hashUnit(hashUnit(hashUnit(HASH_START, first), second), third);
      add(mixHash(hash, 3));
      hash = hashUnit(hash, fourth);
      add(mixHash(hash, 4));
      add(mixHash(hashUnit(hash, fifth), 5));
    }
    first = second;
    second = third;
    third = fourth;
    fourth = fifth;
  };
  take(BLANK);
  for (const { key } of tokens) {
    for (let at = 0; at < key.length; at++) take(key.charCodeAt(at));
    take(BLANK);
  }
  // Two blanks more let the last letters be the beginning of a gram too.
  take(BLANK);
  take(BLANK);
}
