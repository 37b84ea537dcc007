import { type ClassFeatures, classBits, classGroups } from '../features/class-features.ts';
import type { MailClass } from '../mail-class.ts';
import type { Example } from './example.ts';
import { authorOf, weightOf } from './folds.ts';
import type { Rows } from './logistic-regression.ts';
import { type Bags, rowsOf } from './rows-of.ts';

/** How much a mail counts in a fit (C of liblinear). Measured: 1 to 2 is best, 5 and 12 learn by heart. */
const COST = 2;

/** A mail or a quote that teaches what mails are. */
export interface ClassRow {
  readonly features: ClassFeatures;
  readonly name: MailClass | null;
  readonly cost: number;
  readonly author: string;
}

/** What an example teaches: its class, and where it objects, the ground of every quote. */
export function classRowsOf({ mail, classes, quotes, file }: Example): readonly ClassRow[] {
  const shared = { cost: COST * weightOf(file), author: authorOf(file) };
  if (!mail.objection) return [{ features: classes, name: mail.nonDispute, ...shared }];
  return [
    { features: classes, name: mail.cause, ...shared },
    ...quotes.map(({ features, reason }) => ({ features, name: reason, ...shared })),
  ];
}

/** Where each group begins when all stand side by side. */
export const OFFSETS = classGroups.map((_, at) =>
  classGroups.slice(0, at).reduce((sum, group) => sum + 2 ** classBits[group], 0),
);
/** All groups side by side, and the constant column. */
export const WIDTH = classGroups.reduce((sum, group) => sum + 2 ** classBits[group], 1);

/** The features of a mail, all groups side by side. */
export function bagsOf(features: ClassFeatures): Bags {
  return classGroups.map((group, at) => ({ bag: features[group], offset: OFFSETS[at] ?? 0 }));
}

/** How many rows have each column. */
export function rowCounts(examples: readonly Bags[]): Int32Array {
  const counts = new Int32Array(WIDTH);
  for (const bags of examples)
    for (const { bag, offset } of bags)
      for (const bucket of bag) counts[bucket + offset] = (counts[bucket + offset] ?? 0) + 1;
  return counts;
}

/** Rows over the marked columns alone, numbered through. */
export interface DenseRows {
  readonly matrix: Rows;
  /** The column of each number. */
  readonly columns: readonly number[];
}

/** Rows over the columns marked in `marks`. */
export function denseRows(examples: readonly Bags[], marks: Uint8Array): DenseRows {
  const columns = [...marks.keys()].filter((column) => marks[column] === 1);
  const numbers = new Int32Array(WIDTH).fill(-1);
  for (const [number, column] of columns.entries()) numbers[column] = number;
  const matrix = rowsOf(
    examples.map((bags) =>
      bags.map(({ bag, offset }) => ({
        bag: bag.map((bucket) => numbers[bucket + offset] ?? -1).filter((number) => number >= 0),
        offset: 0,
      })),
    ),
    columns.length + 1,
  );
  return { matrix, columns };
}
