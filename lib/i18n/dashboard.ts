// data: words of the dashboard, one object a language
import type {
  AgeBand,
  AnswerStanding,
  CaseGroup,
  MilestoneName,
} from '../domain/report/case-query.ts';
import type { Language } from '../domain/shared/language.ts';
import { plural } from './i18n.ts';

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
  readonly noInvoice: string;
  readonly invoice: (number: string) => string;
  readonly unknownCustomer: string;
  readonly empty: string;
  readonly emptyAdvice: string;
  readonly noMatch: string;
  readonly except: string;
  readonly exceptOwners: string;
  readonly exceptCustomers: string;
  /** A field for a day. */
  readonly dueBy: string;
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
  readonly views: Readonly<Record<'cases' | 'figures' | 'digest', string>>;
  readonly viewsLabel: string;
  readonly country: string;
  readonly undisputed: string;
  readonly caseNumber: string;
  readonly allOf: string;
  readonly moreFilters: string;
  readonly dateOf: string;
  readonly receivedFrom: string;
  readonly receivedTo: string;
  readonly ageBands: Readonly<Record<AgeBand, string>>;
  readonly answer: string;
  readonly answers: Readonly<Record<AnswerStanding, string>>;
  readonly milestone: string;
  readonly milestones: Readonly<Record<MilestoneName, string>>;
  readonly columns: string;
  readonly sortBy: string;
  readonly urgency: string;
  readonly reversed: string;
  readonly keys: string;
  readonly selectCase: (number: string) => string;
  readonly selectAll: string;
  readonly selected: (count: number) => string;
  readonly clearSelection: string;
  readonly reassign: string;
  readonly snooze: string;
  readonly newOwner: string;
  readonly until: string;
  /** The day that was typed is none, or has come already. */
  readonly untilLater: string;
  readonly why: string;
  readonly apply: (count: number) => string;
  readonly working: (done: number, total: number) => string;
  readonly stop: string;
  readonly changed: (count: number) => string;
  readonly refused: (count: number) => string;
  readonly preparing: string;
  readonly nextStep: string;
  readonly documents: string;
  readonly amounts: string;
  readonly overridden: (count: number) => string;
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
    all: 'Alle',
  },
  groupsLabel: 'Vis bare',
  search: 'Søk i kunde, faktura og saksnummer',
  owner: 'Ansvarlig',
  everyone: 'Alle',
  nobody: 'Ingen ansvarlig',
  filters: 'Filtre',
  clear: 'Nullstill filtre',
  shown: (count) => plural('nb', count, { one: '# sak vises', other: '# saker vises' }),
  disputedSum: (sums) => `Omtvistet: ${sums}`,
  table: 'Innsigelser, ubesvarte først',
  customer: 'Kunde',
  reason: 'Årsak',
  state: 'Status',
  disputed: 'Omtvistet',
  age: 'Alder',
  days: (count) => plural('nb', count, { one: '# dag', other: '# dager' }),
  answerBy: 'Neste frist',
  nothingDue: 'Ingen frist hos oss',
  noInvoice: 'Uten fakturanummer',
  invoice: (number) => `Faktura ${number}`,
  unknownCustomer: 'Ukjent kunde',
  empty: 'Ingen innsigelser er registrert ennå.',
  emptyAdvice: 'Åpne en e-post der kunden bestrider en faktura, og registrer den i Svarfrist.',
  noMatch: 'Ingen saker passer til filtrene.',
  except: 'Alle årsaker unntatt',
  exceptOwners: 'Alle ansvarlige unntatt',
  exceptCustomers: 'Alle kunder unntatt',
  dueBy: 'Frist til og med',
  damaged: (count) =>
    plural('nb', count, {
      one: '# lagret rad kan ikke leses. Den er beholdt, men vises ikke.',
      other: '# lagrede rader kan ikke leses. De er beholdt, men vises ikke.',
    }),
  caseOf: (number) => `Sak ${number}`,
  closeCase: 'Lukk visningen',
  openMail: 'Åpne e-posten',
  noMail: 'E-posten kan ikke åpnes herfra.',
  facts: 'Om saken',
  invoiceLabel: 'Faktura',
  dueDate: 'Forfall',
  amount: 'Fakturabeløp',
  extent: 'Omfang',
  stage: 'Stadium',
  party: 'Kundetype',
  channel: 'Kom via',
  receivedOn: 'Mottatt',
  decision: 'Avgjørelse',
  points: 'Kundens punkter',
  excerpt: 'Det kunden skrev',
  deadlines: 'Frister',
  noDeadlines: 'Ingen frister løper.',
  history: 'Historikk',
  gone: 'Denne saken finnes ikke på denne maskinen.',
  views: { cases: 'Saker', figures: 'Tall', digest: 'Ukeoversikt' },
  viewsLabel: 'Visninger',
  country: 'Land',
  undisputed: 'Ikke omtvistet',
  caseNumber: 'Saksnummer',
  allOf: 'Alle',
  moreFilters: 'Flere filtre',
  dateOf: 'Datoene gjelder',
  receivedFrom: 'Fra og med',
  receivedTo: 'Til og med',
  ageBands: {
    '0-7': '0–7 dager',
    '8-14': '8–14 dager',
    '15-30': '15–30 dager',
    '31-90': '31–90 dager',
    '91-': 'Over 90 dager',
  },
  answer: 'Første svar',
  answers: {
    'in-time': 'Gitt i tide',
    late: 'Gitt for sent',
    overdue: 'Mangler, og fristen er ute',
  },
  milestone: 'Er kommet til',
  milestones: { answered: 'Besvart', decided: 'Avgjort', paid: 'Betalt' },
  columns: 'Kolonner',
  sortBy: 'Sorter etter',
  urgency: 'Det som haster mest',
  reversed: 'Omvendt rekkefølge',
  keys: 'Piltastene flytter i listen, Enter åpner saken, mellomrom velger den.',
  selectCase: (number) => `Velg sak ${number}`,
  selectAll: 'Velg alle i listen',
  selected: (count) => plural('nb', count, { one: '# sak valgt', other: '# saker valgt' }),
  clearSelection: 'Fjern valget',
  reassign: 'Bytt ansvarlig',
  snooze: 'Utsett påminnelser',
  newOwner: 'Ny ansvarlig (e-post)',
  until: 'Til',
  untilLater: 'Velg en dag etter i dag.',
  why: 'Hvorfor',
  apply: (count) => plural('nb', count, { one: 'Endre # sak', other: 'Endre # saker' }),
  working: (done, total) => `${done} av ${total} saker er endret`,
  stop: 'Stopp',
  changed: (count) => plural('nb', count, { one: '# sak er endret.', other: '# saker er endret.' }),
  refused: (count) =>
    plural('nb', count, {
      one: '# sak tillater ikke dette og er som før.',
      other: '# saker tillater ikke dette og er som før.',
    }),
  preparing: 'Listen bygges opp på nytt etter en oppdatering. Saker kan mangle et øyeblikk.',
  nextStep: 'Neste steg',
  documents: 'Dokumenter',
  amounts: 'Beløp',
  overridden: (count) =>
    plural('nb', count, {
      one: '# funn i svaret ble overstyrt med begrunnelse',
      other: '# funn i svarene ble overstyrt med begrunnelse',
    }),
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
    all: 'Alle',
  },
  groupsLabel: 'Vis berre',
  search: 'Søk i kunde, faktura og saksnummer',
  owner: 'Ansvarleg',
  everyone: 'Alle',
  nobody: 'Ingen ansvarleg',
  filters: 'Filter',
  clear: 'Nullstill filter',
  shown: (count) => plural('nn', count, { one: '# sak er vist', other: '# saker er viste' }),
  disputedSum: (sums) => `Omstridd: ${sums}`,
  table: 'Motsegner, dei utan svar først',
  customer: 'Kunde',
  reason: 'Årsak',
  state: 'Status',
  disputed: 'Omstridd',
  age: 'Alder',
  days: (count) => plural('nn', count, { one: '# dag', other: '# dagar' }),
  answerBy: 'Neste frist',
  nothingDue: 'Ingen frist hos oss',
  noInvoice: 'Utan fakturanummer',
  invoice: (number) => `Faktura ${number}`,
  unknownCustomer: 'Ukjend kunde',
  empty: 'Ingen motsegner er registrerte enno.',
  emptyAdvice: 'Opne ein e-post der kunden bestrid ein faktura, og registrer han i Svarfrist.',
  noMatch: 'Ingen saker passar til filtra.',
  except: 'Alle årsaker utanom',
  exceptOwners: 'Alle ansvarlege utanom',
  exceptCustomers: 'Alle kundar utanom',
  dueBy: 'Frist til og med',
  damaged: (count) =>
    plural('nn', count, {
      one: '# lagra rad kan ikkje lesast. Ho er teken vare på, men blir ikkje vist.',
      other: '# lagra rader kan ikkje lesast. Dei er tekne vare på, men blir ikkje viste.',
    }),
  caseOf: (number) => `Sak ${number}`,
  closeCase: 'Lukk visinga',
  openMail: 'Opne e-posten',
  noMail: 'E-posten kan ikkje opnast herifrå.',
  facts: 'Om saka',
  invoiceLabel: 'Faktura',
  dueDate: 'Forfall',
  amount: 'Fakturabeløp',
  extent: 'Omfang',
  stage: 'Stadium',
  party: 'Kundetype',
  channel: 'Kom via',
  receivedOn: 'Motteken',
  decision: 'Avgjerd',
  points: 'Punkta til kunden',
  excerpt: 'Det kunden skreiv',
  deadlines: 'Fristar',
  noDeadlines: 'Ingen fristar går.',
  history: 'Historikk',
  gone: 'Denne saka finst ikkje på denne maskina.',
  views: { cases: 'Saker', figures: 'Tal', digest: 'Vekeoversyn' },
  viewsLabel: 'Visingar',
  country: 'Land',
  undisputed: 'Ikkje omstridd',
  caseNumber: 'Saksnummer',
  allOf: 'Alle',
  moreFilters: 'Fleire filter',
  dateOf: 'Datoane gjeld',
  receivedFrom: 'Frå og med',
  receivedTo: 'Til og med',
  ageBands: {
    '0-7': '0–7 dagar',
    '8-14': '8–14 dagar',
    '15-30': '15–30 dagar',
    '31-90': '31–90 dagar',
    '91-': 'Over 90 dagar',
  },
  answer: 'Første svar',
  answers: {
    'in-time': 'Gitt i tide',
    late: 'Gitt for seint',
    overdue: 'Manglar, og fristen er ute',
  },
  milestone: 'Er komen til',
  milestones: { answered: 'Svara på', decided: 'Avgjord', paid: 'Betalt' },
  columns: 'Kolonnar',
  sortBy: 'Sorter etter',
  urgency: 'Det som hastar mest',
  reversed: 'Omvend rekkjefølgje',
  keys: 'Piltastane flyttar i lista, Enter opnar saka, mellomrom vel henne.',
  selectCase: (number) => `Vel sak ${number}`,
  selectAll: 'Vel alle i lista',
  selected: (count) => plural('nn', count, { one: '# sak vald', other: '# saker valde' }),
  clearSelection: 'Fjern valet',
  reassign: 'Byt ansvarleg',
  snooze: 'Utset påminningar',
  newOwner: 'Ny ansvarleg (e-post)',
  until: 'Til',
  untilLater: 'Vel ein dag etter i dag.',
  why: 'Kvifor',
  apply: (count) => plural('nn', count, { one: 'Endre # sak', other: 'Endre # saker' }),
  working: (done, total) => `${done} av ${total} saker er endra`,
  stop: 'Stopp',
  changed: (count) => plural('nn', count, { one: '# sak er endra.', other: '# saker er endra.' }),
  refused: (count) =>
    plural('nn', count, {
      one: '# sak tillèt ikkje dette og er som før.',
      other: '# saker tillèt ikkje dette og er som før.',
    }),
  preparing: 'Lista blir bygd opp på nytt etter ei oppdatering. Saker kan mangle ein augeblink.',
  nextStep: 'Neste steg',
  documents: 'Dokument',
  amounts: 'Beløp',
  overridden: (count) =>
    plural('nn', count, {
      one: '# funn i svaret vart overstyrt med grunngiving',
      other: '# funn i svara vart overstyrte med grunngiving',
    }),
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
    all: 'Alle',
  },
  groupsLabel: 'Vis kun',
  search: 'Søg i kunde, faktura og sagsnummer',
  owner: 'Ansvarlig',
  everyone: 'Alle',
  nobody: 'Ingen ansvarlig',
  filters: 'Filtre',
  clear: 'Nulstil filtre',
  shown: (count) => plural('da', count, { one: '# sag vises', other: '# sager vises' }),
  disputedSum: (sums) => `Omtvistet: ${sums}`,
  table: 'Indsigelser, ubesvarede først',
  customer: 'Kunde',
  reason: 'Årsag',
  state: 'Status',
  disputed: 'Omtvistet',
  age: 'Alder',
  days: (count) => plural('da', count, { one: '# dag', other: '# dage' }),
  answerBy: 'Næste frist',
  nothingDue: 'Ingen frist hos os',
  noInvoice: 'Uden fakturanummer',
  invoice: (number) => `Faktura ${number}`,
  unknownCustomer: 'Ukendt kunde',
  empty: 'Ingen indsigelser er registreret endnu.',
  emptyAdvice: 'Åbn en mail, hvor kunden bestrider en faktura, og registrer den i Svarfrist.',
  noMatch: 'Ingen sager passer til filtrene.',
  except: 'Alle årsager undtagen',
  exceptOwners: 'Alle ansvarlige undtagen',
  exceptCustomers: 'Alle kunder undtagen',
  dueBy: 'Frist til og med',
  damaged: (count) =>
    plural('da', count, {
      one: '# gemt række kan ikke læses. Den er bevaret, men vises ikke.',
      other: '# gemte rækker kan ikke læses. De er bevaret, men vises ikke.',
    }),
  caseOf: (number) => `Sag ${number}`,
  closeCase: 'Luk visningen',
  openMail: 'Åbn mailen',
  noMail: 'Mailen kan ikke åbnes herfra.',
  facts: 'Om sagen',
  invoiceLabel: 'Faktura',
  dueDate: 'Forfald',
  amount: 'Fakturabeløb',
  extent: 'Omfang',
  stage: 'Stadie',
  party: 'Kundetype',
  channel: 'Kom via',
  receivedOn: 'Modtaget',
  decision: 'Afgørelse',
  points: 'Kundens punkter',
  excerpt: 'Det, kunden skrev',
  deadlines: 'Frister',
  noDeadlines: 'Ingen frister løber.',
  history: 'Historik',
  gone: 'Denne sag findes ikke på denne maskine.',
  views: { cases: 'Sager', figures: 'Tal', digest: 'Ugeoversigt' },
  viewsLabel: 'Visninger',
  country: 'Land',
  undisputed: 'Ikke omtvistet',
  caseNumber: 'Sagsnummer',
  allOf: 'Alle',
  moreFilters: 'Flere filtre',
  dateOf: 'Datoerne gælder',
  receivedFrom: 'Fra og med',
  receivedTo: 'Til og med',
  ageBands: {
    '0-7': '0–7 dage',
    '8-14': '8–14 dage',
    '15-30': '15–30 dage',
    '31-90': '31–90 dage',
    '91-': 'Over 90 dage',
  },
  answer: 'Første svar',
  answers: {
    'in-time': 'Givet i tide',
    late: 'Givet for sent',
    overdue: 'Mangler, og fristen er overskredet',
  },
  milestone: 'Er nået til',
  milestones: { answered: 'Besvaret', decided: 'Afgjort', paid: 'Betalt' },
  columns: 'Kolonner',
  sortBy: 'Sortér efter',
  urgency: 'Det, der haster mest',
  reversed: 'Omvendt rækkefølge',
  keys: 'Med piletasterne flytter du dig i listen, Enter åbner sagen, mellemrum vælger den.',
  selectCase: (number) => `Vælg sag ${number}`,
  selectAll: 'Vælg alle i listen',
  selected: (count) => plural('da', count, { one: '# sag valgt', other: '# sager valgt' }),
  clearSelection: 'Fjern valget',
  reassign: 'Skift ansvarlig',
  snooze: 'Udsæt påmindelser',
  newOwner: 'Ny ansvarlig (e-mail)',
  until: 'Til',
  untilLater: 'Vælg en dag efter i dag.',
  why: 'Hvorfor',
  apply: (count) => plural('da', count, { one: 'Ændr # sag', other: 'Ændr # sager' }),
  working: (done, total) => `${done} af ${total} sager er ændret`,
  stop: 'Stop',
  changed: (count) => plural('da', count, { one: '# sag er ændret.', other: '# sager er ændret.' }),
  refused: (count) =>
    plural('da', count, {
      one: '# sag tillader det ikke og er uændret.',
      other: '# sager tillader det ikke og er uændrede.',
    }),
  preparing: 'Listen bygges op på ny efter en opdatering. Sager kan mangle et øjeblik.',
  nextStep: 'Næste skridt',
  documents: 'Dokumenter',
  amounts: 'Beløb',
  overridden: (count) =>
    plural('da', count, {
      one: '# anmærkning til svaret blev tilsidesat med begrundelse',
      other: '# anmærkninger til svarene blev tilsidesat med begrundelse',
    }),
};

