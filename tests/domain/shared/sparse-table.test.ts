import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packSparse, unpackSparse, weightOf } from '../../../lib/domain/shared/sparse-table.ts';

describe('a table of which few weights are kept', () => {
  test('comes back with every kept column in its place, rounded to its steps', () => {
    const packed = packSparse(
      [
        [0, 0.1],
        [63, -0.2],
        [64, 0.7],
        [300, -9],
      ],
      { bits: 9, scale: 0.1 },
    );
    const { steps } = unpackSparse(packed);
    expect([0, 1, 63, 64, 300, 511].map((column) => steps[column])).toEqual([1, 0, -2, 7, -7, 0]);
  });

  test('weighs nothing anywhere else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1023), { maxLength: 60 }), (columns) => {
        const kept = columns
          .toSorted((one, other) => one - other)
          .map((column) => [column, column % 2 === 0 ? 0.3 : -0.3] as const);
        const { steps } = unpackSparse(packSparse(kept, { bits: 10, scale: 0.1 }));
        const found = [...steps].flatMap((step, column) => (step === 0 ? [] : [[column, step]]));
        expect(found).toEqual(kept.map(([column, root]) => [column, root > 0 ? 3 : -3]));
      }),
    );
  });

  test('has weights that grow with the square of the step and keep its sign', () => {
    expect([-3, 0, 2].map((step) => weightOf(step, 0.5))).toEqual([-2.25, 0, 1]);
  });
});
