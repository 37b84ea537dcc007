import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../../lib/domain/detection/facts/amounts-in.ts';
import { dueDateIn } from '../../../lib/domain/detection/facts/due-date-in.ts';
import { extentOf } from '../../../lib/domain/detection/facts/extent-of.ts';
import { invoiceNumberIn } from '../../../lib/domain/detection/facts/invoice-number-in.ts';
import { partyOf } from '../../../lib/domain/detection/facts/party-of.ts';
import { stageOf } from '../../../lib/domain/detection/facts/stage-of.ts';
import { readingOf } from '../../../lib/domain/detection/text/reading.ts';
import type { Language } from '../../../lib/domain/shared/language.ts';
import { aMessage } from './a-message.ts';

const reading = (newest: string, subject = '') => readingOf({ subject, newest });

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
    ['12.05.2026', 'Ring meg på 900 12 345 før kl 15.30.', null],
    ['', 'Vi fikk 14 stk den 12.05.2026 og betalte kr 1 250.', null],
    ['', 'Konto 1503.11.22334, kundenr 400120.', null],
  ])('in "%s" / "%s" is %s', (subject, text, number) => {
    expect(invoiceNumberIn(reading(text, subject))).toBe(number);
  });
});

describe('amounts', () => {
  // data: language, text, amounts in minor units
  test.each<[Language, string, string[]]>([
    ['da', 'I kræver 12.450,00 kr.', ['1245000 DKK']],
    ['nb', 'Dere krever kr 12 450,- for dette.', ['1245000 NOK']],
    ['nb', 'Gebyret på 70 kroner betaler vi ikke.', ['7000 NOK']],
    ['nn', 'Det kosta 2 500 kr.', ['250000 NOK']],
    ['sv', 'Beloppet är 612,50 kr.', ['61250 SEK']],
    ['en', 'You charged £1,234.50 and then €20.', ['123450 GBP', '2000 EUR']],
    ['nb', 'Prisen var EUR 99,90.', ['9990 EUR']],
    ['en', 'We owe nothing of the 2,500 you ask for.', []],
    ['nb', 'Ring 400 00 000, org.nr 988 000 111.', []],
    ['nb', 'Vi fikk 4 000 timer og 12 stk den 12.05.2026 kl 14.30.', []],
    ['nb', 'Bare 25 % av fakturaen er riktig.', []],
    ['en', 'The whole £30k is wrong.', ['3000000 GBP']],
  ])('in %s "%s" are %j', (language, text, amounts) => {
    const found = amountsIn(reading(text), language);
    expect(found.map(({ money }) => `${money.minor} ${money.currency}`)).toEqual(amounts);
  });

  test('say what they are: the part that is too much is the disputed one', () => {
    const text =
      'Takk for faktura 10457 på kr 12 500. Da blir to timer for mye, altså kr 2 500 av de 12 500.';
    const roles = amountsIn(reading(text), 'nb').map(({ role }) => role);
    expect(roles).toEqual(['invoice', 'disputed']);
  });

  test('say what they are: a fee is told from the invoice', () => {
    const text = 'Fakturaen på 4 200 kr er greit. Purregebyret på 70 kr betaler vi ikke.';
    const roles = amountsIn(reading(text), 'nb').map(({ role }) => role);
    expect(roles).toEqual(['invoice', 'fee']);
  });
});

describe('the due date', () => {
  // data: text, date; the mail came on 20 November 2026
  test.each([
    ['Forfall: 20. november 2025.', '2025-11-20'],
    ['Forfaldsdato: 14-04-2025', '2025-04-14'],
    ['Betalingsfrist 9. oktober 2025.', '2025-10-09'],
    ['med förfallodag 2026-03-20', '2026-03-20'],
    ['The invoice is due 30 May 2025.', '2025-05-30'],
    ['Payment due May 30, 2025', '2025-05-30'],
    ['Beløpet må være betalt senest 26.05.2025.', '2025-05-26'],
    ['Betales senest 1.12.', '2026-12-01'],
    ['Beløbet bedes indbetalt senest den 21. marts 2025.', '2025-03-21'],
    ['Fakturaen forfell 30.04.2025.', '2025-04-30'],
    ['som förföll 2026-01-31', '2026-01-31'],
    ['Forfall 5. januar.', '2027-01-05'],
    ['Forfall 31.02.2026', null],
    ['Vi betaler senest fredag.', null],
    ['Levert 12.05.2026.', null],
  ])('in "%s" is %s', (text, date) => {
    expect(dueDateIn(reading(text), aMessage({}))).toBe(date);
  });

  test('without a year is not guessed when the day of receipt is unknown', () => {
    expect(dueDateIn(reading('Forfall 5. januar.'), aMessage({ receivedAt: null }))).toBeNull();
  });
});

describe('the stage', () => {
  // data: subject, stage
  test.each([
    ['Faktura 12', 'pre_due'],
    ['Your overdue account', 'overdue'],
    ['SV: Purring 12', 'reminder'],
    ['Re: 2. rykker', 'reminder'],
    ['Betalningspåminnelse', 'reminder'],
    ['Inkassovarsel 12', 'pre_collection'],
    ['Inkassokrav 12', 'collection'],
    ['Collection notice', 'collection'],
    ['Klage til forliksrådet', 'court'],
    ['Betalningsföreläggande', 'court'],
  ])('of a mail about "%s" is %s', (subject, stage) => {
    expect(stageOf(reading('Hei.', subject))).toBe(stage);
  });
});

test.each([
  'Stopp alle purringer.',
  'Vi har ikke fått noen purring.',
  'Stop venligst alle rykkere.',
  'Please stop the reminders.',
])('"%s" does not say that a reminder has come', (text) => {
  expect(stageOf(reading(text))).toBe('pre_due');
});

describe('how much is disputed', () => {
  // data: text, cause, extent
  test.each([
    ['Vi betaler resten i dag.', 'DEFECT', 'partial'],
    ['Dere får ikke en krone.', 'PRICE', 'whole'],
    ['Frakten er ikke avtalt.', 'FREIGHT_SURCHARGE', 'partial'],
    ['Varene kom aldri.', 'NOT_DELIVERED', 'whole'],
  ] as const)('"%s" (%s) is %s', (text, cause, extent) => {
    expect(extentOf(reading(text), cause)).toBe(extent);
  });
});

describe('the customer', () => {
  // data: address, text, party
  test.each([
    ['kari@gmail.com', 'Hei, jeg har brukt angreretten.', 'B2C'],
    ['regnskap@nesbygg.example', 'Hei, se vedlegg.', 'B2B'],
    ['ola@outlook.com', 'Nes Bygg AS, org.nr 988 000 111', 'B2C'],
  ])('%s writing "%s" is %s', (email, text, party) => {
    const message = aMessage({ from: { name: '', email } });
    expect(partyOf(reading(text), message)).toBe(party);
  });
});
