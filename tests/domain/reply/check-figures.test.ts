import { describe, expect, test } from 'vitest';
import { applyFix } from '../../../lib/domain/reply/apply-fix.ts';
import { CheckContext } from '../../../lib/domain/reply/check-context.ts';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';
import { excessGrowth } from '../../growth.ts';
import { contextOf } from './letters.ts';

const nok = (value: number) => ({ value, currency: 'NOK' }) as const;
const rejection = {
  decision: 'unfounded',
  party: 'B2B',
  amounts: { invoice: nok(12500), toPay: nok(12500) },
} as const;

/** The findings of one rule for a text in bokmål. */
function findings(rule: string, text: string, changes: Partial<CheckContext> = {}) {
  const context = contextOf(changes.lang ?? 'nb', changes);
  return checkReply({ subject: 'Faktura 10457', text }, context).filter(
    (finding) => finding.rule === rule,
  );
}

interface Case {
  readonly rule: string;
  readonly title: string;
  readonly text: string;
  readonly context?: Partial<CheckContext>;
  /** What is quoted, in order; nothing when the draft is fine. `''` when something is missing. */
  readonly quotes: string[];
}

const closedDay = PlainDate.parse('2026-12-10');

const cases: Case[] = [
  {
    rule: 'L013',
    title: 'our answer on a day the company is closed',
    text: 'Du får svar innen 10. desember 2026.',
    context: { closedDays: [closedDay] },
    quotes: ['10. desember 2026'],
  },
  {
    rule: 'L013',
    title: 'a day the company is closed is the customer’s as any other',
    text: 'Vi ber deg betale innen 10. desember 2026.',
    context: { closedDays: [closedDay] },
    quotes: [],
  },
  {
    rule: 'L121',
    title: 'the customer’s day while nobody is in to answer',
    text: 'Vi ber deg betale innen 10. desember 2026.',
    context: { closedDays: [closedDay] },
    quotes: ['10. desember 2026'],
  },
  {
    rule: 'L121',
    title: 'the same day in a company that is open',
    text: 'Vi ber deg betale innen 10. desember 2026.',
    quotes: [],
  },
  {
    rule: 'L020',
    title: 'a letter that the mail program signs',
    text: 'Du får svar i morgen.\n\nVennlig hilsen',
    context: { isSignedByProgram: true },
    quotes: [],
  },
  {
    rule: 'L001',
    title: 'a letter that names no claim',
    text: 'Hei',
    context: { invoiceNumber: '9', caseId: null },
    quotes: [''],
  },
  {
    rule: 'L004',
    title: 'a date that has passed is no promise',
    text: 'Vi svarte deg 20.11.2026.',
    quotes: [''],
  },
  {
    rule: 'L004',
    title: 'a day ahead is one',
    text: 'Du får svar innen 27. nov. 2026.',
    quotes: [],
  },
  {
    rule: 'L005',
    title: 'an agreement without a date',
    text: 'Du betaler 10 000 kr.',
    context: { template: 'T04' },
    quotes: [''],
  },
  {
    rule: 'L006',
    title: 'an agreement without an amount',
    text: 'Du betaler 8.12.2026.',
    context: { template: 'T04' },
    quotes: [''],
  },
  {
    rule: 'L007',
    title: 'a request without an account',
    text: 'Vi ber deg betale 12 500 kr innen 08.12.2026.',
    context: rejection,
    quotes: ['Vi ber deg betale 12 500 kr innen 08.12.2026.'],
  },
  {
    rule: 'L007',
    title: 'a request with all of it on lines of its own',
    text: 'Vennligst betal fakturaen.\n\nBeløp: 12 500 kr\nFrist: 8.12.2026\nKonto: 1234.56.78903',
    context: rejection,
    quotes: [],
  },
  {
    rule: 'L010',
    title: 'a Norwegian rejection that names the board of a trade',
    text: 'Blir vi ikke enige, kan du klage til Boligtvistnemnda, boligtvistnemnda.no.',
    context: { decision: 'partly' },
    quotes: [],
  },
  {
    rule: 'L010',
    title: 'a Norwegian rejection that names some board or other',
    text: 'Blir vi ikke enige, kan du klage til en nemnd.',
    context: { decision: 'partly' },
    quotes: [''],
  },
  {
    rule: 'L010',
    title: 'a Norwegian rejection with the board for complaints about banks and agencies',
    text: 'Blir vi ikke enige, kan du klage til Finansklagenemnda, finkn.no.',
    context: { decision: 'partly' },
    quotes: [''],
  },
  {
    rule: 'L010',
    title: 'a Swedish rejection that takes part in no discount',
    text: 'Allmänna reklamationsnämnden, arn.se, Box 174, 101 23 Stockholm. Vi kan inte medverka till ytterligare rabatt.',
    context: { lang: 'sv', country: 'SE', decision: 'partly' },
    quotes: [''],
  },
  {
    rule: 'L010',
    title: 'a Swedish rejection with all four things',
    text: 'Allmänna reklamationsnämnden, arn.se, Box 174, 101 23 Stockholm. Vi kommer att medverka.',
    context: { lang: 'sv', country: 'SE', decision: 'partly' },
    quotes: [],
  },
  {
    rule: 'L012',
    title: 'less than fourteen days in Norway',
    text: 'Svar innen 4. desember 2026.',
    context: rejection,
    quotes: ['4. desember 2026'],
  },
  {
    rule: 'L012',
    title: 'ten days are enough in Denmark',
    text: 'Svar senest den 3. december 2026.',
    context: { ...rejection, lang: 'da', country: 'DK' },
    quotes: [],
  },
  {
    rule: 'L012',
    title: 'nine are not',
    text: 'Svar senest den 2. december 2026.',
    context: { ...rejection, lang: 'da', country: 'DK' },
    quotes: ['2. december 2026'],
  },
  {
    rule: 'L012',
    title: 'eight are enough in Sweden',
    text: 'Svara senast den 1 december 2026.',
    context: { ...rejection, lang: 'sv', country: 'SE' },
    quotes: [],
  },
  {
    rule: 'L012',
    title: 'days without a date',
    text: 'Vi ber deg betale innen 7 dager.',
    context: rejection,
    quotes: ['innen 7 dager'],
  },
  {
    rule: 'L012',
    title: 'our own day is no limit for the customer',
    text: 'Du får svar senest 27. november 2026.',
    context: rejection,
    quotes: [],
  },
  {
    rule: 'L013',
    title: 'a Saturday',
    text: 'Du får svar senest 28. november 2026.',
    quotes: ['28. november 2026'],
  },
  {
    rule: 'L013',
    title: 'Boxing Day',
    text: 'Please reply by 26 December 2026.',
    context: { lang: 'en' },
    quotes: ['26 December 2026'],
  },
  {
    rule: 'L014',
    title: 'an amount of another case',
    text: 'Å betale: 11 000,00 kr.',
    context: rejection,
    quotes: ['11 000,00 kr'],
  },
  {
    rule: 'L014',
    title: 'what follows from the case',
    text: 'Fakturert 12 500 kr, krediteres 2 500 kr, å betale 10 000 kr.',
    context: { amounts: { invoice: nok(12500), toPay: nok(10000) } },
    quotes: [],
  },
  {
    rule: 'L014',
    title: 'the right figure in another currency',
    text: 'To pay: EUR 12,500.00.',
    context: { ...rejection, lang: 'en' },
    quotes: ['EUR 12,500.00'],
  },
  {
    rule: 'L014',
    title: 'an amount with its currency before it, after a letter that is longer when small',
    text: 'Til İpek: å betale er kr. 11 000,00.',
    context: rejection,
    quotes: ['kr. 11 000,00'],
  },
  {
    rule: 'L014',
    title: 'instalments that add up',
    text: 'Først 6 000 kr, så 6 500 kr.',
    context: rejection,
    quotes: [],
  },
  {
    rule: 'L015',
    title: 'the whole amount while a part is disputed',
    text: 'Vi ber deg betale 12 500 kr innen 8.12.2026 til konto 1234.56.78903.',
    context: { extent: 'partial', amounts: { invoice: nok(12500), disputed: nok(2500) } },
    quotes: ['Vi ber deg betale 12 500 kr innen 8.12.2026 til konto 1234.56.78903.'],
  },
  {
    rule: 'L015',
    title: 'the undisputed part',
    text: 'Vi ber deg betale 10 000 kr innen 8.12.2026 til konto 1234.56.78903.',
    context: { extent: 'partial', amounts: { invoice: nok(12500), disputed: nok(2500) } },
    quotes: [],
  },
  {
    rule: 'L016',
    title: 'a friendly request is one, too',
    text: 'Vi ser fram til betaling.',
    quotes: ['Vi ser fram til betaling.'],
  },
  {
    rule: 'L016',
    title: 'to say that nothing need be paid',
    text: 'Du trenger ikke å betale noe nå.',
    quotes: [],
  },
  {
    rule: 'L019',
    title: 'Swedish for a Danish customer',
    text: 'x',
    context: { lang: 'sv', customerLang: 'da' },
    quotes: [''],
  },
  { rule: 'L020', title: 'nobody signs', text: 'Vi svarer snart.', quotes: [''] },
  {
    rule: 'L020',
    title: 'somebody signs with a telephone number',
    text: 'Vi svarer snart.\n\nVennlig hilsen\nOla Berg, Firma AS\n22 00 00 00',
    quotes: [],
  },
  {
    rule: 'L117',
    title: 'a fødselsnummer',
    text: 'Ditt nummer er 010100 12356.',
    quotes: ['010100 12356'],
  },
  { rule: 'L117', title: 'a CPR number', text: 'CPR 070761-4285.', quotes: ['070761-4285'] },
  {
    rule: 'L117',
    title: 'a personnummer',
    text: 'Personnummer 811218-9876.',
    context: { lang: 'sv' },
    quotes: ['811218-9876'],
  },
  {
    rule: 'L117',
    title: 'an invoice number of eleven digits',
    text: 'Faktura 12345678901.',
    quotes: [],
  },
  {
    rule: 'L117',
    title: 'an illness',
    text: 'Vi forstår at du er sykemeldt.',
    quotes: ['sykemeldt'],
  },
  {
    rule: 'L118',
    title: 'an instalment offer while the agency has the case',
    text: 'Vi kan tilby avdrag.',
    context: { atAgency: true },
    quotes: ['Vi kan tilby avdrag.'],
  },
  {
    rule: 'L121',
    title: 'the time between Christmas and New Year',
    text: 'Svar innen 29. desember 2026.',
    quotes: ['29. desember 2026'],
  },
  { rule: 'L121', title: 'week 29', text: 'Svar innen 14. juli 2027.', quotes: ['14. juli 2027'] },
  {
    rule: 'L123',
    title: 'a claim of four years ago',
    text: 'Vi ber deg betale.',
    context: { dueDate: '2022-11-01' as CheckContext['dueDate'] },
    quotes: ['Vi ber deg betale.'],
  },
  {
    rule: 'L126',
    title: 'more than the Norwegian rate',
    text: 'Forsinkelsesrente 18 % påløper.',
    quotes: ['18 %'],
  },
  { rule: 'L126', title: 'two per cent a month', text: 'Rente 2 % per måned.', quotes: ['2 %'] },
  {
    rule: 'L126',
    title: 'a rate in one word of tens and ones',
    text: 'Forsinkelsesrenten er trettiseks prosent.',
    quotes: ['trettiseks prosent'],
  },
  {
    rule: 'L126',
    title: 'a rate of tens alone',
    text: 'Forsinkelsesrenten er førti prosent.',
    quotes: ['førti prosent'],
  },
  { rule: 'L126', title: 'the Norwegian rate', text: 'Forsinkelsesrenten er 12,25 %.', quotes: [] },
  {
    rule: 'L128',
    title: 'late without a word of regret',
    text: 'Her er svaret.',
    context: { late: true },
    quotes: [''],
  },
  {
    rule: 'L128',
    title: 'late and sorry',
    text: 'Vi beklager ventetiden.',
    context: { late: true },
    quotes: [],
  },
  {
    rule: 'L130',
    title: 'somebody else reads along',
    text: 'Hei',
    context: { to: ['kari@kunde.example', 'x@avis.example'] },
    quotes: ['x@avis.example'],
  },
  {
    rule: 'L130',
    title: 'a neighbour with the same free mail',
    text: 'Hei',
    context: { customerEmail: 'kari@gmail.com', to: ['ola@gmail.com'] },
    quotes: ['ola@gmail.com'],
  },
  {
    rule: 'L130',
    title: 'a colleague of each side',
    text: 'Hei',
    context: { to: ['per@kunde.example', 'ola@firma.example'] },
    quotes: [],
  },
  {
    rule: 'L131',
    title: 'a stranger’s account',
    text: 'Betal til konto 9999.88.77777.',
    context: rejection,
    quotes: ['9999.88.77777'],
  },
  {
    rule: 'L131',
    title: 'our account, grouped otherwise',
    text: 'Betal til konto 12345678903.',
    context: rejection,
    quotes: [],
  },
  {
    rule: 'L131',
    title: 'our account as IBAN',
    text: 'IBAN NO93 1234 5678 903',
    context: rejection,
    quotes: [],
  },
  {
    rule: 'L131',
    title: 'a stranger’s IBAN',
    text: 'IBAN DK50 0040 0440 1162 43',
    context: rejection,
    quotes: ['DK50 0040 0440 1162 43'],
  },
  {
    rule: 'L134',
    title: 'court without what a notice needs',
    text: 'Saken går til forliksrådet.',
    context: { decision: 'maintained' },
    quotes: ['Saken går til forliksrådet.'],
  },
  {
    rule: 'L136',
    title: 'a limit that has passed',
    text: 'Svar innen 27.10.2026.',
    quotes: ['27.10.2026'],
  },
  {
    rule: 'L136',
    title: 'a promise of the past',
    text: 'Vi lovet deg svar innen 20.11.2026.',
    quotes: [],
  },
  {
    rule: 'L137',
    title: 'a collection letter under the new act',
    text: 'Dette er et inkassovarsel.',
    context: { regime: 'NO-2026' },
    quotes: ['Dette er et inkassovarsel.'],
  },
  {
    rule: 'L138',
    title: 'asking who is right to pay',
    text: 'Vi ber deg betale 12 500 kr.',
    context: { decision: 'justified' },
    quotes: ['Vi ber deg betale 12 500 kr.'],
  },
];

