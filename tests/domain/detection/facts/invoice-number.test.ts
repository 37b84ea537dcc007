import { describe, expect, test } from 'vitest';
import { invoiceNumberIn } from '../../../../lib/domain/detection/facts/invoice-number-in.ts';
import { readingOf } from '../../../../lib/domain/detection/text/reading.ts';

const numberIn = (subject: string, newest: string) =>
  invoiceNumberIn(readingOf({ subject, newest }));

describe('the invoice number', () => {
  // data: subject, text, number
  test.each([
    ['Faktura 20117', 'Hei, vi betaler ikke denne.', '20117'],
    ['', 'Vi viser til faktura nr. 220-4 av 3. mai.', '220-4'],
    ['', 'I refer to invoice INV-2025-0391 dated 12 May 2025.', 'INV-2025-0391'],
    ['', 'Eg har fått rekning nr 804, men ho er feil.', '804'],
    ['', 'Gäller räkning 88210 på 4 500 kr.', '88210'],
    ['', 'Fakturanummer: 2025/331', '2025/331'],
    ['SV: Purring 7781', 'Den er betalt.', '7781'],
    ['', 'Ordre 5519, faktura 30418: to av seks mangler.', '30418'],
    ['', 'Faktura 30418, org.nr 988 000 111, tlf 400 00 000', '30418'],
    ['', 'Så kommer 3390 på 4.875 kr! Det er ikke prisen.', '3390'],
  ])('in "%s" / "%s" is %s', (subject, text, number) => {
    expect(numberIn(subject, text)).toBe(number);
  });

  // data: what it is, subject, text, number
  test.each([
    ['the subject of its sentence', '', 'Hej. 71204 skulle krediteres i sin helhed.', '71204'],
    ['the subject of its sentence', '', 'Lageret har telt. 40881 gjelder fjorten paller.', '40881'],
    [
      'said to have a sum',
      '',
      'Vi har bare fått halvparten, og 61177 (18 400 kr) må vente.',
      '61177',
    ],
    [
      'said to have a sum',
      '',
      'We took delivery of nine crates, so 55031 for £2,310 is wrong.',
      '55031',
    ],
    [
      'in brackets behind its sum',
      '',
      'Jeg betaler ikke regningen på 4 200 kr (nr. 10226).',
      '10226',
    ],
    ['the bill a sum stands on', '', 'Nå står det fortsatt 5 900 kr på 41180.', '41180'],
    ['the whole subject', 'KD-7', 'Gulvet er ikke tørt ennå.', 'KD-7'],
    [
      'written with capitals before it',
      'FV 2026/04/771',
      'We cannot accept the hours.',
      'FV 2026/04/771',
    ],
    ['a plain year only by looks', '', 'Vi bestrider faktura 2045 i sin helhet.', '2045'],
    ['short but named', '', 'Faktura 44 stemmer ikke.', '44'],
    ['short but named, at the end', '', 'Vi betaler ikke faktura nr. 8.', '8'],
  ])('is found where it is %s: "%s" / "%s"', (_, subject, text, number) => {
    expect(numberIn(subject, text)).toBe(number);
  });

  // data: what the number is, subject, text
  test.each([
    ['a date', '12.05.2026', 'Ring meg før kl 15.30.'],
    ['a telephone', '', 'Ring meg på 900 12 345, så tar vi prisen muntlig.'],
    ['a telephone', '', 'Tlf 40012345. Varene er ikke kommet.'],
    ['a count and a sum', '', 'Vi fikk 14 stk den 12.05.2026 og betalte kr 1 250.'],
    ['an account, a customer', '', 'Konto 1503.11.22334, kundenr 400120.'],
    ['an organisation', '', 'Vi er enige i alt annet. Org.nr 988000111.'],
    ['a KID', '', 'Kravet er betalt med KID 0012345678903.'],
    ['an OCR', '', 'Betalningen gjordes med OCR 77120045.'],
    ['a case', 'Sak 77-3381', 'Vi bestrider kravet.'],
    ['a case', 'Sagsnr. 44120987', 'Jeg har aldrig været kunde.'],
    ['a case, named once and used again', 'Svar i sak K-5501', 'K-5501 må avsluttes.'],
    ['a case', '', 'Ärende 12-7781: kravet bestrids.'],
    ['a meter', '', 'Måler 7712004 viser noe helt annet.'],
    ['a police report', '', 'Somebody used my name, police report number 15-8821.'],
    ['our own bill, set off', '', 'Vi motregner vår faktura 331 for riggingen.'],
    ['years', 'Varme 2021-2023', 'Vi bodde ikke der.'],
    ['a season', 'Vintervedlikehold 2025/26', 'Det ble ikke brøytet.'],
    ['a discount code', '', 'Jeg skrev inn SOMMER25, og den ble godkjent.'],
    ['hours', '', 'Misc. advisory, 28h, was never ordered.'],
    ['a sum', '', 'Nå kommer det faktura på 3200 likevel?'],
    ['a sum', '', 'Jeg betaler ikke 1290 for en kake som var tørr.'],
    ['a fraction', '', 'Vi har betalt 3/20 av leien.'],
    ['a size', '', 'Gardinene skulle være 240 cm lange.'],
    ['a price a month', '', 'Dere lovet 299/md uten binding.'],
  ])('is not %s: "%s" / "%s"', (_, subject, text) => {
    expect(numberIn(subject, text)).toBeNull();
  });

  test('of a mail with many is the one called an invoice', () => {
    const text = 'Kunde 400120, ordre 5519. Deres ref 7781. Gjelder faktura 30418 og sak 12-88.';
    expect(numberIn('Ordre 5519', text)).toBe('30418');
  });
});
