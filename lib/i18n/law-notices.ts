// data: words about how far the rules and rates reach in time, one object a language
import type { LawNotice } from '../domain/law/law-notices.ts';
import type { Language } from '../domain/shared/language.ts';

/** What is said of each limit of our law; `date` is the day it speaks of. */
export type LawNoticeWords = Readonly<Record<LawNotice['code'], (date: string) => string>>;

/** The words by language. */
export const lawNoticeWords: Readonly<Record<Language, LawNoticeWords>> = {
  nb: {
    reviewed: (date) => `Reglene er sammenlignet med kildene til og med ${date}.`,
    'review-old': () => 'Det er over et halvt år siden. Sjekk om noe er endret.',
    'rate-past': (date) =>
      `Forsinkelsesrenten for denne dagen er ikke kjent: den siste gjaldt til ${date}. Sjekk satsen før du nevner den.`,
    'rate-unknown': () =>
      'Forsinkelsesrenten i kundens land er ikke med i dataene. Sjekk satsen hos landets sentralbank før du nevner den.',
    'act-not-in-force': () =>
      'Svaret kontrolleres etter den nye norske inkassoloven, som ikke er i kraft.',
  },
  nn: {
    reviewed: (date) => `Reglane er samanlikna med kjeldene til og med ${date}.`,
    'review-old': () => 'Det er over eit halvt år sidan. Sjekk om noko er endra.',
    'rate-past': (date) =>
      `Forseinkingsrenta for denne dagen er ikkje kjend: den siste gjaldt til ${date}. Sjekk satsen før du nemner han.`,
    'rate-unknown': () =>
      'Forseinkingsrenta i landet til kunden er ikkje med i dataa. Sjekk satsen hos sentralbanken i landet før du nemner han.',
    'act-not-in-force': () =>
      'Svaret blir kontrollert etter den nye norske inkassolova, som ikkje er i kraft.',
  },
  da: {
    reviewed: (date) => `Reglerne er sammenlignet med kilderne til og med ${date}.`,
    'review-old': () => 'Det er over et halvt år siden. Tjek, om noget er ændret.',
    'rate-past': (date) =>
      `Morarenten for denne dag er ikke kendt: den seneste gjaldt til ${date}. Tjek satsen, før du nævner den.`,
    'rate-unknown': () =>
      'Morarenten i kundens land er ikke med i dataene. Tjek satsen hos landets centralbank, før du nævner den.',
    'act-not-in-force': () =>
      'Svaret kontrolleres efter den nye norske inkassolov, som ikke er trådt i kraft.',
  },
  sv: {
    reviewed: (date) => `Reglerna är jämförda med källorna till och med ${date}.`,
    'review-old': () => 'Det är över ett halvår sedan. Kontrollera om något har ändrats.',
    'rate-past': (date) =>
      `Dröjsmålsräntan för den här dagen är inte känd: den senaste gällde till ${date}. Kontrollera satsen innan du nämner den.`,
    'rate-unknown': () =>
      'Dröjsmålsräntan i kundens land finns inte i underlaget. Kontrollera satsen hos landets centralbank innan du nämner den.',
    'act-not-in-force': () =>
      'Svaret kontrolleras enligt den nya norska inkassolagen, som inte har trätt i kraft.',
  },
  en: {
    reviewed: (date) => `The rules were compared with their sources through ${date}.`,
    'review-old': () => 'That is more than half a year ago. See whether anything has changed.',
    'rate-past': (date) =>
      `The late-interest rate for this day is not known: the last one held until ${date}. Look it up before you name one.`,
    'rate-unknown': () =>
      'The late-interest rate in the customer’s country is not in the data. Look it up at its central bank before you name one.',
    'act-not-in-force': () =>
      'The reply is checked by the new Norwegian debt collection act, which is not in force.',
  },
};
