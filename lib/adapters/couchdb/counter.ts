import * as z from 'zod/mini';
import { TeamError } from '../../ports/team-sync.ts';
import { requireDatabase } from './require-database.ts';
import { confirmed } from './sync-state.ts';
import type { Work } from './sync-work.ts';

// Any member may write here; nonsense counts as nothing, which makes this device send again.
const Epoch = z.object({ _rev: z.string(), epoch: z.catch(z.number(), 0) });
const Written = z.object({ rev: z.string() });

/** Batches between two counts: what a broken connection makes a device send or read once more. */
export const COUNT_EVERY = 4;

/** What the server has counted of this device's work. */
export interface Counter {
  /** How far the server had counted when this slice began. */
  readonly epoch: number;
  /**
   * Counts what was moved since the last count, on both sides: only then is it held to be there. Whoever restores an
   * older backup restores an older count, and a device that moved something and was stopped before it could count
   * goes back to its last count. @throws TeamError, StoreError
   */
  count(): Promise<void>;
}

/** Reads this device's count from the server. @throws TeamError */
export async function openCounter(work: Work): Promise<Counter> {
  const { request } = work;
  const path = `/_local/${work.state.replica}`;
  const { status: found, body: stored } = await request({ method: 'GET', path, isOften: true });
  const known = Epoch.safeParse(stored);
  // Only the server's own 404 means that it has not counted: anything else would make this device begin anew.
  if (!known.success && found !== 404) throw new TeamError('bad-answer');
  // And only a database that is there: one that is not answers the same.
  if (!known.success) await requireDatabase(request);
  const epoch = known.data?.epoch ?? 0;
  let newest = epoch;
  let revision = known.data?._rev ?? null;
  return {
    epoch,
    async count() {
      if (!work.state.isEpochDue) return;
      const next = Math.max(newest, work.state.epoch) + 1;
      const { status, body } = await request({
        method: 'PUT',
        path,
        body: { ...(revision === null ? {} : { _rev: revision }), epoch: next },
      });
      // Another window of this browser counted in between: the next slice does it again.
      if (status === 409) return;
      const written = Written.safeParse(body);
      if (!written.success) throw new TeamError(status === 404 ? 'no-database' : 'bad-answer');
      newest = next;
      revision = written.data.rev;
      await work.save(confirmed(work.state, next));
    },
  };
}
