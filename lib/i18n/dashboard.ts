// data: words of the dashboard, one object a language
import type { Language } from '../domain/shared/language.ts';
import { plural } from './i18n.ts';

/** The groups of cases that the dashboard counts and shows on a click. */
export type CaseGroup =
  | 'open'
  | 'unanswered'
  | 'overdue'
  | 'today'
  | 'waiting'
  | 'agency'
  | 'closed';

/** What the dashboard says. */
export interface DashboardWords {
  readonly title: string;
  readonly backToMail: string;
  readonly settings: string;
  readonly pages: string;
  readonly groups: Readonly<Record<CaseGroup, string>>;
  readonly groupsLabel: string;
  readonly search: string;
  readonly owner: string;
  readonly everyone: string;
  readonly nobody: string;
  readonly filters: string;
  readonly clear: string;
  readonly shown: (count: number) => string;
  readonly disputedSum: (sums: string) => string;
  readonly table: string;
  readonly customer: string;
  readonly reason: string;
  readonly state: string;
  readonly disputed: string;
  readonly age: string;
  readonly days: (count: number) => string;
  readonly answerBy: string;
  readonly nothingDue: string;
  readonly overdueBy: (days: number) => string;
  readonly dueToday: string;
  readonly noInvoice: string;
  readonly invoice: (number: string) => string;
  readonly unknownCustomer: string;
  readonly more: string;
  readonly empty: string;
  readonly emptyAdvice: string;
  readonly noMatch: string;
  readonly damaged: (count: number) => string;
  readonly caseOf: (number: string) => string;
  readonly closeCase: string;
  readonly openMail: string;
  readonly noMail: string;
  readonly facts: string;
  readonly invoiceLabel: string;
  readonly dueDate: string;
  readonly amount: string;
  readonly extent: string;
  readonly stage: string;
  readonly party: string;
  readonly channel: string;
  readonly receivedOn: string;
  readonly decision: string;
  readonly points: string;
  readonly excerpt: string;
  readonly deadlines: string;
  readonly noDeadlines: string;
  readonly history: string;
  readonly gone: string;
}

const nb: DashboardWords = {
  title: 'Innsigelser',
  backToMail: 'Til postkassen',
  settings: 'Innstillinger',
  pages: 'Sider',
  groups: {
    open: 'Åpne',
    unanswered: 'Ubesvarte',
    overdue: 'Over fristen',
    today: 'Frist i dag',
    waiting: 'Venter på kunden',
    agency: 'Hos inkassobyrå',
    closed: 'Avsluttede',
  },
  groupsLabel: 'Vis bare',
  search: 'Søk i kunde, faktura og saksnummer',
  owner: 'Ansvarlig',
  everyone: 'Alle',
  nobody: 'Ingen ansvarlig',
  filters: 'Filtre',
  clear: 'Nullstill filtre',
  shown: (count) => plural('nb', count, { one: '# sak vises', other: '# saker vises' }),
  disputedSum: (sums) => `Omtvistet i åpne saker: ${sums}`,
  table: 'Innsigelser, ubesvarte først',
  customer: 'Kunde',
  reason: 'Årsak',
  state: 'Status',
  disputed: 'Omtvistet',
  age: 'Alder',
  days: (count) => plural('nb', count, { one: '# dag', other: '# dager' }),
  answerBy: 'Neste frist',
  nothingDue: 'Ingen frist hos oss',
  overdueBy: (days) => plural('nb', days, { one: '# dag over', other: '# dager over' }),
  dueToday: 'I dag',
  noInvoice: 'Uten fakturanummer',
  invoice: (number) => `Faktura ${number}`,
  unknownCustomer: 'Ukjent kunde',
  more: 'Vis flere',
  empty: 'Ingen innsigelser er registrert ennå.',
  emptyAdvice: 'Åpne en e-post der kunden bestrider en faktura, og registrer den i Svarfrist.',
  noMatch: 'Ingen saker passer til filtrene.',
  damaged: (count) =>
    plural('nb', count, {
      one: '# lagret rad kan ikke leses. Den er beholdt, men vises ikke.',
      other: '# lagrede rader kan ikke leses. De er beholdt, men vises ikke.',
    }),
  caseOf: (number) => `Sak ${number}`,
  closeCase: 'Lukk saken',
  openMail: 'Åpne e-posten',
  noMail: 'E-posten kan ikke åpnes herfra.',
  facts: 'Om saken',
  invoiceLabel: 'Faktura',
  dueDate: 'Forfall',
  amount: 'Fakturabeløp',
  extent: 'Omfang',
  stage: 'Trinn',
  party: 'Kundetype',
  channel: 'Kom inn via',
  receivedOn: 'Mottatt',
  decision: 'Avgjørelse',
  points: 'Kundens punkter',
  excerpt: 'Det kunden skrev',
  deadlines: 'Frister',
  noDeadlines: 'Ingen frister løper.',
  history: 'Historikk',
  gone: 'Denne saken finnes ikke på denne maskinen.',
};

