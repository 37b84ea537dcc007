/**
 * A table of weights of which only the telling few are stored. A feature that training did not keep weighs
 * nothing, so words that nobody has seen before add no noise; a dense table of the same size makes each of
 * them share the weight of another. One letter a weight and mostly one a gap: Huffman coding, as in gzip,
 * brings that close to its entropy, which packed bits would hide from it.
 */
export interface PackedSparseTable {
  /** Width as a power of two. */
  readonly bits: number;
  /** One step; stored are signed roots of weights, see `weightOf`. */
  readonly scale: number;
  /** Distances between kept columns, in base 64 digits; `~` adds 64. */
  readonly gaps: string;
  /** A step a kept column: `A` to `G` are -1 to -7, `a` to `g` are 1 to 7. */
  readonly steps: string;
}

/** Kept columns of a table as steps, 0 where nothing is kept. */
export interface SparseTable {
  readonly steps: Int8Array;
  readonly scale: number;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MORE = '~';
const BIGGEST_STEP = 7;
const UPPER = 64;
const LOWER = 96;
const DIGIT_OF = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** The steps of a packed table. */
export function unpackSparse({ bits, scale, gaps, steps }: PackedSparseTable): SparseTable {
  const table = new Int8Array(2 ** bits);
  let column = -1;
  let gap = 0;
  let kept = 0;
  for (let at = 0; at < gaps.length; at++) {
    const digit = gaps.charAt(at);
    if (digit === MORE) {
      gap += 64;
      continue;
    }
    column += gap + (DIGIT_OF.get(digit) ?? 0) + 1;
    gap = 0;
    const code = steps.charCodeAt(kept++);
    table[column] = code > LOWER ? code - LOWER : UPPER - code;
  }
  return { steps: table, scale };
}

/** Packs roots of weights by column, in rising order of columns. Bigger ones than seven steps are cut off. */
export function packSparse(
  kept: readonly (readonly [column: number, root: number])[],
  { bits, scale }: { bits: number; scale: number },
): PackedSparseTable {
  let gaps = '';
  let steps = '';
  let before = -1;
  for (const [column, root] of kept) {
    const gap = column - before - 1;
    gaps += MORE.repeat(gap >> 6) + DIGITS.charAt(gap & 63);
    const step = Math.max(1, Math.min(BIGGEST_STEP, Math.round(Math.abs(root) / scale)));
    steps += String.fromCharCode((root < 0 ? UPPER : LOWER) + step);
    before = column;
  }
  return { bits, scale, gaps, steps };
}

/** The weight of a step: even steps of roots reach from the many small weights to the few big ones. */
export function weightOf(step: number, scale: number): number {
  return step * Math.abs(step) * scale * scale;
}
