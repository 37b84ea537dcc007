import type { Line } from './line.ts';
import { type Cut, isProse, lastParagraph, nameOf } from './name-block.ts';
import { closings, footerBeginnings, footerThings, noticeWords } from './signature-words.ts';

/** Lines of one's own text, parted into what was said and how it was signed. */
export interface Signed {
  readonly body: readonly Line[];
  readonly signature: readonly Line[];
}

/** A signature is at most this long; longer means that more was said below the closing. */
const MOST_LINES = 16;
const LONGEST_CLOSING = 70;
/** Characters of a paragraph that tell whether it is a legal notice. */
const READ_OF_NOTICE = 4000;
const SHORTEST_FOOTER = 8;
/** A footer is told by its first letters before anything dearer is asked. */
const FIRST_LETTERS = 5;
const begun = new Set(footerBeginnings.map((beginning) => beginning.slice(0, FIRST_LETTERS)));
const shorter = [...begun].filter((letters) => letters.length < FIRST_LETTERS);
/** Brackets and stars that mail apps put before a footer. */
const BEFORE_FOOTER = new Set('<([]* \t');

/**
 * Cuts the signature off the end of `lines`: mobile footers, legal notices, "-- ", a closing with the
 * block of names below it, or a last paragraph that only repeats the sender's name. A postscript
 * below a signature stays: nothing the customer says is lost.
 */
export function cutSignature(lines: readonly Line[], senderName: string): Signed {
  const footers = new Set(lines.filter(isFooter));
  const kept = footers.size === 0 ? lines : lines.filter((line) => !footers.has(line));
  let body = withoutNotices(trimEnd(kept));
  const signature = [...kept.slice(body.length), ...footers];
  // A closing with a name often stands above the "-- " that the mail program put in.
  for (const find of [
    delimiterOf,
    (rest: readonly Line[]) => closingOf(rest) ?? nameOf(rest, senderName),
  ]) {
    const cut = find(body);
    if (!cut) continue;
    signature.unshift(...body.slice(cut.from, cut.to));
    body = trimEnd([...body.slice(0, cut.from), ...body.slice(cut.to)]);
  }
  return { body, signature };
}

/** "Sendt fra min iPhone" and the like, alone on its line. */
export function isFooter(line: Line): boolean {
  if (line.bare.length < SHORTEST_FOOTER || !mayBeginFooter(line.bare)) return false;
  const text = line.bare
    .toLowerCase()
    .replace(/^[<([*\s]{1,10}/, '')
    .replace(/[[\]]/g, '');
  if (text.length > 120 || text.length < SHORTEST_FOOTER) return false;
  if (!footerBeginnings.some((beginning) => text.startsWith(beginning))) return false;
  const named = text.split('<')[0]?.split('http')[0]?.split('excuse')[0]?.split('(')[0] ?? '';
  if (named.split(/\s+/).length > 10 || /[,;] (?:is|er|är|men|but|and|og|och)\b/.test(named))
    return false;
  return footerThings.some((thing) => named.includes(thing));
}

/** Its first letters are those of a footer: a cheap look at lines of which hardly one is one. */
function mayBeginFooter(bare: string): boolean {
  let at = 0;
  while (at < bare.length && BEFORE_FOOTER.has(bare[at] ?? '')) at += 1;
  const first = bare.slice(at, at + FIRST_LETTERS).toLowerCase();
  // "[Sent] from …": the brackets are taken off later.
  return begun.has(first) || first.includes(']') || shorter.some((own) => first.startsWith(own));
}

function trimEnd(lines: readonly Line[]): readonly Line[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.bare === '') end -= 1;
  return lines.slice(0, end);
}

/** Takes legal notices off the end, a paragraph at a time. */
function withoutNotices(lines: readonly Line[]): readonly Line[] {
  let rest = lines;
  for (let round = 0; round < 4; round += 1) {
    const start = lastParagraph(rest);
    // The whole mail is no notice, and may have a million characters.
    if (start === 0) return rest;
    const paragraph = rest.slice(start, start + READ_OF_NOTICE).map(({ bare }) => bare);
    const text = paragraph.join(' ').slice(0, READ_OF_NOTICE).toLowerCase();
    // Two words of the trade.
    if (noticeWords.filter((word) => text.includes(word)).length < 2) return rest;
    rest = trimEnd(rest.slice(0, start));
  }
  return rest;
}

/** The RFC 3676 delimiter "-- ", also without its blank or as a long dash. */
function delimiterOf(lines: readonly Line[]): Cut | null {
  for (let at = Math.max(0, lines.length - 40); at < lines.length; at += 1) {
    const bare = lines[at]?.bare ?? '';
    if ((bare === '--' || bare === '—' || bare === '–') && (at > 0 || lines.length > 1))
      return { from: at, to: lines.length };
  }
  return null;
}

/** The first closing line in the tail below which stands only a block of names and numbers. */
function closingOf(lines: readonly Line[]): Cut | null {
  for (let at = Math.max(0, lines.length - 30); at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || !isClosing(line.bare)) continue;
    const to = blockEnd(lines, at + 1);
    // What follows must be the end, or a postscript after a blank line.
    if (to === lines.length || lines[to - 1]?.bare === '') return { from: at, to };
  }
  return null;
}

/** "Med venlig hilsen", "Mvh Kari Moe", but not "Hilsen til alle som …". */
function isClosing(bare: string): boolean {
  if (bare.length === 0 || bare.length > LONGEST_CLOSING) return false;
  const text = bare.toLowerCase().replace(/^[*_/\s]{1,10}/, '');
  const closing = closings
    .filter((words) => text.startsWith(words))
    .sort((one, other) => other.length - one.length)[0];
  if (closing === undefined) return false;
  const rest = text.slice(closing.length);
  if (/^[\p{L}\p{N}]/u.test(rest)) return false;
  const words = rest.split(/[\s,./!*]+/).filter(Boolean);
  return words.length <= 6 && !/^[\s,]*(?:til|till|to)\b/.test(rest) && !/[?:]$/.test(rest);
}

/** Index after the block of short lines that begins at `from`, blank lines included. */
function blockEnd(lines: readonly Line[], from: number): number {
  let at = from;
  let written = 0;
  while (at < lines.length) {
    const bare = lines[at]?.bare ?? '';
    if (bare !== '') {
      written += 1;
      if (written > MOST_LINES || isProse(bare)) return at;
    }
    at += 1;
  }
  return at;
}
