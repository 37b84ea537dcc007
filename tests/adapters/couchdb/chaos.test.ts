import { describe, test } from 'vitest';
import { isReal } from '../../fakes/couch-team.ts';
import { expectNothingLost, survive } from './chaos.ts';

describe('four devices, three deeds at once, a fault in three of ten requests', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'and nothing is lost, seed %i',
    // A server behind a network takes its time for every request.
    { timeout: isReal ? 300_000 : 60_000 },
    async (seed) => expectNothingLost(await survive({ seed, steps: 150 })),
  );
});
