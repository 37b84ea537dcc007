import * as z from 'zod/mini';
import type { Language } from './language.ts';
import type { Currency } from './money.ts';

/** Jurisdictions with a complete rule set: law, calendar and complaint body. */
export const countries = ['NO', 'DK', 'SE'] as const;

export const Country = z.enum(countries);
export type Country = z.infer<typeof Country>;

/** Legal time zone of a country (IANA name): dates on letters are dates there. */
export const timeZoneOf: Record<Country, string> = {
  NO: 'Europe/Oslo',
  DK: 'Europe/Copenhagen',
  SE: 'Europe/Stockholm',
};

/** The currency of a country: what an amount is in when nothing says otherwise. */
export const currencyOf: Record<Country, Currency> = { NO: 'NOK', DK: 'DKK', SE: 'SEK' };

/** The likeliest country of a mail in `language`; undefined for English, which tells nothing. */
export function countryOfLanguage(language: Language): Country | undefined {
  switch (language) {
    case 'nb':
    case 'nn':
      return 'NO';
    case 'da':
      return 'DK';
    case 'sv':
      return 'SE';
    case 'en':
      return undefined;
  }
}
