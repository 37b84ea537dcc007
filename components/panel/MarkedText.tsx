import { cutText } from '@/lib/domain/shared/cut-text.ts';
import type { Language } from '@/lib/domain/shared/language.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly language: Language;
}

// Nobody reads further in a side panel, and a mail of a megabyte must not become a megabyte of nodes.
const LONGEST = 20_000;

/** A mail as it was written, with the given spans marked. */
export function MarkedText({ text, spans, language }: Props) {
  return (
    <div class="marked-text" lang={language} dir="auto">
      {pieces(cutText(text, LONGEST), spans).map(({ from, words, isMarked }) =>
        isMarked ? <mark key={from}>{words}</mark> : <span key={from}>{words}</span>,
      )}
      {text.length > LONGEST && ' …'}
    </div>
  );
}

/** Cuts `text` at the spans, which may overlap or lie outside of it. */
function pieces(text: string, spans: readonly Span[]) {
  const found: { from: number; words: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) found.push({ from: at, words: text.slice(at, from), isMarked: false });
    found.push({ from, words: text.slice(from, to), isMarked: true });
    at = to;
  }
  if (at < text.length) found.push({ from: at, words: text.slice(at), isMarked: false });
  return found;
}
