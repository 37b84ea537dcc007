import { describe, expect, test } from 'vitest';
import { reasonCodes } from '../../../lib/domain/detection/reason-code.ts';
import { contextFor } from '../../../lib/domain/reply/context-for.ts';
import {
  coverageOf,
  openPoints,
  pointOfRule,
  pointRule,
} from '../../../lib/domain/reply/coverage.ts';
import { isHolidayTime } from '../../../lib/domain/reply/holiday-time.ts';
import { issuePhrases } from '../../../lib/domain/reply/issue-phrases.ts';
import { issueSummary } from '../../../lib/domain/reply/issue-summary.ts';
import { offerTemplates } from '../../../lib/domain/reply/offer-templates.ts';
import { replyFactsOf } from '../../../lib/domain/reply/reply-facts.ts';
import { type TemplateId, templates } from '../../../lib/domain/reply/templates.ts';
import { validateValues } from '../../../lib/domain/reply/validate-values.ts';
import { valuesFor } from '../../../lib/domain/reply/values-for.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';
import { money } from '../../../lib/domain/shared/money.ts';
import { logOf, newEvent } from '../objection/build-log.ts';
import { contextOf, valuesOf } from './letters.ts';
import { day, deadlineOf, objectionOf, settings } from './objections.ts';

const today = day('2026-11-23');
const plain = (text = '') => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('what a case knows of its letter', () => {
  const sources = { deadlines: [], settings, today, language: 'nb' } as const;

  test('names, numbers and the complaint body come from the case and the settings', () => {
    expect(valuesFor({ ...sources, objection: objectionOf() })).toMatchObject({
      'customer.name': 'Kari Hansen',
      'case.id': 'I-2026-7K3F',
      'payment.reference': '10457',
      'payment.account': '1234.56.78903',
      'owner.phone': '22 00 00 00',
      consumer: '1',
      'issue.summary': 'prisen («vi avtalte 900 kr per time»)',
      'adr.block': expect.stringContaining('Forbrukertilsynet'),
    });
  });

  test('nobody is promised to take part before ARN until somebody has said so', () => {
    const objection = objectionOf({}, { country: 'SE', language: 'sv' });
    const block = (participatesInAdr: boolean | null) =>
      valuesFor({
        ...sources,
        settings: { ...settings, participatesInAdr },
        language: 'sv',
        objection,
      })['adr.block'];
    expect(settings.participatesInAdr).toBeNull();
    expect(block(null)).toBeUndefined();
    expect(block(true)).toContain('Vi kommer att medverka');
    expect(block(false)).toContain('Vi kommer inte att medverka');
  });

  test('what is not known is left out, so that it is asked for', () => {
    const values = valuesFor({ ...sources, objection: objectionOf() });
    for (const key of ['credit.number', 'reasons', 'amount.toPay', 'date.call'])
      expect(values[key], key).toBeUndefined();
  });

  test('the answer is promised for the day of the decision', () => {
    const deadlines = [
      deadlineOf('FIRST_ANSWER', '2026-11-27'),
      deadlineOf('DECISION', '2026-11-30'),
    ];
    const values = valuesFor({ ...sources, deadlines, objection: objectionOf() });
    expect(values['date.answerBy']).toBe('2026-11-30');
  });

  test('a deadline that has passed is never promised again', () => {
    const deadlines = [deadlineOf('DECISION', '2026-11-20', 'missed')];
    const values = valuesFor({ ...sources, deadlines, objection: objectionOf() });
    expect(values['date.answerBy']).toBe('2026-11-30');
  });

  test('an update promises a later day than the promise it replaces', () => {
    const objection = objectionOf({ promisedAnswerBy: day('2026-11-27') });
    const values = valuesFor({ ...sources, objection, template: 'T03' });
    expect(values['date.promised']).toBe('2026-11-27');
    expect(values['date.answerBy']).toBe('2026-12-04');
  });

  test('the customer gets fourteen days and a business day', () => {
    // 14 days from Friday 11 December is Christmas Day; the next business day is Monday 28 December.
    const objection = objectionOf({}, { country: 'DK' });
    const values = valuesFor({ ...sources, today: day('2026-12-11'), objection });
    expect(values['date.payBy']).toBe('2026-12-28');
  });

  test.each([
    ['Christmas Eve', '2026-12-10', '2027-01-04', '2026-12-17'],
    ['New Year’s Eve', '2026-12-17', '2027-01-04', '2027-01-04'],
    ['the week before Easter', '2026-03-17', '2026-04-07', '2026-03-24'],
    ['the common weeks of holiday', '2026-06-24', '2026-07-27', '2026-07-01'],
  ])('a Norwegian customer’s time does not end on %s', (_, today, payBy, infoBy) => {
    const values = valuesFor({ ...sources, today: day(today), objection: objectionOf() });
    expect(values['date.payBy']).toBe(payBy);
    expect(values['date.replyBy']).toBe(payBy);
    expect(values['date.infoBy']).toBe(infoBy);
    expect(isHolidayTime(day(payBy))).toBe(false);
  });

  test('what is written after the last post counts from the next business day', () => {
    const at = (now: string) =>
      valuesFor({ ...sources, now: Instant.parse(now), objection: objectionOf() })['date.payBy'];
    expect(at('2026-11-23T14:30:00.000Z')).toBe('2026-12-07');
    expect(at('2026-11-23T16:30:00.000Z')).toBe('2026-12-08');
    // Friday evening is read on Monday.
    const friday = { ...sources, today: day('2026-11-27') };
    const evening = Instant.parse('2026-11-27T16:30:00.000Z');
    const values = valuesFor({ ...friday, now: evening, objection: objectionOf() });
    expect(values['date.infoBy']).toBe('2026-12-07');
  });

  test('a Norwegian customer’s time does not end while the company is closed', () => {
    const closed = { ...settings, closedDays: [day('2026-12-07'), day('2026-12-08')] };
    const values = valuesFor({ ...sources, settings: closed, objection: objectionOf() });
    expect(values['date.payBy']).toBe('2026-12-09');
  });

  test('the undisputed part is due when the invoice is', () => {
    const objection = objectionOf({}, { extent: 'partial' });
    expect(valuesFor({ ...sources, objection, template: 'T07' })['date.payBy']).toBe('2026-12-01');
  });

  test('the undisputed part is not asked for sooner than three business days from now', () => {
    const objection = objectionOf({}, { extent: 'partial' });
    const eve = { ...sources, objection, today: day('2026-11-30'), template: 'T07' } as const;
    expect(valuesFor(eve)['date.payBy']).toBe('2026-12-03');
  });

  test('amounts add up', () => {
    const invoice = { ...objectionOf().classification.invoice, disputed: money(2500, 'NOK') };
    const objection = objectionOf(
      { decision: 'partly', toPay: money(11000, 'NOK') },
      { extent: 'partial', invoice },
    );
    const values = valuesFor({ ...sources, objection });
    expect(plain(values['amount.undisputed'])).toBe('10 000,00 kr');
    expect(plain(values['amount.credited'])).toBe('1 500,00 kr');
    expect(plain(values['amount.toPay'])).toBe('11 000,00 kr');
  });
});

