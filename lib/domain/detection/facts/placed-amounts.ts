import { type Currency, type Money, money } from '../../shared/money.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { standsForMoney } from './bare-amount.ts';
import { type Between, kroneOf } from './krone-of.ts';
import { numbersIn, type WrittenNumber } from './number-at.ts';

/** An amount where it stands: in a sentence of the mail, or in its subject. */
export interface PlacedAmount {
  readonly money: Money;
  readonly part: Pick<Sentence, 'text' | 'tokens' | 'senses'>;
  readonly start: number;
  readonly end: number;
  /** Where it begins in the newest text; null in the subject. */
  readonly place: number | null;
}

/** Marks of a currency; `kr` is the krone of the mail. */
const marks: Readonly<Record<string, Currency | 'kr'>> = {
  kr: 'kr',
  kroner: 'kr',
  kronor: 'kr',
  krone: 'kr',
  kronar: 'kr',
  kronene: 'kr',
  kronerne: 'kr',
  kronorna: 'kr',
  kronane: 'kr',
  spänn: 'kr',
  tkr: 'kr',
  ':an': 'kr',
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

const MOST_AMOUNTS = 12;
const MOST_NUMBERS = 200;

/**
 * The amounts of money in the newest text and the subject, in order. A number without a currency
 * counts when it is written like money or stands where a sum stands; never the number of the invoice.
 */
export function placedAmounts(
  reading: Reading,
  between: Between,
  invoiceNumber: string | null = null,
): readonly PlacedAmount[] {
  const subject = {
    text: reading.subject,
    tokens: reading.subjectTokens,
    senses: reading.subjectSenses,
  };
  const marked = [...reading.sentences, subject]
    .flatMap((part) =>
      numbersIn(part.text).map((number) => ({ part, number, mark: markOf(part.text, number) })),
    )
    .slice(0, MOST_NUMBERS);
  const home = homeOf(reading, { between, marks: marked.map(({ mark }) => mark) });
  const found: PlacedAmount[] = [];
  for (const { part, number, mark } of marked) {
    const { start, end } = number;
    const currency = mark === 'kr' || mark === null ? home : mark;
    if (currency === null || number.value <= 0) continue;
    if (mark === null && part.text.slice(start, end) === invoiceNumber) continue;
    if (mark === null && !standsForMoney(part.text, number)) continue;
    const value = number.value * scaleAt(part.text, end).factor;
    const amount = money(value, currency);
    if (value >= 1e9 || found.some((other) => other.money.minor === amount.minor)) continue;
    const place = 'start' in part ? part.start + start : null;
    found.push({ money: amount, part, start, end, place });
  }
  return found.slice(0, MOST_AMOUNTS);
}

/** The currency of amounts that name none: the krone, or in English mail what other amounts name. */
function homeOf(
  { text, subject }: Reading,
  { between, marks }: { between: Between; marks: readonly (Currency | 'kr' | null)[] },
): Currency | null {
  if (between.language !== 'en' || marks.includes('kr'))
    return kroneOf(between, `${subject} ${text}`);
  return marks.flatMap((mark) => (mark === null || mark === 'kr' ? [] : [mark]))[0] ?? null;
}

/** `£30k`, `95 tkr`, `1,2 mill. kr`: what an amount counts in, and how long the word for it is. */
function scaleAt(text: string, end: number): { factor: number; length: number } {
  const after = text.slice(end, end + 12);
  const thousands = /^(?:k(?!\p{L})|[ \u00a0]?tkr)/iu.exec(after);
  if (thousands) return { factor: 1000, length: 0 };
  const millions = /^[ \u00a0]?(?:mill(?:ion(?:er|ar|s)?)?|miljon(?:er)?|mio)(?!\p{L})\.?/iu.exec(
    after,
  );
  return { factor: millions ? 1e6 : 1, length: millions?.[0].length ?? 0 };
}

/** The currency written beside a number. */
function markOf(text: string, { start, end }: WrittenNumber): Currency | 'kr' | null {
  const { factor, length } = scaleAt(text, end);
  const after =
    /^[\s\u00a0]{0,2}(?:,-|:-|,–|\.-)?[\s\u00a0]{0,2}([\p{L}€£$]{1,8}|:an(?!\p{L}))/iu.exec(
      text.slice(end + length, end + length + 14),
    );
  const before = /([\p{L}€£$]{1,8})[.:]?[\s\u00a0]{0,2}$/iu.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  const mark = marks[before?.[1]?.toLowerCase() ?? ''] ?? marks[after?.[1]?.toLowerCase() ?? ''];
  const isDashed = /^(?:,-|:-|,–|\.-)/.test(text.slice(end, end + 2));
  return mark ?? (isDashed || factor === 1000 ? 'kr' : null);
}
