// data: words of the dashboard's figures and weekly digest, one object a language
import type { MilestoneName } from '../domain/report/case-query.ts';
import type { Effect } from '../domain/report/effect-of-fix.ts';
import type { Dimension } from '../domain/report/root-causes.ts';
import type { Language } from '../domain/shared/language.ts';
import { plural } from './i18n.ts';

/** Lengths of time that figures can be of, in days; `all` has no beginning. */
export const periods = ['30', '90', '365', 'all'] as const;
export type Period = (typeof periods)[number];

/** What the figures and the weekly digest say. */
export interface FiguresWords {
  readonly period: string;
  readonly periods: Readonly<Record<Period, string>>;
  readonly basis: string;
  readonly times: Readonly<Record<MilestoneName, string>>;
  readonly median: string;
  readonly slow: string;
  readonly none: string;
  readonly ofCases: (count: number) => string;
  readonly inTime: string;
  /** What the share of `inTime` is a share of. */
  readonly ofOwed: string;
  readonly workdays: (count: number) => string;
  readonly days: (count: number) => string;
  readonly few: string;
  readonly byMonth: string;
  readonly chartNote: string;
  readonly byReason: string;
  readonly advice: string;
  readonly source: string;
  readonly showMore: string;
  readonly older: (count: number) => string;
  readonly rest: (count: number) => string;
  readonly cross: string;
  readonly rows: string;
  readonly columns: string;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly total: string;
  readonly noCases: string;
  readonly fix: string;
  readonly fixIntro: string;
  readonly fixFrom: string;
  readonly fixReason: string;
  readonly keep: string;
  readonly forget: string;
  readonly kept: string;
  readonly before: string;
  readonly after: string;
  readonly others: string;
  readonly effects: Readonly<Record<Effect, string>>;
  readonly chance: (share: string) => string;
  readonly caution: string;
  readonly digestTitle: string;
  readonly week: (week: number, from: string, to: string) => string;
  readonly received: string;
  readonly answeredWeek: string;
  readonly decidedWeek: string;
  readonly now: string;
  readonly topReasons: string;
  readonly compared: (count: string) => string;
  readonly moreOverdue: (count: number) => string;
}