const nn: DashboardWords = {
  title: 'Motsegner',
  backToMail: 'Til postkassa',
  settings: 'Innstillingar',
  pages: 'Sider',
  groups: {
    open: 'Opne',
    unanswered: 'Utan svar',
    overdue: 'Over fristen',
    today: 'Frist i dag',
    waiting: 'Ventar på kunden',
    agency: 'Hos inkassobyrå',
    closed: 'Avslutta',
  },
  groupsLabel: 'Vis berre',
  search: 'Søk i kunde, faktura og saksnummer',
  owner: 'Ansvarleg',
  everyone: 'Alle',
  nobody: 'Ingen ansvarleg',
  filters: 'Filter',
  clear: 'Nullstill filter',
  shown: (count) => plural('nn', count, { one: '# sak er vist', other: '# saker er viste' }),
  disputedSum: (sums) => `Omtvista i opne saker: ${sums}`,
  table: 'Motsegner, dei utan svar fyrst',
  customer: 'Kunde',
  reason: 'Årsak',
  state: 'Status',
  disputed: 'Omtvista',
  age: 'Alder',
  days: (count) => plural('nn', count, { one: '# dag', other: '# dagar' }),
  answerBy: 'Neste frist',
  nothingDue: 'Ingen frist hos oss',
  overdueBy: (days) => plural('nn', days, { one: '# dag over', other: '# dagar over' }),
  dueToday: 'I dag',
  noInvoice: 'Utan fakturanummer',
  invoice: (number) => `Faktura ${number}`,
  unknownCustomer: 'Ukjend kunde',
  more: 'Vis fleire',
  empty: 'Ingen motsegner er registrerte enno.',
  emptyAdvice: 'Opne ein e-post der kunden bestrid ein faktura, og registrer han i Svarfrist.',
  noMatch: 'Ingen saker passar til filtra.',
  damaged: (count) =>
    plural('nn', count, {
      one: '# lagra rad kan ikkje lesast. Ho er teken vare på, men blir ikkje vist.',
      other: '# lagra rader kan ikkje lesast. Dei er tekne vare på, men blir ikkje viste.',
    }),
  caseOf: (number) => `Sak ${number}`,
  closeCase: 'Lukk saka',
  openMail: 'Opne e-posten',
  noMail: 'E-posten kan ikkje opnast herifrå.',
  facts: 'Om saka',
  invoiceLabel: 'Faktura',
  dueDate: 'Forfall',
  amount: 'Fakturabeløp',
  extent: 'Omfang',
  stage: 'Steg',
  party: 'Kundetype',
  channel: 'Kom inn via',
  receivedOn: 'Motteken',
  decision: 'Avgjerd',
  points: 'Punkta til kunden',
  excerpt: 'Det kunden skreiv',
  deadlines: 'Fristar',
  noDeadlines: 'Ingen fristar løper.',
  history: 'Historikk',
  gone: 'Denne saka finst ikkje på denne maskina.',
};

