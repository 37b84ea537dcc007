import { passOnWords } from './quote-words.ts';

/**
 * True when the text above an older mail says nothing of its own: it is empty, or "FYI", "Se under",
 * "Til orientering". One word outside the list ("Se under, dette er feil") makes it a message.
 */
export function passesOn(text: string): boolean {
  const words = text
    .slice(0, 400)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  return words.length <= 14 && words.every((word) => passOnWords.has(word) || /^-+$/.test(word));
}
