// How fuzz tests run: a fixed seed and few rounds in `npm test`; random seeds for minutes by `npm run fuzz`.
import process from 'node:process';
import fc from 'fast-check';
import { test } from 'vitest';
import { FIXED_SEED } from './fixed-seed.ts';

const ROUNDS = 150;

/** What `npm run fuzz` asks for: milliseconds for each test, or one seed again. */
const milliseconds = Number(process.env['FUZZ_MILLISECONDS'] ?? 0);
const givenSeed = process.env['FUZZ_SEED'];

/**
 * A test that holds for whatever comes. A failure prints the smallest input that still fails, with its seed and path;
 * `npm run fuzz -- --seed N` runs that seed again.
 */
export function fuzz<T>(
  title: string,
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => Promise<void> | void,
): void {
  const seed = Number(givenSeed ?? (milliseconds > 0 ? randomSeed() : FIXED_SEED));
  const limits =
    milliseconds > 0
      ? { numRuns: 10_000_000, interruptAfterTimeLimit: milliseconds }
      : { numRuns: ROUNDS };
  test(
    title,
    async () => {
      const property = fc.asyncProperty(inputs, async (input) => {
        await holds(input);
      });
      if (milliseconds > 0) console.log(`seed ${seed}: ${title}`);
      await fc.assert(property, { seed, ...limits });
    },
    milliseconds + 60_000,
  );
}

const randomSeed = () => Math.floor(Math.random() * 0x7fff_ffff);