const nb: FiguresWords = {
  period: 'Periode',
  periods: {
    '30': 'Siste 30 dager',
    '90': 'Siste 90 dager',
    '365': 'Siste 12 måneder',
    all: 'Alt',
  },
  basis:
    'Saker mottatt i perioden. Tid til svar og avgjørelse telles i arbeidstid; tid til betaling i dager.',
  times: {
    answered: 'Tid til første svar',
    decided: 'Tid til avgjørelse',
    paid: 'Tid til betaling',
  },
  median: 'Halvparten innen',
  slow: 'Ni av ti innen',
  none: 'Ingen ennå',
  ofCases: (count) => plural('nb', count, { one: '# sak', other: '# saker' }),
  inTime: 'Besvart i tide',
  ofOwed: 'av dem som skulle vært besvart',
  workdays: (count) => plural('nb', count, { one: '# arbeidsdag', other: '# arbeidsdager' }),
  days: (count) => plural('nb', count, { one: '# dag', other: '# dager' }),
  few: 'Få saker: les tallet med varsomhet.',
  byMonth: 'Innsigelser per måned',
  chartNote: 'Hver søyle er en måned; trykk for å se sakene.',
  byReason: 'Årsaker',
  advice: 'Slik forebygger du',
  source: 'Råd fra inkassobransjen, samlet i Svarfrist.',
  showMore: 'Vis flere',
  older: (count) => plural('nb', count, { one: '# eldre sak', other: '# eldre saker' }),
  rest: (count) =>
    plural('nb', count, { one: '# sak til av andre slag', other: '# saker til av andre slag' }),
  cross: 'Kryss årsak, ansvarlig, kunde og måned',
  rows: 'Rader',
  columns: 'Kolonner',
  dimensions: { reason: 'Årsak', owner: 'Ansvarlig', customer: 'Kunde', month: 'Måned' },
  total: 'Sum',
  noCases: 'Ingen saker i dette utvalget.',
  fix: 'Virket tiltaket?',
  fixIntro:
    'Velg årsaken og dagen tiltaket kom på plass. Tiden etter sammenlignes med like lang tid før.',
  fixFrom: 'På plass fra',
  fixReason: 'Årsak',
  keep: 'Husk tiltaket',
  forget: 'Glem',
  kept: 'Tiltak',
  before: 'Før',
  after: 'Etter',
  others: 'Andre årsaker samtidig',
  effects: {
    'too-early': 'For tidlig å si noe: det må gå minst to uker.',
    'too-few': 'For få saker til å si noe.',
    fewer: 'Færre enn ventet ut fra de andre årsakene. Så stor forskjell er sjelden tilfeldig.',
    more: 'Flere enn ventet ut fra de andre årsakene. Så stor forskjell er sjelden tilfeldig.',
    'no-change': 'Ingen sikker endring. Forskjellen kan godt være tilfeldig.',
  },
  chance: (share) => `Sannsynlighet ved ren tilfeldighet: ${share}`,
  caution: 'Sammenhengen beviser ikke at tiltaket var årsaken.',
  digestTitle: 'Ukeoversikt',
  week: (week, from, to) => `Uke ${week}, fra ${from} til ${to}`,
  received: 'Nye innsigelser',
  answeredWeek: 'Første svar gitt',
  decidedWeek: 'Avgjort',
  now: 'Slik står det nå',
  topReasons: 'Vanligste årsaker denne uken',
  compared: (count) => `forrige uke: ${count}`,
  moreOverdue: (count) => plural('nb', count, { one: 'og # til', other: 'og # til' }),
};

const nn: FiguresWords = {
  period: 'Periode',
  periods: {
    '30': 'Siste 30 dagar',
    '90': 'Siste 90 dagar',
    '365': 'Siste 12 månader',
    all: 'Alt',
  },
  basis:
    'Saker mottekne i perioden. Tid til svar og avgjerd er talt i arbeidstid; tid til betaling i dagar.',
  times: { answered: 'Tid til første svar', decided: 'Tid til avgjerd', paid: 'Tid til betaling' },
  median: 'Halvparten innan',
  slow: 'Ni av ti innan',
  none: 'Ingen enno',
  ofCases: (count) => plural('nn', count, { one: '# sak', other: '# saker' }),
  inTime: 'Svara på i tide',
  ofOwed: 'av dei som skulle ha fått svar',
  workdays: (count) => plural('nn', count, { one: '# arbeidsdag', other: '# arbeidsdagar' }),
  days: (count) => plural('nn', count, { one: '# dag', other: '# dagar' }),
  few: 'Få saker: les talet med varsemd.',
  byMonth: 'Motsegner per månad',
  chartNote: 'Kvar søyle er ein månad; trykk for å sjå sakene.',
  byReason: 'Årsaker',
  advice: 'Slik førebyggjer du',
  source: 'Råd frå inkassobransjen, samla i Svarfrist.',
  showMore: 'Vis fleire',
  older: (count) => plural('nn', count, { one: '# eldre sak', other: '# eldre saker' }),
  rest: (count) =>
    plural('nn', count, { one: '# sak til av andre slag', other: '# saker til av andre slag' }),
  cross: 'Kryss årsak, ansvarleg, kunde og månad',
  rows: 'Rader',
  columns: 'Kolonnar',
  dimensions: { reason: 'Årsak', owner: 'Ansvarleg', customer: 'Kunde', month: 'Månad' },
  total: 'Sum',
  noCases: 'Ingen saker i dette utvalet.',
  fix: 'Verka tiltaket?',
  fixIntro:
    'Vel årsaka og dagen tiltaket kom på plass. Tida etter blir jamført med like lang tid før.',
  fixFrom: 'På plass frå',
  fixReason: 'Årsak',
  keep: 'Hugs tiltaket',
  forget: 'Gløym',
  kept: 'Tiltak',
  before: 'Før',
  after: 'Etter',
  others: 'Andre årsaker samstundes',
  effects: {
    'too-early': 'For tidleg å seie noko: det må gå minst to veker.',
    'too-few': 'For få saker til å seie noko.',
    fewer: 'Færre enn venta ut frå dei andre årsakene. Så stor skilnad er sjeldan slump.',
    more: 'Fleire enn venta ut frå dei andre årsakene. Så stor skilnad er sjeldan slump.',
    'no-change': 'Inga sikker endring. Skilnaden kan godt vere slump.',
  },
  chance: (share) => `Sannsynlegheit ved slump: ${share}`,
  caution: 'Samanhengen provar ikkje at tiltaket var årsaka.',
  digestTitle: 'Vekeoversyn',
  week: (week, from, to) => `Veke ${week}, frå ${from} til ${to}`,
  received: 'Nye motsegner',
  answeredWeek: 'Første svar gitt',
  decidedWeek: 'Avgjorde',
  now: 'Slik står det no',
  topReasons: 'Vanlegaste årsaker denne veka',
  compared: (count) => `førre veke: ${count}`,
  moreOverdue: (count) => plural('nn', count, { one: 'og # til', other: 'og # til' }),
};

