import * as z from 'zod/mini';
import { type SyncReport, TeamError } from '../../ports/team-sync.ts';
import { openCounter } from './counter.ts';
import { later } from './later.ts';
import { pullEvents } from './pull-events.ts';
import { pushEvents } from './push-events.ts';
import { afterLoss, fromLastCount } from './sync-state.ts';
import type { Work } from './sync-work.ts';

const Database = z.object({ db_name: z.string(), instance_start_time: z.optional(z.string()) });

/**
 * One slice: does the server still have what it once counted? Then send, empty what was erased, receive,
 * and count. Every step leaves a state from which the next slice goes on.
 */
export async function workThrough(work: Work): Promise<Omit<SyncReport, 'member'>> {
  const [counter, { status, body }] = await Promise.all([
    openCounter(work),
    work.request({ method: 'GET', path: '' }),
  ]);
  const database = Database.safeParse(body);
  if (!database.success) throw new TeamError(status === 404 ? 'no-database' : 'bad-answer');
  const instance = database.data.instance_start_time ?? null;
  const { state } = work;
  // A restored backup counts less than we remember; a new database began at another time.
  const isLost =
    counter.epoch < state.epoch || (state.instance !== null && state.instance !== instance);
  if (isLost || state.isEpochDue || state.instance !== instance) {
    const from = isLost ? afterLoss(state) : fromLastCount(state);
    // It may have been made anew between the introduction and this first slice.
    const isProfileDue = from.isProfileDue || state.instance === null;
    await work.save({ ...from, instance, isProfileDue });
  }

  if (work.state.isProfileDue) await introduceAgain(work);

  const before = work.state;
  let isComplete = await pushEvents(work, counter.count);
  const refused = work.state.refused.length - before.refused.length;
  isComplete = (await erase(work)) && isComplete;
  const pulled = await pullEvents(work, counter.count);
  // What came late for an erased objection is emptied now, not at the next wake-up.
  isComplete = (await erase(work)) && pulled.isComplete && isComplete;
  await counter.count();
  return {
    sent: sentBetween(before.marks, work.state.marks),
    refused: Math.max(0, refused),
    received: pulled.received,
    tampered: Math.max(0, work.state.tampered - before.tampered),
    isComplete,
  };
}

/** Only a data protection officer has anything to erase. */
async function erase(work: Work): Promise<boolean> {
  if (work.state.erasing.length === 0) return true;
  return (await later(() => import('./erase-documents.ts'))).eraseDocuments(work);
}

/** A new or an older database does not know what we are called either. */
async function introduceAgain(work: Work): Promise<void> {
  const { request, state, user, seal } = work;
  const known = state.colleagues.find((colleague) => colleague.user === user);
  if (known) {
    const { writeProfile } = await later(() => import('./introduce.ts'));
    await writeProfile(request, { ...known, seal });
  }
  await work.save({ ...work.state, isProfileDue: false });
}

function sentBetween(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): number {
  return Object.entries(after).reduce(
    (sum, [device, mark]) => sum + Math.max(0, mark - (before[device] ?? 0)),
    0,
  );
}
