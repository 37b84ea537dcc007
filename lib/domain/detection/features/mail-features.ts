import { HASH_START, hashText, mixHash } from '../../shared/hash-text.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { collectBuckets, type FeatureGroups, type TableBits } from './feature-bag.ts';
import { addSenseFeatures } from './sense-features.ts';

const SUBJECT = hashText('subject');
const SKIP = hashText('skip');
const EDGE = hashText('edge');

/** What the mail scorer sees: words in order, stretches of letters, meanings in order. */
export function mailFeatures(reading: Reading, bits: TableBits): FeatureGroups {
  const words = collectBuckets(bits.words);
  const chars = collectBuckets(bits.chars);
  const senses = collectBuckets(bits.senses);
  addWordGrams(reading.subjectTokens, { salt: SUBJECT, add: words.add });
  for (const sentence of reading.sentences) {
    addWordGrams(sentence.tokens, { salt: HASH_START, add: words.add });
    addLetterGrams(sentence.tokens, chars.add);
  }
  addSenseFeatures(reading, senses.add);
  return { words: words.buckets, chars: chars.buckets, senses: senses.buckets };
}

/** Words, pairs, triples and pairs with one word between. */
export function addWordGrams(
  tokens: readonly Token[],
  { salt, add }: { salt: number; add: (hash: number) => void },
): void {
  let before = EDGE;
  let beforeThat = 0;
  for (const token of tokens) {
    const word = mixHash(hashText(token.key), salt);
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
export function addLetterGrams(tokens: readonly Token[], add: (hash: number) => void): void {
  const text = ` ${tokens.map(({ key }) => key).join(' ')} `;
  for (let from = 0; from + 3 <= text.length; from++) {
    let hash = hashText(text.slice(from, from + 3));
    add(mixHash(hash, 3));
    for (let length = 4; length <= 5 && from + length <= text.length; length++) {
      hash = hashText(text.charAt(from + length - 1), hash);
      add(mixHash(hash, length));
    }
  }
}
