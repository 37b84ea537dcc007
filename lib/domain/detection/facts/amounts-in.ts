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

/** What follows a number that counts or measures something other than money. */
const units = new Set(
  (
    'timer timar timmar hours hrs dager dagar dage days uker veker uger veckor weeks måneder månader ' +
    'months år years stk st pcs kg kilo g tonn ton liter l m km mm cm kvm m² kwh mill mill. mio % prosent ' +
    'procent percent personer people sider sidor kolli pall palle enheter medlemmer stykker par'
  ).split(' '),
);
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
  const found: FoundAmount[] = [];
  for (const { number, mark } of marked) {
    const currency = mark === 'kr' || mark === null ? home : mark;
    if (currency === null || (mark === null && !standsForMoney(text, number))) continue;
    const { start, end, value } = number;
    if (value <= 0 || value >= 1e9) continue;
    const amount = money(value, currency);
    if (found.some((other) => other.money.minor === amount.minor)) continue;
    found.push({ money: amount, role: roleOf(reading, { start, end }), start, end });
  }
  return found.slice(0, MOST_AMOUNTS);
}

function mentioned(all: readonly (Currency | 'kr' | null)[]): Currency | null {
  return (all.find((mark) => mark !== null && mark !== 'kr') as Currency | undefined) ?? null;
}

/** The currency written beside a number. */
function markOf(text: string, { start, end }: WrittenNumber): Currency | 'kr' | null {
  const after = /^[\s\u00a0]{0,2}(?:,-|:-|,–)?[\s\u00a0]{0,2}([a-z€£$]{1,8})/i.exec(
    text.slice(end, end + 14),
  );
  const dash = /^(?:,-|:-|,–|\.-)/.test(text.slice(end, end + 2));
  const before = /([a-z€£$]{1,8})[.:]?[\s\u00a0]{0,2}$/i.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  const mark = marks[before?.[1]?.toLowerCase() ?? ''] ?? marks[after?.[1]?.toLowerCase() ?? ''];
  return mark ?? (dash ? 'kr' : null);
}

function standsForMoney(text: string, { start, end, value, isMoneyLike }: WrittenNumber): boolean {
  if (!isMoneyLike || value < 20) return false;
  const next = (
    /^[\s\u00a0]{0,2}([^\s\u00a0,.;:!?)]{1,12})/.exec(text.slice(end, end + 15))?.[1] ?? ''
  ).toLowerCase();
  if (units.has(next) || next.startsWith('%')) return false;
  if (isDigit(text.charCodeAt(end + 1))) return false;
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  return !/(nr|nummer|org|orgnr|cvr|tlf|telefon|mobil|phone|konto|account|kundenr|ean|id|ref|kl|§|punkt|pkt|reg|mva|faktura|invoice|regning|rekning|räkning|ordre|order)[.:\s\u00a0]{0,3}$/.test(
    before,
  );
}
