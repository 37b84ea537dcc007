import type { Party } from '../detection/detection.ts';
import type { Language } from '../shared/language.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import type { Confidence } from './confidence.ts';
import { type RegimeId, rulesReviewedThrough } from './regimes.ts';
import type { SourceId } from './sources.ts';

/** Where a rule comes from: a country, or `null` for what holds in all of them. */
export type Jurisdiction = 'NO' | 'DK' | 'SE' | 'FI' | 'DE' | 'UK';

/** Where the rule book holds some rules and not all: nothing there is complete enough to reply by. */
export const incompleteJurisdictions: ReadonlySet<Jurisdiction> = new Set(['FI', 'DE', 'UK']);

/** A rule of the rule book as a reader knows it. */
export interface BookRule {
  readonly jurisdiction: Jurisdiction | null;
  /** Whose purchases it is about: a consumer's, a business's, or `null` for both. */
  readonly party: Party | null;
  /** The act it belongs to, where two follow each other; `null` for what holds under either. */
  readonly regime: RegimeId | null;
  /** A statute keeps its name in every language; a principle is said in the reader's. */
  readonly title: string | Readonly<Record<Language, string>>;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  /** Last day on which it was compared with its sources. */
  readonly reviewed: PlainDate;
}

interface Support {
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
}

const official = (...sources: SourceId[]): Support => ({ sources, confidence: 'official' });
const secondary = (...sources: SourceId[]): Support => ({ sources, confidence: 'secondary' });
const mixed = (...sources: SourceId[]): Support => ({ sources, confidence: 'mixed' });
const practice = (...sources: SourceId[]): Support => ({ sources, confidence: 'practice' });
const general = (): Support => ({ sources: ['GK'], confidence: 'general' });

const rule =
  (jurisdiction: Jurisdiction | null) =>
  (
    title: BookRule['title'],
    support: Support,
    only: Partial<Pick<BookRule, 'party' | 'regime'>> = {},
  ): BookRule => ({
    jurisdiction,
    party: null,
    regime: null,
    ...only,
    title,
    ...support,
    reviewed: rulesReviewedThrough,
  });
const everywhere = rule(null);
const norway = rule('NO');
const denmark = rule('DK');
const sweden = rule('SE');

const consumers = { party: 'B2C' } as const;
const businesses = { party: 'B2B' } as const;
const oldAct = { regime: 'NO-1988' } as const;
const newAct = { regime: 'NO-2026' } as const;

/** An article of the General Data Protection Regulation and what it is about. */
const gdpr = (article: string, about: Readonly<Record<Language, string>>) => ({
  nb: `personvernforordningen (GDPR) artikkel ${article}: ${about.nb}`,
  nn: `personvernforordninga (GDPR) artikkel ${article}: ${about.nn}`,
  da: `databeskyttelsesforordningen (GDPR) artikel ${article}: ${about.da}`,
  sv: `dataskyddsförordningen (GDPR) artikel ${article}: ${about.sv}`,
  en: `GDPR article ${article}: ${about.en}`,
});

/** Norway's act of 22 May 2026, which waits for the day on which it comes into force. */
const newNorwegianAct = (section: string) => ({
  nb: `ny norsk inkassolov (vedtatt 2026) ${section}`,
  nn: `ny norsk inkassolov (vedteken 2026) ${section}`,
  da: `ny norsk inkassolov (vedtaget 2026) ${section}`,
  sv: `ny norsk inkassolag (antagen 2026) ${section}`,
  en: `new Norwegian Debt Collection Act (adopted 2026) ${section}`,
});

/**
 * The rules that timers, checks, templates, the collection gate and the guides name, and no others. A statute without a name in
 * its text is a principle.
 */