const da: FiguresWords = {
  period: 'Periode',
  periods: {
    '30': 'Seneste 30 dage',
    '90': 'Seneste 90 dage',
    '365': 'Seneste 12 måneder',
    all: 'Alt',
  },
  basis:
    'Sager modtaget i perioden. Tid til svar og afgørelse tælles i arbejdstid; tid til betaling i dage.',
  times: {
    answered: 'Tid til første svar',
    decided: 'Tid til afgørelse',
    paid: 'Tid til betaling',
  },
  median: 'Halvdelen inden for',
  slow: 'Ni ud af ti inden for',
  none: 'Ingen endnu',
  ofCases: (count) => plural('da', count, { one: '# sag', other: '# sager' }),
  inTime: 'Besvaret i tide',
  ofOwed: 'af dem, der skulle have været besvaret',
  workdays: (count) => plural('da', count, { one: '# arbejdsdag', other: '# arbejdsdage' }),
  days: (count) => plural('da', count, { one: '# dag', other: '# dage' }),
  few: 'Få sager: tolk tallet med forsigtighed.',
  byMonth: 'Indsigelser pr. måned',
  chartNote: 'Hver søjle er en måned; tryk for at se sagerne.',
  byReason: 'Årsager',
  advice: 'Sådan forebygger du',
  source: 'Råd fra inkassobranchen, samlet i Svarfrist.',
  showMore: 'Vis flere',
  older: (count) => plural('da', count, { one: '# ældre sag', other: '# ældre sager' }),
  rest: (count) =>
    plural('da', count, { one: '# sag til af anden slags', other: '# sager til af andre slags' }),
  cross: 'Kryds årsag, ansvarlig, kunde og måned',
  rows: 'Rækker',
  columns: 'Kolonner',
  dimensions: { reason: 'Årsag', owner: 'Ansvarlig', customer: 'Kunde', month: 'Måned' },
  total: 'I alt',
  noCases: 'Ingen sager i dette udvalg.',
  fix: 'Virkede tiltaget?',
  fixIntro:
    'Vælg årsagen og den dag, tiltaget kom på plads. Tiden efter sammenlignes med lige så lang tid før.',
  fixFrom: 'På plads fra',
  fixReason: 'Årsag',
  keep: 'Husk tiltaget',
  forget: 'Glem',
  kept: 'Tiltag',
  before: 'Før',
  after: 'Efter',
  others: 'Andre årsager samtidig',
  effects: {
    'too-early': 'For tidligt at sige noget: der skal gå mindst to uger.',
    'too-few': 'For få sager til at sige noget.',
    fewer: 'Færre end ventet ud fra de andre årsager. Så stor en forskel er sjældent tilfældig.',
    more: 'Flere end ventet ud fra de andre årsager. Så stor en forskel er sjældent tilfældig.',
    'no-change': 'Ingen sikker ændring. Forskellen kan godt være tilfældig.',
  },
  chance: (share) => `Sandsynlighed ved tilfældigheder: ${share}`,
  caution: 'Sammenhængen beviser ikke, at tiltaget var årsagen.',
  digestTitle: 'Ugeoversigt',
  week: (week, from, to) => `Uge ${week}, fra ${from} til ${to}`,
  received: 'Nye indsigelser',
  answeredWeek: 'Første svar givet',
  decidedWeek: 'Afgjort',
  now: 'Sådan ser det ud nu',
  topReasons: 'Hyppigste årsager denne uge',
  compared: (count) => `forrige uge: ${count}`,
  moreOverdue: (count) => plural('da', count, { one: 'og # til', other: 'og # til' }),
};

