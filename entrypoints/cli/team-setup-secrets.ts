import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AdminClient } from '../../lib/adapters/couchdb/admin-client.ts';
import { TeamSecrets, toldBy } from '../../lib/adapters/couchdb/set-up-team.ts';

interface Wanted {
  readonly admin: AdminClient;
  readonly database: string;
  readonly file: string;
  readonly encrypts: boolean;
  readonly rotates: boolean;
  random(digits: number): string;
}

interface Found {
  readonly secrets: TeamSecrets;
  /** The team does not work with this key yet, nor can any code that was handed out. */
  readonly isNewKey: boolean;
}

/**
 * The secrets of a team: those in the file, else the one the server tells its members, else new ones. A team
 * that encrypts goes on encrypting. @throws Error when a file is there and is none of ours, and when the key that the
 * team encrypts with is not in it: without that the set-up would end the encryption, or begin another.
 */
export async function secretsFor({
  admin,
  database,
  file,
  encrypts,
  rotates,
  random,
}: Wanted): Promise<Found> {
  const stored = existsSync(file)
    ? TeamSecrets.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    : null;
  if (stored && !stored.success) throw new Error(`${file} is not a file of team keys`);
  const told = await toldBy(admin, database);
  const known = stored?.data ?? { secret: told.secret ?? random(64), keys: [] };
  if (told.keyId !== null && !known.keys.some(({ id }) => id === told.keyId))
    throw new Error(
      `the team encrypts with key ${told.keyId}, which is not in ${file}: name the file that holds it by --keys`,
    );
  // Older keys open what was written before.
  const keys =
    encrypts && (known.keys.length === 0 || rotates)
      ? [{ id: `k${random(8)}`, key: random(64) }, ...known.keys]
      : known.keys;
  return { secrets: { ...known, keys }, isNewKey: (keys[0]?.id ?? null) !== told.keyId };
}

/** Keeps keys for the next set-up, readable by their owner only. Without encryption the server knows all there is. */
export function keepSecrets(file: string, secrets: TeamSecrets): void {
  if (secrets.keys.length > 0)
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
}
