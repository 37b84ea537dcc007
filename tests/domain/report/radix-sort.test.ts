import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedByKey } from '../../../lib/domain/report/radix-sort.ts';

test('rows come in the order of their keys, and those of one key stay as they stood', () => {
  const key = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), fc.gen(), (keys, gen) => {
      const shuffled = gen(
        fc.shuffledSubarray,
        keys.map((_, row) => row),
        { minLength: keys.length },
      );
      const sorted = sortedByKey(Uint32Array.from(shuffled), Uint32Array.from(keys));
      const expected = shuffled.toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      expect([...sorted]).toEqual(expected);
    }),
  );
});
