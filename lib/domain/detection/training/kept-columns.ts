import type { Bags } from './rows-of.ts';

/** A feature must occur with this many authors: what one person writes tells about that person. */
const LEAST_AUTHORS = 3;

/** Marks the columns that several authors use. */
export function commonColumns(
  examples: readonly Bags[],
  authors: readonly string[],
  width: number,
): Uint8Array {
  const numbers = new Map([...new Set(authors)].map((author, at) => [author, at + 1]));
  const last = new Uint16Array(width);
  const counts = new Uint8Array(width);
  // Examples of one author must stand together, so that one memory of the last author is enough.
  const order = examples.map((_, at) => at).sort((one, other) => numberOf(one) - numberOf(other));
  function numberOf(row: number): number {
    return numbers.get(authors[row] ?? '') ?? 0;
  }
  for (const row of order) {
    const author = numberOf(row);
    for (const { bag, offset } of examples[row] ?? [])
      for (const bucket of bag) {
        const column = bucket + offset;
        if (last[column] === author) continue;
        last[column] = author;
        counts[column] = Math.min(255, (counts[column] ?? 0) + 1);
      }
  }
  return counts.map((count) => (count >= LEAST_AUTHORS ? 1 : 0));
}

/** Of the columns marked in `among`, marks the `size` with the biggest weights. */
export function heaviestColumns(
  weights: Float64Array,
  among: Uint8Array,
  size: number,
): Uint8Array {
  const sizes = weights
    .filter((_, column) => among[column] === 1)
    .map(Math.abs)
    .sort();
  const least = Math.max(1e-6, sizes[sizes.length - size] ?? 0);
  return among.map((mark, column) =>
    mark === 1 && Math.abs(weights[column] ?? 0) >= least ? 1 : 0,
  );
}
