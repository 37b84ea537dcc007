import { HASH_START, hashText, mixHash } from '../../shared/hash-text.ts';
import type { Reading } from '../text/reading.ts';
import { addChains } from './chain-features.ts';
import type { FeatureGroups, TableBits } from './feature-bag.ts';
import { addLetterGrams, addWordGrams, bagOf } from './mail-features.ts';
import { addSentencePhrases } from './phrase-features.ts';
import { addOneSentence, sentenceSenses } from './sense-features.ts';

const BEFORE = hashText('sentence before');
const AFTER = hashText('sentence after');
const NOWHERE = 999;

/** What the sentence scorer sees of every sentence, in order: itself, and what its neighbours mean. */
export function sentenceFeatures(reading: Reading, bits: TableBits): readonly FeatureGroups[] {
  const meanings = reading.sentences.map(sentenceSenses);
  return reading.sentences.map((sentence, index) => {
    const own = meanings[index];
    return {
      words: bagOf(bits.words, (add) => addWordGrams(sentence.tokens, { salt: HASH_START, add })),
      chars: bagOf(bits.chars, (add) => addLetterGrams(sentence.tokens, add)),
      senses: bagOf(bits.senses, (add) => {
        if (own) addOneSentence(own, add);
        for (const [salt, neighbour] of [
          [BEFORE, meanings[index - 1]],
          [AFTER, meanings[index + 1]],
        ] as const) {
          for (const sense of neighbour?.distinct ?? [NOWHERE]) {
            add(mixHash(salt, sense));
            for (const mine of own?.distinct ?? []) add(mixHash(mixHash(salt, sense), mine));
          }
        }
      }),
      chains: bagOf(bits.chains, (add) => addChains(sentence, add)),
      phrases: bagOf(bits.phrases, (add) => addSentencePhrases(sentence, add)),
    };
  });
}
