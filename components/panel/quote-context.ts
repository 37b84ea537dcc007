import { wholePlace } from '@/lib/domain/shared/cut-text.ts';

/** A quote with a little of what stands around it, so that it can be understood. */
export interface QuoteInContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const REACH = 60;

/** The words at `start`–`end` of `text`, and of their own line at most `REACH` characters to each side. */
export function quoteInContext(
  text: string,
  { start, end }: { start: number; end: number },
): QuoteInContext {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, 0);
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const from = wholePlace(text, Math.max(lineStart, start - REACH));
  const to = wholePlace(text, Math.min(lineEnd, end + REACH));
  return {
    before: (from > lineStart ? '… ' : '') + wholeWords(text.slice(from, start), from > lineStart),
    quote: text.slice(start, end),
    after: text.slice(end, to).trimEnd() + (to < lineEnd ? ' …' : ''),
  };
}

/** Drops the half word at the cut. */
function wholeWords(text: string, isCut: boolean): string {
  const space = text.indexOf(' ');
  return isCut && space >= 0 ? text.slice(space + 1) : text.trimStart();
}
