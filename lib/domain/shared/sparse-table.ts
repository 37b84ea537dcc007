import { packGaps, unpackGaps } from './gaps.ts';

/**
 * A table of weights of which only the telling few are stored. A feature that training did not keep weighs
 * nothing, so words that nobody has seen before add no noise; a dense table of the same size makes each of
 * them share the weight of another. One letter a weight and mostly one a gap.
 */
export interface PackedSparseTable {
  /** Width as a power of two. */
  readonly bits: number;
  /** One step; stored are signed roots of weights, see `weightOf`. */
  readonly scale: number;
  /** Kept columns, see `packGaps`. */
  readonly gaps: string;
  /** A step a kept column: `A` to `G` are -1 to -7, `a` to `g` are 1 to 7. */
  readonly steps: string;
}

/** Kept columns of a table as steps, 0 where nothing is kept. */
export interface SparseTable {
  readonly steps: Int8Array;
  readonly scale: number;
}

const BIGGEST_STEP = 7;
const UPPER = 64;
const LOWER = 96;

/** The steps of a packed table. */
export function unpackSparse({ bits, scale, gaps, steps }: PackedSparseTable): SparseTable {
  const table = new Int8Array(2 ** bits);
  for (const [kept, column] of unpackGaps(gaps).entries()) table[column] = stepAt(steps, kept);
  return { steps: table, scale };
}

/** Packs roots of weights by column, in rising order of columns. Bigger ones than seven steps are cut off. */
export function packSparse(
  kept: readonly (readonly [column: number, root: number])[],
  { bits, scale }: { bits: number; scale: number },
): PackedSparseTable {
  const gaps = packGaps(kept.map(([column]) => column));
  return { bits, scale, gaps, steps: kept.map(([, root]) => stepLetter(root / scale)).join('') };
}

/** A step as a letter, between one and seven to either side: what is kept always weighs something. */
export function stepLetter(steps: number): string {
  const step = Math.max(1, Math.min(BIGGEST_STEP, Math.round(Math.abs(steps))));
  return String.fromCharCode((steps < 0 ? UPPER : LOWER) + step);
}

/** The step that a letter of `text` stands for. */
export function stepAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > LOWER ? code - LOWER : UPPER - code;
}

/** The weight of a step: even steps of roots reach from the many small weights to the few big ones. */
export function weightOf(step: number, scale: number): number {
  return step * Math.abs(step) * scale * scale;
}