describe('dates, amounts, numbers and people', () => {
  test.each(cases)('$rule: $title', ({ rule, text, context, quotes }) => {
    expect(findings(rule, text, context).map(({ quote }) => quote)).toEqual(quotes);
  });
});

describe('fixes', () => {
  const letter =
    'Hei Kari,\n\nDu får svar senest 28. november 2026.\n\nVennlig hilsen\nOla Berg\n22 00 00 00';

  test.each([
    ['L013', {}, 'senest 27. november 2026'],
    ['L017', {}, 'det påløper ingen gebyrer.\n\nVennlig hilsen'],
    ['L128', { late: true }, 'Hei Kari,\n\nVi beklager'],
    ['L010', { decision: 'partly' }, 'Forbrukertilsynet'],
  ] as const)('%s is mended by its own fix', (rule, changes, expected) => {
    const [finding] = findings(rule, letter, changes);
    if (!finding?.fix) throw new Error('no fix');
    const mended = applyFix(letter, finding.fix);
    expect(mended).toContain(expected);
    expect(findings(rule, mended, changes)).toEqual([]);
  });

  test('a threatening sentence can be taken out whole', () => {
    const text = 'Vi forstår deg. Ellers går saken til inkasso. Du får svar 27.11.2026.';
    const [finding] = findings('L101', text);
    if (!finding?.fix) throw new Error('no fix');
    expect(applyFix(text, finding.fix)).toBe('Vi forstår deg. Du får svar 27.11.2026.');
  });

  test('a quote is found where its offsets say', () => {
    const text = 'Hei!\n\nEllers går saken til inkasso.';
    const [finding] = findings('L101', text);
    expect(text.slice(finding?.start, finding?.end)).toBe('inkasso');
  });
});

