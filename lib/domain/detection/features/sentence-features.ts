import { HASH_START, hashText, mixHash } from '../../shared/hash-text.ts';
import type { Reading } from '../text/reading.ts';
import { collectBuckets, type FeatureGroups, type TableBits } from './feature-bag.ts';
import { addLetterGrams, addWordGrams } from './mail-features.ts';
import { addOneSentence, sentenceSenses } from './sense-features.ts';

const BEFORE = hashText('sentence before');
const AFTER = hashText('sentence after');
const NOWHERE = 999;

/** What the sentence scorer sees of every sentence, in order: itself, and what its neighbours mean. */
export function sentenceFeatures(reading: Reading, bits: TableBits): readonly FeatureGroups[] {
  const meanings = reading.sentences.map(sentenceSenses);
  return reading.sentences.map((sentence, index) => {
    const words = collectBuckets(bits.words);
    const chars = collectBuckets(bits.chars);
    const senses = collectBuckets(bits.senses);
    addWordGrams(sentence.tokens, { salt: HASH_START, add: words.add });
    addLetterGrams(sentence.tokens, chars.add);
    const own = meanings[index];
    if (own) addOneSentence(own, senses.add);
    for (const [salt, neighbour] of [
      [BEFORE, meanings[index - 1]],
      [AFTER, meanings[index + 1]],
    ] as const) {
      for (const sense of neighbour?.distinct ?? [NOWHERE]) {
        senses.add(mixHash(salt, sense));
        for (const mine of own?.distinct ?? []) senses.add(mixHash(mixHash(salt, sense), mine));
      }
    }
    return { words: words.buckets, chars: chars.buckets, senses: senses.buckets };
  });
}
