import * as z from 'zod/mini';
import type { TeamConnection } from '../../domain/shared/team-connection.ts';
import { type Membership, TeamError } from '../../ports/team-sync.ts';
import type { CouchClient } from './couch-client.ts';
import { GUARD_VERSION } from './guard-version.ts';
import { isTooOld } from './oldest-version.ts';
import { requireDatabase } from './require-database.ts';

const Welcome = z.object({ couchdb: z.string(), version: z.string() });
const Session = z.object({
  userCtx: z.object({ name: z.nullable(z.string()), roles: z.array(z.string()) }),
});
/** The document by which the set-up tells clients about the team. */
const Team = z.object({
  k: z.literal('team'),
  secret: z.optional(z.string()),
  keyId: z.optional(z.string()),
  guard: z._default(z.number(), 0),
});

const roles = ['sales', 'manager', 'dpo'];
// The guard refuses what lies a day ahead; a little less is refused before the work is done.
const MOST_AHEAD = 23 * 3_600_000;

/** Asks who we are and whether the database is a team's. @throws TeamError that says what is wrong. */
export async function checkServer(
  request: CouchClient,
  { url, user, secret, keys }: TeamConnection,
  now: () => number,
): Promise<Membership> {
  const { body: greeting, headers } = await request({
    method: 'GET',
    path: '/',
    onServer: true,
  });
  const welcome = Welcome.safeParse(greeting);
  if (!welcome.success) throw new TeamError('not-couchdb');
  if (isTooOld(welcome.data.version)) throw new TeamError('too-old');

  // The server's time, where it shows it: `Date` must be among CORS' exposed headers.
  const serverTime = Date.parse(headers.get('date') ?? '');
  const clockAhead = Number.isNaN(serverTime) ? null : now() - serverTime;
  if (clockAhead !== null && clockAhead > MOST_AHEAD) throw new TeamError('clock');

  const session = Session.safeParse(
    (await request({ method: 'GET', path: '/_session', onServer: true })).body,
  );
  if (!session.success) throw new TeamError('bad-answer');
  if (session.data.userCtx.name !== user) throw new TeamError('auth');

  await requireDatabase(request);

  const ours = ownRoles(session.data.userCtx.roles, url);
  if (!ours.some((role) => roles.includes(role))) throw new TeamError('no-role');

  const team = Team.safeParse((await request({ method: 'GET', path: '/team' })).body);
  if (!team.success) throw new TeamError('no-guard');
  const { keyId, secret: open, guard } = team.data;
  const known = open ?? secret;
  if (known === null || (keyId !== undefined && keyId !== keys[0]?.id))
    throw new TeamError('key-needed');
  return {
    user,
    roles: ours,
    isEncrypted: keyId !== undefined,
    secret: known,
    clockAhead,
    guard: guard < GUARD_VERSION ? 'older' : guard > GUARD_VERSION ? 'newer' : 'current',
  };
}

/** Roles count for one database, `svarfrist:sales`, or for the whole server, `sales`. */
function ownRoles(all: readonly string[], url: string): readonly string[] {
  const scope = `${decodeURIComponent(url.slice(url.lastIndexOf('/') + 1))}:`;
  return all.map((role) => (role.startsWith(scope) ? role.slice(scope.length) : role));
}