describe('saying the objection back', () => {
  const point = (quote: string): Parameters<typeof issueSummary>[0] => ({
    reason: 'PRICE',
    points: [{ reason: 'PRICE', quote }],
    language: 'nb',
  });

  test('uses the language of the letter, and then only our own words', () => {
    expect(issueSummary(point('prisen er feil'), 'en')).toBe('the price');
  });

  test.each([
    'ring 99887766 nå',
    'skriv til kari@kunde.example',
    'se https://x.example',
    'x'.repeat(200),
  ])('does not repeat %s', (quote) => {
    expect(issueSummary(point(quote), 'nb')).toBe('prisen');
  });

  test.each([
    ['nb', /(?<!\p{L})(?:du|deg|din|ditt|dine|dere|deres)(?!\p{L})/u],
    ['nn', /(?<!\p{L})(?:du|deg|di|din|ditt|dine|dykk|dykkar)(?!\p{L})/u],
    ['da', /(?<!\p{L})(?:du|dig|din|dit|dine|I|jer|jeres)(?!\p{L})/u],
    ['sv', /(?<!\p{L})(?:du|dig|din|ditt|dina|ni|er|ert)(?!\p{L})/u],
    ['en', /\b(?:you|your)\b/],
  ] as const)('speaks to nobody in %s: a colleague and the agency read it too', (language, you) => {
    const phrases = reasonCodes.map((reason) => issuePhrases[reason][language]);
    expect(phrases.filter((phrase) => you.test(phrase))).toEqual([]);
  });

  test.each([
    ['DEFECT', 'en mulig mangel ved varen'],
    ['DAMAGED', 'mulig skade ved levering'],
    ['NOT_DELIVERED', 'mulig manglende levering'],
    ['DUPLICATE', 'mulig dobbel fakturering'],
    ['ALREADY_PAID', 'en faktura som kan være betalt'],
  ] as const)('leaves open whether the customer is right: %s', (reason, phrase) => {
    expect(issueSummary({ reason, points: [], language: 'nb' }, 'nb')).toBe(phrase);
  });

  test('names each ground once', () => {
    const points = [
      { reason: 'PRICE', quote: '' },
      { reason: 'QUANTITY_HOURS', quote: '' },
      { reason: 'PRICE', quote: '' },
    ] as const;
    expect(issueSummary({ reason: 'PRICE', points: [...points], language: 'nb' }, 'da')).toBe(
      'prisen og antallet eller timerne',
    );
  });
});

