import type { Language } from '../shared/language.ts';
import type { SourceId } from './sources.ts';

/** What a date or a check rests on when it is neither a rule nor a guide, or how far it binds. */
export interface BasisName {
  readonly kind: 'statute' | 'standard' | 'product';
  readonly titles: Readonly<Record<Language, string>>;
  readonly source: SourceId | null;
}

const product = (titles: BasisName['titles']): BasisName => ({
  kind: 'product',
  titles,
  source: null,
});

const ownDefault = product({
  nb: 'Svarfrists egen frist, ikke lovbestemt',
  nn: 'Svarfrist sin eigen frist, ikkje lovfesta',
  da: 'Svarfrists egen frist, ikke lovbestemt',
  sv: 'Svarfrists egen tidsgräns, inte lagstadgad',
  en: 'Svarfrist’s own time limit, not set by law',
});

/** Names by the words that timers, checks and templates use for them. */
// data: standards, and how far a date binds
export const basisNames: Readonly<Record<string, BasisName>> = {
  '–': ownDefault,
  'product default': ownDefault,
  product: product({
    nb: 'Svarfrists egen regel',
    nn: 'Svarfrist sin eigen regel',
    da: 'Svarfrists egen regel',
    sv: 'Svarfrists egen regel',
    en: 'Svarfrist’s own rule',
  }),
  advice: product({
    nb: 'Et godt råd, ikke et krav',
    nn: 'Eit godt råd, ikkje eit krav',
    da: 'Et godt råd, ikke et krav',
    sv: 'Ett gott råd, inget krav',
    en: 'Good advice, not a requirement',
  }),
  'good practice': product({
    nb: 'God skikk',
    nn: 'God skikk',
    da: 'God skik',
    sv: 'God sed',
    en: 'Good practice',
  }),
  promise: product({
    nb: 'Vårt eget løfte til kunden',
    nn: 'Vår eigen lovnad til kunden',
    da: 'Vores eget løfte til kunden',
    sv: 'Vårt eget löfte till kunden',
    en: 'Our own promise to the customer',
  }),
  agreement: product({
    nb: 'Avtalen med kunden',
    nn: 'Avtalen med kunden',
    da: 'Aftalen med kunden',
    sv: 'Avtalet med kunden',
    en: 'The agreement with the customer',
  }),
  soft: product({
    nb: 'En oppfordring til kunden, uten rettsvirkning',
    nn: 'Ei oppmoding til kunden, utan rettsverknad',
    da: 'En opfordring til kunden, uden retsvirkning',
    sv: 'En uppmaning till kunden, utan rättsverkan',
    en: 'A request to the customer, without legal effect',
  }),
  'soft law (NO future)': product({
    nb: 'En anbefaling; i Norge står den i den nye inkassoloven, som er vedtatt, men ikke i kraft',
    nn: 'Ei tilråding; i Noreg står ho i den nye inkassolova, som er vedteken, men ikkje i kraft',
    da: 'En anbefaling; i Norge står den i den nye inkassolov, som er vedtaget, men ikke trådt i kraft',
    sv: 'En rekommendation; i Norge står den i den nya inkassolagen, som är antagen men inte har trätt i kraft',
    en: 'A recommendation; in Norway it stands in the new collection act, adopted but not in force',
  }),
  'advice / law for later letters': product({
    nb: 'Et råd nå; minstetid for senere inkassobrev',
    nn: 'Eit råd no; minstetid for seinare inkassobrev',
    da: 'Et råd nu; mindstefrist for senere inkassobreve',
    sv: 'Ett råd nu; minsta tid vid senare inkassokrav',
    en: 'Advice now; the least time for later collection letters',
  }),
  'default for a standard': product({
    nb: 'Svarfrists tall for det loven kaller rimelig tid',
    nn: 'Svarfrist sitt tal for det lova kallar rimeleg tid',
    da: 'Svarfrists tal for det, loven kalder rimelig tid',
    sv: 'Svarfrists siffra för det som lagen kallar skälig tid',
    en: 'Svarfrist’s figure for what the act calls reasonable time',
  }),
  'agency rule': product({
    nb: 'Inkassobyråets regel',
    nn: 'Regelen til inkassobyrået',
    da: 'Inkassobureauets regel',
    sv: 'Inkassobolagets regel',
    en: 'The collection agency’s rule',
  }),
  law: product({
    nb: 'Lovbestemt',
    nn: 'Lovfesta',
    da: 'Lovbestemt',
    sv: 'Lagstadgat',
    en: 'Set by law',
  }),
  'law (future)': product({
    nb: 'Kommende lov, gjelder ikke ennå',
    nn: 'Komande lov, gjeld ikkje enno',
    da: 'Kommende lov, gælder endnu ikke',
    sv: 'Kommande lag, gäller ännu inte',
    en: 'Future law, not in force yet',
  }),
  'ISO 10002': {
    kind: 'standard',
    titles: {
      nb: 'ISO 10002:2018 om klagebehandling',
      nn: 'ISO 10002:2018 om klagehandsaming',
      da: 'ISO 10002:2018 om klagebehandling',
      sv: 'ISO 10002:2018 om klagomålshantering',
      en: 'ISO 10002:2018 on complaints handling',
    },
    source: 'ISO',
  },
  'Peppol NIN': {
    kind: 'standard',
    titles: {
      nb: 'Peppols fakturasvar, handlingen NIN: utsted en ny faktura',
      nn: 'Peppol sitt fakturasvar, handlinga NIN: skriv ut ein ny faktura',
      da: 'Peppols fakturasvar, handlingen NIN: udsted en ny faktura',
      sv: 'Peppols fakturasvar, åtgärden NIN: utfärda en ny faktura',
      en: 'Peppol Invoice Response, action NIN: issue a new invoice',
    },
    source: 'PEPPOL',
  },
  GDPR: {
    kind: 'statute',
    titles: {
      nb: 'Personvernforordningen (GDPR)',
      nn: 'Personvernforordninga (GDPR)',
      da: 'Databeskyttelsesforordningen (GDPR)',
      sv: 'Dataskyddsförordningen (GDPR)',
      en: 'General Data Protection Regulation (GDPR)',
    },
    source: 'EU-G17',
  },
};