// data: statutes and principles by the ids of the rule book, reviewed 2026-10-06
export const ruleBook: Readonly<Record<string, BookRule>> = {
  'R-X-01': everywhere(
    {
      nb: 'Bekreft mottaket og si når svaret kommer',
      nn: 'Stadfest mottaket og sei når svaret kjem',
      da: 'Bekræft modtagelsen, og sig hvornår svaret kommer',
      sv: 'Bekräfta mottagandet och säg när svaret kommer',
      en: 'Acknowledge receipt and say when the answer will come',
    },
    secondary('ISO'),
  ),
  'R-X-02': everywhere(
    {
      nb: 'Hold kunden orientert når det tar tid',
      nn: 'Hald kunden orientert når det tek tid',
      da: 'Hold kunden orienteret, når det tager tid',
      sv: 'Håll kunden underrättad när det tar tid',
      en: 'Keep the customer informed when it takes time',
    },
    secondary('ISO'),
  ),
  'R-X-03': everywhere(
    {
      nb: 'Gi en klar avgjørelse med begrunnelse',
      nn: 'Gi ei klar avgjerd med grunngiving',
      da: 'Giv en klar afgørelse med begrundelse',
      sv: 'Ge ett tydligt beslut med motivering',
      en: 'Give a clear decision with reasons',
    },
    secondary('ISO'),
  ),
  'R-X-04': everywhere(
    {
      nb: 'Enhver innsigelse får svar, også en åpenbart grunnløs',
      nn: 'Kvar motsegn får svar, også ei openbert grunnlaus',
      da: 'Enhver indsigelse får svar, også en åbenbart grundløs',
      sv: 'Varje invändning får svar, även en uppenbart grundlös',
      en: 'Every objection is answered, an obviously groundless one too',
    },
    practice('PRACTICE'),
  ),
  'R-X-05': everywhere(
    {
      nb: 'Bekreft avtalen skriftlig, med dato',
      nn: 'Stadfest avtalen skriftleg, med dato',
      da: 'Bekræft aftalen skriftligt, med dato',
      sv: 'Bekräfta avtalet skriftligt, med datum',
      en: 'Confirm the agreement in writing, with a date',
    },
    practice('PRACTICE'),
  ),
  'R-X-06': everywhere(
    {
      nb: 'Den som krever betaling, må dokumentere kravet',
      nn: 'Den som krev betaling, må dokumentere kravet',
      da: 'Den, der kræver betaling, skal dokumentere kravet',
      sv: 'Den som kräver betalning ska styrka kravet',
      en: 'Whoever claims payment has to prove the claim',
    },
    official('NO-NEG', 'DK-FORBRUG'),
  ),
  'R-X-07': everywhere(
    {
      nb: 'Bare den uomtvistede delen kan kreves nå',
      nn: 'Berre den delen som ikkje er omstridd, kan krevjast no',
      da: 'Kun den uomtvistede del kan kræves nu',
      sv: 'Bara den otvistiga delen kan krävas nu',
      en: 'Only the undisputed part can be asked for now',
    },
    practice('NO-FKJL28'),
  ),
  'R-X-08': everywhere(
    {
      nb: 'Inkassobyrået har dialogen så lenge det har saken',
      nn: 'Inkassobyrået har dialogen så lenge det har saka',
      da: 'Inkassobureauet har dialogen, så længe det har sagen',
      sv: 'Inkassobolaget har dialogen så länge det har ärendet',
      en: 'The agency has the dialogue for as long as it has the case',
    },
    practice('PRACTICE'),
  ),
  'R-X-09': everywhere(
    {
      nb: 'Taushet er ikke samtykke',
      nn: 'Tagnad er ikkje samtykke',
      da: 'Tavshed er ikke samtykke',
      sv: 'Tystnad är inte samtycke',
      en: 'Silence is not consent',
    },
    mixed('GK'),
  ),
  'R-X-10': everywhere(
    {
      nb: 'Ingen rente for tid som selgeren selv har forsinket',
      nn: 'Inga rente for tid som seljaren sjølv har forseinka',
      da: 'Ingen rente for forsinkelse, som sælgeren selv er skyld i',
      sv: 'Ingen ränta för dröjsmål som säljaren själv har orsakat',
      en: 'No interest for delay that the seller caused',
    },
    mixed('NO-VANTIGO', 'DK-RENTE34', 'GK'),
  ),
  'R-X-11': everywhere(
    {
      nb: 'God inkassoskikk: høflig, saklig og lett å forstå',
      nn: 'God inkassoskikk: høfleg, sakleg og lett å forstå',
      da: 'God inkassoskik: høfligt, sagligt og let at forstå',
      sv: 'God inkassosed: hövligt, sakligt och lätt att förstå',
      en: 'Good collection practice: polite, factual and easy to understand',
    },
    secondary('NO-DEBITO', 'DK-INK9', 'SE-INKL45', 'NO-VANTIGO'),
  ),
  'R-X-12': everywhere(
    {
      nb: 'Et omtvistet krav går ikke den forenklede veien for uomtvistede krav',
      nn: 'Eit omstridd krav går ikkje den forenkla vegen for krav som ikkje er omstridde',
      da: 'Et omtvistet krav går ikke den forenklede vej for uomtvistede krav',
      sv: 'Ett omtvistat krav drivs inte i den förenklade ordningen för otvistiga krav',
      en: 'A disputed claim does not take the fast track for undisputed ones',
    },
    secondary('NO-IG320', 'DK-477A', 'SE-KFM'),
  ),
  'R-NO-01': norway(
    'inkassoloven (1988) §§ 1, 8, 10, 17',
    official('NO-P3L17', 'NO-IG362', 'NO-IG320', 'NO-CONTA', 'NO-FAKT', 'NO-KONTO'),
  ),
  'R-NO-02': norway(
    'inkassoloven (1988) § 17',
    official('NO-JUS17', 'NO-VANTIGO', 'NO-P3L17', 'NO-FSJEKK'),
    oldAct,
  ),
  'R-NO-03': norway(newNorwegianAct('§ 18'), secondary('NO-VANTIGO', 'NO-FSJEKK'), newAct),
  'R-NO-04': norway(newNorwegianAct('§ 17'), secondary('NO-VANTIGO', 'NO-BAHR'), newAct),
  'R-NO-05': norway(newNorwegianAct('§§ 14–15'), secondary('NO-VANTIGO', 'NO-BAHR'), newAct),
  'R-NO-06': norway(newNorwegianAct('§§ 19–21'), secondary('NO-VANTIGO', 'NO-AMILI26'), newAct),
  'R-NO-07': norway(newNorwegianAct('§ 16'), secondary('NO-VANTIGO'), newAct),
  'R-NO-08': norway('inkassoloven (1988) § 9', secondary('NO-VANTIGO', 'NO-VEIV'), oldAct),
  'R-NO-09': norway(
    'inkassoloven (1988) § 10',
    official('NO-JUS10', 'NO-VEIV', 'NO-VANTIGO'),
    oldAct,
  ),
  'R-NO-10': norway(
    'inkassoforskriften §§ 1-2, 1-3',
    secondary('NO-VANTIGO', 'NO-FSJEKK', 'NO-KRED26'),
    oldAct,
  ),
  'R-NO-11': norway(
    'forsinkelsesrenteloven §§ 2–4',
    secondary('NO-VANTIGO', 'NO-FSJEKK', 'NO-KRED26'),
  ),
  'R-NO-12': norway(
    {
      nb: 'norsk praksis til inkassoloven § 17: begrunnet svar og rimelig tid etterpå',
      nn: 'norsk praksis til inkassolova § 17: grunngitt svar og rimeleg tid etterpå',
      da: 'norsk praksis efter inkassoloven § 17: begrundet svar og rimelig tid bagefter',
      sv: 'norsk praxis enligt inkassoloven § 17: motiverat svar och skälig tid efteråt',
      en: 'Norwegian practice on inkassoloven § 17: a reasoned answer and fair time after it',
    },
    secondary('NO-IG320', 'NO-IG362', 'NO-KREDST'),
  ),
  'R-NO-13': norway(
    {
      nb: 'norsk praksis til inkassoloven §§ 1 og 8: omtvistede krav avgjøres i forliksråd eller domstol',
      nn: 'norsk praksis til inkassolova §§ 1 og 8: omstridde krav blir avgjorde i forliksråd eller domstol',
      da: 'norsk praksis efter inkassoloven §§ 1 og 8: bestridte krav afgøres i forliksråd eller ved domstol',
      sv: 'norsk praxis enligt inkassoloven §§ 1 och 8: bestridda krav avgörs i förlikningsråd eller domstol',
      en: 'Norwegian practice on inkassoloven §§ 1 and 8: disputed claims go to the conciliation board or court',
    },
    secondary('NO-IG320', 'NO-KREDST'),
  ),
  'R-NO-14': norway('tvisteloven §§ 5-2, 5-3, 6-2', mixed('NO-TVL5', 'NO-TVL6')),
  'R-NO-15': norway(
    {
      nb: 'god inkassoskikk i Norge: ingen betalingsanmerkning på omtvistede krav',
      nn: 'god inkassoskikk i Noreg: ingen betalingsmerknad på omstridde krav',
      da: 'god inkassoskik i Norge: ingen betalingsanmærkning på bestridte krav',
      sv: 'god inkassosed i Norge: ingen betalningsanmärkning på bestridda krav',
      en: 'good collection practice in Norway: no payment remark on disputed claims',
    },
    official('NO-IG273', 'NO-FINKN', 'NO-KREDST'),
  ),
  'R-NO-16': norway('forbrukerkjøpsloven § 28', secondary('NO-FKJL28'), consumers),
  'R-NO-17': norway('forbrukerkjøpsloven § 27', official('NO-FKJL27', 'NO-FKJL27B'), consumers),
  'R-NO-18': norway('kjøpsloven § 32', general(), businesses),
  'R-NO-19': norway(
    {
      nb: 'norsk praksis: en sen innsigelse går ikke tapt av den grunn alene',
      nn: 'norsk praksis: ei sein motsegn går ikkje tapt av den grunn åleine',
      da: 'norsk praksis: en sen indsigelse fortabes ikke alene af den grund',
      sv: 'norsk praxis: en invändning går inte förlorad bara för att den är sen',
      en: 'Norwegian practice: an objection is not lost merely because it is late',
    },
    secondary('NO-IG320', 'NO-IG362'),
  ),
  'R-NO-20': norway(
    'foreldelsesloven §§ 2, 3, 14, 15, 29',
    official('NO-FORELD14', 'NO-FORELD', 'NO-FORELD3', 'NO-FORELD29'),
  ),
  'R-NO-21': norway('markedsføringsloven § 10 a', mixed('NO-FKL', 'NO-MFLHIST', 'GK'), consumers),
  'R-NO-22': norway(
    {
      nb: 'norsk praksis: en muntlig innsigelse gjelder like fullt',
      nn: 'norsk praksis: ei munnleg motsegn gjeld like fullt',
      da: 'norsk praksis: en mundtlig indsigelse gælder lige så fuldt',
      sv: 'norsk praxis: en muntlig invändning gäller lika fullt',
      en: 'Norwegian practice: an oral objection counts just as much',
    },
    secondary('NO-IG320', 'NO-KONTO'),
  ),
  'R-NO-23': norway('inkassoloven (1988) § 13', secondary('NO-VANTIGO')),
  'R-NO-24': norway('inkassoloven (1988) § 8', secondary('NO-DEBITO', 'NO-FINKN')),
  'R-NO-25': norway('inkassoforskriften §§ 2-2, 2-3', secondary('NO-ALFA', 'NO-VANTIGO'), oldAct),
  'R-NO-26': norway(
    {
      nb: 'Den som krever betaling, må vise hva som er avtalt',
      nn: 'Den som krev betaling, må vise kva som er avtalt',
      da: 'Den, der kræver betaling, skal vise, hvad der er aftalt',
      sv: 'Den som kräver betalning ska visa vad som är avtalat',
      en: 'Whoever claims payment has to show what was agreed',
    },
    secondary('NO-NEG'),
  ),
  'R-NO-27': norway('håndverkertjenesteloven §§ 36–37', secondary('NO-FSJEKK'), consumers),
  'R-NO-28': norway('inkassoloven (1988) § 3 a', secondary('NO-VANTIGO'), oldAct),
  'R-DK-01': denmark(
    'inkassoloven § 9 (god inkassoskik)',
    secondary('DK-BILLY', 'DK-DEBTIA', 'DK-COMP'),
  ),
  'R-DK-02': denmark('inkassoloven § 9', secondary('DK-INK9', 'DK-COMP')),
  'R-DK-03': denmark('inkassoloven § 10', official('DK-INK10')),
  'R-DK-04': denmark('renteloven § 9 b', official('DK-9BT', 'DK-9B', 'DK-9BR')),
  'R-DK-05': denmark('renteloven § 9 a', official('DK-9A', 'DK-310')),
  'R-DK-06': denmark('renteloven §§ 3, stk. 3, og 4', mixed('DK-RENTE34', 'GK')),
  'R-DK-07': denmark(
    {
      nb: 'dansk personvernpraksis: omtvistede krav registreres ikke i RKI',
      nn: 'dansk personvernpraksis: omstridde krav blir ikkje registrerte i RKI',
      da: 'dansk databeskyttelsespraksis: bestridte krav registreres ikke i RKI',
      sv: 'dansk dataskyddspraxis: bestridda krav registreras inte i RKI',
      en: 'Danish data protection practice: no RKI entry for disputed claims',
    },
    official('DK-RKIFO', 'DK-RKIDT', 'DK-INK9'),
  ),
  'R-DK-08': denmark('retsplejeloven § 477 a', secondary('DK-477A', 'DK-BP')),
  'R-DK-09': denmark('forbrugerklageloven', official('DK-KLAGE', 'DK-BORGER'), consumers),
  'R-DK-10': denmark('købeloven §§ 81, 83', secondary('DK-KBL81', 'DK-KBL83'), consumers),
  'R-DK-11': denmark('købeloven §§ 51–54', mixed('DK-KBL52', 'GK'), businesses),
  'R-DK-12': denmark('forældelsesloven §§ 3, 27', mixed('DK-FAEL27', 'GK')),
  'R-DK-13': denmark(
    {
      nb: 'Små uenigheter løses før forfall',
      nn: 'Små usemjer blir løyste før forfall',
      da: 'Små uoverensstemmelser løses inden forfald',
      sv: 'Små oenigheter löses före förfallodagen',
      en: 'Minor disagreements are settled before the due date',
    },
    practice('PRACTICE'),
  ),
  'R-DK-14': denmark(
    {
      nb: 'dansk voldgiftspraksis: en forfallsdag i helgen utsettes ikke (gældsbrevsloven § 5)',
      nn: 'dansk voldgiftspraksis: ein forfallsdag i helga blir ikkje utsett (gældsbrevsloven § 5)',
      da: 'dansk voldgiftspraksis: en forfaldsdag i weekenden udskydes ikke (gældsbrevsloven § 5)',
      sv: 'dansk skiljedomspraxis: en förfallodag på helgen skjuts inte upp (gældsbrevsloven § 5)',
      en: 'Danish arbitration practice: a due date at the weekend is not put off (gældsbrevsloven § 5)',
    },
    secondary('DK-GBL5'),
  ),
  'R-SE-01': sweden(
    'inkassolagen § 4 (god inkassosed)',
    official('SE-FI', 'SE-NAMND', 'SE-KE', 'SE-FORTUS'),
  ),
  'R-SE-02': sweden(
    {
      nb: 'svensk tilsyn: innsigelser som alltid er saklige, blant dem at alt er betalt',
      nn: 'svensk tilsyn: motsegner som alltid er saklege, mellom dei at alt er betalt',
      da: 'svensk tilsyn: indsigelser, der altid er saglige, bl.a. at alt er betalt',
      sv: 'Finansinspektionen: invändningar som alltid är sakliga, bland dem att allt är betalt',
      en: 'Swedish supervision: objections that are always factual, among them that all is paid',
    },
    official('SE-FI'),
  ),
  'R-SE-03': sweden('inkassolagen §§ 1, 4', official('SE-INKL', 'SE-INKL45', 'SE-DI')),
  'R-SE-04': sweden('inkassolagen § 5', official('SE-INKL45', 'SE-IMY8')),
  'R-SE-05': sweden(
    'lag (1981:739) om ersättning för inkassokostnader §§ 2–5',
    official('SE-IMYK', 'SE-KOST'),
  ),
  'R-SE-06': sweden(
    {
      nb: 'svensk praksis: ingen betalingsanmerkning på omtvistede krav',
      nn: 'svensk praksis: ingen betalingsmerknad på omstridde krav',
      da: 'svensk praksis: ingen betalingsanmærkning på bestridte krav',
      sv: 'svensk praxis: ingen betalningsanmärkning på bestridda krav',
      en: 'Swedish practice: no payment remark on disputed claims',
    },
    official('SE-KE', 'SE-IMY8'),
  ),
  'R-SE-07': sweden('lagen om betalningsföreläggande', official('SE-KFM')),
  'R-SE-08': sweden(
    'lag (2015:671) om alternativ tvistlösning i konsumentförhållanden',
    official('SE-ARNIN', 'SE-ARN'),
    consumers,
  ),
  'R-SE-09': sweden('konsumentköplagen (2022:260)', secondary('SE-KKL'), consumers),
  'R-SE-10': sweden('köplagen § 32', general(), businesses),
  'R-SE-11': sweden('preskriptionslagen §§ 2, 5', general()),
  'R-SE-12': sweden('räntelagen §§ 3–6', mixed('SE-RL', 'GK')),
  'R-FI-01': rule('FI')(
    'laki saatavien perinnästä (513/1999) § 4 b',
    mixed('FI-KKV', 'GK'),
    consumers,
  ),
  'R-FI-02': rule('FI')(
    'laki saatavien perinnästä (513/1999) § 10',
    mixed('FI-OK', 'GK'),
    businesses,
  ),
  'R-FI-03': rule('FI')('Directive 2013/11/EU art. 13(3)', general(), consumers),
  'R-DE-01': rule('DE')('BDSG § 31(2)', official('DE-31'), consumers),
  'R-DE-02': rule('DE')('RDG § 13a', official('DE-RDG'), consumers),
  'R-DE-03': rule('DE')('VSBG § 37', general(), consumers),
  'R-UK-01': rule('UK')('Pre-Action Protocol for Debt Claims', secondary('UK-PAP'), consumers),
  'R-UK-02': rule('UK')('FCA Handbook CONC 7.14', official('UK-CONC'), consumers),
  'R-EU-01': everywhere(
    {
      nb: 'direktiv 2011/7/EU artikkel 3, 6 og 10 om forsinket betaling',
      nn: 'direktiv 2011/7/EU artikkel 3, 6 og 10 om forseinka betaling',
      da: 'direktiv 2011/7/EU artikel 3, 6 og 10 om forsinket betaling',
      sv: 'direktiv 2011/7/EU artiklarna 3, 6 och 10 om sena betalningar',
      en: 'Directive 2011/7/EU articles 3, 6 and 10 on late payment',
    },
    mixed('EU-LPD', 'GK'),
    businesses,
  ),
  'R-EU-02': everywhere(
    {
      nb: 'direktiv 2013/11/EU artikkel 13 nr. 3 om forbrukerklager',
      nn: 'direktiv 2013/11/EU artikkel 13 nr. 3 om forbrukarklager',
      da: 'direktiv 2013/11/EU artikel 13, stk. 3, om forbrugerklager',
      sv: 'direktiv 2013/11/EU artikel 13.3 om konsumenttvister',
      en: 'Directive 2013/11/EU article 13(3) on consumer disputes',
    },
    mixed('DK-KLAGE', 'SE-ARN', 'GK'),
    consumers,
  ),
  'R-EU-03': everywhere(
    {
      nb: 'forordning (EU) 2024/3228: EUs klageplattform er lagt ned',
      nn: 'forordning (EU) 2024/3228: klageplattforma til EU er lagd ned',
      da: 'forordning (EU) 2024/3228: EU’s klageplatform er lukket',
      sv: 'förordning (EU) 2024/3228: EU:s tvistlösningsplattform är nedlagd',
      en: 'Regulation (EU) 2024/3228: the EU dispute platform is closed',
    },
    secondary('EU-ODR'),
    consumers,
  ),
  'R-EU-04': everywhere(
    {
      nb: 'revidert EU-direktiv om forbrukerklager (vedtatt 2025)',
      nn: 'revidert EU-direktiv om forbrukarklager (vedteke 2025)',
      da: 'revideret EU-direktiv om forbrugerklager (vedtaget 2025)',
      sv: 'reviderat EU-direktiv om konsumenttvister (antaget 2025)',
      en: 'revised EU directive on consumer disputes (adopted 2025)',
    },
    secondary('EU-ADR25'),
    consumers,
  ),
  'R-G-01': everywhere(
    gdpr('6', {
      nb: 'behandlingsgrunnlag',
      nn: 'behandlingsgrunnlag',
      da: 'behandlingsgrundlag',
      sv: 'rättslig grund',
      en: 'legal basis',
    }),
    general(),
  ),
  'R-G-02': everywhere(
    gdpr('5 (1) c', {
      nb: 'ikke mer enn nødvendig',
      nn: 'ikkje meir enn nødvendig',
      da: 'ikke mere end nødvendigt',
      sv: 'inte mer än nödvändigt',
      en: 'no more than necessary',
    }),
    general(),
  ),
  'R-G-03': everywhere(
    gdpr('5 (1) e, 17 (3) e', {
      nb: 'ikke lenger enn nødvendig, og så lenge et krav kan gjøres gjeldende',
      nn: 'ikkje lenger enn nødvendig, og så lenge eit krav kan gjerast gjeldande',
      da: 'ikke længere end nødvendigt, og så længe et krav kan gøres gældende',
      sv: 'inte längre än nödvändigt, och så länge ett anspråk kan göras gällande',
      en: 'no longer than necessary, and as long as a claim can be made',
    }),
    official('EU-G17', 'EU-G17E'),
  ),
  'R-G-04': everywhere(
    gdpr('12, 15–18, 20, 21', {
      nb: 'innsyn, retting, sletting og utlevering',
      nn: 'innsyn, retting, sletting og utlevering',
      da: 'indsigt, berigtigelse, sletning og udlevering',
      sv: 'tillgång, rättelse, radering och utlämnande',
      en: 'access, correction, erasure and portability',
    }),
    mixed('EU-G17', 'GK'),
  ),
  'R-G-05': everywhere(
    gdpr('13–14', {
      nb: 'informasjon til den det gjelder',
      nn: 'informasjon til den det gjeld',
      da: 'oplysning til den, det drejer sig om',
      sv: 'information till den det gäller',
      en: 'information to the person concerned',
    }),
    general(),
  ),
  'R-G-06': everywhere(
    gdpr('25, 32', {
      nb: 'innebygd personvern og sikkerhet',
      nn: 'innebygd personvern og tryggleik',
      da: 'indbygget databeskyttelse og sikkerhed',
      sv: 'inbyggt dataskydd och säkerhet',
      en: 'protection by design, and security',
    }),
    general(),
  ),
  'R-G-07': everywhere(
    gdpr('9', {
      nb: 'særlige kategorier av opplysninger',
      nn: 'særlege kategoriar av opplysningar',
      da: 'særlige kategorier af oplysninger',
      sv: 'särskilda kategorier av uppgifter',
      en: 'special categories of data',
    }),
    general(),
  ),
  'R-G-08': everywhere(
    gdpr('22', {
      nb: 'ingen avgjørelse uten et menneske',
      nn: 'inga avgjerd utan eit menneske',
      da: 'ingen afgørelse uden et menneske',
      sv: 'inget beslut utan en människa',
      en: 'no decision without a person',
    }),
    general(),
  ),
  'R-G-09': everywhere(
    gdpr('5 (1) b', {
      nb: 'bare til det formålet opplysningene ble samlet inn for',
      nn: 'berre til det formålet opplysningane vart samla inn for',
      da: 'kun til det formål, oplysningerne blev indsamlet til',
      sv: 'bara för det ändamål som uppgifterna samlades in för',
      en: 'only for the purpose for which data were collected',
    }),
    general(),
  ),
  'R-C-01': norway(
    'domstolloven §§ 148–149, foreldelsesloven § 29',
    official('NO-DL', 'NO-DL149', 'NO-FORELD29', 'NO-VANTIGO'),
  ),
  'R-C-02': denmark('forældelsesloven § 27', official('DK-FAEL27', 'DK-GBL5')),
  'R-C-03': sweden('lag (1930:173) §§ 1–2, skuldebrevslagen § 5', official('SE-TID', 'SE-SKBR')),
  'R-C-04': rule('FI')('laki säädettyjen määräaikain laskemisesta (150/1930)', general()),
  'R-C-05': everywhere(
    {
      nb: 'forordning (EØF, Euratom) 1182/71 artikkel 3',
      nn: 'forordning (EØF, Euratom) 1182/71 artikkel 3',
      da: 'forordning (EØF, Euratom) 1182/71 artikel 3',
      sv: 'förordning (EEG, Euratom) 1182/71 artikel 3',
      en: 'Regulation (EEC, Euratom) 1182/71 article 3',
    },
    mixed('EU-1182', 'GK'),
  ),
};