const sv: FiguresWords = {
  period: 'Period',
  periods: {
    '30': 'Senaste 30 dagarna',
    '90': 'Senaste 90 dagarna',
    '365': 'Senaste 12 månaderna',
    all: 'Allt',
  },
  basis:
    'Ärenden som kom in under perioden. Tid till svar och beslut räknas i arbetstid, tid till betalning i dagar.',
  times: {
    answered: 'Tid till första svaret',
    decided: 'Tid till beslut',
    paid: 'Tid till betalning',
  },
  median: 'Hälften inom',
  slow: 'Nio av tio inom',
  none: 'Inga än',
  ofCases: (count) => plural('sv', count, { one: '# ärende', other: '# ärenden' }),
  inTime: 'Besvarat i tid',
  ofOwed: 'av dem som skulle ha besvarats',
  workdays: (count) => plural('sv', count, { one: '# arbetsdag', other: '# arbetsdagar' }),
  days: (count) => plural('sv', count, { one: '# dag', other: '# dagar' }),
  few: 'Få ärenden: tolka siffran med försiktighet.',
  byMonth: 'Invändningar per månad',
  chartNote: 'Varje stapel är en månad; tryck för att se ärendena.',
  byReason: 'Orsaker',
  advice: 'Så förebygger du',
  source: 'Råd från inkassobranschen, samlade i Svarfrist.',
  showMore: 'Visa fler',
  older: (count) => plural('sv', count, { one: '# äldre ärende', other: '# äldre ärenden' }),
  rest: (count) =>
    plural('sv', count, {
      one: '# ärende till av annat slag',
      other: '# ärenden till av andra slag',
    }),
  cross: 'Korsa orsak, ansvarig, kund och månad',
  rows: 'Rader',
  columns: 'Kolumner',
  dimensions: { reason: 'Orsak', owner: 'Ansvarig', customer: 'Kund', month: 'Månad' },
  total: 'Summa',
  noCases: 'Inga ärenden i det här urvalet.',
  fix: 'Hjälpte åtgärden?',
  fixIntro:
    'Välj orsaken och dagen då åtgärden var på plats. Tiden efter jämförs med lika lång tid före.',
  fixFrom: 'På plats från',
  fixReason: 'Orsak',
  keep: 'Kom ihåg åtgärden',
  forget: 'Glöm',
  kept: 'Åtgärder',
  before: 'Före',
  after: 'Efter',
  others: 'Andra orsaker samtidigt',
  effects: {
    'too-early': 'För tidigt att säga något: det måste gå minst två veckor.',
    'too-few': 'För få ärenden för att säga något.',
    fewer: 'Färre än väntat utifrån de andra orsakerna. En så stor skillnad är sällan en slump.',
    more: 'Fler än väntat utifrån de andra orsakerna. En så stor skillnad är sällan en slump.',
    'no-change': 'Ingen säker förändring. Skillnaden kan mycket väl bero på slumpen.',
  },
  chance: (share) => `Sannolikhet vid slump: ${share}`,
  caution: 'Sambandet bevisar inte att åtgärden var orsaken.',
  digestTitle: 'Veckoöversikt',
  week: (week, from, to) => `Vecka ${week}, från ${from} till ${to}`,
  received: 'Nya invändningar',
  answeredWeek: 'Första svar givna',
  decidedWeek: 'Avgjorda',
  now: 'Läget nu',
  topReasons: 'Vanligaste orsakerna denna vecka',
  compared: (count) => `förra veckan: ${count}`,
  moreOverdue: (count) => plural('sv', count, { one: 'och # till', other: 'och # till' }),
};

