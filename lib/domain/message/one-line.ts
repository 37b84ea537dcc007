import { cutText } from '../shared/cut-text.ts';

/** RFC 5322 §2.1.1: no line of a header is longer. */
const LONGEST = 998;

/**
 * A header's words as one line that stays in its place: control characters (encoded words may smuggle line breaks in,
 * RFC 2047) become spaces, marks that turn the direction of all that follows (UAX #9, explicit formatting) go, and
 * what is over the 998 characters of RFC 5322 is cut off.
 */
export function oneLine(words: string): string {
  return cutText(words, LONGEST)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}
