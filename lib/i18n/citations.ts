// data: words about what a date or a finding rests on, one object a language
import type { Confidence } from '../domain/law/confidence.ts';
import type { Language } from '../domain/shared/language.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import { formatDate } from './format.ts';

/** What is said of a basis besides its title. */
export interface CitationWords {
  /** Null for what needs no warning. */
  readonly notes: Readonly<Record<Confidence, string | null>>;
  /** For countries of which the rule book holds only some rules. */
  readonly incomplete: string;
  /** For screen readers, after the title of a link. */
  readonly opensTab: string;
  readonly reviewed: (day: PlainDate) => string;
}

/** The words by language. */
export const citationWords: Readonly<Record<Language, CitationWords>> = {
  nb: {
    notes: {
      official: null,
      practice: null,
      secondary: 'gjengitt etter andre kilder, ikke kontrollert i originalen',
      mixed: 'bare delvis kontrollert',
      general: 'ikke kontrollert',
    },
    incomplete: 'bare noen av landets regler er med',
    opensTab: 'åpnes i ny fane',
    reviewed: (day) => `Sist sammenlignet med kildene ${formatDate(day, 'nb')}.`,
  },
  nn: {
    notes: {
      official: null,
      practice: null,
      secondary: 'attgitt etter andre kjelder, ikkje kontrollert i originalen',
      mixed: 'berre delvis kontrollert',
      general: 'ikkje kontrollert',
    },
    incomplete: 'berre nokre av reglane i landet er med',
    opensTab: 'blir opna i ny fane',
    reviewed: (day) => `Sist samanlikna med kjeldene ${formatDate(day, 'nn')}.`,
  },
  da: {
    notes: {
      official: null,
      practice: null,
      secondary: 'gengivet efter andre kilder, ikke kontrolleret i originalen',
      mixed: 'kun delvis kontrolleret',
      general: 'ikke kontrolleret',
    },
    incomplete: 'kun nogle af landets regler er med',
    opensTab: 'åbner i ny fane',
    reviewed: (day) => `Senest sammenlignet med kilderne ${formatDate(day, 'da')}.`,
  },
  sv: {
    notes: {
      official: null,
      practice: null,
      secondary: 'återgivet efter andra källor, inte kontrollerat i originalet',
      mixed: 'bara delvis kontrollerat',
      general: 'inte kontrollerat',
    },
    incomplete: 'bara några av landets regler är med',
    opensTab: 'öppnas i ny flik',
    reviewed: (day) => `Senast jämfört med källorna ${formatDate(day, 'sv')}.`,
  },
  en: {
    notes: {
      official: null,
      practice: null,
      secondary: 'as other sources tell it, not checked against the original',
      mixed: 'checked only in part',
      general: 'not checked',
    },
    incomplete: 'only some of this country’s rules are covered',
    opensTab: 'opens in a new tab',
    reviewed: (day) => `Last compared with its sources on ${formatDate(day, 'en')}.`,
  },
};
