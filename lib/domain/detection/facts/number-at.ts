import { isDigit, isLetter } from '../text/tokens.ts';

/** A number as people write it: `12.450,00`, `12 450,-`, `2 500`, `1,234.50`. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Thousands apart or decimals given: written like money, not like a count or an id. */
  readonly isMoneyLike: boolean;
}

/**
 * Every number in `text` that could be an amount, in one pass. Runs of digits that go on after it
 * (telephone, account, organisation number), dates, times and numbers inside words are left out.
 */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const run = endOfRun(text, at);
    if (!isInsideCode(text, at) && !isHeadOfCode(text, run)) {
      const number = readNumber(text, at, run);
      if (number) numbers.push(number);
    }
    at = run;
  }
  return numbers;
}

/** The end of digits with single separators between them. */
function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (isDigit(text.charCodeAt(at))) at++;
    else if (
      " .,'’\u00a0\u2009\u202f:/-–".includes(text.charAt(at)) &&
      isDigit(text.charCodeAt(at + 1))
    )
      at++;
    else break;
  }
  return at;
}

function isInsideCode(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '#' || before === '+' || before === '@' || before === '_') return true;
  // `kr500` and `£500` are amounts, `INV500` and `B-500` are not.
  if (before === '-' || before === '/') return isWordBefore(text, start - 1);
  if (!isLetter(before.charCodeAt(0))) return false;
  const word = text.slice(Math.max(0, start - 3), start).toLowerCase();
  return !/(^|[^a-z])(kr|nok|dkk|sek|eur|gbp|usd)$/.test(word);
}

/** `4471-G`: the number goes on with a letter. */
function isHeadOfCode(text: string, end: number): boolean {
  return text.charAt(end) === '-' && isLetter(text.charCodeAt(end + 1));
}

function isWordBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return isLetter(code) || isDigit(code);
}

function readNumber(text: string, start: number, run: number): WrittenNumber | null {
  const groups = groupsOf(text.slice(start, run));
  const last = groups.at(-1);
  if (!last) return null;
  // Three digits apart are thousands; anything else after a space, colon or slash is no amount.
  const decimals = groups.length > 1 && last.digits.length <= 2 && ',.'.includes(last.separator);
  const whole = decimals ? groups.slice(0, -1) : groups;
  const [first, ...rest] = whole;
  if (!first || first.digits.length > 9) return null;
  if (rest.some(({ digits, separator }) => digits.length !== 3 || ':/-–'.includes(separator)))
    return null;
  if (rest.length > 0 && (first.digits.length > 3 || first.digits.startsWith('0'))) return null;
  if (rest.length > 3) return null;
  if (decimals && rest.length === 0 && looksLikeDate(first.digits, last, text.charAt(run)))
    return null;
  const value = Number(whole.map(({ digits }) => digits).join('')) + centsOf(decimals, last);
  return { start, end: run, value, isMoneyLike: rest.length > 0 || decimals };
}

interface Group {
  readonly separator: string;
  readonly digits: string;
}

function groupsOf(run: string): readonly Group[] {
  const groups: { separator: string; digits: string }[] = [{ separator: '', digits: '' }];
  for (const character of run) {
    const group = groups.at(-1);
    if (isDigit(character.charCodeAt(0))) {
      if (group) group.digits += character;
    } else groups.push({ separator: character, digits: '' });
  }
  return groups;
}

/** `03.08` and `3.8.` are days; `3,50` and `612.00` are amounts. */
function looksLikeDate(first: string, last: Group, next: string): boolean {
  if (last.separator !== '.') return false;
  const isDay = Number(first) >= 1 && Number(first) <= 31;
  const isMonth = Number(last.digits) >= 1 && Number(last.digits) <= 12;
  return isDay && isMonth && (next === '.' || first.length <= 2);
}

function centsOf(decimals: boolean, { digits }: Group): number {
  return decimals ? Number(digits.padEnd(2, '0')) / 100 : 0;
}
