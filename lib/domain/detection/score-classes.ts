import { unpackGaps } from '../shared/gaps.ts';
import { stepAt, weightOf } from '../shared/sparse-table.ts';
import {
  type ClassFeatures,
  type ClassGroup,
  classBits,
  classGroups,
} from './features/class-features.ts';
import type { PackedClasses } from './packed-model.ts';
import { reasonCodes } from './reason-code.ts';

/** A scorer of several classes ready for use. */
export interface ClassScorer {
  /** The number of each column, counted from one; 0 where no class uses it. */
  readonly numbers: ReadonlyMap<ClassGroup, Uint16Array>;
  /** Where the classes and weights of a numbered column begin. */
  readonly starts: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Float32Array;
  readonly biases: readonly number[];
}

/** Unpacks a scorer of classes. */
export function unpackClasses({ columns, scale, classes }: PackedClasses): ClassScorer {
  const numbers = new Map<ClassGroup, Uint16Array>();
  let count = 0;
  for (const group of classGroups) {
    const table = new Uint16Array(2 ** classBits[group]);
    for (const column of unpackGaps(columns[group])) table[column] = ++count;
    numbers.set(group, table);
  }
  const perColumn = Array.from({ length: count + 1 }, (): [number, number][] => []);
  for (const [at, { gaps, steps }] of classes.entries())
    for (const [place, number] of unpackGaps(gaps).entries())
      perColumn[number + 1]?.push([at, weightOf(stepAt(steps, place), scale)]);
  const pairs = perColumn.flat();
  const starts = new Int32Array(count + 2);
  for (const [number, own] of perColumn.entries())
    starts[number + 1] = (starts[number] ?? 0) + own.length;
  return {
    numbers,
    starts,
    classes: Uint8Array.from(pairs, ([at]) => at),
    weights: Float32Array.from(pairs, ([, weight]) => weight),
    biases: classes.map(({ bias }) => bias),
  };
}

/** What a mail or a sentence may be: a score a ground and a score a kind, each in their own order; bigger is likelier. */
export interface ClassScores {
  readonly grounds: readonly number[];
  readonly kinds: readonly number[];
}

/** Scores of every class. */
export function classScores(scorer: ClassScorer, features: ClassFeatures): ClassScores {
  const { numbers, starts, classes, weights, biases } = scorer;
  const scores = Float64Array.from(biases);
  for (const [group, table] of numbers) {
    const known = features[group].map((column) => table[column] ?? 0).filter((one) => one > 0);
    const norm = 1 / Math.sqrt(known.length || 1);
    for (const number of known)
      for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
        const place = classes[at] ?? 0;
        scores[place] = (scores[place] ?? 0) + norm * (weights[at] ?? 0);
      }
  }
  return {
    grounds: [...scores.subarray(0, reasonCodes.length)],
    kinds: [...scores.subarray(reasonCodes.length)],
  };
}

/** Log-odds that any ground is stated, against all kinds that are no objection. */
export function groundOdds({ grounds, kinds }: ClassScores): number {
  return logSum(grounds) - logSum(kinds);
}

function logSum(scores: readonly number[]): number {
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
}

/** Scores as shares that sum to one. */
export function sharesOf(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
