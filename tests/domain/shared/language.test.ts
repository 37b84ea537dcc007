import { expect, test } from 'vitest';
import { countryOfLanguage } from '../../../lib/domain/shared/country.ts';
import { languageOfTag, languages, localeOf } from '../../../lib/domain/shared/language.ts';

test.each([
  ['no', 'nb'],
  ['nb-NO', 'nb'],
  ['nn_NO', 'nn'],
  ['da', 'da'],
  ['sv-FI', 'sv'],
  ['en-US', 'en'],
  ['de', 'en'],
  ['', 'en'],
])('a browser that says %j is shown %s', (tag, language) => {
  expect(languageOfTag(tag)).toBe(language);
});

test('every language has a locale that dates and sums can be written in', () => {
  for (const language of languages)
    expect(Intl.DateTimeFormat.supportedLocalesOf(localeOf[language])).toHaveLength(1);
});

test.each([
  ['nb', 'NO'],
  ['nn', 'NO'],
  ['da', 'DK'],
  ['sv', 'SE'],
  ['en', undefined],
] as const)('a mail in %s comes most likely from %s', (language, country) => {
  expect(countryOfLanguage(language)).toBe(country);
});
