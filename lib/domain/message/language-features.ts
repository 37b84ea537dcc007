import { hashText, mixHash } from '../shared/hash-text.ts';

/** Buckets of the language scorer, as a power of two. */
export const LANGUAGE_BITS = 12;

/** Language shows early: more text than this does not change the answer. */
const LONGEST_TEXT = 3_000;
const LONGEST_WORD = 24;

/**
 * What the language scorer sees of a text: its words, and stretches of one to four letters inside
 * each word, each once. Addresses and numbers are skipped: they have no language.
 */
export function languageFeatures(text: string): readonly number[] {
  const buckets = new Set<number>();
  const mask = 2 ** LANGUAGE_BITS - 1;
  for (const piece of text.slice(0, LONGEST_TEXT).toLowerCase().split(/\s/)) {
    if (piece.includes('@') || piece.includes('://')) continue;
    for (const word of wordsOf(piece)) {
      const short = word.slice(0, LONGEST_WORD);
      buckets.add(mixHash(hashText(short), 9) & mask);
      const padded = ` ${short} `;
      for (let length = 1; length <= 4; length++)
        for (let from = 0; from + length <= padded.length; from++)
          buckets.add(mixHash(hashText(padded.slice(from, from + length)), length) & mask);
    }
  }
  return [...buckets];
}

function wordsOf(piece: string): readonly string[] {
  return piece.match(/[a-z\u00df-\u00f6\u00f8-\u024f'’]+/g) ?? [];
}
