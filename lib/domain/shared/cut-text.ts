/**
 * `at`, or the place before it where `at` stands between the two halves of a character beyond the first 65,536, such
 * as an emoji (UTF-16 surrogates): half a character shows as a box and cannot be written as UTF-8.
 */
export function wholePlace(text: string, at: number): number {
  const isParted = isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
  return isParted ? at - 1 : at;
}

/** At most the first `length` UTF-16 units of `text`, never half a character. Emoji made of several may lose a part. */
export function cutText(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, wholePlace(text, length));
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
