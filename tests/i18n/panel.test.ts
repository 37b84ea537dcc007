import { describe, expect, test } from 'vitest';
import { formatList } from '../../lib/domain/shared/format-list.ts';
import { Instant } from '../../lib/domain/shared/instant.ts';
import { languages } from '../../lib/domain/shared/language.ts';
import { formatMoney, money } from '../../lib/domain/shared/money.ts';
import { plainDate } from '../../lib/domain/shared/plain-date.ts';
import { collectionWords } from '../../lib/i18n/collection.ts';
import { errorWords } from '../../lib/i18n/errors.ts';
import { formatDate, formatInstant, nameOfCountry, nameOfLanguage } from '../../lib/i18n/format.ts';
import { plural } from '../../lib/i18n/i18n.ts';
import { nynorskDays } from '../../lib/i18n/nynorsk-days.ts';
import { panelWords } from '../../lib/i18n/panel.ts';

describe('numbers in sentences', () => {
  test.each([
    ['nb', 1, '1 opplysning mangler'],
    ['nb', 2, '2 opplysninger mangler'],
    ['nn', 2, '2 opplysningar manglar'],
    ['da', 1, '1 oplysning mangler'],
    ['sv', 3, '3 uppgifter saknas'],
    ['en', 0, '0 details are missing'],
    ['en', 1, '1 detail is missing'],
  ] as const)('%s says %i as "%s"', (language, count, sentence) => {
    expect(plural(language, count, panelWords[language].insert.missing)).toBe(sentence);
  });
});

describe('sentences that end with an amount', () => {
  test.each(languages)('%s closes them with one full stop', (language) => {
    const sentence = collectionWords[language].amount(formatMoney(money(1400000, 'DKK'), language));
    expect(sentence).toMatch(/[^.]\.$/);
  });
});

describe('Nynorsk days', () => {
  test.each([
    ['mandag 23. november', 'måndag 23. november'],
    ['tirsdag 24. november 2026', 'tysdag 24. november 2026'],
    ['onsdag 25. november', 'onsdag 25. november'],
    ['lørdag 28. november kl. 10:00', 'laurdag 28. november kl. 10:00'],
    ['laurdag 28. november', 'laurdag 28. november'],
  ])('what the browser writes as %s is %s', (written, expected) => {
    expect(nynorskDays(written)).toBe(expected);
  });
});

describe('days and moments', () => {
  const day = plainDate(2026, 12, 4);

  test.each([
    ['nb', '4. des. 2026'],
    ['nn', '4. des. 2026'],
    ['da', '4. dec. 2026'],
    ['sv', '4 dec. 2026'],
    ['en', '4 Dec 2026'],
  ] as const)('%s writes a day as "%s"', (language, short) => {
    expect(formatDate(day, language)).toBe(short);
  });

  test('a moment is told on the wall clock of the place it is told for', () => {
    const instant = Instant.parse('2026-07-01T22:30:00.000Z');
    const options = { language: 'en', timeZone: 'Europe/Oslo' } as const;
    expect(formatInstant(instant, options)).toBe('2 Jul 2026, 00:30');
  });

  test('things in a row get the language’s own "and"', () => {
    expect(formatList(['a', 'b', 'c'], 'nb')).toBe('a, b og c');
    expect(formatList(['a', 'b'], 'sv')).toBe('a och b');
  });

  test('languages and countries have names', () => {
    expect(nameOfLanguage('da', 'nb')).toBe('Dansk');
    expect(nameOfCountry('SE', 'en')).toBe('Sweden');
  });
});

test('every error says what happened in few words and what to do next in a sentence', () => {
  for (const language of languages)
    for (const group of [
      errorWords[language].host,
      errorWords[language].store,
      errorWords[language].rules,
    ])
      for (const { title, advice } of Object.values(group)) {
        expect(title).not.toMatch(/\.$/);
        expect(advice).toMatch(/\.$/);
      }
});
