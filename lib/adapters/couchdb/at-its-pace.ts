import { TeamError } from '../../ports/team-sync.ts';
import type { Work } from './sync-work.ts';

/** Entries a request on a line that is fast enough. */
export const MOST = 500;
const LEAST = 10;

/**
 * Does a task with as many entries a request as the line bears. After an answer that came too late the next one asks
 * for half of them, or it would never come any further; where all went well and something moved, for twice as many.
 * @throws TeamError, StoreError
 */
export async function atItsPace<T extends { readonly hasMoved: boolean }>(
  work: Work,
  task: (work: Work) => Promise<T>,
): Promise<T> {
  try {
    const done = await task(work);
    const { pace = MOST } = work.state;
    if (pace < MOST && done.hasMoved) await work.save({ ...work.state, pace: pace * 2 });
    return done;
  } catch (error) {
    if (error instanceof TeamError && error.problem === 'timeout')
      await work.save({ ...work.state, pace: Math.max(LEAST, work.batch >> 1) });
    throw error;
  }
}
