import type { Currency } from '../../shared/money.ts';

/** An amount somebody wrote. `currency` is null for `kr` and for amounts without a currency. */
export interface WrittenAmount {
  readonly start: number;
  readonly end: number;
  readonly minor: number;
  readonly currency: Currency | null;
}

const SPACES = ' \u00a0\u202f';

// Thousands in groups of three, then at most two decimals. Each group begins with its separator, so there is
// only one way to read a number and the expression stays linear.
const NUMBER =
  /(?<![\p{L}\d])(\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+|\d+)(?:[.,](\d{1,2}|[-–—])|:([-–—]))?(?![\p{L}\d]|[.,/-]\d)/gu;

const currencyWords: Readonly<Record<string, Currency | null>> = {
  kr: null,
  kroner: null,
  kronor: null,
  krone: null,
  krona: null,
  nok: 'NOK',
  dkk: 'DKK',
  sek: 'SEK',
  eur: 'EUR',
  euro: 'EUR',
  '€': 'EUR',
  gbp: 'GBP',
  '£': 'GBP',
  usd: 'USD',
  $: 'USD',
};

const BEFORE = /(?:^|[^\p{L}])(kr|nok|dkk|sek|eur|gbp|usd|€|£|\$)\.?[ \u00a0\u202f]{0,2}$/iu;
const AFTER =
  /^[ \u00a0\u202f]{0,2}(kroner|kronor|krone|krona|kr|nok|dkk|sek|euro|eur|gbp|usd|€|£|\$)(?![\p{L}])/iu;
const UNIT =
  /^[ \u00a0\u202f]{0,2}(?:%|prosent|procent|percent|per cent|pst|t\b|h\b|time|timar|timmar|hour|stk|st\b|kg|km|m\b|m2|liter|år|dag|day|uke|uge|veck|week|mill|°)/iu;

/**
 * Amounts in a text: `12 500,00 kr`, `kr 12.500`, `NOK 12,500.00`, `500,-`, `500:-`, and bare numbers with two decimals
 * that measure nothing else. One pass, linear in the text.
 */
export function findAmounts(text: string): readonly WrittenAmount[] {
  const found: WrittenAmount[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [written, whole = '', figures, dash] = match;
    const decimals = figures ?? dash ?? '';
    const start = match.index;
    const end = start + written.length;
    const before = BEFORE.exec(text.slice(Math.max(0, start - 8), start));
    const after = AFTER.exec(text.slice(end, end + 12));
    const word = (after ?? before)?.[1]?.toLowerCase();
    const isBare = word === undefined;
    if (isBare && !looksLikeMoney(decimals, text.slice(end, end + 14))) continue;
    found.push({
      start: after ? start : start - lengthFromWord(before),
      end: end + (after?.[0].length ?? 0),
      minor: minorOf(whole, decimals),
      currency: word === undefined ? null : (currencyWords[word] ?? null),
    });
  }
  return found;
}

/** The amount that a form field holds; null when there is none or more than one. */
export function parseAmount(text: string): WrittenAmount | null {
  const found = findAmounts(text);
  const [only] = found;
  if (only) return found.length === 1 ? only : null;
  const plain = findAmounts(`${text} kr`);
  return plain.length === 1 ? (plain[0] ?? null) : null;
}

/** Without a currency only `12 500,00` and `500,-` are surely money; `12.50` may be a time, `8,25 %` a rate. */
function looksLikeMoney(decimals: string, following: string): boolean {
  if (decimals === '-' || decimals === '–' || decimals === '—') return true;
  return decimals.length === 2 && !UNIT.test(following) && !following.startsWith('.');
}

/** How far before the figure its currency begins: "kr. 500". What stands before the word is no part of it. */
function lengthFromWord(before: RegExpExecArray | null): number {
  const [found = '', word = ''] = before ?? [];
  return found.length - found.lastIndexOf(word);
}

function minorOf(whole: string, decimals: string): number {
  const digits = [...whole].filter((char) => char >= '0' && char <= '9').join('');
  const cents = /^\d/.test(decimals) ? decimals.padEnd(2, '0') : '00';
  return Number(digits) * 100 + Number(cents);
}

/** Digits and letters only, for comparing numbers that people group as they like. */
export function compact(text: string): string {
  let out = '';
  for (const char of text) if (!SPACES.includes(char) && /[\p{L}\d]/u.test(char)) out += char;
  return out.toUpperCase();
}
