import { expect, test } from 'vitest';
import { teamWeights } from '../../bench/team-weights.ts';

test('the client of a team that sends and receives weighs less than 6 kB, all of it less than 12', async () => {
  const { client, withWords, whole } = await teamWeights();
  expect(client).toBeLessThan(6000);
  expect(client).toBeGreaterThan(3000);
  expect(withWords).toBeLessThan(7500);
  expect(whole).toBeLessThan(12_000);
});
