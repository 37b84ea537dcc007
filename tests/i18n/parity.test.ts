import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/domain/shared/language.ts';
import { readWordTables } from './word-tables.ts';

const tables = await readWordTables();

/** Every text below `words` by its path; functions are called with their own place-holders. */
function textsOf(words: unknown, path = ''): [string, unknown][] {
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}

test('every table of words was found', () => {
  expect(tables.length).toBeGreaterThan(30);
});

describe.each(tables)('the words of $name', ({ words }) => {
  const pattern = textsOf(words.en)
    .map(([path]) => path)
    .sort();

  test.each(languages)('are all there in %s', (language) => {
    const paths = textsOf(words[language]).map(([path]) => path);
    expect(paths.sort()).toEqual(pattern);
  });

  test.each(languages)('are never empty and never untrimmed in %s', (language) => {
    const strange = textsOf(words[language]).filter(
      ([, text]) => typeof text === 'string' && (text === '' || text !== text.trim()),
    );
    expect(strange).toEqual([]);
  });

  test.each(languages)('keep every parameter in %s', (language) => {
    const lost = textsOf(words[language]).filter(([path, text]) => {
      const original = textsOf(words.en).find(([other]) => other === path)?.[1];
      return (
        typeof text !== typeof original ||
        (typeof text === 'function' &&
          typeof original === 'function' &&
          text.length !== original.length)
      );
    });
    expect(lost).toEqual([]);
  });
});