describe('which reply is offered first', () => {
  const toldAgency = logOf(newEvent('handedToAgency'), newEvent('replySent', { template: 'T16' }));

  test.each<[string, Parameters<typeof objectionOf>, TemplateId]>([
    ['a new objection', [], 'T01'],
    ['one without reasons', [{}, { reason: 'UNSPECIFIED', points: [] }], 'T20'],
    [
      'an invoice said to be paid',
      [{ state: 'ACKNOWLEDGED' }, { reason: 'ALREADY_PAID', points: [] }],
      'T11',
    ],
    [
      'an order nobody knows',
      [{ state: 'DECISION_READY' }, { reason: 'NOT_ORDERED', points: [] }],
      'T12',
    ],
    ['a partial dispute', [{ state: 'ACKNOWLEDGED' }, { extent: 'partial' }], 'T07'],
    ['an agreement', [{ state: 'AGREED' }], 'T04'],
    [
      'a customer who is right',
      [{ state: 'JUSTIFIED' }, { reason: 'DUPLICATE', points: [] }],
      'T05',
    ],
    ['a calculation error', [{ state: 'JUSTIFIED' }, { reason: 'CALCULATION', points: [] }], 'T13'],
    ['a fee removed', [{ state: 'JUSTIFIED' }, { reason: 'FEE_INTEREST', points: [] }], 'T14'],
    ['a customer partly right', [{ state: 'PARTLY' }], 'T06'],
    ['a consumer who is not right', [{ state: 'UNFOUNDED' }], 'T09'],
    ['a business that is not right', [{ state: 'UNFOUNDED' }, { party: 'B2B' }], 'T08'],
    ['a case at the agency', [{ state: 'AT_AGENCY', atAgency: true }], 'T16'],
    [
      'a case whose agency was told',
      [{ state: 'AT_AGENCY', atAgency: true, events: toldAgency }],
      'T15',
    ],
    [
      'a case that came through the agency',
      [{ state: 'AT_AGENCY', atAgency: true, channel: 'agency' }],
      'T15',
    ],
    ['a date that passed', [{ state: 'AWAITING_SETTLEMENT' }], 'T18'],
    ['a customer who maintains', [{ state: 'MAINTAINED' }], 'T19'],
    ['a closed case', [{ state: 'CLOSED' }], 'T21'],
  ])('%s', (_, [changes, classified], id) => {
    const [first] = offerTemplates(objectionOf(changes, classified));
    expect(first?.template.id).toBe(id);
    expect(first?.fits).toBe(true);
  });

  test('every template is offered, with a reason', () => {
    const offers = offerTemplates(objectionOf());
    expect(offers).toHaveLength(templates.length);
    for (const offer of offers) expect(offer.why.length, offer.template.id).toBeGreaterThan(0);
  });

  test('at the agency nothing but the agency’s replies fits', () => {
    const fitting = offerTemplates(objectionOf({ state: 'AT_AGENCY', atAgency: true }))
      .filter(({ fits }) => fits)
      .map(({ template }) => template.id);
    expect(fitting).toEqual(['T16', 'T15']);
  });
});

