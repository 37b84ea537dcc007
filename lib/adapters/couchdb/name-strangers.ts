import { hasStranger } from '../../domain/objection/named-event.ts';
import { ObjectionId } from '../../domain/shared/ids.ts';
import type { Work } from './sync-work.ts';

// Cases in one transaction: others get to write in between.
const STEP = 100;

/**
 * Puts names where pseudonyms stand, now that more colleagues are known: a profile can come later than what its owner
 * wrote. Where a name is still missing the case waits for the next profile. @throws StoreError
 */
export async function nameStrangers(work: Work): Promise<void> {
  const waiting = (work.state.strangersIn ?? []).flatMap(
    (id) => ObjectionId.safeParse(id).data ?? [],
  );
  if (waiting.length === 0) return;
  const strangersIn: string[] = [];
  for (let start = 0; start < waiting.length; start += STEP) {
    const ids = waiting.slice(start, start + STEP);
    await work.store.nameColleagues(ids, work.names, work.project);
    const logs = await Promise.all(ids.map((id) => work.store.events(id)));
    strangersIn.push(...ids.filter((_, place) => logs[place]?.some(hasStranger)));
  }
  await work.save({ ...work.state, strangersIn });
}
