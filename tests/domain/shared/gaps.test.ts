import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packGaps, unpackGaps } from '../../../lib/domain/shared/gaps.ts';

describe('rising numbers as text', () => {
  test('take one letter for a short way and one more for each 64', () => {
    expect(packGaps([0, 1, 65, 66, 195])).toBe('AA/A~~A');
  });

  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5000), { maxLength: 80 }), (numbers) => {
        const rising = numbers.toSorted((one, other) => one - other);
        expect(unpackGaps(packGaps(rising))).toEqual(rising);
      }),
    );
  });
});
