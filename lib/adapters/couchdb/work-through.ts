import type { SyncReport } from '../../ports/team-sync.ts';
import { openCounter } from './counter.ts';
import { later } from './later.ts';
import { pullEvents } from './pull-events.ts';
import { pushEvents } from './push-events.ts';
import { afterLoss, fromLastCount } from './sync-state.ts';
import type { Work } from './sync-work.ts';

/**
 * One slice: does the server still have what it once counted? Then send, empty what was erased, receive,
 * and count. Every step leaves a state from which the next slice goes on.
 */
export async function workThrough(work: Work): Promise<Omit<SyncReport, 'member' | 'colleagues'>> {
  // Finding out who we are can take all the time there is, once.
  if (work.isLate()) return { received: 0, hasMoved: false, isComplete: false };
  const { epoch, count } = await openCounter(work);
  const before = work.state.epoch;
  // A restored backup counts less than we remember; a database made anew counts nothing.
  if (epoch < work.state.epoch) await work.save(afterLoss(work.state));
  else if (work.state.isEpochDue) await work.save(fromLastCount(work.state));
  // It may have been made anew between the introduction and this first slice.
  if (work.state.isProfileDue || epoch === 0)
    await (await later(() => import('./introduce.ts'))).introduceAgain(work);

  const isSent = await pushEvents(work, count);
  const isErased = await erase(work);
  const { received, isComplete } = await pullEvents(work, count);
  // What came late for an erased objection is emptied now, not at the next wake-up.
  const isErasedToo = await erase(work);
  await count();
  return {
    received,
    hasMoved: work.state.isEpochDue || work.state.epoch !== before,
    isComplete: isSent && isErased && isComplete && isErasedToo,
  };
}

/** Only a data protection officer has anything to erase. */
async function erase(work: Work): Promise<boolean> {
  if (work.state.erasing.length === 0) return true;
  return (await later(() => import('./erase-documents.ts'))).eraseDocuments(work);
}
