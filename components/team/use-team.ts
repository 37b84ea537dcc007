import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useServices } from '@/components/shared/ServicesContext.tsx';
import { useStored } from '@/components/shared/use-stored.ts';
import { connectTeam, disconnectTeam } from '@/lib/app/connect-team.ts';
import type { TeamServices } from '@/lib/app/services.ts';
import { syncTeam } from '@/lib/app/sync-team.ts';
import { loadConnection, openSync } from '@/lib/app/team-run.ts';
import { type TeamStatus, teamStatus } from '@/lib/app/team-status.ts';
import type { TeamConnection } from '@/lib/domain/shared/team-connection.ts';
import { TeamError, type TeamProblem } from '@/lib/ports/team-sync.ts';

/** The team as components see it. */
export interface Team {
  /** Null while there is none; undefined until it was read. What was read last stays while there is a problem. */
  readonly status: TeamStatus | null | undefined;
  /** Why the store could not be read: whether there is a team is then not known. */
  readonly problem: Problem | null;
  readonly isBusy: boolean;
  /** Connects, or says why not. @throws what is not about the team: a store that cannot be written */
  connect(connection: TeamConnection): Promise<TeamProblem | null>;
  disconnect(): Promise<void>;
  syncNow(): Promise<void>;
  retryRefused(): Promise<void>;
}

// A person waits for it: as long as it takes within reason.
const PATIENCE = 60_000;

const unread = { status: undefined, problem: null };

/** The services with the team's tools; null in places that work alone. */
export function useTeamServices(): TeamServices | null {
  const services = useServices();
  return useMemo(() => (services.team ? { ...services, team: services.team } : null), [services]);
}

/** Where this device stands with the team, kept up to date, and what can be done about it. */
export function useTeam(services: TeamServices): Team {
  const read = useCallback(
    () =>
      teamStatus(services).then(
        (status) => ({ status, problem: null }),
        (error: unknown) => ({ status: undefined, problem: problemOf(error) }),
      ),
    [services],
  );
  const [{ status: found, problem }] = useStored<Pick<Team, 'status' | 'problem'>>(read, unread);
  const last = useRef<Team['status']>(undefined);
  if (!problem) last.current = found;
  const [isBusy, setIsBusy] = useState(false);

  const busy = useCallback(async <T>(work: () => Promise<T>): Promise<T> => {
    setIsBusy(true);
    try {
      return await work();
    } finally {
      setIsBusy(false);
    }
  }, []);
  const syncNow = () =>
    busy(async () => {
      await syncTeam(services, { budget: PATIENCE, isForced: true });
    });

  return {
    status: last.current,
    problem,
    isBusy,
    connect: (connection) =>
      busy(async () => {
        try {
          await connectTeam(services, connection);
        } catch (error) {
          if (error instanceof TeamError) return error.problem;
          throw error;
        }
        await syncTeam(services, { budget: PATIENCE, isForced: true });
        return null;
      }),
    disconnect: () => busy(() => disconnectTeam(services)),
    syncNow,
    async retryRefused() {
      const connection = await loadConnection(services.store);
      if (!connection) return;
      await (await openSync(services, connection)).retryRefused();
      await syncNow();
    },
  };
}
