import type { Notifier } from '../ports/notifier.ts';
import { TeamError } from '../ports/team-sync.ts';
import type { TeamServices } from './services.ts';
import { loadConnection, loadRun, openSync } from './team-run.ts';

/**
 * A notifier that shows a reminder on one of a person's devices only: whichever wakes up first tells the team's
 * server. Without a team, or without its server, every device shows it: better twice than not at all.
 */
export function onceInTeam(services: TeamServices, notifier: Notifier): Notifier {
  return {
    ...notifier,
    async notify(notice) {
      const ids = notice.reminders.map(({ id }) => id);
      if (await isFreshForOne(services, ids)) await notifier.notify(notice);
    },
  };
}

async function isFreshForOne(services: TeamServices, ids: readonly string[]): Promise<boolean> {
  const connection = await loadConnection(services.store);
  const { isStopped } = await loadRun(services.store);
  if (!connection || isStopped) return true;
  try {
    const sync = await openSync(services, connection);
    return (await sync.claimReminders(ids)).length > 0;
  } catch (error) {
    if (error instanceof TeamError) return true;
    throw error;
  }
}
