import type { TeamConnection } from '../../domain/shared/team-connection.ts';
import { type Membership, TeamError } from '../../ports/team-sync.ts';
import { checkServer } from './check-server.ts';
import type { CouchClient } from './couch-client.ts';
import { whyUnreachable } from './why-unreachable.ts';

interface Checking {
  readonly request: CouchClient;
  readonly connection: TeamConnection;
  readonly fetch: typeof fetch;
  now(): number;
}

/** Asks who we are; where nothing answers, finds out why. @throws TeamError */
export async function checkConnection({
  request,
  connection,
  fetch,
  now,
}: Checking): Promise<Membership> {
  try {
    return await checkServer(request, connection, now);
  } catch (error) {
    const isSilent = error instanceof TeamError && error.problem === 'offline';
    throw isSilent ? new TeamError(await whyUnreachable(connection.url, fetch)) : error;
  }
}
