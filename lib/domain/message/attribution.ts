import type { Line } from './line.ts';
import { dateStarters, ownPersons, wroteVerbs } from './quote-words.ts';

/** A line such as "On 3 May 2026 at 10:15, Kari Moe <kari@moe.example> wrote:", perhaps wrapped. */
export interface Attribution {
  /** Index of the first line after it. */
  readonly end: number;
  /** The lines joined by spaces. */
  readonly text: string;
  /** Own words that stand before it on its first line. */
  readonly before: string;
  /** False when it has neither date nor address, so that only a quote below proves it. */
  readonly isCertain: boolean;
}

const LONGEST = 420;
/** "A skrev:" */
const SHORTEST = 4;
/** Mail programs wrap it over at most this many lines, blank ones included. */
const MOST_LINES = 7;

/** The last signs of an attribution, see `endsLikeAttribution`. */
const ENDS = new Set([':', '：', '-', '>']);

/** A sentence ends and another begins: prose. Abbreviated months are followed by figures. */
const SENTENCE = /\p{Ll}{3}[.!?] \p{Lu}\p{Ll}/u;

/** The attribution that begins at line `start`, or null. */
export function attributionAt(lines: readonly Line[], start: number): Attribution | null {
  const first = lines[start];
  if (!first || first.bare.length < SHORTEST || !mayEnd(lines, start)) return null;
  const opening = first.bare.replace(/^[-–—*_\s]{1,40}/, '');
  const shared = opening.length > 30 ? opening.lastIndexOf(' On ') : -1;
  const isShared = shared > 0 && endsLikeAttribution(opening) && hasDate(opening.slice(shared));
  const begins = isShared ? opening.slice(shared + 1) : opening;
  if (!isShared && !mayBegin(begins)) return null;
  let text = '';
  for (let at = start; at < lines.length && at < start + MOST_LINES; at += 1) {
    const line = lines[at];
    if (!line) break;
    // "> wrote:" is the closing bracket of an address wrapped by force, not a quote.
    const isBracket =
      line.depth === first.depth + 1 &&
      (line.bare === ':' || wordsIn(line.bare.slice(0, 20)).some(isVerb));
    if (line.depth !== first.depth && !isBracket) break;
    if (at > start && isFreshStart(line.bare) && !mayGoOn(text)) return null;
    if (line.bare === '' && at > start && !text.includes('@') && !hasTime(text)) break;
    text = `${text} ${at === start ? begins : line.bare}`.trim();
    if (text.length > LONGEST || SENTENCE.test(text)) return null;
    if (!endsLikeAttribution(text)) continue;
    const certain = isAttribution(text);
    if (certain === null) return null;
    const cut = first.bare.length - begins.length;
    const before = isShared ? first.bare.slice(0, cut).replace(/[-–—\s]{1,20}$/, '') : '';
    return { end: at + 1, text, before, isCertain: certain };
  }
  return null;
}

/** Whether any of the lines that it may take ends as an attribution does: of a page of prose hardly one. */
function mayEnd(lines: readonly Line[], start: number): boolean {
  for (let at = start; at < lines.length && at < start + MOST_LINES; at += 1)
    if (ENDS.has(lines[at]?.bare.at(-1) ?? '')) return true;
  return false;
}

/** "Op 16 aug. 2014 05:13": the line before it was prose that only looked like a beginning. */
function isFreshStart(bare: string): boolean {
  const head = bare.slice(0, 40);
  return dateStarters.has(wordsIn(head.toLowerCase())[0] ?? '') && hasDate(head);
}

/** "Kari Moe skrev", "<kari@moe.example>": what follows may well begin with a date. */
function mayGoOn(text: string): boolean {
  return text.includes('@') || wordsIn(text.toLowerCase()).slice(-3).some(isVerb);
}

/** Cheap look at the first line: a date word or number, an address or a verb must be there. */
function mayBegin(text: string): boolean {
  const head = text.slice(0, 160);
  const words = wordsIn(head.toLowerCase());
  const first = words[0] ?? '';
  if (dateStarters.has(first) && /\d/.test(head)) return true;
  if (/^\d/.test(head) && hasDate(head)) return true;
  return startsWithMailbox(head) || words.some(isVerb);
}

/** "Kari Moe <kari@moe.example>": few words and no sentence before the address. */
function startsWithMailbox(head: string): boolean {
  const at = head.indexOf('@');
  if (at < 1 || !/^[\p{L}\p{N}-]{1,60}\./u.test(head.slice(at + 1))) return false;
  const before = head.slice(0, at);
  return wordsIn(before).length <= 7 && !/[.!?] \p{L}/u.test(before);
}

function endsLikeAttribution(text: string): boolean {
  const end = text.at(-1);
  if (end === ':' || end === '：') return true;
  return (end === '-' && text.includes(' ----')) || (end === '>' && /^\d{4}[/-]\d/.test(text));
}

/** Null: no attribution. True: a date or an address is in it. */
function isAttribution(text: string): boolean | null {
  const words = wordsIn(text.toLowerCase());
  const isOldGmail = text.endsWith('>') && hasDate(text);
  const isGmt = /^\d{4}[/-]\d/.test(text) && text.includes('@');
  const verb = words.findIndex(isVerb);
  if (verb < 0) return isOldGmail || isGmt ? true : null;
  // "Den 3. mai skrev jeg til dere:" is the customer's own sentence.
  const speaker = [words[verb - 1] ?? '', words[verb + 1] ?? ''];
  const hasAddress = text.includes('@');
  if (!hasAddress && speaker.some((word) => ownPersons.has(word))) return null;
  const signs = [hasAddress, hasDate(text), hasTime(text)].filter(Boolean).length;
  if (signs === 0 && words.length > 8) return null;
  return hasAddress || signs > 1 || (signs === 1 && words.length <= 10);
}

const isVerb = (word: string) => wroteVerbs.has(word);

function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** A year, day and month in figures, or a day and the name of a month in a Germanic or Romance language. */
function hasDate(text: string): boolean {
  if (/(?:19|20)\d\d|\d\d?[./-]\d\d?[./-]\d\d/.test(text)) return true;
  return /\d\d?\.? (?:jan|feb|mar|mär|apr|ma[ijy]|mei|jun|jul|aug|sep|o[kc]t|nov|de[cs])/i.test(
    text,
  );
}

function hasTime(text: string): boolean {
  return /(?:^|\D)\d\d?[:.]\d\d(?!\d)/.test(text);
}