const da: DashboardWords = {
  title: 'Indsigelser',
  backToMail: 'Til postkassen',
  settings: 'Indstillinger',
  pages: 'Sider',
  groups: {
    open: 'Åbne',
    unanswered: 'Ubesvarede',
    overdue: 'Over fristen',
    today: 'Frist i dag',
    waiting: 'Venter på kunden',
    agency: 'Hos inkassobureau',
    closed: 'Afsluttede',
  },
  groupsLabel: 'Vis kun',
  search: 'Søg i kunde, faktura og sagsnummer',
  owner: 'Ansvarlig',
  everyone: 'Alle',
  nobody: 'Ingen ansvarlig',
  filters: 'Filtre',
  clear: 'Nulstil filtre',
  shown: (count) => plural('da', count, { one: '# sag vises', other: '# sager vises' }),
  disputedSum: (sums) => `Omtvistet i åbne sager: ${sums}`,
  table: 'Indsigelser, ubesvarede først',
  customer: 'Kunde',
  reason: 'Årsag',
  state: 'Status',
  disputed: 'Omtvistet',
  age: 'Alder',
  days: (count) => plural('da', count, { one: '# dag', other: '# dage' }),
  answerBy: 'Næste frist',
  nothingDue: 'Ingen frist hos os',
  overdueBy: (days) => plural('da', days, { one: '# dag over', other: '# dage over' }),
  dueToday: 'I dag',
  noInvoice: 'Uden fakturanummer',
  invoice: (number) => `Faktura ${number}`,
  unknownCustomer: 'Ukendt kunde',
  more: 'Vis flere',
  empty: 'Ingen indsigelser er registreret endnu.',
  emptyAdvice: 'Åbn en mail, hvor kunden bestrider en faktura, og registrér den i Svarfrist.',
  noMatch: 'Ingen sager passer til filtrene.',
  damaged: (count) =>
    plural('da', count, {
      one: '# gemt række kan ikke læses. Den er bevaret, men vises ikke.',
      other: '# gemte rækker kan ikke læses. De er bevaret, men vises ikke.',
    }),
  caseOf: (number) => `Sag ${number}`,
  closeCase: 'Luk sagen',
  openMail: 'Åbn mailen',
  noMail: 'Mailen kan ikke åbnes herfra.',
  facts: 'Om sagen',
  invoiceLabel: 'Faktura',
  dueDate: 'Forfald',
  amount: 'Fakturabeløb',
  extent: 'Omfang',
  stage: 'Trin',
  party: 'Kundetype',
  channel: 'Kom ind via',
  receivedOn: 'Modtaget',
  decision: 'Afgørelse',
  points: 'Kundens punkter',
  excerpt: 'Det, kunden skrev',
  deadlines: 'Frister',
  noDeadlines: 'Ingen frister løber.',
  history: 'Historik',
  gone: 'Denne sag findes ikke på denne maskine.',
};

const sv: DashboardWords = {
  title: 'Invändningar',
  backToMail: 'Till brevlådan',
  settings: 'Inställningar',
  pages: 'Sidor',
  groups: {
    open: 'Öppna',
    unanswered: 'Obesvarade',
    overdue: 'Över fristen',
    today: 'Frist i dag',
    waiting: 'Väntar på kunden',
    agency: 'Hos inkassobolag',
    closed: 'Avslutade',
  },
  groupsLabel: 'Visa bara',
  search: 'Sök på kund, faktura och ärendenummer',
  owner: 'Ansvarig',
  everyone: 'Alla',
  nobody: 'Ingen ansvarig',
  filters: 'Filter',
  clear: 'Rensa filter',
  shown: (count) => plural('sv', count, { one: '# ärende visas', other: '# ärenden visas' }),
  disputedSum: (sums) => `Omtvistat i öppna ärenden: ${sums}`,
  table: 'Invändningar, obesvarade först',
  customer: 'Kund',
  reason: 'Orsak',
  state: 'Status',
  disputed: 'Omtvistat',
  age: 'Ålder',
  days: (count) => plural('sv', count, { one: '# dag', other: '# dagar' }),
  answerBy: 'Nästa frist',
  nothingDue: 'Ingen frist hos oss',
  overdueBy: (days) => plural('sv', days, { one: '# dag över', other: '# dagar över' }),
  dueToday: 'I dag',
  noInvoice: 'Utan fakturanummer',
  invoice: (number) => `Faktura ${number}`,
  unknownCustomer: 'Okänd kund',
  more: 'Visa fler',
  empty: 'Inga invändningar är registrerade än.',
  emptyAdvice: 'Öppna ett mejl där kunden bestrider en faktura och registrera det i Svarfrist.',
  noMatch: 'Inga ärenden matchar filtren.',
  damaged: (count) =>
    plural('sv', count, {
      one: '# sparad rad går inte att läsa. Den finns kvar men visas inte.',
      other: '# sparade rader går inte att läsa. De finns kvar men visas inte.',
    }),
  caseOf: (number) => `Ärende ${number}`,
  closeCase: 'Stäng ärendet',
  openMail: 'Öppna mejlet',
  noMail: 'Mejlet går inte att öppna härifrån.',
  facts: 'Om ärendet',
  invoiceLabel: 'Faktura',
  dueDate: 'Förfallodag',
  amount: 'Fakturabelopp',
  extent: 'Omfattning',
  stage: 'Skede',
  party: 'Kundtyp',
  channel: 'Kom in via',
  receivedOn: 'Mottaget',
  decision: 'Beslut',
  points: 'Kundens punkter',
  excerpt: 'Det kunden skrev',
  deadlines: 'Frister',
  noDeadlines: 'Inga frister löper.',
  history: 'Historik',
  gone: 'Det här ärendet finns inte på den här datorn.',
};

