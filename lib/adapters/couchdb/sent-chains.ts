import type { CaseStore, KnownChain } from '../../ports/case-store.ts';
import type { SyncState } from './sync-state.ts';
import { isWaitingChain } from './waiting-chain.ts';

type Chains = Pick<CaseStore, 'chains' | 'head'>;

/**
 * The chains that this device sends: its own; and those of lost devices, which came from a backup, once the feed has
 * shown whose they are. @throws StoreError
 */
export async function sentChains(
  store: Chains,
  { theirs, hasCaughtUp }: SyncState,
): Promise<readonly KnownChain[]> {
  const { device: own } = await store.head();
  return (await store.chains()).filter(
    ({ device }) =>
      device === own || (hasCaughtUp && !theirs.includes(device) && !isWaitingChain(device)),
  );
}
