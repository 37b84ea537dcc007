import type { CaseStore } from '../../ports/case-store.ts';
import type { SyncStanding } from '../../ports/team-sync.ts';
import { type Account, loadState } from './sync-state.ts';
import { isWaitingChain } from './team-document.ts';

/** Where a device stands with its team, from what is stored: asks no server. @throws StoreError */
export async function standingOf(
  store: CaseStore,
  account: Account,
  newId: () => string,
): Promise<SyncStanding> {
  const { marks, theirs, hasCaughtUp, refused, unread, tampered, colleagues } = await loadState(
    store,
    account,
    newId,
  );
  const own = (await store.head()).device;
  const unsent = (await store.chains())
    .filter(({ device }) => device === own || (hasCaughtUp && !theirs.includes(device)))
    .filter(({ device }) => !isWaitingChain(device))
    .reduce((sum, { device, length }) => sum + Math.max(0, length - (marks[device] ?? 0)), 0);
  return {
    unsent,
    refused: refused.map(({ eventId, objectionId, kind, reason }) => ({
      eventId,
      objectionId,
      kind,
      reason,
    })),
    unread,
    tampered,
    colleagues,
  };
}
