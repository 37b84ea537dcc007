import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Scorers } from '../../lib/domain/detection/training/train-model.ts';
import { filesBelow, keptFits } from './kept-fits.ts';
import { modulesOf } from './modules-of.ts';
import { corpusFolder } from './read-corpus.ts';

const root = join(import.meta.dirname, '../..');

/** What one fit of the whole corpus takes at most. */
const BYTES = 6e9;

/**
 * Fits the scorers of detection without each of `folds` (null leaves none out), as many at once as processors and memory
 * allow; what an earlier run fitted on the same mails by the same code is taken as it was kept. The answers are in the
 * order of `folds`, and the same however many run at once.
 *
 * @throws {Error} where a thread ends before it is done, as for want of memory.
 */
export async function fitSideBySide(
  folds: readonly (number | null)[],
): Promise<readonly Scorers[]> {
  const inMemory = Math.max(1, Math.floor(process.availableMemory() / BYTES));
  const atOnce = Math.min(availableParallelism(), inMemory);
  const begun = performance.now();
  const kept = keptFits(join(root, 'node_modules/.cache/svarfrist/fits'), whatFitsDependOn());
  const fitted = folds.map((fold) => kept.read(fold));
  const waiting = [...folds.entries()].filter(([place]) => !fitted[place]);
  const work = async () => {
    const worker = new Worker(new URL('./fit-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: BYTES / 1e6 },
    });
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, fold] = next;
      worker.postMessage(fold);
      const [scorers] = await once(worker, 'message');
      fitted[place] = scorers;
      kept.keep(fold, scorers);
      const minutes = Math.ceil((performance.now() - begun) / 60_000);
      console.error(`${fitted.filter(Boolean).length} of ${folds.length} fits, ${minutes} min`);
    }
    await worker.terminate();
  };
  if (waiting.length < folds.length)
    console.error(`${folds.length - waiting.length} fits kept from before: same mails, same code`);
  if (waiting.length > 0)
    console.error(`${waiting.length} fits, ${atOnce} at once, some ten minutes each`);
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, work));
  return fitted.filter((scorers) => scorers !== null);
}

/** What the threads of a fit are, with all they import, and the mails. */
function whatFitsDependOn(): readonly string[] {
  const code = modulesOf(join(import.meta.dirname, 'fit-worker.ts'));
  return [...code, ...filesBelow(corpusFolder, '.jsonl')];
}
