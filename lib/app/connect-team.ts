import { TeamConnection } from '../domain/shared/team-connection.ts';
import type { Membership, TeamServer } from '../ports/team-sync.ts';
import { introduceOneself } from './introduce-oneself.ts';
import type { Services, TeamServices } from './services.ts';
import { loadSettings } from './settings.ts';
import { neverRun, openSync, runOf, saveConnection, saveRun } from './team-run.ts';

/** What a person typed, or the one line that he pasted. */
export type TypedConnection =
  | { readonly code: string }
  | { readonly url: string; readonly user: string; readonly password: string };

/** The connection in what was typed or pasted; null where it is none. */
export function connectionFrom(server: TeamServer, typed: TypedConnection): TeamConnection | null {
  if ('code' in typed) {
    const pasted = server.connectionIn(typed.code);
    // A code is somebody's text, too: its address has to be one that could be typed.
    return pasted && server.databaseUrl(pasted.url) === pasted.url ? pasted : null;
  }
  const { url, user, password } = typed;
  const fields = {
    url: server.databaseUrl(url),
    user: user.trim(),
    password,
    secret: null,
    keys: [],
  };
  return TeamConnection.safeParse(fields).data ?? null;
}

/**
 * Connects this device. The server is asked first, so that nothing is kept that does not work. Everything
 * recorded here so far is sent with the next sync. @throws TeamError, StoreError
 */
export async function connectTeam(
  services: TeamServices,
  connection: TeamConnection,
): Promise<Membership> {
  const sync = await openSync(services, connection);
  const member = await sync.check();
  const introducedAs = await introduceOneself(sync, await loadSettings(services.store), null);
  await saveConnection(services.store, connection);
  await saveRun(services.store, { ...runOf(member), introducedAs });
  return member;
}

/** Forgets the connection. What was recorded or received stays on the device. @throws StoreError */
export async function disconnectTeam({ store }: Pick<Services, 'store'>): Promise<void> {
  await saveConnection(store, null);
  await saveRun(store, neverRun);
}