describe('values of the form', () => {
  const template = templates.find(({ id }) => id === 'T09');
  if (!template) throw new Error('no T09');
  const form = { language: 'nb', settings, country: 'NO', today } as const;
  const check = (changes: Record<string, string>, id = template) =>
    validateValues({ ...form, template: id, values: { ...valuesOf('nb'), ...changes } }).map(
      ({ key, code, suggestion }) => [key, code, suggestion],
    );

  test.each<[string, Record<string, string>, unknown[]]>([
    ['good ones', {}, []],
    ['a missing one', { reasons: ' ' }, [['reasons', 'missing', null]]],
    ['a day that is none', { 'date.payBy': '2026-02-30' }, [['date.payBy', 'not-a-date', null]]],
    ['yesterday', { 'date.payBy': '2026-11-22' }, [['date.payBy', 'in-the-past', '2026-12-07']]],
    ['too soon', { 'date.payBy': '2026-12-04' }, [['date.payBy', 'too-soon', '2026-12-07']]],
    [
      'a Saturday',
      { 'date.payBy': '2026-12-12' },
      [['date.payBy', 'not-a-business-day', '2026-12-14']],
    ],
    ['no amount', { 'amount.toPay': 'litt' }, [['amount.toPay', 'not-an-amount', null]]],
    [
      'a stranger’s account',
      { 'payment.account': '9999.88.77777' },
      [['payment.account', 'account-not-approved', '1234.56.78903']],
    ],
    ['template syntax', { reasons: '{{x}}' }, [['reasons', 'placeholder', null]]],
  ])('%s', (_, changes, problems) => {
    expect(check(changes)).toEqual(problems);
  });

  const without = (id: TemplateId, key: string, section: string) => {
    const known = templates.find((one) => one.id === id);
    const { agreed: _, consumer: __, ...plainValues } = valuesOf('nb');
    const values = { ...plainValues, [key]: '', ...(section ? { [section]: '1' } : {}) };
    if (!known) throw new Error(`no ${id}`);
    return validateValues({ ...form, template: known, values }).map((one) => one.key);
  };

  test.each([
    ['T18', 'date.agreed', 'agreed'],
    ['T18', 'invoice.description', 'agreed'],
    ['T06', 'adr.block', 'consumer'],
  ] as const)('%s asks for %s only where the words around it stand', (id, key, section) => {
    expect(without(id, key, section)).toEqual([key]);
    expect(without(id, key, '')).toEqual([]);
  });

  test.each(['DK', 'SE'] as const)(
    'fourteen days are the least after a decision in %s too, whatever the statute',
    (country) => {
      const values = {
        ...valuesOf('nb'),
        'date.payBy': '2026-12-04',
        'date.replyBy': '2026-12-04',
      };
      const problems = ['T06', 'T08', 'T09', 'T19'].flatMap((id) => {
        const decision = templates.find((each) => each.id === id);
        if (!decision) throw new Error(`no ${id}`);
        const about = { template: decision, language: 'nb', settings, country, today } as const;
        return validateValues({ ...about, values }).map(({ code, suggestion }) => [
          code,
          suggestion,
        ]);
      });
      expect(problems.length).toBeGreaterThan(3);
      for (const problem of problems) expect(problem).toEqual(['too-soon', '2026-12-07']);
    },
  );

  test('sums that do not add up', () => {
    const partly = templates.find(({ id }) => id === 'T06');
    expect(check({ 'amount.credited': '2 000,00 kr' }, partly)).toEqual([
      ['amount.toPay', 'does-not-add-up', null],
    ]);
  });
});

