import { describe, expect, test } from 'vitest';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import type { Language } from '../../../lib/domain/shared/language.ts';
import { contextOf } from './letters.ts';

const rulesOf = (text: string, language: Language) =>
  checkReply({ subject: '', text }, contextOf(language)).map(({ rule }) => rule);

describe('who signs a letter', () => {
  test.each([
    ['nn', 'L113', 'Takk for meldinga.\n\nHelsing Rune (snikkaren)'],
    ['nn', 'L113', 'Takk for meldinga.\n\nHelsing Maiken\nNettbutikken Ull og Tull'],
    ['da', 'L109', 'Tak for beskeden.\n\nVenlig hilsen\nKundeservice, Lokalavisen'],
    ['en', 'L109', 'Thank you for writing.\n\nKind regards\nR. Sund\nThe Local Newspaper'],
  ] as const)('is no insult and no threat (%s, %s)', (language, rule, text) => {
    expect(rulesOf(text, language)).not.toContain(rule);
  });

  test.each([
    ['nb', 'Takk for meldingen.\n\nHilsen\nKari\n\nPS: Betaler du ikke, går saken til inkasso.'],
    ['nb', 'Takk for meldingen.\n\nHilsen\nKari\nDet går til inkasso.'],
    ['da', 'Tak for beskeden.\n\nHilsen Kim\n\nBetaler du ikke nu, sender vi sagen til inkasso'],
    ['nb', 'Takk for meldingen.\n\nHilsen Kari\n\nVi sender saken til inkasso'],
  ] as const)('does not hide what is said below it (%s)', (language, text) => {
    expect(rulesOf(text, language)).toContain('L101');
  });
});
