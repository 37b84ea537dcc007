import type { TeamServices } from '@/lib/app/services.ts';
import { syncTeam } from '@/lib/app/sync-team.ts';

// Chrome stops a worker that takes longer than thirty seconds over one event.
const BUDGET = 20_000;

/**
 * Keeps the worker in step with the team: reminds at once of what is known, and again when colleagues brought more.
 * A slice that is cut off goes on at the next wake-up. A failure is kept for the pages to show.
 */
export function teamSyncing(
  services: () => Promise<TeamServices>,
  remindNow: () => void,
): () => void {
  return async () => {
    remindNow();
    try {
      const { team, ...opened } = await services();
      if (!team) return;
      const { received } = await syncTeam({ ...opened, team }, { budget: BUDGET });
      if (received > 0) remindNow();
    } catch (error) {
      console.warn('Svarfrist: team', error instanceof Error ? error.message : 'failed');
    }
  };
}
