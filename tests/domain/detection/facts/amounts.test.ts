import { describe, expect, test } from 'vitest';
import { rolesOf } from '../../../../lib/domain/detection/facts/amount-roles.ts';
import { placedAmounts } from '../../../../lib/domain/detection/facts/placed-amounts.ts';
import { readingOf } from '../../../../lib/domain/detection/text/reading.ts';
import type { Language } from '../../../../lib/domain/shared/language.ts';
import { aMessage } from '../a-message.ts';

const between = (language: Language, from = '') => ({
  ...aMessage({ from: from ? { name: '', email: from } : null }),
  language,
});

const amountsIn = (language: Language, newest: string, subject = '', from = '') =>
  placedAmounts(readingOf({ subject, newest }), between(language, from)).map(
    ({ money }) => `${money.minor} ${money.currency}`,
  );

describe('amounts', () => {
  // data: language, text, amounts in minor units
  test.each<[Language, string, string[]]>([
    ['da', 'I kræver 12.450,00 kr.', ['1245000 DKK']],
    ['da', 'Beløbet er DKK 12.500,00.', ['1250000 DKK']],
    ['nb', 'Dere krever kr 12 450,- for dette.', ['1245000 NOK']],
    ['nb', 'Dere krever kr 1.250,- for dette.', ['125000 NOK']],
    ['nb', 'Gebyret på 70 kroner betaler vi ikke.', ['7000 NOK']],
    ['nb', 'De 349 kronene får dere ikke.', ['34900 NOK']],
    ['nn', 'Det kosta 2 500 kr.', ['250000 NOK']],
    ['sv', 'Beloppet är 612,50 kr.', ['61250 SEK']],
    ['sv', 'Ni vill ha 640 spänn.', ['64000 SEK']],
    ['sv', 'Ert krav: 145 tkr.', ['14500000 SEK']],
    ['nb', 'Dere krever 1,2 mill. kr for hele jobben.', ['120000000 NOK']],
    ['da', 'Tilbuddet var 2 mio. kr.', ['200000000 DKK']],
    ['sv', 'Summan är 12\u2009500 kr.', ['1250000 SEK']],
    ['en', 'The total was 1’250.00 EUR.', ['125000 EUR']],
    ['en', 'You charged £1,234.50 and then €20.', ['123450 GBP', '2000 EUR']],
    ['en', '€1,250.00 is not what we agreed.', ['125000 EUR']],
    ['nb', 'Prisen var EUR 99,90.', ['9990 EUR']],
    ['nb', 'Vi skylder ikke 75k.', ['7500000 NOK']],
    ['en', 'The whole £30k is wrong.', ['3000000 GBP']],
  ])('in %s "%s" are %j', (language, text, amounts) => {
    expect(amountsIn(language, text)).toEqual(amounts);
  });

  // data: language, text, amounts in minor units
  test.each<[Language, string, string[]]>([
    ['nb', 'I gebyr vil dere ha 35, det er 35 i purregebyr for mye.', ['3500 NOK']],
    ['da', 'De 1270 ekstra giver ikke mening.', ['127000 DKK']],
    ['sv', 'Jag betalade 2300, resten är fel.', ['230000 SEK']],
    ['nb', '61120 på 3100 stemmer ikke.', ['310000 NOK']],
    ['sv', 'Jag swishade 700 till er i maj.', ['70000 SEK']],
  ])(
    'without a currency count where a sum stands: in %s "%s" are %j',
    (language, text, amounts) => {
      expect(amountsIn(language, text)).toEqual(amounts);
    },
  );

  // data: language, text
  test.each<[Language, string]>([
    ['en', 'We owe nothing of the 2,500 you ask for.'],
    ['nb', 'Ring 400 00 000, org.nr 988 000 111.'],
    ['nb', 'Vi fikk 4 000 timer og 12 stk den 12.05.2026 kl 14.30.'],
    ['nb', 'Bare 25 % av fakturaen er riktig.'],
    ['da', 'Det I har sendt er 4471-G.'],
    ['sv', 'Vi bor på Storgatan 118 sedan 2019.'],
    ['nb', 'Det var 240 kasser og 31 gjester.'],
  ])('are none in %s "%s"', (language, text) => {
    expect(amountsIn(language, text)).toEqual([]);
  });

  test('of the subject are read too, and the number of the invoice is none', () => {
    expect(amountsIn('nb', 'Det er dobbelt så mye som avtalt.', '12 980 for maling')).toEqual([
      '1298000 NOK',
    ]);
    const reading = readingOf({ subject: '', newest: 'Vi betaler for 3400, men ikke 88210.' });
    const known = placedAmounts(reading, between('nb'), '88210').map(({ money }) => money.minor);
    expect(known).toEqual([340_000]);
  });

  // data: text, who writes, amount
  test.each([
    ['I see you charge 2 300 kr for it.', 'kari@post.no', '230000 NOK'],
    ['I see you charge 2 300 kr for it.', 'kari@post.se', '230000 SEK'],
    ['The fee of 1.120 kr. is wrong.', '', '112000 DKK'],
    ['I paid 300 kr with Swish.', '', '30000 SEK'],
    ['Remove the 99 kr please.', '', '9900 NOK'],
  ])('in English "%s" by "%s" are %s', (text, from, amount) => {
    expect(amountsIn('en', text, '', from)).toEqual([amount]);
  });

  test('in the krone of the seller when the address of a stranger is made to confuse', () => {
    expect(amountsIn('en', 'We paid 500 kr.', '', 'x@evil.constructor')).toEqual(['50000 NOK']);
  });
});

describe('the role of an amount', () => {
  const rolesIn = (language: Language, newest: string, extent: 'whole' | 'partial') =>
    rolesOf(placedAmounts(readingOf({ subject: '', newest }), between(language)), extent);

  // data: text, language, extent, roles
  test.each<[string, Language, 'whole' | 'partial', string[]]>([
    ['Vi bestrider faktura 10457 på kr 12 500.', 'nb', 'whole', ['invoice']],
    ['Vi har fått ett inkassokrav på 8 760 kr för faktura 20204.', 'sv', 'whole', ['invoice']],
    [
      'Takk for faktura 10457 på kr 12 500. Da blir to timer for mye, altså kr 2 500 av de 12 500.',
      'nb',
      'partial',
      ['invoice', 'disputed'],
    ],
    [
      'Fakturaen på 4 200 kr er greit. Purregebyret på 70 kr betaler vi ikke.',
      'nb',
      'partial',
      ['invoice', 'fee'],
    ],
    [
      'Fakturan är på 9 000 kr. Vi drar av 1 500 kr för skadan och betalar resten, 7 500 kr.',
      'sv',
      'partial',
      ['invoice', 'disputed', 'undisputed'],
    ],
    [
      'Invoice 71 is for £1,860. We have deducted £310 and paid the balance of £1,550.',
      'en',
      'partial',
      ['invoice', 'disputed', 'undisputed'],
    ],
    [
      'Regningen lyder på 6.400 kr. Fragten på 495 kr. er ikke aftalt.',
      'da',
      'partial',
      ['invoice', 'disputed'],
    ],
  ])('in "%s" (%s, %s) is %j', (text, language, extent, roles) => {
    expect(rolesIn(language, text, extent)).toEqual(roles);
  });
});
