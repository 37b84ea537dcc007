import { type Line, nextWritten } from './line.ts';
import { bannerBeginnings, bannerWords } from './signature-words.ts';

const LONGEST_BANNER = 420;
const MOST_LINES = 6;

/**
 * Index of the first line below the warnings that a mail gateway put on top ("CAUTION: this email
 * originated from outside …"). Zero when there is none: "Warning: …" alone may be the customer's own.
 */
export function bannerEnd(lines: readonly Line[]): number {
  let end = 0;
  for (let round = 0; round < 3; round += 1) {
    const start = nextWritten(lines, end);
    const next = bannerAt(lines, start);
    if (next === start) return end;
    end = next;
  }
  return end;
}

function bannerAt(lines: readonly Line[], start: number): number {
  const first = (lines[start]?.bare ?? '').toLowerCase().replace(/^[^\p{L}[]{1,20}/u, '');
  if (!bannerBeginnings.some((beginning) => first.startsWith(beginning))) return start;
  let text = '';
  let at = start;
  while (at < lines.length && at - start < MOST_LINES && lines[at]?.bare !== '') {
    text += ` ${lines[at]?.bare.toLowerCase()}`;
    at += 1;
  }
  const warns = bannerWords.some((word) => text.includes(word));
  if (!warns) return start;
  // A banner glued to the mail: only its own first line goes.
  return text.length <= LONGEST_BANNER ? at : start + 1;
}
