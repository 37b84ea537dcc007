import { describe, expect, test } from 'vitest';
import { likelyCountry } from '../../../lib/domain/shared/likely-country.ts';

describe('the country of a customer', () => {
  test.each([
    ['kari@kunde.dk', 'da', 'DK', 'address', null],
    // The address tells where somebody is, the language only what was spoken at home.
    ['kari@kunde.no', 'sv', 'NO', 'address', null],
    ['kari@kunde.SE', 'en', 'SE', 'address', null],
    ['kari@gmail.com', 'da', 'DK', 'language', null],
    ['kari@kunde.co.uk', 'nn', 'NO', 'language', null],
    ['kari@kunde.co.uk', 'en', 'NO', 'own', 'GB'],
    ['kari@kunde.de', 'en', 'NO', 'own', 'DE'],
    // Endings that are sold to everybody tell of no country.
    ['kari@kunde.io', 'en', 'NO', 'own', null],
    ['kari@kunde.eu', 'en', 'NO', 'own', null],
    ['kari@kunde.example', 'en', 'NO', 'own', null],
    ['kari@10.0.0.1', 'en', 'NO', 'own', null],
    ['no', 'en', 'NO', 'own', null],
    ['', 'en', 'NO', 'own', null],
  ] as const)('of %s who writes %s is %s, by %s', (email, language, country, from, foreign) => {
    expect(likelyCountry({ email, language }, 'NO')).toEqual({ country, from, foreign });
  });

  test('is the seller’s own when nothing tells, whatever that is', () => {
    const written = { email: 'kari@kunde.co.uk', language: 'en' } as const;
    expect(likelyCountry(written, 'DK').country).toBe('DK');
  });
});
