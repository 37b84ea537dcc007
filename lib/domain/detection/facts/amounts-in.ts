import type { Language } from '../../shared/language.ts';
import { type Currency, type Money, money } from '../../shared/money.ts';
import type { AmountRole } from '../detection.ts';
import type { Reading } from '../text/reading.ts';
import { isDigit } from '../text/tokens.ts';
import { roleOf } from './amount-role.ts';
import { numbersIn, type WrittenNumber } from './number-at.ts';

/** An amount with what it is; offsets count from the newest text. */
export interface FoundAmount {
  readonly money: Money;
  readonly role: AmountRole;
  readonly start: number;
  readonly end: number;
}

/** Marks of a currency; `kr` is the krone of the mail's language. */
const marks: Readonly<Record<string, Currency | 'kr'>> = {
  kr: 'kr',
  kroner: 'kr',
  kronor: 'kr',
  krone: 'kr',
  kronar: 'kr',
  nok: 'NOK',
  dkk: 'DKK',
  sek: 'SEK',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '€': 'EUR',
  gbp: 'GBP',
  '£': 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  usd: 'USD',
  $: 'USD',
  dollars: 'USD',
};

const krone: Record<Language, Currency | null> = {
  nb: 'NOK',
  nn: 'NOK',
  da: 'DKK',
  sv: 'SEK',
  en: null,
};

const MOST_AMOUNTS = 12;

/**
 * The amounts of money in the newest text, with the role each plays. A number without a currency
 * counts when it is written like money and the mail's language or other amounts tell the currency.
 */
export function amountsIn(reading: Reading, language: Language): readonly FoundAmount[] {
  const { text } = reading;
  const numbers = numbersIn(text).slice(0, 200);
  const marked = numbers.map((number) => ({ number, mark: markOf(text, number) }));
  const home = krone[language] ?? mentioned(marked.map(({ mark }) => mark));
  const found: Omit<FoundAmount, 'role'>[] = [];
  for (const { number, mark } of marked) {
    const currency = mark === 'kr' || mark === null ? home : mark;
    if (currency === null || (mark === null && !standsForMoney(text, number))) continue;
    const { start, end } = number;
    const value = isInThousands(text, end) ? number.value * 1000 : number.value;
    if (value <= 0 || value >= 1e9) continue;
    const amount = money(value, currency);
    if (found.some((other) => other.money.minor === amount.minor)) continue;
    found.push({ money: amount, start, end });
  }
  const biggest = Math.max(...found.map(({ money }) => money.minor));
  return found.slice(0, MOST_AMOUNTS).map((amount) => ({
    ...amount,
    role: roleOf(reading, {
      start: amount.start,
      isBiggest: amount.money.minor === biggest,
    }),
  }));
}

/** `£30k`, `640k`: thousands. */
function isInThousands(text: string, end: number): boolean {
  return text.charAt(end).toLowerCase() === 'k' && !/[a-zæøåäö]/i.test(text.charAt(end + 1));
}

function mentioned(all: readonly (Currency | 'kr' | null)[]): Currency | null {
  return (all.find((mark) => mark !== null && mark !== 'kr') as Currency | undefined) ?? null;
}

/** The currency written beside a number. */
function markOf(text: string, { start, end }: WrittenNumber): Currency | 'kr' | null {
  const after = /^[\s\u00a0]{0,2}(?:,-|:-|,–)?[\s\u00a0]{0,2}([a-z€£$]{1,8})/i.exec(
    text.slice(end, end + 14),
  );
  const dash = /^(?:,-|:-|,–)/.test(text.slice(end, end + 2));
  const before = /([a-z€£$]{1,8})[.:]?[\s\u00a0]{0,2}$/i.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  const mark = marks[before?.[1]?.toLowerCase() ?? ''] ?? marks[after?.[1]?.toLowerCase() ?? ''];
  return mark ?? (dash ? 'kr' : null);
}

/** What follows a number that counts or measures something other than money. */
const units = new Set(
  (
    'timer timar timmar hours hrs dager dagar dage days uker veker uger veckor weeks måneder månader ' +
    'months år years stk stk. st pcs kg kilo g tonn ton liter l m km mm cm kvm m² m2 m3 kwh mill mill. mio ' +
    'prosent procent percent personer people sider sidor kolli pall palle enheter medlemmer stykker par ' +
    'kataloger plakater plader flyers brochurer etiketter poser flasker meter grader kr/t'
  ).split(' '),
);

/** Words that may follow an amount that has no currency; after any other word it counts things. */
const mayFollow = new Set(
  (
    'i på for og som er var har fra frå med mot mod til av af om eller men så når dersom hvis inkl ink ' +
    'ekskl eks exkl pluss plus minus betaler betalar betales betalas blir bliver vert blev ble ikke ikkje ' +
    'inte der det den de dei och från men när att ska skal skulle kan får fås of on in for and is was from ' +
    'with but that to by i you we it which when as if not inc incl plus less pr per mva moms vat nok kun ' +
    'bare bara only each totalt total i_alt siger säger sier vi jeg jag eg ni du dere jer forfall forfald'
  ).split(' '),
);

function standsForMoney(text: string, { start, end, value, isMoneyLike }: WrittenNumber): boolean {
  if (value < 20 || isDigit(text.charCodeAt(end + 1))) return false;
  const next = /^[\s\u00a0]{0,2}([^\s\u00a0,.;:!?)]{1,12})/.exec(text.slice(end, end + 15))?.[1];
  const follows = next?.toLowerCase() ?? '';
  if (units.has(follows) || follows.startsWith('%')) return false;
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  if (ID_BEFORE.test(before)) return false;
  const isYear = value >= 1990 && value <= 2035 && Number.isInteger(value);
  if (isMoneyLike) return true;
  const isFree = follows === '' || mayFollow.has(follows);
  return value >= 100 && !isYear && isFree && PRICE_BEFORE.test(before);
}

/** Labels after which a number is a name, not a sum. */
const ID_BEFORE =
  /(?:nr|nummer|no|org|orgnr|cvr|tlf|telefon|mobil|phone|konto|account|ean|id|ref|kl|§|punkt|pkt|reg|faktura|fakturaen|fakturan|invoice|regning|rekning|räkning|ordre|order|purring|rykker|sak|sag|case|uke|uge|vecka|side|rom)[.:\s\u00a0]{0,3}$/;
/** Words after which a bare number is a sum: "for 3200", "de 2400", "lyder på 799". */
const PRICE_BEFORE =
  /(?:^|[^a-zæøåäö])(?:for|de|dem|dei|disse|på|koster|kostet|kostede|kostar|kostade|betale|betaler|betalar|betala|betalte|betalt|pay|paid|for the|the|of|was|er|är|var|blir|bliver|over|totalt|i alt|sum|beløp|beløbet|siger|sier|säger|says|debiteret|debiterat|fakturert|belastet|trukket)[\s\u00a0]$/;
