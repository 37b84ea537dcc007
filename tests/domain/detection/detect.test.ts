import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/domain/detection/detect.ts';
import { excessGrowth } from '../../growth.ts';
import { aMessage } from './a-message.ts';

describe('a dispute', () => {
  // data: a dispute in each language with the sentence that must be among the quotes
  test.each([
    [
      'Bokmål',
      'nb',
      'Faktura 20117',
      'Hei\n\nTakk for faktura 20117. Vi bestrider beløpet. Varene har aldri kommet frem til lageret vårt. Vi betaler ikke før de er levert.\n\nHilsen Kari Nes',
      'Varene har aldri kommet frem til lageret vårt.',
      'NOT_DELIVERED',
    ],
    [
      'Nynorsk',
      'nn',
      'Rekning 771',
      'Hei\n\nEg har aldri tinga noko frå dykk, og eg kjenner ikkje til rekning 771. Eg betalar ikkje.\n\nHelsing Olav',
      'Eg har aldri tinga noko frå dykk, og eg kjenner ikkje til rekning 771.',
      'NOT_ORDERED',
    ],
    [
      'Danish',
      'da',
      'Faktura 3310',
      'Hej\n\nVi kan ikke godkende faktura 3310. I har faktureret 14 timer, men montøren var her kun i 8 timer. Send venligst en kreditnota for resten.\n\nVenlig hilsen Mette',
      'I har faktureret 14 timer, men montøren var her kun i 8 timer.',
      'QUANTITY_HOURS',
    ],
    [
      'Swedish',
      'sv',
      'Faktura 5512',
      'Hej,\n\nvi bestrider faktura 5512. Priset är fel, enligt offerten skulle det kosta 9 000 kr och ni har debiterat 12 500 kr. Skicka en ny faktura.\n\nHälsningar Per',
      'Priset är fel, enligt offerten skulle det kosta 9 000 kr och ni har debiterat 12 500 kr.',
      'PRICE',
    ],
    [
      'English',
      'en',
      'Invoice INV-2025-0391',
      'Hello,\n\nI dispute invoice INV-2025-0391. We never ordered these chairs. Please cancel the invoice.\n\nRegards, Tom',
      'We never ordered these chairs.',
      'NOT_ORDERED',
    ],
  ])(
    'in %s is found and shown in the words of the customer',
    (_title, language, subject, text, quote, cause) => {
      const message = aMessage({ subject, text });
      const detection = detect(message);
      expect(detection.verdict).toBe('objection');
      expect(detection.language).toBe(language);
      expect(detection.points.some((point) => point.quote.includes(quote))).toBe(true);
      expect(detection.cause).toBe(cause);
    },
  );

  test.each([
    ['Bokmål', 'Varene ble aldri levert. Vi betaler ikke fakturaen.'],
    ['Danish', 'Varerne er aldrig kommet frem til os. Vi betaler ikke fakturaen.'],
    ['Swedish', 'Varorna har aldrig kommit fram. Vi betalar inte fakturan.'],
    ['English', 'The goods never arrived. We are not paying this invoice.'],
  ])('about goods that never came is not taken for a missing invoice (%s)', (_title, text) => {
    expect(detect(aMessage({ subject: 'Faktura 20117', text })).cause).toBe('NOT_DELIVERED');
  });

  test.each([
    ['Bokmål', 'Vi har aldri mottatt fakturaen dere purrer på, og betaler ikke gebyret.'],
    ['Danish', 'Vi har aldrig modtaget fakturaen, så vi betaler ikke rykkergebyret.'],
    ['Swedish', 'Vi har aldrig fått fakturan och betalar inte påminnelseavgiften.'],
    ['English', 'We never received the invoice and will not pay the reminder fee.'],
  ])('about an invoice that never came is not taken for missing goods (%s)', (_title, text) => {
    const { points } = detect(aMessage({ subject: 'Purring', text }));
    expect(points.map(({ reason }) => reason)).not.toContain('NOT_DELIVERED');
  });

  test('quotes exactly what stands in the mail, in the order of the mail', () => {
    const message = aMessage({
      subject: 'Faktura 88',
      text: 'Hei.\nTo av stolene var knust da de kom.\nDessuten har dere regnet 25 % mva to ganger.\nVi betaler ikke faktura 88 før dette er rettet.',
    });
    const { points } = detect(message);
    expect(points.length).toBeGreaterThan(0);
    for (const { quote, start, end } of points)
      expect(message.newest.slice(start, end)).toBe(quote);
    expect(points.map(({ start }) => start)).toEqual(
      points.map(({ start }) => start).sort((first, second) => first - second),
    );
  });

  test('that stands only in the quoted older mail does not count again', () => {
    const text =
      'Takk, da er alt i orden. Vi betaler i morgen.\n\nFra: Kari Nes <kari@nesbygg.example>\nSendt: fredag 6. november 2026 10:02\nTil: Salg\nEmne: Faktura 20117\n\nVi bestrider faktura 20117 og betaler ikke. Varene kom aldri.';
    expect(detect(aMessage({ subject: 'SV: Faktura 20117', text })).verdict).toBe('none');
  });

  test('in a plain forward counts as if it had come directly', () => {
    const text =
      '---------- Forwarded message ---------\nFra: Kari Nes <kari@nesbygg.example>\nDate: fre. 6. nov. 2026 kl. 10:02\nSubject: Faktura 20117\nTo: <salg@firma.example>\n\nVi bestrider faktura 20117. Varene kom aldri, og vi betaler ikke.';
    const { verdict, points } = detect(aMessage({ subject: 'VS: Faktura 20117', text }));
    expect(verdict).toBe('objection');
    expect(points.map(({ quote }) => quote).join(' ')).toContain('Varene kom aldri');
  });
});

