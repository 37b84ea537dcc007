import { describe, expect, test } from 'vitest';
import { unexplained } from '../../../lib/domain/report/empty-places.ts';

describe('a gap in a chain', () => {
  test.each([
    ['that nothing explains is a gap', [], [{ from: 3, to: 7 }]],
    ['that is explained in whole is none', [7, 3, 5, 4, 6], []],
    ['that is explained at its ends is shorter', [3, 7], [{ from: 4, to: 6 }]],
    [
      'that is explained in the middle is two',
      [5, 5],
      [
        { from: 3, to: 4 },
        { from: 6, to: 7 },
      ],
    ],
    ['is not touched by what is beside it', [1, 2, 8, 100], [{ from: 3, to: 7 }]],
  ])('%s', (_, empty, left) => {
    expect(unexplained({ from: 3, to: 7 }, empty)).toEqual(left);
  });

  test('however long it is said to be takes no time and no room', () => {
    const to = Number.MAX_SAFE_INTEGER;
    expect(unexplained({ from: 0, to }, [to])).toEqual([{ from: 0, to: to - 1 }]);
    expect(unexplained({ from: 5, to: 2 }, [3])).toEqual([]);
  });
});
