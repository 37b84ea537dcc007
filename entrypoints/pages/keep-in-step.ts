import type { PageServices } from '@/lib/app/services.ts';
import { syncTeam } from '@/lib/app/sync-team.ts';
import { teamStatus } from '@/lib/app/team-status.ts';

// Half a minute while somebody looks; a hidden page leaves it to the worker, or to the next look.
const PAUSE = 30_000;
const BUDGET = 20_000;
// A person who records something seldom records only one thing.
const AFTER_WRITING = 1500;

/**
 * Keeps a page that people look at in step with the team: at once when something was recorded here or the
 * network came back, else every half minute. Failures are kept for the interface to show.
 */
export function keepInStep({ team, ...services }: PageServices): void {
  if (!team) return;
  const all = { ...services, team };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isAskedAgain = false;

  const plan = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
  async function run() {
    if (document.hidden) return plan(PAUSE);
    isAskedAgain = isRunning;
    if (isRunning) return;
    isRunning = true;
    let wait = PAUSE;
    try {
      const attempt = await syncTeam(all, { budget: BUDGET });
      wait = attempt.wait ?? (attempt.kind === 'busy' ? AFTER_WRITING : PAUSE);
    } catch {
      // The store itself failed: the page shows that wherever it reads.
    }
    isRunning = false;
    plan(isAskedAgain ? 0 : wait);
  }
  services.store.onChange(async () => {
    // What the sync itself wrote must not set it off again.
    if (isRunning) return;
    const status = await teamStatus(all).catch(() => null);
    if (status && !status.run.isStopped && status.standing.unsent > 0) plan(AFTER_WRITING);
  });
  addEventListener('online', () => plan(0));
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) plan(0);
  });
  plan(0);
}
