import * as z from 'zod/mini';
import { Instant, millisecondsOf } from '../domain/shared/instant.ts';
import { TeamConnection } from '../domain/shared/team-connection.ts';
import type { CaseStore } from '../ports/case-store.ts';
import { guardAges, type Membership, type TeamSync, teamProblems } from '../ports/team-sync.ts';
import { projectCase } from './project-case.ts';
import type { TeamServices } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';

const CONNECTION = 'team';
const RUN = 'team-run';

/** How the last attempts went. */
const TeamRun = z.object({
  /** Failures in a row. */
  failures: z.number(),
  /** Milliseconds since 1970 before which nothing is tried again by itself. */
  notBefore: z.number(),
  /** Set when only a person can help: nothing is asked of the server until he does. */
  isStopped: z.boolean(),
  problem: z.nullable(z.enum(teamProblems)),
  lastSyncAt: z.nullable(Instant),
  /** Roles in the team, as the server said last; null before it was asked. */
  roles: z.nullable(z.array(z.string())),
  /** The team's secret for meeting ids. */
  secret: z.nullable(z.string()),
  /** This device's clock minus the server's, in milliseconds. */
  clockAhead: z.nullable(z.number()),
  /** What the guard of the server is to this Svarfrist. */
  guard: z._default(z.enum(guardAges), 'current'),
  /** What the team was told that this person is called. */
  introducedAs: z._default(z.nullable(z.string()), null),
  /** Who is in the team, as far as they told their names; null before all of it was read once. */
  people: z._default(z.nullable(z.array(z.object({ name: z.string(), email: z.string() }))), null),
});
export type TeamRun = Readonly<z.infer<typeof TeamRun>>;

/** Before the first attempt. */
export const neverRun: TeamRun = {
  failures: 0,
  notBefore: 0,
  isStopped: false,
  problem: null,
  lastSyncAt: null,
  roles: null,
  secret: null,
  clockAhead: null,
  guard: 'current',
  introducedAs: null,
  people: null,
};

/** What is kept of a membership, before anything was sent or received by it. */
export function runOf({ roles, secret, clockAhead, guard }: Membership): TeamRun {
  return { ...neverRun, roles: [...roles], secret, clockAhead, guard };
}

/** The stored connection; null while there is no team. @throws StoreError */
export async function loadConnection(store: CaseStore): Promise<TeamConnection | null> {
  return TeamConnection.safeParse(await store.meta(CONNECTION)).data ?? null;
}

/** Keeps or, with null, forgets the connection. @throws StoreError */
export async function saveConnection(
  store: CaseStore,
  connection: TeamConnection | null,
): Promise<void> {
  await store.setMeta(CONNECTION, connection);
}

/** How the last attempts went. @throws StoreError */
export async function loadRun(store: CaseStore): Promise<TeamRun> {
  return TeamRun.safeParse(await store.meta(RUN)).data ?? neverRun;
}

/** Keeps how the last attempt went. @throws StoreError */
export async function saveRun(store: CaseStore, run: TeamRun): Promise<void> {
  await store.setMeta(RUN, run);
}

/** The sync of a connection over the services of this page. @throws StoreError */
export async function openSync(
  { store, clock, identity, team }: TeamServices,
  connection: TeamConnection,
): Promise<TeamSync> {
  const settings = await loadSettings(store);
  return team.server.open(connection, {
    store,
    project: (events) => projectCase(events, settings, todayOf(clock.now(), settings)),
    now: () => millisecondsOf(clock.now()),
    newId: () => identity.newId(),
  });
}
