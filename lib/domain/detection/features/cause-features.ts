import { hashText, mixHash } from '../../shared/hash-text.ts';
import type { Reading } from '../text/reading.ts';
import { collectBuckets, type FeatureBag } from './feature-bag.ts';
import { addOneSentence, sentenceSenses } from './sense-features.ts';

/** Buckets of the cause scorer, one table for all groups, as a power of two. */
export const CAUSE_BITS = 11;

const WORD = hashText('cause word');
const SUBJECT = hashText('cause subject');
const NEAR = hashText('cause near');
const MAIL = hashText('cause mail');

/** What the cause scorer sees of a sentence: words, beginnings of words, meanings, context. */
export type CauseFeatures = readonly FeatureBag[];

/** The cause features of every sentence of a mail, in order. */
export function causeFeatures(reading: Reading): readonly CauseFeatures[] {
  const meanings = reading.sentences.map(sentenceSenses);
  const all = [...new Set(meanings.flatMap(({ distinct }) => distinct))];
  return reading.sentences.map((sentence, index) => {
    const words = collectBuckets(CAUSE_BITS);
    const beginnings = collectBuckets(CAUSE_BITS);
    const senses = collectBuckets(CAUSE_BITS);
    const context = collectBuckets(CAUSE_BITS);
    for (const { key, kind } of sentence.tokens) {
      words.add(mixHash(hashText(key), WORD));
      if (kind !== 'word') continue;
      for (let length = 4; length <= Math.min(6, key.length); length++)
        beginnings.add(mixHash(hashText(key.slice(0, length)), length));
    }
    const own = meanings[index];
    if (own) addOneSentence(own, senses.add);
    for (const neighbour of [meanings[index - 1], meanings[index + 1]])
      for (const sense of neighbour?.distinct ?? []) context.add(mixHash(NEAR, sense));
    for (const sense of all) context.add(mixHash(MAIL, sense));
    for (const { key } of reading.subjectTokens) context.add(mixHash(hashText(key), SUBJECT));
    return [words.buckets, beginnings.buckets, senses.buckets, context.buckets];
  });
}
