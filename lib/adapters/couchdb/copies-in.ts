import type { CaseStore } from '../../ports/case-store.ts';
import { sentChains } from './sent-chains.ts';
import type { SyncState } from './sync-state.ts';

/**
 * The events of chains that are neither this device's nor a colleague's and that are not sent yet, with their chain:
 * out of a backup, or out of the copy that a mailbox keeps of its cases. The server may have the same event from the
 * chain that it was made in; sent again it would be there twice. @throws StoreError
 */
export async function copiesIn(
  store: Pick<CaseStore, 'chains' | 'chain' | 'head'>,
  state: SyncState,
): Promise<ReadonlyMap<string, string>> {
  const { device: own } = await store.head();
  const copies = new Map<string, string>();
  for (const { device, length } of await sentChains(store, { ...state, hasCaughtUp: true })) {
    if (device === own) continue;
    for (const { id } of await store.chain(device, state.marks[device] ?? 0, length))
      copies.set(id, device);
  }
  return copies;
}
