import * as z from 'zod/mini';
import { type SyncReport, TeamError } from '../../ports/team-sync.ts';
import { writeProfile } from './colleagues.ts';
import { eraseDocuments } from './erase-documents.ts';
import { pullEvents } from './pull-events.ts';
import { pushEvents } from './push-events.ts';
import { afterLoss } from './sync-state.ts';
import type { Work } from './sync-work.ts';

const Epoch = z.object({ _rev: z.string(), epoch: z.number() });
const Database = z.object({ db_name: z.string(), instance_start_time: z.optional(z.string()) });

/**
 * One slice: does the server still have what it once confirmed? Then send, empty what was erased, receive,
 * and count up. Every step leaves a state from which the next slice goes on.
 */
export async function workThrough(work: Work): Promise<Omit<SyncReport, 'member'>> {
  const path = `/_local/${work.state.replica}`;
  const known = Epoch.safeParse((await work.request({ method: 'GET', path })).body);
  const { status, body } = await work.request({ method: 'GET', path: '' });
  const database = Database.safeParse(body);
  if (!database.success) throw new TeamError(status === 404 ? 'no-database' : 'bad-answer');
  const instance = database.data.instance_start_time ?? null;
  const epoch = known.data?.epoch ?? 0;
  const { state } = work;
  // A restored backup counts less than we remember; a new database began at another time.
  const isLost = epoch < state.epoch || (state.instance !== null && state.instance !== instance);
  if (isLost || state.instance !== instance)
    await work.save({ ...(isLost ? afterLoss(state) : state), instance });

  if (work.state.isProfileDue) await introduceAgain(work);

  const before = work.state;
  let isComplete = await pushEvents(work);
  const refused = work.state.refused.length - before.refused.length;
  isComplete = (await eraseDocuments(work)) && isComplete;
  const pulled = await pullEvents(work);
  // What came late for an erased objection is emptied now, not at the next wake-up.
  isComplete = (await eraseDocuments(work)) && pulled.isComplete && isComplete;

  const isMoved = work.state.isEpochDue || pulled.received > 0 || isLost;
  if (isMoved) {
    const next = Math.max(epoch, work.state.epoch) + 1;
    const { status: written } = await work.request({
      method: 'PUT',
      path,
      body: { ...(known.success ? { _rev: known.data._rev } : {}), epoch: next },
    });
    // 409: another window of this browser counted up in between. The next slice does it again.
    const isCounted = written < 300;
    if (!isCounted && written !== 409) throw new TeamError('bad-answer');
    await work.save({
      ...work.state,
      epoch: isCounted ? next : work.state.epoch,
      isEpochDue: !isCounted,
    });
  }
  return {
    sent: sentBetween(before.marks, work.state.marks),
    refused: Math.max(0, refused),
    received: pulled.received,
    tampered: Math.max(0, work.state.tampered - before.tampered),
    isComplete,
  };
}

/** A new or an older database does not know what we are called either. */
async function introduceAgain(work: Work): Promise<void> {
  const { request, state, user, seal } = work;
  const known = state.colleagues.find((colleague) => colleague.user === user);
  if (known) await writeProfile(request, { ...known, seal });
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
