import type { Membership } from '../../ports/team-sync.ts';
import type { CouchClient } from './couch-client.ts';
import { allColleagues, withColleagues } from './introduce.ts';
import type { Seal } from './seal.ts';
import { type SyncState, tryingRefused } from './sync-state.ts';

interface Renewal {
  /** Asks the server who we are. */
  readonly check: () => Promise<Membership>;
  readonly request: CouchClient;
  readonly seal: Seal;
  now(): number;
}

/**
 * The state with a membership that the server was asked for now. Another role or another guard may let in what was
 * refused: that is sent once more. @throws TeamError
 */
export async function renewMembership(
  state: SyncState,
  { check, request, seal, now }: Renewal,
): Promise<SyncState & { readonly member: NonNullable<SyncState['member']> }> {
  const { member: before, colleagues } = state;
  const found = await check();
  const member = { ...found, roles: [...found.roles] };
  const isSame = before?.roles.join() === member.roles.join() && before?.guard === member.guard;
  return {
    ...(isSame ? state : tryingRefused(state)),
    // Only an account that is new here starts without knowing anybody but, perhaps, itself.
    colleagues: before
      ? colleagues
      : withColleagues(colleagues, await allColleagues(request, seal)),
    member,
    checkedAt: now(),
  };
}