test('what a reply promises and asks for goes with it into the log', () => {
  expect(replyFactsOf('T01', valuesOf('nb'))).toEqual({
    template: 'T01',
    promisedAnswerBy: '2026-11-27',
    customerBy: null,
  });
  expect(replyFactsOf('T09', valuesOf('nb'))).toMatchObject({
    promisedAnswerBy: null,
    customerBy: '2026-12-08',
  });
});

test.each(['T08', 'T09'] as const)(
  'a rejection (%s) with a day to pay by and one to react by gives until the later one',
  (template) => {
    const days = { 'date.payBy': '2026-12-04', 'date.replyBy': '2026-12-14' };
    const written = { ...valuesOf('nb'), ...days };
    expect(replyFactsOf(template, written).customerBy).toBe('2026-12-14');
    const swapped = { ...written, 'date.payBy': '2026-12-18' };
    expect(replyFactsOf(template, swapped).customerBy).toBe('2026-12-18');
  },
);

test('the check knows the case: who is late, who is asked, what is owed', () => {
  const objection = objectionOf({ promisedAnswerBy: day('2026-11-20'), decision: 'unfounded' });
  const context = contextFor({
    objection,
    deadlines: [],
    settings,
    today,
    template: 'T16',
    language: 'nb',
    uiLanguage: 'en',
  });
  expect(context).toMatchObject({
    audience: 'agency',
    late: true,
    amounts: { invoice: { value: 12500, currency: 'NOK' }, toPay: { value: 12500 } },
    to: ['kari@kunde.example'],
    points: [{ cause: 'PRICE' }],
  });
});

describe('point by point', () => {
  const points = [{ cause: 'PRICE' }, { cause: 'LATE_DELIVERY' }] as const;
  const statuses = (text: string, changes: Parameters<typeof contextOf>[1] = {}) =>
    coverageOf({ subject: '', text }, contextOf('nb', { points: [...points], ...changes })).map(
      ({ status }) => status,
    );

  test.each([
    [
      'a point only said back is still open',
      'Vi forstår at du reagerer på prisen.',
      {},
      ['open', 'open'],
    ],
    ['a question asks about it', 'Hvilken pris ble avtalt?', {}, ['asked', 'open']],
    [
      'an explanation answers it',
      'Prisen står i ordrebekreftelsen. Leveringen kom 3. november.',
      {},
      ['answered', 'answered'],
    ],
    [
      'a decision decides it',
      'Vi er enige i at prisen var feil.',
      { decision: 'justified' },
      ['decided', 'open'],
    ],
    [
      'that the customer is right decides everything',
      'Du har rett, og vi sletter fakturaen.',
      { decision: 'justified' },
      ['decided', 'decided'],
    ],
  ] as const)('%s', (_, text, changes, expected) => {
    expect(statuses(text, changes)).toEqual(expected);
  });

  const leaves = (text: string, changes: Parameters<typeof contextOf>[1] = {}) =>
    openPoints({ subject: '', text }, contextOf('nb', { points: [...points], ...changes }));
  const half = 'Prisen står i ordrebekreftelsen.';

  test('a letter that answers must deal with every point', () => {
    expect(leaves(half, { template: 'T09' })).toEqual(['LATE_DELIVERY']);
    expect(leaves(half, { template: null })).toEqual(['LATE_DELIVERY']);
  });

  test.each([
    ['a letter that only acknowledges', { template: 'T01' }],
    ['a confirmed agreement', { template: 'T04' }],
    ['the way to a neutral body', { template: 'T19' }],
    ['a letter to the agency', { template: 'T16', audience: 'agency' }],
  ] as const)('%s need not', (_, changes) => {
    expect(leaves(half, changes)).toEqual([]);
  });

  test('why a point was left is kept under its name', () => {
    expect(pointOfRule(pointRule('PRICE'))).toBe('PRICE');
    expect(pointOfRule('L101')).toBeNull();
    expect(pointOfRule('point:UNKNOWN')).toBeNull();
  });
});
