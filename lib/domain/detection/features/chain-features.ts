import { hashText, mixHash } from '../../shared/hash-text.ts';
import type { Sentence } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';

const BEGIN = hashText('chain begin');
const MEANING = hashText('chain meaning');
const STEM = hashText('chain stem');
const ONE_BETWEEN = hashText('one between');
const TWO_BETWEEN = hashText('two between');
/** Letters that tell a word whatever its ending. */
const STEM_LENGTH = 5;

/**
 * Pairs, triples and fours of a sentence in which every word that has a meaning is that meaning, and
 * any other its first letters: "betaler ikke regningen" and "pay not the bill" share most of them.
 */
export function addChains({ tokens, senses }: Sentence, add: (hash: number) => void): void {
  let third = 0;
  let second = 0;
  let first = BEGIN;
  let next = 0;
  for (const [at, token] of tokens.entries()) {
    while ((senses[next]?.at ?? at) < at) next++;
    const found = senses[next];
    const link = found?.at === at ? mixHash(found.sense, MEANING) : stemHash(token);
    const pair = mixHash(first, link);
    add(pair);
    if (second !== 0) {
      add(mixHash(mixHash(second, ONE_BETWEEN), link));
      add(mixHash(second, pair));
    }
    if (third !== 0) {
      add(mixHash(mixHash(third, TWO_BETWEEN), link));
      add(mixHash(third, mixHash(second, pair)));
    }
    third = second;
    second = first;
    first = link;
  }
}

function stemHash({ key, hash }: Token): number {
  return mixHash(key.length <= STEM_LENGTH ? hash : hashText(key.slice(0, STEM_LENGTH)), STEM);
}
