import { describe, test } from 'vitest';
import { openIdbStore } from '@/lib/adapters/idb/open-idb-store.ts';
import { expectNothingLost, survive } from '../couchdb/chaos.ts';

describe('four devices with a database each, a fault in three of ten requests', () => {
  test.each([21, 22])('and nothing is lost, seed %i', { timeout: 120_000 }, async (seed) => {
    const openStore = (device: string) => openIdbStore({ name: `chaos-${device}`, device });
    expectNothingLost(await survive({ seed, steps: 150, openStore }));
  });
});