test('the order people read is placeholders, threats, completeness, tone', () => {
  const text = 'Hei [navn]!! Ellers går saken til inkasso.';
  const rules = checkReply({ subject: '', text }, contextOf('nb')).map(({ rule }) => rule);
  expect(rules).toEqual(['L018', 'L101', 'L001', 'L003', 'L004', 'L017', 'L120', 'L020']);
});

test('what the context does not know is no error', () => {
  const context = CheckContext.parse({
    lang: 'nb',
    country: 'NO',
    party: 'B2B',
    audience: 'internal',
    decision: 'undecided',
    today: '2026-11-23',
    uiLanguage: 'en',
  });
  expect(checkReply({ subject: '', text: '' }, context)).toEqual([]);
});

describe('hostile text', () => {
  const patterns = [
    ['words', 'manglende svar '],
    ['negations', 'ikke ingen uten '],
    ['conditions', 'hvis du ikke '],
    ['figures', '1 1 1 1.1.1 '],
    ['separators', '1 000 000 000 '],
    ['open quotes', '«skriver '],
    ['braces', '{{[?'],
    ['blanks', ' '],
    ['new lines', '\n'],
    ['full stops', '. '],
    ['one word', 'a'],
    ['months', '1 januar '],
    ['accounts', 'NO93 1234 '],
    ['requests', 'ber deg betale '],
    ['marks', '!'],
    ['fees denied', 'gebyr ikke '],
    ['dated sentences', 'Svar innen 1. desember 2026. '],
    ['requests one by one', 'Vi ber deg betale 5 kr. '],
    ['currencies before figures', 'kr 5, '],
  ] as const;

  test.each(patterns)('a long run of %s takes work in proportion to its length', (_, part) => {
    const context = contextOf('nb', { late: true, regime: 'NO-2026' });
    const growth = excessGrowth((text) => checkReply({ subject: '', text }, context), part, 6_000);
    expect(growth).toBeLessThan(4);
  });
});
