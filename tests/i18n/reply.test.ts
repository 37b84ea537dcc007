import { describe, expect, test } from 'vitest';
import { rules } from '../../lib/domain/reply/check/rules.ts';
import { fields } from '../../lib/domain/reply/fields.ts';
import { findingWords } from '../../lib/domain/reply/finding-words.ts';
import { issuePhrases } from '../../lib/domain/reply/issue-phrases.ts';
import { languages } from '../../lib/domain/shared/language.ts';
import { replyWords } from '../../lib/i18n/reply.ts';

describe.each(languages)('words for replies in %s', (language) => {
  test('are all there', () => {
    const empty = (words: object): string[] =>
      Object.entries(words).flatMap(([key, value]) => {
        if (typeof value === 'string') return value.trim() === '' ? [key] : [];
        return typeof value === 'object' && value !== null ? empty(value) : [];
      });
    expect(empty(replyWords[language])).toEqual([]);
    expect(replyWords[language].suggestion('x')).toContain('x');
  });

  test('say of each rule what is wrong and why, in whole sentences', () => {
    expect(Object.keys(findingWords[language]).sort()).toEqual(Object.keys(rules).sort());
    for (const [rule, { message, why }] of Object.entries(findingWords[language])) {
      expect(message, rule).toMatch(/^\p{Lu}.{10,120}\.$/u);
      expect(why, rule).toMatch(/^\p{Lu}.{8,160}\.$/u);
    }
  });

  test('name every field without the mark of another language left over', () => {
    const labels = Object.values(fields).map((field) => field.labels[language]);
    const phrases = Object.values(issuePhrases).map((phrase) => phrase[language]);
    const foreign = { nb: /ö|ä|ikkje/, nn: /ö|ä|\bikke\b/, da: /ö|ä/, sv: /ø|æ/, en: /[øæåöä]/ };
    expect([...labels, ...phrases].filter((words) => foreign[language].test(words))).toEqual([]);
  });
});

test('the rule book has 58 rules', () => {
  expect(Object.keys(rules)).toHaveLength(58);
});
