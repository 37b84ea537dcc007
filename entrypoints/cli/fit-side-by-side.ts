import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Scorers } from '../../lib/domain/detection/training/train-model.ts';

/** What one fit of the whole corpus takes at most. */
const BYTES = 6e9;

/**
 * Fits the scorers of detection without each of `folds` (null leaves none out), as many at once as processors and memory
 * allow. The answers are in the order of `folds`, and the same however many run at once.
 *
 * @throws {Error} where a thread ends before it is done, as for want of memory.
 */
export async function fitSideBySide(
  folds: readonly (number | null)[],
): Promise<readonly Scorers[]> {
  const inMemory = Math.max(1, Math.floor(process.availableMemory() / BYTES));
  const atOnce = Math.min(folds.length, availableParallelism(), inMemory);
  const begun = performance.now();
  const waiting = [...folds.entries()];
  const fitted: Scorers[] = [];
  const work = async () => {
    const worker = new Worker(new URL('./fit-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: BYTES / 1e6 },
    });
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, fold] = next;
      worker.postMessage(fold);
      const [scorers] = await once(worker, 'message');
      fitted[place] = scorers;
      const minutes = Math.ceil((performance.now() - begun) / 60_000);
      console.error(`${fitted.filter(Boolean).length} of ${folds.length} fits, ${minutes} min`);
    }
    await worker.terminate();
  };
  console.error(`${folds.length} fits, ${atOnce} at once, some ten minutes each`);
  await Promise.all(Array.from({ length: atOnce }, work));
  return fitted;
}
