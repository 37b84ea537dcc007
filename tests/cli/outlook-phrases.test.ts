import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePhrases } from '../../entrypoints/cli/outlook-script/merge-phrases.ts';
import { inOrderOfWorth } from '../../entrypoints/cli/outlook-script/order-of-worth.ts';
import { choicesFor } from '../../entrypoints/cli/outlook-script/outlook-choice.ts';
import { hearingsOf } from '../../entrypoints/cli/outlook-script/outlook-hearings.ts';
import {
  allPhrases,
  columns,
  errorRule,
} from '../../entrypoints/cli/outlook-script/outlook-phrases.ts';
import { placesOf, suits, usedWords } from '../../entrypoints/cli/outlook-script/phrase-places.ts';
import { WordShortener } from '../../entrypoints/cli/outlook-script/shorten-words.ts';
import { matcherOf } from '../../lib/domain/reply/check/pattern.ts';
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

describe('the words of a phrase that a letter used', () => {
  test.each<[string, string, string[]]>([
    ['stopp*|gjemt vi', 'stoppet vi', ['0 stopp*', '1 vi']],
    ['gjemt? vi stopper', 'vi stopper', ['1 vi', '2 stopper']],
    ['vi|me ... stopper?', 'me nå', ['0 me']],
    ['du|du* ikke', 'du ikke', ['0 du*', '1 ikke']],
    ['*ringen|*purr*', 'purringen', ['0 *ringen']],
  ])('of %j said as %j', (phrase, said, used) => {
    const words = usedWords(placesOf(phrase), said.split(' '));
    expect(words.map(({ place, word }) => `${place} ${word}`)).toEqual(used);
  });

  test('of a phrase that says something else there are none', () => {
    expect(() => usedWords(placesOf('vi stopper'), ['vi', 'går'])).toThrow('something else');
  });
});

describe('words are shortened', () => {
  const known = ['betale', 'betaler', 'betalt', 'bestille', 'krav', 'kravet'];
  test.each<[string, string[], string[], string[]]>([
    [
      'to where nobody can mean another',
      ['betaler', 'betalt'],
      ['betale', 'betaler', 'betalt'],
      ['bet*'],
    ],
    [
      'not further than all they begin may stand there',
      ['betaler'],
      ['betaler', 'betalt'],
      ['betaler'],
    ],
    ['nor to less than three letters', ['krav*'], ['krav*'], ['kra*']],
    ['not where they are an end already', ['*talt'], ['*talt', 'betale'], ['*talt']],
  ])('%s', (_title, words, all, short) => {
    expect(new WordShortener(known).shortened(words, all)).toEqual(short);
  });

  test('and then suit the same of all known words, and perhaps more of those that may stand there', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    const stem = fc.tuple(letters, fc.constantFrom('', '*')).map((two) => two.join(''));
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 20 }),
        fc.array(stem, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (words, all, seed) => {
          const chosen = all.filter((_, at) => ((seed >> at) & 1) === 0);
          const short = new WordShortener(words).shortened(chosen, all);
          for (const word of words) {
            const isSuited = (by: readonly string[]) => by.some((one) => suits(one, word));
            if (isSuited(chosen)) expect(isSuited(short)).toBe(true);
            if (isSuited(short)) expect(isSuited(all)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('what adds most for its cost goes first', () => {
  const costs = [10, 1, 2, 2, 3];
  const worth = [1, 1, 1, 1, 5];

  test('and what adds nothing goes', () => {
    const bundles = [
      { needs: [0], places: [0, 1, 2] },
      { needs: [1], places: [0, 1] },
      { needs: [2], places: [1] },
      { needs: [3], places: [3] },
    ];
    expect(inOrderOfWorth(bundles, { worth, costs })).toEqual([[1], [3], [0]]);
  });

  test('parts that are good only together come side by side, and each is paid for once', () => {
    const bundles = [
      { needs: [1, 2], places: [3] },
      { needs: [2, 4], places: [4] },
    ];
    expect(inOrderOfWorth(bundles, { worth, costs })).toEqual([[2, 4], [1]]);
  });
});

test('every rule that looks for words has a phrase in every language among the first', () => {
  const all = allPhrases((label) => errorRule(label) !== null);
  const choices = choicesFor('sv', { all, heard: hearingsOf(all) });
  const wanted = new Set(all.map(({ label, column }) => `${label} ${column}`));
  expect(wanted.size).toBeGreaterThanOrEqual(20 * columns.length);
  const first = choices.first(wanted.size).phrases;
  const found = new Set(first.map(({ label, column }) => `${label} ${column}`));
  expect([...wanted].filter((name) => !found.has(name))).toEqual([]);
});
