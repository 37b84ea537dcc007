/**
 * Rising whole numbers as text: distances in base 64 digits, `~` adds 64. One letter mostly suffices, and Huffman
 * coding, as in gzip, brings that close to its entropy, which packed bits would hide from it.
 */
export function packGaps(numbers: Iterable<number>): string {
  let text = '';
  let before = -1;
  for (const number of numbers) {
    const gap = number - before - 1;
    text += MORE.repeat(gap >> 6) + DIGITS.charAt(gap & 63);
    before = number;
  }
  return text;
}

/** The numbers of `packGaps`. */
export function unpackGaps(text: string): readonly number[] {
  const numbers: number[] = [];
  let number = -1;
  let gap = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charAt(at);
    if (digit === MORE) {
      gap += 64;
      continue;
    }
    number += gap + (DIGIT_OF.get(digit) ?? 0) + 1;
    gap = 0;
    numbers.push(number);
  }
  return numbers;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MORE = '~';
const DIGIT_OF = new Map([...DIGITS].map((digit, value) => [digit, value]));