const sv: DashboardWords = {
  title: 'Invändningar',
  backToMail: 'Till brevlådan',
  settings: 'Inställningar',
  pages: 'Sidor',
  groups: {
    open: 'Öppna',
    unanswered: 'Obesvarade',
    overdue: 'Försenade',
    today: 'Frist i dag',
    waiting: 'Väntar på kunden',
    agency: 'Hos inkassobolag',
    closed: 'Avslutade',
    all: 'Alla',
  },
  groupsLabel: 'Visa bara',
  search: 'Sök på kund, faktura och ärendenummer',
  owner: 'Ansvarig',
  everyone: 'Alla',
  nobody: 'Ingen ansvarig',
  filters: 'Filter',
  clear: 'Rensa filter',
  shown: (count) => plural('sv', count, { one: '# ärende visas', other: '# ärenden visas' }),
  disputedSum: (sums) => `Omtvistat: ${sums}`,
  table: 'Invändningar, obesvarade först',
  customer: 'Kund',
  reason: 'Orsak',
  state: 'Status',
  disputed: 'Omtvistat',
  age: 'Ålder',
  days: (count) => plural('sv', count, { one: '# dag', other: '# dagar' }),
  answerBy: 'Nästa frist',
  nothingDue: 'Ingen frist hos oss',
  noInvoice: 'Utan fakturanummer',
  invoice: (number) => `Faktura ${number}`,
  unknownCustomer: 'Okänd kund',
  empty: 'Inga invändningar är registrerade än.',
  emptyAdvice: 'Öppna ett mejl där kunden bestrider en faktura och registrera det i Svarfrist.',
  noMatch: 'Inga ärenden matchar filtren.',
  except: 'Alla orsaker utom',
  exceptOwners: 'Alla ansvariga utom',
  exceptCustomers: 'Alla kunder utom',
  dueBy: 'Frist till och med',
  damaged: (count) =>
    plural('sv', count, {
      one: '# sparad rad går inte att läsa. Den finns kvar men visas inte.',
      other: '# sparade rader går inte att läsa. De finns kvar men visas inte.',
    }),
  caseOf: (number) => `Ärende ${number}`,
  closeCase: 'Stäng vyn',
  openMail: 'Öppna mejlet',
  noMail: 'Mejlet går inte att öppna härifrån.',
  facts: 'Om ärendet',
  invoiceLabel: 'Faktura',
  dueDate: 'Förfallodag',
  amount: 'Fakturabelopp',
  extent: 'Omfattning',
  stage: 'Skede',
  party: 'Kundtyp',
  channel: 'Kom via',
  receivedOn: 'Mottaget',
  decision: 'Beslut',
  points: 'Kundens punkter',
  excerpt: 'Det kunden skrev',
  deadlines: 'Frister',
  noDeadlines: 'Inga frister löper.',
  history: 'Historik',
  gone: 'Det här ärendet finns inte på den här datorn.',
  views: { cases: 'Ärenden', figures: 'Siffror', digest: 'Veckoöversikt' },
  viewsLabel: 'Vyer',
  country: 'Land',
  undisputed: 'Inte omtvistat',
  caseNumber: 'Ärendenummer',
  allOf: 'Alla',
  moreFilters: 'Fler filter',
  dateOf: 'Datumen gäller',
  receivedFrom: 'Från och med',
  receivedTo: 'Till och med',
  ageBands: {
    '0-7': '0–7 dagar',
    '8-14': '8–14 dagar',
    '15-30': '15–30 dagar',
    '31-90': '31–90 dagar',
    '91-': 'Över 90 dagar',
  },
  answer: 'Första svaret',
  answers: {
    'in-time': 'Gavs i tid',
    late: 'Gavs för sent',
    overdue: 'Saknas, och fristen har gått ut',
  },
  milestone: 'Har kommit till',
  milestones: { answered: 'Besvarat', decided: 'Avgjort', paid: 'Betalt' },
  columns: 'Kolumner',
  sortBy: 'Sortera efter',
  urgency: 'Det som brådskar mest',
  reversed: 'Omvänd ordning',
  keys: 'Med piltangenterna flyttar du dig i listan, Enter öppnar ärendet, blanksteg markerar det.',
  selectCase: (number) => `Markera ärende ${number}`,
  selectAll: 'Markera alla i listan',
  selected: (count) =>
    plural('sv', count, { one: '# ärende markerat', other: '# ärenden markerade' }),
  clearSelection: 'Avmarkera',
  reassign: 'Byt ansvarig',
  snooze: 'Skjut upp påminnelser',
  newOwner: 'Ny ansvarig (e-post)',
  until: 'Till',
  untilLater: 'Välj en dag efter i dag.',
  why: 'Varför',
  apply: (count) => plural('sv', count, { one: 'Ändra # ärende', other: 'Ändra # ärenden' }),
  working: (done, total) => `${done} av ${total} ärenden är ändrade`,
  stop: 'Stoppa',
  changed: (count) =>
    plural('sv', count, { one: '# ärende är ändrat.', other: '# ärenden är ändrade.' }),
  refused: (count) =>
    plural('sv', count, {
      one: '# ärende tillåter inte detta och är som förut.',
      other: '# ärenden tillåter inte detta och är som förut.',
    }),
  preparing: 'Listan byggs upp på nytt efter en uppdatering. Ärenden kan saknas ett ögonblick.',
  nextStep: 'Nästa steg',
  documents: 'Dokument',
  amounts: 'Belopp',
  overridden: (count) =>
    plural('sv', count, {
      one: '# anmärkning på svaret åsidosattes med motivering',
      other: '# anmärkningar på svaren åsidosattes med motivering',
    }),
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
    all: 'All',
  },
  groupsLabel: 'Show only',
  search: 'Search customer, invoice and case number',
  owner: 'Owner',
  everyone: 'Everyone',
  nobody: 'No owner',
  filters: 'Filters',
  clear: 'Clear filters',
  shown: (count) => plural('en', count, { one: '# case shown', other: '# cases shown' }),
  disputedSum: (sums) => `Disputed: ${sums}`,
  table: 'Objections, unanswered first',
  customer: 'Customer',
  reason: 'Reason',
  state: 'Status',
  disputed: 'Disputed',
  age: 'Age',
  days: (count) => plural('en', count, { one: '# day', other: '# days' }),
  answerBy: 'Next deadline',
  nothingDue: 'Nothing due from us',
  noInvoice: 'No invoice number',
  invoice: (number) => `Invoice ${number}`,
  unknownCustomer: 'Unknown customer',
  empty: 'No objections are registered yet.',
  emptyAdvice:
    'Open an email in which a customer disputes an invoice, and register it in Svarfrist.',
  noMatch: 'No case matches the filters.',
  except: 'All reasons except',
  exceptOwners: 'All owners except',
  exceptCustomers: 'All customers except',
  dueBy: 'Due by',
  damaged: (count) =>
    plural('en', count, {
      one: '# stored row cannot be read. It is kept, but not shown.',
      other: '# stored rows cannot be read. They are kept, but not shown.',
    }),
  caseOf: (number) => `Case ${number}`,
  closeCase: 'Close the case view',
  openMail: 'Open the email',
  noMail: 'The email cannot be opened from here.',
  facts: 'About the case',
  invoiceLabel: 'Invoice',
  dueDate: 'Due date',
  amount: 'Invoice amount',
  extent: 'Extent',
  stage: 'Stage',
  party: 'Customer type',
  channel: 'Came via',
  receivedOn: 'Received',
  decision: 'Decision',
  points: 'The customer’s points',
  excerpt: 'What the customer wrote',
  deadlines: 'Deadlines',
  noDeadlines: 'No deadline is running.',
  history: 'History',
  gone: 'This case is not on this machine.',
  views: { cases: 'Cases', figures: 'Figures', digest: 'Weekly digest' },
  viewsLabel: 'Views',
  country: 'Country',
  undisputed: 'Not disputed',
  caseNumber: 'Case number',
  allOf: 'All',
  moreFilters: 'More filters',
  dateOf: 'The dates refer to',
  receivedFrom: 'From',
  receivedTo: 'Until',
  ageBands: {
    '0-7': '0–7 days',
    '8-14': '8–14 days',
    '15-30': '15–30 days',
    '31-90': '31–90 days',
    '91-': 'Over 90 days',
  },
  answer: 'First answer',
  answers: {
    'in-time': 'Given in time',
    late: 'Given late',
    overdue: 'Missing, and the day has passed',
  },
  milestone: 'Has reached',
  milestones: { answered: 'Answered', decided: 'Decided', paid: 'Paid' },
  columns: 'Columns',
  sortBy: 'Sort by',
  urgency: 'Most urgent',
  reversed: 'Reverse order',
  keys: 'Arrow keys move in the list, Enter opens the case, Space selects it.',
  selectCase: (number) => `Select case ${number}`,
  selectAll: 'Select all in the list',
  selected: (count) => plural('en', count, { one: '# case selected', other: '# cases selected' }),
  clearSelection: 'Clear selection',
  reassign: 'Change owner',
  snooze: 'Snooze reminders',
  newOwner: 'New owner (email)',
  until: 'Until',
  untilLater: 'Choose a day after today.',
  why: 'Why',
  apply: (count) => plural('en', count, { one: 'Change # case', other: 'Change # cases' }),
  working: (done, total) => `${done} of ${total} cases are changed`,
  stop: 'Stop',
  changed: (count) =>
    plural('en', count, { one: '# case is changed.', other: '# cases are changed.' }),
  refused: (count) =>
    plural('en', count, {
      one: '# case does not allow this and is as before.',
      other: '# cases do not allow this and are as before.',
    }),
  preparing: 'The list is being rebuilt after an update. Cases may be missing for a moment.',
  nextStep: 'Next step',
  documents: 'Documents',
  amounts: 'Amounts',
  overridden: (count) =>
    plural('en', count, {
      one: '# finding in the reply was overridden with a reason',
      other: '# findings in the replies were overridden with a reason',
    }),
};

/** Words of the dashboard in the five languages. */
export const dashboardWords: Readonly<Record<Language, DashboardWords>> = { nb, nn, da, sv, en };
