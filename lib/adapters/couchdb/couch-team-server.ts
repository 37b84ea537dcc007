import type { TeamServer } from '../../ports/team-sync.ts';
import { connectionInCode } from './connect-code.ts';
import { databaseUrl } from './database-url.ts';
import { openTeamSync } from './open-team-sync.ts';

/** Teams on Apache CouchDB, reached by this page's own `fetch`. */
export const couchTeamServer: TeamServer = {
  open: (connection, device) =>
    openTeamSync({
      ...device,
      connection,
      // A bare `fetch` handed on would lose the window it belongs to.
      fetch: (input, init) => fetch(input, init),
      locks: globalThis.navigator?.locks ?? null,
    }),
  connectionIn: connectionInCode,
  databaseUrl,
};
