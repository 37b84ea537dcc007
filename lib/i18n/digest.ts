// data: words of the digest for managers, one object a language
import type { Language } from '../domain/shared/language.ts';
import { plural } from './i18n.ts';

/** What the list of overdue cases for a manager says. */
export interface DigestWords {
  readonly title: string;
  readonly print: string;
  readonly asOf: (day: string) => string;
  readonly overdue: (count: number) => string;
  readonly neglected: (count: number) => string;
  readonly nothing: string;
  readonly nobody: string;
  readonly casesOf: (owner: string, count: number) => string;
  readonly case: string;
  readonly customer: string;
  readonly duty: string;
  readonly since: string;
  readonly late: string;
  readonly neglectedMark: string;
}

const nb: DigestWords = {
  title: 'Over fristen, etter ansvarlig',
  print: 'Skriv ut',
  asOf: (day) => `Slik det står ${day}`,
  overdue: (count) =>
    plural('nb', count, { one: '# sak er over fristen', other: '# saker er over fristen' }),
  neglected: (count) =>
    plural('nb', count, {
      one: '# er forsømt (tre virkedager eller mer)',
      other: '# er forsømt (tre virkedager eller mer)',
    }),
  nothing: 'Ingen sak er over fristen.',
  nobody: 'Ingen ansvarlig',
  casesOf: (owner, count) =>
    plural('nb', count, { one: `${owner}: # sak`, other: `${owner}: # saker` }),
  case: 'Sak',
  customer: 'Kunde',
  duty: 'Gjenstår',
  since: 'Frist',
  late: 'Over fristen',
  neglectedMark: 'forsømt',
};

const nn: DigestWords = {
  title: 'Over fristen, etter ansvarleg',
  print: 'Skriv ut',
  asOf: (day) => `Slik det står ${day}`,
  overdue: (count) =>
    plural('nn', count, { one: '# sak er over fristen', other: '# saker er over fristen' }),
  neglected: (count) =>
    plural('nn', count, {
      one: '# er forsømd (tre yrkedagar eller meir)',
      other: '# er forsømde (tre yrkedagar eller meir)',
    }),
  nothing: 'Inga sak er over fristen.',
  nobody: 'Ingen ansvarleg',
  casesOf: (owner, count) =>
    plural('nn', count, { one: `${owner}: # sak`, other: `${owner}: # saker` }),
  case: 'Sak',
  customer: 'Kunde',
  duty: 'Står att',
  since: 'Frist',
  late: 'Over fristen',
  neglectedMark: 'forsømd',
};

const da: DigestWords = {
  title: 'Over fristen, efter ansvarlig',
  print: 'Udskriv',
  asOf: (day) => `Som det ser ud ${day}`,
  overdue: (count) =>
    plural('da', count, { one: '# sag er over fristen', other: '# sager er over fristen' }),
  neglected: (count) =>
    plural('da', count, {
      one: '# er forsømt (tre arbejdsdage eller mere)',
      other: '# er forsømt (tre arbejdsdage eller mere)',
    }),
  nothing: 'Ingen sag er over fristen.',
  nobody: 'Ingen ansvarlig',
  casesOf: (owner, count) =>
    plural('da', count, { one: `${owner}: # sag`, other: `${owner}: # sager` }),
  case: 'Sag',
  customer: 'Kunde',
  duty: 'Mangler',
  since: 'Frist',
  late: 'Over fristen',
  neglectedMark: 'forsømt',
};

const sv: DigestWords = {
  title: 'Försenade ärenden per ansvarig',
  print: 'Skriv ut',
  asOf: (day) => `Läget ${day}`,
  overdue: (count) =>
    plural('sv', count, { one: '# ärende är försenat', other: '# ärenden är försenade' }),
  neglected: (count) =>
    plural('sv', count, {
      one: '# är försummat (tre arbetsdagar eller mer)',
      other: '# är försummade (tre arbetsdagar eller mer)',
    }),
  nothing: 'Inget ärende är försenat.',
  nobody: 'Ingen ansvarig',
  casesOf: (owner, count) =>
    plural('sv', count, { one: `${owner}: # ärende`, other: `${owner}: # ärenden` }),
  case: 'Ärende',
  customer: 'Kund',
  duty: 'Återstår',
  since: 'Frist',
  late: 'Försenat',
  neglectedMark: 'försummat',
};

const en: DigestWords = {
  title: 'Overdue, by who answers',
  print: 'Print',
  asOf: (day) => `As it stands on ${day}`,
  overdue: (count) =>
    plural('en', count, { one: '# case is overdue', other: '# cases are overdue' }),
  neglected: (count) =>
    plural('en', count, {
      one: '# is neglected (three business days or more)',
      other: '# are neglected (three business days or more)',
    }),
  nothing: 'No case is overdue.',
  nobody: 'Nobody yet',
  casesOf: (owner, count) =>
    plural('en', count, { one: `${owner}: # case`, other: `${owner}: # cases` }),
  case: 'Case',
  customer: 'Customer',
  duty: 'To be done',
  since: 'Deadline',
  late: 'Late',
  neglectedMark: 'neglected',
};

/** Words of the digest in the five languages. */
export const digestWords: Readonly<Record<Language, DigestWords>> = { nb, nn, da, sv, en };
