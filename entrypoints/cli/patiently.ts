import { setTimeout as pause } from 'node:timers/promises';
import { needsPerson } from '../../lib/app/sync-team.ts';
import { TeamError } from '../../lib/ports/team-sync.ts';

const FIRST_WAIT = 5000;
const LONGEST_WAIT = 300_000;
const TRIES = 4;

/**
 * What `attempt` comes to. When the team's server is busy or down it is asked again, three times in some three minutes
 * or as late as the server wishes: cron comes back tomorrow only. `wait` pauses for milliseconds.
 *
 * @throws {TeamError} where only a person can help, or waiting did not.
 */
export async function patiently<Result>(
  attempt: () => Promise<Result>,
  wait: (milliseconds: number) => Promise<unknown> = pause,
): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (tried === TRIES || !(error instanceof TeamError) || needsPerson.has(error.problem))
        throw error;
      const longer = FIRST_WAIT * 5 ** (tried - 1);
      await wait(Math.min(LONGEST_WAIT, Math.max(error.retryAfter, longer)));
    }
  }
}
