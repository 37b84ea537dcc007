import * as z from 'zod/mini';
import { TeamKey } from '../../domain/shared/team-connection.ts';
import { TeamError } from '../../ports/team-sync.ts';
import { type AdminClient, accepted } from './admin-client.ts';
import { guardSource } from './guard-source.ts';
import { GUARD_VERSION } from './guard-version.ts';
import { isTooOld } from './oldest-version.ts';
import { type AccountsSetUp, type Person, setUpAccounts } from './set-up-accounts.ts';
import { allowOrigins } from './set-up-cors.ts';
import { DOCUMENT_VERSION } from './team-document.ts';

/** What only the team and its administrator know. Kept in a file by whoever sets the team up. */
export const TeamSecrets = z.object({
  secret: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Newest first; empty where the team does not encrypt. */
  keys: z.array(TeamKey),
});
export type TeamSecrets = Readonly<z.infer<typeof TeamSecrets>>;

export interface SetUp {
  readonly admin: AdminClient;
  readonly database: string;
  readonly secrets: TeamSecrets;
  readonly people: readonly Person[];
  /** Where the pages come from that may speak to the server, such as `https://svarfrist.firma.example`. */
  readonly origins: readonly string[];
  /** Looks and tells, and writes nothing. */
  readonly isDryRun: boolean;
  /** Gives everybody named a new password, also those who have an account. */
  readonly renewsPasswords: boolean;
  /** Random lower-case hexadecimal digits. */
  random(digits: number): string;
}

/** One step: what it is about, and whether anything had to be done. */
export interface SetUpStep {
  readonly what: string;
  readonly outcome: 'done' | 'was there' | 'would be done';
}

export interface SetUpResult extends AccountsSetUp {
  readonly steps: readonly SetUpStep[];
}

const Welcome = z.object({ couchdb: z.string(), version: z.string() });
const Design = z.object({ _rev: z.string(), validate_doc_update: z.optional(z.string()) });
const Team = z.object({
  _rev: z.string(),
  secret: z.optional(z.string()),
  keyId: z.optional(z.string()),
  guard: z.optional(z.number()),
});

/** Does `act` unless it is a rehearsal, and says what came of it. */
export type Note = (what: string, isThere: boolean, act: () => Promise<unknown>) => Promise<void>;

/**
 * Makes a database of a running CouchDB a team's: database, guard, who may read, the team's own document,
 * accounts, CORS. Doing it again changes only what is missing or different. @throws TeamError, and Error with the
 * server's own reason where it refuses a step
 */
export async function setUpTeam(options: SetUp): Promise<SetUpResult> {
  const { admin, database, secrets, isDryRun } = options;
  const steps: SetUpStep[] = [];
  const note: Note = async (what, isThere, act) => {
    if (!isThere && !isDryRun) await act();
    steps.push({ what, outcome: isThere ? 'was there' : isDryRun ? 'would be done' : 'done' });
  };
  const welcome = Welcome.safeParse((await admin('GET', '/')).body);
  if (!welcome.success) throw new TeamError('not-couchdb');
  if (isTooOld(welcome.data.version)) throw new TeamError('too-old');

  const path = `/${encodeURIComponent(database)}`;
  const put = async (at: string, body: unknown) => accepted(await admin('PUT', at, body));
  const isThere = async (at: string) => (await admin('GET', at)).status === 200;
  await note('accounts database', await isThere('/_users'), () => put('/_users', {}));
  await note(`database ${database}`, await isThere(path), () => put(path, {}));

  const design = Design.safeParse((await admin('GET', `${path}/_design/svarfrist`)).body);
  await note('guard', design.data?.validate_doc_update === guardSource, () =>
    put(`${path}/_design/svarfrist`, {
      ...(design.success ? { _rev: design.data._rev } : {}),
      validate_doc_update: guardSource,
    }),
  );

  const names = ['sales', 'manager', 'dpo', 'relay'].flatMap((role) => [
    role,
    `${database}:${role}`,
  ]);
  const security = {
    admins: { names: [], roles: ['_admin'] },
    members: { names: [], roles: names },
  };
  const members = z.object({ members: z.object({ roles: z.array(z.string()) }) });
  const stored = members.safeParse((await admin('GET', `${path}/_security`)).body);
  const isClosed = names.join() === stored.data?.members.roles.join();
  await note('readers', isClosed, () => put(`${path}/_security`, security));

  const team = Team.safeParse((await admin('GET', `${path}/team`)).body);
  const keyId = secrets.keys[0]?.id;
  // An encrypted team keeps its secret from the server; one that does not tells it to its members.
  const told = keyId === undefined ? { secret: secrets.secret } : { keyId };
  const isTold =
    team.data?.secret === told.secret &&
    team.data?.keyId === keyId &&
    team.data?.guard === GUARD_VERSION;
  await note(keyId === undefined ? 'team document' : `team document, key ${keyId}`, isTold, () =>
    put(`${path}/team`, {
      ...(team.success ? { _rev: team.data._rev } : {}),
      v: DOCUMENT_VERSION,
      k: 'team',
      guard: GUARD_VERSION,
      ...told,
    }),
  );
  await allowOrigins(options, note);
  // Last: nothing that fails afterwards can cost the new passwords, which are told once.
  return { steps, ...(await setUpAccounts(options, note)) };
}

/** What the server tells its members already; both null where the team is new. */
export async function toldBy(
  admin: AdminClient,
  database: string,
): Promise<{ readonly secret: string | null; readonly keyId: string | null }> {
  const team = Team.safeParse((await admin('GET', `/${encodeURIComponent(database)}/team`)).body);
  return { secret: team.data?.secret ?? null, keyId: team.data?.keyId ?? null };
}
