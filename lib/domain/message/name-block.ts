import type { Line } from './line.ts';
import { noticeWords } from './signature-words.ts';

/** Lines are at most this long in a block of names, titles and numbers. */
const LONGEST_LINE = 110;

/** A run of lines to take out: from `from` up to `to`. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Index of the first line of the last paragraph. */
export function lastParagraph(lines: readonly Line[]): number {
  let start = lines.length;
  while (start > 0 && lines[start - 1]?.bare !== '') start -= 1;
  return start;
}

/** A line that says something, as names, titles, addresses and numbers do not. */
export function isProse(bare: string): boolean {
  if (/^(?:ps|p\.s|obs|nb|n\.b)\b/i.test(bare)) return true;
  if (bare.length > LONGEST_LINE && !bare.includes('|')) return true;
  if (bare.endsWith('?')) return true;
  const text = bare.toLowerCase();
  if (noticeWords.some((word) => text.includes(word))) return false;
  const words = bare.split(' ').filter((word) => /^\p{Ll}{2,}/u.test(word)).length;
  return words >= 5 && /[.!,]/.test(bare) && !/@|www\.|https?:|\d{2} \d{2}/.test(bare);
}

/** A last paragraph that begins with the sender's name, "/Kari", or a last line with nothing else. */
export function nameOf(lines: readonly Line[], senderName: string): Cut | null {
  const names = wordsIn(senderName).filter((name) => name.length > 1);
  const last = lines.length - 1;
  const lastLine = lines[last]?.bare ?? '';
  const from = lastParagraph(lines);
  const block = lines.slice(from);
  const first = block[0]?.bare ?? '';
  const isBlock = from > 0 && block.length <= 7 && !block.some((line) => isProse(line.bare));
  if (isBlock && (isSlashed(first) || namesSender(first, names))) return { from, to: lines.length };
  const isAlone = last > 0 && (isSlashed(lastLine) || isJustName(lastLine, names));
  return isAlone ? { from: last, to: lines.length } : null;
}

function isSlashed(text: string): boolean {
  return /^\/{1,2} ?\p{Lu}/u.test(text) && text.split(' ').length <= 4;
}

/** "Hanne, ordrekontoret" of the sender "Ordrekontor": a short line with one of the names in it. */
function namesSender(text: string, names: readonly string[]): boolean {
  const words = wordsIn(text);
  if (words.length === 0 || words.length > 6 || text.length > 60 || /[.!?]$/.test(text))
    return false;
  return isInitials(words, names) || words.some((word) => names.some((name) => isSame(word, name)));
}

function isJustName(text: string, names: readonly string[]): boolean {
  const words = wordsIn(text);
  if (words.length === 0 || words.length > 3 || !/^\p{Lu}/u.test(text) || /[?!:]$/.test(text))
    return false;
  return (
    isInitials(words, names) || words.every((word) => names.some((name) => isSame(word, name)))
  );
}

function isInitials(words: readonly string[], names: readonly string[]): boolean {
  const initials = names.map((name) => name[0]).join('');
  const own = words.length > 1 ? words.map((word) => word[0]).join('') : (words[0] ?? '');
  const areShort = words.every((word) => word.length <= 3);
  return areShort && own.length <= 3 && initials.startsWith(own);
}

/** The same word, also with a Scandinavian article at its end: "Reception", "Receptionen". */
function isSame(word: string, name: string): boolean {
  if (word === name) return true;
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  return short.length >= 5 && (long.startsWith(short) || long.endsWith(short));
}

function wordsIn(text: string): string[] {
  return text
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}
