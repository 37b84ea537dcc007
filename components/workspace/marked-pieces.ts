/** A stretch of text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** `text` cut where `quotes` stand in it; each quote is marked where it comes first, overlaps as one. */
export function markedPieces(text: string, quotes: readonly string[]): readonly Piece[] {
  const spans = quotes
    .filter(Boolean)
    .map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), isMarked: false });
    pieces.push({ text: text.slice(from, end), isMarked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMarked: false });
  return pieces;
}
