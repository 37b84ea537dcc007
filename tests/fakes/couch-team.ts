// A team on a server: the stand-in, or the CouchDB that COUCHDB_URL names with its administrator in it.
import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { type AdminClient, adminClient } from '../../lib/adapters/couchdb/admin-client.ts';
import { setUpTeam, type TeamSecrets } from '../../lib/adapters/couchdb/set-up-team.ts';
import type { TeamConnection } from '../../lib/domain/shared/team-connection.ts';
import { couchFetch } from './couch-faults.ts';
import { createFakeCouch, type FakeCouch } from './couchdb.ts';

export const random = (digits: number) => randomBytes(digits).toString('hex').slice(0, digits);

export interface TestTeam {
  readonly database: string;
  /** Address of the database. */
  readonly url: string;
  readonly admin: AdminClient;
  readonly fetch: typeof fetch;
  /** Null where a real CouchDB is tested: faults and backups are the stand-in's. */
  readonly couch: FakeCouch | null;
  readonly secrets: TeamSecrets;
  /** How `label` connects. */
  connection(label: string): TeamConnection;
  /** A request as a member makes it, without the client: what an attacker would send. */
  ask(
    label: string,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }>;
  /** Deletes the database and sets it up anew: everything in it is gone. */
  recreate(): Promise<void>;
  close(): Promise<void>;
}

/** Roles by the name of a person. */
export type People = Readonly<Record<string, readonly string[]>>;

export const people: People = {
  kari: ['sales'],
  ola: ['sales'],
  eva: ['manager'],
  dora: ['dpo'],
  copier: ['relay', 'manager'],
};

/** True when the tests run against a real CouchDB. */
export const isReal = Boolean(process.env['COUCHDB_URL']);

/** A real server keeps accounts and guards in mind, and hears a moment later that one was changed. */
export async function changeHeard(): Promise<void> {
  if (isReal) await new Promise((resolve) => setTimeout(resolve, 1000));
}

/** A fresh team in a fresh database. */
export async function openTeam({
  isEncrypted = false,
  members = people,
}: {
  isEncrypted?: boolean;
  members?: People;
} = {}): Promise<TestTeam> {
  const given = process.env['COUCHDB_URL'];
  const couch = given ? null : createFakeCouch();
  const parsed = given ? new URL(given) : null;
  const server = parsed
    ? `${parsed.origin}${parsed.pathname.replace(/\/+$/, '')}`
    : 'http://couch.example';
  const ask = couch ? couchFetch(couch) : fetch;
  const admin = adminClient({
    server,
    user: parsed ? decodeURIComponent(parsed.username) : 'admin',
    password: parsed ? decodeURIComponent(parsed.password) : 'secret',
    fetch: ask,
  });
  const database = `svarfrist-test-${random(10)}`;
  const secrets: TeamSecrets = {
    secret: random(64),
    keys: isEncrypted ? [{ id: 'k1', key: random(64) }] : [],
  };
  const setUp = {
    admin,
    database,
    secrets,
    people: Object.entries(members).map(([label, roles]) => ({ label, roles })),
    origins: [],
    isDryRun: false,
    renewsPasswords: false,
    random,
  };
  const { accounts } = await setUpTeam(setUp);
  const url = `${server}/${database}`;
  const connection = (label: string): TeamConnection => {
    const account = accounts.find((each) => each.label === label);
    if (!account) throw new Error(`nobody is called ${label}`);
    const { user, password } = account;
    return {
      url,
      user,
      password,
      secret: isEncrypted ? secrets.secret : null,
      keys: [...secrets.keys],
    };
  };
  return {
    database,
    url,
    admin,
    fetch: ask,
    couch,
    secrets,
    connection,
    async ask(label, method, path, body) {
      const { user, password } = connection(label);
      const response = await ask(`${url}${path}`, {
        method,
        headers: {
          authorization: `Basic ${btoa(`${user}:${password}`)}`,
          'content-type': 'application/json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json().catch(() => null) };
    },
    async recreate() {
      await admin('DELETE', `/${database}`);
      await setUpTeam(setUp);
    },
    async close() {
      await admin('DELETE', `/${database}`);
      for (const { user } of accounts) {
        const path = `/_users/org.couchdb.user:${user}`;
        const { body } = await admin('GET', path);
        const rev = typeof body === 'object' && body && '_rev' in body ? String(body._rev) : '';
        await admin('DELETE', `${path}?rev=${rev}`);
      }
    },
  };
}
