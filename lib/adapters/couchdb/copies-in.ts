import type { CaseStore } from '../../ports/case-store.ts';
import type { SyncState } from './sync-state.ts';
import { isWaitingChain } from './team-document.ts';

/**
 * The events of chains that are neither this device's nor a colleague's and that are not sent yet, with their chain:
 * out of a backup, or out of the copy that a mailbox keeps of its cases. The server may have the same event from the
 * chain that it was made in; sent again it would be there twice. @throws StoreError
 */
export async function copiesIn(
  store: Pick<CaseStore, 'chains' | 'chain' | 'head'>,
  { theirs, marks }: SyncState,
): Promise<ReadonlyMap<string, string>> {
  const own = (await store.head()).device;
  const others = new Set([own, ...theirs]);
  const copies = new Map<string, string>();
  for (const { device, length } of await store.chains()) {
    if (others.has(device) || isWaitingChain(device)) continue;
    for (const { id } of await store.chain(device, marks[device] ?? 0, length))
      copies.set(id, device);
  }
  return copies;
}
