import type { CaseStore } from '../../ports/case-store.ts';
import type { SyncStanding } from '../../ports/team-sync.ts';
import { sentChains } from './sent-chains.ts';
import type { SyncState } from './sync-state.ts';

/** Where a device stands with its team, from what is stored: asks no server. @throws StoreError */
export async function standingOf(store: CaseStore, state: SyncState): Promise<SyncStanding> {
  const { marks, refused, unread, tampered, colleagues } = state;
  const unsent = (await sentChains(store, state)).reduce(
    (sum, { device, length }) => sum + Math.max(0, length - (marks[device] ?? 0)),
    0,
  );
  return {
    unsent,
    refused: refused.map(({ device: _, seq: __, ...entry }) => entry),
    unread,
    tampered,
    colleagues,
  };
}