describe('no dispute', () => {
  // data: mails that mention invoices without disagreeing
  test.each([
    [
      'asking for a copy',
      'Faktura 4410',
      'Hei, kan dere sende meg en kopi av faktura 4410? Jeg finner den ikke. Takk!',
    ],
    [
      'asking for more time',
      'Regning 12',
      'Hej, kan jeg få udsættelse med regning 12 til den 1. december? Lønnen kommer først der.',
    ],
    [
      'promising to pay',
      'Påminnelse 88',
      'Hej! Fakturan betalas i morgon. Ursäkta att det blev sent.',
    ],
    [
      'saying thanks',
      'Your delivery',
      'Hi, thank you for the quick delivery. Everything arrived in perfect order. Best regards, Ann',
    ],
    [
      'changing an order',
      'Ordre 551',
      'Hei! Kan vi endre ordre 551 fra ti til tolv esker før den sendes?',
    ],
  ])('is seen in a mail %s', (_title, subject, text) => {
    const detection = detect(aMessage({ subject, text }));
    expect(detection.verdict).toBe('none');
    expect(detection.cause).toBeNull();
    expect(detection.points).toEqual([]);
  });

  test('is seen in an automatic reply, whatever it says', () => {
    const text = 'Vi bestrider faktura 20117. Varene kom aldri, og vi betaler ikke.';
    const message = aMessage({
      subject: 'Faktura',
      text,
      headers: { 'auto-submitted': 'auto-replied' },
    });
    expect(detect(message).verdict).toBe('none');
  });

  test.each([
    ['empty', ''],
    ['blank', ' \n\t\n '],
    ['a picture only', '🙂'],
  ])('is seen in a mail that is %s', (_title, text) => {
    expect(detect(aMessage({ subject: 'Vi bestrider alt', text })).verdict).toBe('none');
  });
});

describe('however hostile the mail', () => {
  // data: what breaks careless scanners
  const hostile: readonly (readonly [string, string])[] = [
    ['digits', '1'],
    ['digits and blanks', '1 '],
    ['digits and full stops', '1.'],
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['full stops', '.'],
    ['one letter', 'a'],
    ['short words', 'a '],
    ['the word invoice', 'faktura '],
    ['invoice numbers', 'faktura 2025-1 '],
    ['amounts', 'kr 1 000,00 '],
    ['due dates', 'forfall 1. '],
    ['negations', 'ikke ikke '],
    ['apostrophes', "'"],
    ['dashes', 'a-'],
    ['emoji', '🙃'],
    ['capital dotted I', 'İ'],
  ];

  test.each(hostile)('a megabyte of %s is read to the end', (_title, piece) => {
    const newest = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const { probability } = detect({ ...aMessage({}), newest, subject: newest });
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1);
  });

  test.each(hostile)('much of %s takes work in proportion to its length', (_title, piece) => {
    const growth = excessGrowth((newest) => detect({ ...aMessage({}), newest }), piece, 3_000);
    expect(growth).toBeLessThan(4);
  });
});