const en: DashboardWords = {
  title: 'Objections',
  backToMail: 'To the mailbox',
  settings: 'Settings',
  pages: 'Pages',
  groups: {
    open: 'Open',
    unanswered: 'Unanswered',
    overdue: 'Overdue',
    today: 'Due today',
    waiting: 'Waiting for customer',
    agency: 'At collection agency',
    closed: 'Closed',
  },
  groupsLabel: 'Show only',
  search: 'Search customer, invoice and case number',
  owner: 'Owner',
  everyone: 'Everyone',
  nobody: 'No owner',
  filters: 'Filters',
  clear: 'Clear filters',
  shown: (count) => plural('en', count, { one: '# case shown', other: '# cases shown' }),
  disputedSum: (sums) => `Disputed in open cases: ${sums}`,
  table: 'Objections, unanswered first',
  customer: 'Customer',
  reason: 'Reason',
  state: 'Status',
  disputed: 'Disputed',
  age: 'Age',
  days: (count) => plural('en', count, { one: '# day', other: '# days' }),
  answerBy: 'Next deadline',
  nothingDue: 'Nothing due from us',
  overdueBy: (days) => plural('en', days, { one: '# day late', other: '# days late' }),
  dueToday: 'Today',
  noInvoice: 'No invoice number',
  invoice: (number) => `Invoice ${number}`,
  unknownCustomer: 'Unknown customer',
  more: 'Show more',
  empty: 'No objections are registered yet.',
  emptyAdvice: 'Open a mail in which a customer disputes an invoice, and register it in Svarfrist.',
  noMatch: 'No case matches the filters.',
  damaged: (count) =>
    plural('en', count, {
      one: '# stored row cannot be read. It is kept, but not shown.',
      other: '# stored rows cannot be read. They are kept, but not shown.',
    }),
  caseOf: (number) => `Case ${number}`,
  closeCase: 'Close the case view',
  openMail: 'Open the mail',
  noMail: 'The mail cannot be opened from here.',
  facts: 'About the case',
  invoiceLabel: 'Invoice',
  dueDate: 'Due date',
  amount: 'Invoice amount',
  extent: 'Extent',
  stage: 'Stage',
  party: 'Kind of customer',
  channel: 'Came in by',
  receivedOn: 'Received',
  decision: 'Decision',
  points: 'The customer’s points',
  excerpt: 'What the customer wrote',
  deadlines: 'Deadlines',
  noDeadlines: 'No deadline is running.',
  history: 'History',
  gone: 'This case is not on this machine.',
};

/** Words of the dashboard in the five languages. */
export const dashboardWords: Readonly<Record<Language, DashboardWords>> = { nb, nn, da, sv, en };
