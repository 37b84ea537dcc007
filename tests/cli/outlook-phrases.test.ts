import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heardWords, trimmedTo } from '../../entrypoints/cli/heard-words.ts';
import { mergePhrases } from '../../entrypoints/cli/merge-phrases.ts';
import { inOrderOfWorth } from '../../entrypoints/cli/order-of-worth.ts';
import { allPhrases, columns, phrasesInOrder } from '../../entrypoints/cli/outlook-phrases.ts';
import { matcherOf } from '../../lib/domain/reply/check/pattern.ts';
import { rules } from '../../lib/domain/reply/check/rules.ts';
import { sentencesOf } from '../../lib/domain/reply/check/sentences.ts';

describe('phrases that say the same are written once', () => {
  test.each<[string, string[], string[]]>([
    ['a word that a beginning covers goes', ['stopp*|stoppet|stans'], ['stans|stopp*']],
    ['two that differ in one place become one', ['du må', 'dere må'], ['dere|du må']],
    ['and so do three, step by step', ['a x', 'b x', 'a y', 'b y'], ['a|b x|y']],
    ['one that may be missing stays apart', ['du må', 'du må?'], ['du må', 'du må?']],
    ['a gap is no word', ['du ... må', 'du x må'], ['du ... må', 'du x må']],
  ])('%s', (_title, phrases, written) => {
    expect(mergePhrases(phrases)).toEqual(written);
  });

  test('and they match what they matched before', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'abc', 'c', 'a*', 'ab*', '*c', '*b*');
    const place = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('|')),
      word.map((one) => `${one}?`),
      fc.constant('...'),
    );
    const phrase = fc
      .tuple(word, fc.array(place, { maxLength: 2 }), word)
      .map(([first, middle, last]) => [first, ...middle, last].join(' '));
    const text = fc
      .array(fc.constantFrom('a', 'b', 'ab', 'abc', 'abcb', 'c', 'ikke'), { maxLength: 8 })
      .map((words) => words.join(' '));
    const placesIn = (phrases: readonly string[], letter: string) =>
      sentencesOf(letter).flatMap(({ tokens }) =>
        matcherOf({ L1: phrases })
          .matches(tokens)
          .map(({ from }) => from),
      );
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), text, (phrases, letter) => {
        expect(new Set(placesIn(mergePhrases(phrases), letter))).toEqual(
          new Set(placesIn(phrases, letter)),
        );
      }),
    );
  });
});

test.each<[string, string | null]>([
  ['stopp*|gjemt|purr*', 'stopp*|purr*'],
  ['gjemt? vi stopper', 'vi stopper'],
  ['gjemt stopper', null],
  ['*ringen|*gjemt*', '*ringen'],
  ['vi ... stopper|gjemt?', 'vi ... stopper?'],
])('of %s only heard words stay', (phrase, left) => {
  const isHeard = heardWords(new Set(['vi', 'stopper', 'purringen']));
  expect(trimmedTo(isHeard, phrase)).toBe(left);
});

test('what adds most for its cost goes first, and what adds nothing goes', () => {
  const candidates = [
    { item: 'dear', cost: 10, places: [0, 1, 2] },
    { item: 'cheap', cost: 1, places: [0, 1] },
    { item: 'double', cost: 2, places: [1] },
    { item: 'rare', cost: 2, places: [3] },
  ];
  expect(inOrderOfWorth(candidates, [1, 1, 1, 1])).toEqual(['cheap', 'rare', 'dear']);
});

test('every rule that looks for words has a phrase in every language among the first', () => {
  const isError = (label: string) =>
    Object.entries(rules).some(([id, { severity }]) => id === label && severity === 'error');
  const all = new Set(allPhrases(isError).map(({ label }) => label));
  expect(all.size).toBeGreaterThanOrEqual(20);
  const first = phrasesInOrder(isError).slice(0, all.size * columns.length);
  const without = [...all].flatMap((label) =>
    columns.flatMap((column) =>
      first.some((phrase) => phrase.label === label && phrase.column === column)
        ? []
        : [`${label} ${column}`],
    ),
  );
  expect(without).toEqual([]);
});
