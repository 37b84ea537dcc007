// data: words for where the country of a case comes from, one object a language
import type { Language } from '../domain/shared/language.ts';
import type { LikelyCountry } from '../domain/shared/likely-country.ts';
import { nameOfCountry } from './format.ts';

interface LikelyCountryWords {
  readonly address: string;
  readonly language: string;
  readonly own: string;
  /** The address is from a country without rules here. */
  readonly foreign: (country: string) => string;
}

const likelyCountryWords: Record<Language, LikelyCountryWords> = {
  nb: {
    address: 'Etter e-postadressen.',
    language: 'Etter språket i e-posten.',
    own: 'Ditt eget land: e-posten viser ikke hvor kunden er.',
    foreign: (country) =>
      `Landet for adressen (${country}) har ingen regler her. Ditt eget land er foreslått – velg et annet om det passer bedre.`,
  },
  nn: {
    address: 'Etter e-postadressa.',
    language: 'Etter språket i e-posten.',
    own: 'Ditt eige land: e-posten viser ikkje kvar kunden er.',
    foreign: (country) =>
      `Landet for adressa (${country}) har ingen reglar her. Ditt eige land er føreslått – vel eit anna om det passar betre.`,
  },
  da: {
    address: 'Efter e-mailadressen.',
    language: 'Efter mailens sprog.',
    own: 'Dit eget land: mailen viser ikke, hvor kunden er.',
    foreign: (country) =>
      `Adressens land (${country}) har ingen regler her. Dit eget land er foreslået – vælg et andet, hvis det passer bedre.`,
  },
  sv: {
    address: 'Efter e-postadressen.',
    language: 'Efter språket i mejlet.',
    own: 'Ditt eget land: mejlet visar inte var kunden finns.',
    foreign: (country) =>
      `Adressens land (${country}) har inga regler här. Ditt eget land är föreslaget – välj ett annat om det passar bättre.`,
  },
  en: {
    address: 'By the email address.',
    language: 'By the language of the email.',
    own: 'Your own country: the email does not tell where the customer is.',
    foreign: (country) =>
      `There are no rules here for the address’s country (${country}). Your own is proposed – choose another if it fits better.`,
  },
};

/** What says that a case falls under the rules of a country. */
export function whyCountry({ from, foreign }: LikelyCountry, language: Language): string {
  const words = likelyCountryWords[language];
  return foreign === null ? words[from] : words.foreign(nameOfCountry(foreign, language));
}
