import { hashText } from '../../shared/hash-text.ts';

/** A word, number or telling sign of a text; `key` is what features see, lower case. */
export interface Token {
  readonly key: string;
  /** `hashText(key)`: every scorer needs it. */
  readonly hash: number;
  readonly kind: 'word' | 'number' | 'sign';
  readonly start: number;
  readonly end: number;
}

/** Longer runs of letters are noise (encoded data); their head is enough. */
const LONGEST_WORD = 40;
const SIGNS = '?!%€£$§';

/** The tokens of `text` in one pass. A number's key is its count of digits, `0` to `00000`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const start = at;
    if (isLetter(code)) {
      at = endOfWord(text, at);
      const word = text.slice(start, Math.min(at, start + LONGEST_WORD)).toLowerCase();
      const key = word.replace('’', "'");
      tokens.push({ key, hash: hashText(key), kind: 'word', start, end: at });
    } else if (isDigit(code)) {
      let digits = 0;
      while (at < text.length && isInNumber(text, at)) if (isDigit(text.charCodeAt(at++))) digits++;
      const key = '0'.repeat(Math.min(digits, 5));
      tokens.push({ key, hash: hashText(key), kind: 'number', start, end: at });
    } else {
      const sign = text.charAt(at++);
      if (SIGNS.includes(sign))
        tokens.push({ key: sign, hash: hashText(sign), kind: 'sign', start, end: at });
    }
  }
  return tokens;
}

/**
 * Letters of Latin scripts up to U+024F, and from Greek on whatever is no punctuation. Combining marks and halves
 * of surrogate pairs (emoji) are none.
 */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code <= 0x24f) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code >= 0x370 && (code < 0x2000 || code > 0x303f) && code < 0xd800;
}

/** 0 to 9; digits of other scripts are none. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isApostrophe = code === 39 || code === 0x2019;
    if (!isLetter(code) && !(isApostrophe && isLetter(text.charCodeAt(at + 1)))) break;
    at++;
  }
  return at;
}

function isInNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  return '.,:/'.includes(text.charAt(at)) && isDigit(text.charCodeAt(at + 1));
}
