import { expect, test } from 'vitest';
import { simulateYear } from '../year/simulate-year.ts';

test('in a year of sleep, kills and wrong clocks no reminder is missed and none is sent twice', async () => {
  const year = await simulateYear({ cases: 500, seed: 20261123 });
  const { missed, twice, ...counts } = year;
  console.info(
    'simulated year',
    JSON.stringify({ ...counts, missed: missed.length, twice: twice.length }),
  );
  expect({ missed, twice }).toEqual({ missed: [], twice: [] });
  // It was a year worth the name.
  expect(counts).toMatchObject({ cases: 500 });
  expect(counts.expected).toBeGreaterThan(10_000);
  expect(counts.kills).toBeGreaterThan(50);
  expect(counts.sleeps).toBeGreaterThan(50);
  expect(counts.clockChanges).toBeGreaterThan(20);
}, 240_000);
