import type { SyncStanding } from '../ports/team-sync.ts';
import type { TeamServices } from './services.ts';
import { loadConnection, loadRun, openSync, type TeamRun } from './team-run.ts';

/** What the interface shows of the team. */
export interface TeamStatus {
  readonly url: string;
  readonly user: string;
  readonly isEncrypted: boolean;
  readonly run: TeamRun;
  readonly standing: SyncStanding;
}

/** Where this device stands; null while there is no team. Asks no server. @throws StoreError */
export async function teamStatus(services: TeamServices): Promise<TeamStatus | null> {
  const connection = await loadConnection(services.store);
  if (!connection) return null;
  const { url, user, keys } = connection;
  const sync = await openSync(services, connection);
  const [run, standing] = await Promise.all([loadRun(services.store), sync.standing()]);
  return { url, user, isEncrypted: keys.length > 0, run, standing };
}
