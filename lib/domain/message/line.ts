/** One line of a mail body, ready to be looked at. */
export interface Line {
  /** The line as it was written. */
  readonly raw: string;
  /** How many `>` stand before the text. */
  readonly depth: number;
  /** The text without quote marks and surrounding blanks; cut at 600 characters, for matching only. */
  readonly bare: string;
}

/** Longer lines hold prose, never a header, so that matching costs little on a hostile mail. */
const MATCHED_LENGTH = 600;

/** More blank lines in a row than this say nothing and only cost time. */
const MOST_BLANK = 3;

// Marks without width that mail programs leave at line starts: BOM, zero-width and direction marks.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const UNUSUAL = /[\u00a0\u00ad\u200b-\ufeff]/;

/** A mail of a million characters has some 15,000 lines; more are a broken or hostile mail. */
const MOST_LINES = 50_000;

/** The lines of `text`; long runs of blank lines are shortened. `isCut` when there were too many. */
export function linesOf(text: string): { lines: Line[]; isCut: boolean } {
  const lines: Line[] = [];
  const shown = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  let blank = 0;
  for (let start = 0; start <= shown.length; ) {
    if (lines.length === MOST_LINES) return { lines, isCut: true };
    const found = shown.indexOf('\n', start);
    const end = found < 0 ? shown.length : found;
    const line = lineOf(shown.slice(start, end));
    blank = line.bare === '' ? blank + 1 : 0;
    if (blank <= MOST_BLANK) lines.push(line);
    start = end + 1;
  }
  return { lines, isCut: false };
}

function lineOf(raw: string): Line {
  let depth = 0;
  let at = 0;
  for (; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === 62) depth += 1;
    else if (!isBlank(code)) break;
  }
  if (at === raw.length) return { raw, depth, bare: '' };
  return { raw, depth, bare: plain(raw.slice(at, at + MATCHED_LENGTH)) };
}

/** Without invisible marks, with ordinary blanks. Most lines need neither, which a cheap test tells. */
function plain(text: string): string {
  if (!UNUSUAL.test(text)) return text.trim();
  return text.replace(INVISIBLE, '').replaceAll('\u00a0', ' ').trim();
}

/** Space, tab, no-break space and the marks without width that stand before quoted text. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || code === 0x200b;
}

/** The line with one level of quoting taken off. */
export function unquoted(line: Line): string {
  const mark = line.raw.indexOf('>');
  const rest = line.raw.slice(mark + 1);
  return rest.startsWith(' ') ? rest.slice(1) : rest;
}

/** Index of the first line at or after `from` that has text; `lines.length` when none has. */
export function nextWritten(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.bare === '') at += 1;
  return at;
}

/** The text of lines `from` up to `to`, as written. */
export function textOf(lines: readonly Line[], from = 0, to = lines.length): string {
  return lines
    .slice(from, to)
    .map((line) => line.raw)
    .join('\n');
}