const en: FiguresWords = {
  period: 'Period',
  periods: {
    '30': 'Last 30 days',
    '90': 'Last 90 days',
    '365': 'Last 12 months',
    all: 'Everything',
  },
  basis:
    'Cases received in the period. Time to answer and decision is counted in working time, time to payment in days.',
  times: { answered: 'Time to first answer', decided: 'Time to decision', paid: 'Time to payment' },
  median: 'Half of them within',
  slow: 'Nine out of ten within',
  none: 'None yet',
  ofCases: (count) => plural('en', count, { one: '# case', other: '# cases' }),
  inTime: 'Answered in time',
  ofOwed: 'of those that were due an answer',
  workdays: (count) => plural('en', count, { one: '# working day', other: '# working days' }),
  days: (count) => plural('en', count, { one: '# day', other: '# days' }),
  few: 'Few cases: read the figure with care.',
  byMonth: 'Objections per month',
  chartNote: 'Each column is a month; press it to see its cases.',
  byReason: 'Reasons',
  advice: 'How to prevent them',
  source: 'Advice from debt collectors, collected in Svarfrist.',
  showMore: 'Show more',
  older: (count) => plural('en', count, { one: '# older case', other: '# older cases' }),
  rest: (count) =>
    plural('en', count, {
      one: '# further case of other kinds',
      other: '# further cases of other kinds',
    }),
  cross: 'Reason, owner, customer and month against each other',
  rows: 'Rows',
  columns: 'Columns',
  dimensions: { reason: 'Reason', owner: 'Owner', customer: 'Customer', month: 'Month' },
  total: 'Total',
  noCases: 'No cases in this selection.',
  fix: 'Did the fix work?',
  fixIntro:
    'Choose the reason and the day on which the fix was in place. The time after it is compared with as long a time before.',
  fixFrom: 'In place from',
  fixReason: 'Reason',
  keep: 'Remember the fix',
  forget: 'Forget',
  kept: 'Fixes',
  before: 'Before',
  after: 'After',
  others: 'Other reasons meanwhile',
  effects: {
    'too-early': 'Too early to say: at least two weeks have to pass.',
    'too-few': 'Too few cases to say anything.',
    fewer:
      'Fewer than the other reasons would lead one to expect. So large a difference is rarely chance.',
    more: 'More than the other reasons would lead one to expect. So large a difference is rarely chance.',
    'no-change': 'No clear change. The difference may well be chance.',
  },
  chance: (share) => `Probability by chance: ${share}`,
  caution: 'This does not prove that the fix was the cause.',
  digestTitle: 'Weekly digest',
  week: (week, from, to) => `Week ${week}, ${from} to ${to}`,
  received: 'New objections',
  answeredWeek: 'First answers given',
  decidedWeek: 'Decided',
  now: 'As it stands now',
  topReasons: 'Most frequent reasons this week',
  compared: (count) => `week before: ${count}`,
  moreOverdue: (count) => plural('en', count, { one: 'and # more', other: 'and # more' }),
};

/** Words of the figures in the five languages. */
export const figuresWords: Readonly<Record<Language, FiguresWords>> = { nb, nn, da, sv, en };
