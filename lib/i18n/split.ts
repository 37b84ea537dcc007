// data: words for splitting a claim, one object a language
import type { SplitProblem } from '../domain/objection/split-claim.ts';
import type { Language } from '../domain/shared/language.ts';

/** What the calculator for claims disputed in part says. */
export interface SplitWords {
  readonly title: string;
  readonly disputedField: string;
  readonly creditedField: string;
  readonly isNet: string;
  readonly rate: string;
  readonly net: string;
  readonly vat: string;
  readonly gross: string;
  readonly total: string;
  readonly disputed: string;
  readonly undisputed: string;
  readonly credited: string;
  readonly toPay: string;
  readonly dueOn: (date: string) => string;
  readonly pausedUntil: (date: string) => string;
  readonly useInCase: string;
  readonly useInReply: string;
  readonly notAnAmount: string;
  readonly problems: Readonly<Record<SplitProblem, string>>;
}

/** The words by language. */
export const splitWords: Readonly<Record<Language, SplitWords>> = {
  nb: {
    title: 'Regn ut delene',
    disputedField: 'Omtvistet beløp',
    creditedField: 'Kreditert beløp',
    isNet: 'Beløpet er uten mva.',
    rate: 'Mva. i prosent',
    net: 'Netto',
    vat: 'Mva.',
    gross: 'Til sammen',
    total: 'Fakturert',
    disputed: 'Omtvistet',
    undisputed: 'Ikke omtvistet',
    credited: 'Krediteres',
    toPay: 'Å betale',
    dueOn: (date) => `Forfaller ${date}`,
    pausedUntil: (date) => `På pause til svaret, senest ${date}`,
    useInCase: 'Bruk i saken og svaret',
    useInReply: 'Bruk i svaret',
    notAnAmount: 'Skriv beløpet, for eksempel 2 500,00.',
    problems: {
      'other-currency': 'Beløpet har en annen valuta enn fakturaen.',
      'more-than-invoice': 'Det er mer enn fakturaen.',
      nothing: 'Skriv et beløp over null.',
      'bad-rate': 'Skriv en sats mellom 0 og 100.',
    },
  },
  nn: {
    title: 'Rekn ut delane',
    disputedField: 'Omstridd beløp',
    creditedField: 'Kreditert beløp',
    isNet: 'Beløpet er utan mva.',
    rate: 'Mva. i prosent',
    net: 'Netto',
    vat: 'Mva.',
    gross: 'Til saman',
    total: 'Fakturert',
    disputed: 'Omstridd',
    undisputed: 'Ikkje omstridd',
    credited: 'Blir kreditert',
    toPay: 'Å betale',
    dueOn: (date) => `Forfell ${date}`,
    pausedUntil: (date) => `På pause til svaret, seinast ${date}`,
    useInCase: 'Bruk i saka og svaret',
    useInReply: 'Bruk i svaret',
    notAnAmount: 'Skriv beløpet, til dømes 2 500,00.',
    problems: {
      'other-currency': 'Beløpet har ein annan valuta enn fakturaen.',
      'more-than-invoice': 'Det er meir enn fakturaen.',
      nothing: 'Skriv eit beløp over null.',
      'bad-rate': 'Skriv ein sats mellom 0 og 100.',
    },
  },
  da: {
    title: 'Udregn delene',
    disputedField: 'Omtvistet beløb',
    creditedField: 'Krediteret beløb',
    isNet: 'Beløbet er uden moms',
    rate: 'Moms i procent',
    net: 'Netto',
    vat: 'Moms',
    gross: 'I alt',
    total: 'Faktureret',
    disputed: 'Omtvistet',
    undisputed: 'Ikke omtvistet',
    credited: 'Krediteres',
    toPay: 'Til betaling',
    dueOn: (date) => `Forfalder ${date}`,
    pausedUntil: (date) => `På pause til svaret, senest ${date}`,
    useInCase: 'Brug i sagen og svaret',
    useInReply: 'Brug i svaret',
    notAnAmount: 'Skriv beløbet, for eksempel 2.500,00.',
    problems: {
      'other-currency': 'Beløbet er i en anden valuta end fakturaen.',
      'more-than-invoice': 'Det er mere end fakturaen.',
      nothing: 'Skriv et beløb over nul.',
      'bad-rate': 'Skriv en sats mellem 0 og 100.',
    },
  },
  sv: {
    title: 'Räkna ut delarna',
    disputedField: 'Omtvistat belopp',
    creditedField: 'Krediterat belopp',
    isNet: 'Beloppet är utan moms',
    rate: 'Moms i procent',
    net: 'Netto',
    vat: 'Moms',
    gross: 'Totalt',
    total: 'Fakturerat',
    disputed: 'Omtvistat',
    undisputed: 'Inte omtvistat',
    credited: 'Krediteras',
    toPay: 'Att betala',
    dueOn: (date) => `Förfaller ${date}`,
    pausedUntil: (date) => `Pausat till svaret, senast ${date}`,
    useInCase: 'Använd i ärendet och svaret',
    useInReply: 'Använd i svaret',
    notAnAmount: 'Skriv beloppet, till exempel 2 500,00.',
    problems: {
      'other-currency': 'Beloppet har en annan valuta än fakturan.',
      'more-than-invoice': 'Det är mer än fakturan.',
      nothing: 'Skriv ett belopp över noll.',
      'bad-rate': 'Skriv en sats mellan 0 och 100.',
    },
  },
  en: {
    title: 'Work out the parts',
    disputedField: 'Disputed amount',
    creditedField: 'Credited amount',
    isNet: 'The amount is without VAT',
    rate: 'VAT in per cent',
    net: 'Net',
    vat: 'VAT',
    gross: 'Total',
    total: 'Invoiced',
    disputed: 'Disputed',
    undisputed: 'Not disputed',
    credited: 'Credited',
    toPay: 'To pay',
    dueOn: (date) => `Due ${date}`,
    pausedUntil: (date) => `Paused until the answer, by ${date}`,
    useInCase: 'Use in the case and the reply',
    useInReply: 'Use in the reply',
    notAnAmount: 'Write the amount, for example 2,500.00.',
    problems: {
      'other-currency': 'The amount is in another currency than the invoice.',
      'more-than-invoice': 'That is more than the invoice.',
      nothing: 'Write an amount above zero.',
      'bad-rate': 'Write a rate between 0 and 100.',
    },
  },
};
