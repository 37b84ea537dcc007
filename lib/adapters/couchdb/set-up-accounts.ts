import * as z from 'zod/mini';
import { type AdminClient, accepted } from './admin-client.ts';
import type { Note } from './set-up-team.ts';

/** Somebody who gets an account. `label` is how the administrator tells people apart; it stays on the server. */
export interface Person {
  readonly label: string;
  readonly roles: readonly string[];
}

/** An account whose password was made now. */
export interface Account extends Person {
  readonly user: string;
  readonly password: string;
}

/** What came of the accounts of a team. */
export interface AccountsSetUp {
  /** Accounts that got a password now, with it. It is stored nowhere else. */
  readonly accounts: readonly Account[];
  /** Accounts of the team that nobody named: somebody who left, or was forgotten on the command line. */
  readonly unnamed: readonly { readonly label: string; readonly user: string }[];
}

const Users = z.object({
  rows: z.array(z.object({ doc: z.optional(z.unknown()) })),
});
const User = z.looseObject({
  _rev: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
  svarfrist: z.object({ database: z.string(), label: z.string() }),
});
type User = z.infer<typeof User>;

interface Options {
  readonly admin: AdminClient;
  readonly database: string;
  readonly people: readonly Person[];
  readonly renewsPasswords: boolean;
  readonly isDryRun: boolean;
  random(digits: number): string;
}

// 32 hexadecimal digits are 128 random bits: no list of passwords helps against that.
const PASSWORD_DIGITS = 32;
const PSEUDONYM_DIGITS = 8;

/**
 * One account a person, named by a pseudonym: the name stays in the log for ever, also when the person is to
 * be forgotten. Roles count in this database only.
 */
export async function setUpAccounts(
  { admin, database, people, renewsPasswords, isDryRun, random }: Options,
  note: Note,
): Promise<AccountsSetUp> {
  // Where the accounts database is still to be made, nobody has an account.
  const answer = await admin('GET', '/_users/_all_docs?include_docs=true');
  const rows = answer.status === 404 ? [] : Users.parse(accepted(answer)).rows;
  const users = rows.flatMap(({ doc }): User[] => {
    const user = User.safeParse(doc);
    return user.success && user.data.svarfrist.database === database ? [user.data] : [];
  });
  const accounts: Account[] = [];
  for (const { label, roles } of people) {
    const known = users.find(({ svarfrist }) => svarfrist.label === label);
    const scoped = roles.map((role) => `${database}:${role}`);
    const isSame = known?.roles.join() === scoped.join();
    await note(`account ${label} (${roles.join(', ')})`, isSame && !renewsPasswords, async () => {
      const user = known?.name ?? `u-${random(PSEUDONYM_DIGITS)}`;
      const password = random(PASSWORD_DIGITS);
      const isRenewed = !known || renewsPasswords;
      const stored = await admin(
        'PUT',
        `/_users/${encodeURIComponent(`org.couchdb.user:${user}`)}`,
        {
          ...known,
          type: 'user',
          name: user,
          roles: scoped,
          svarfrist: { database, label },
          ...(isRenewed ? { password } : {}),
        },
      );
      accepted(stored);
      if (isRenewed && !isDryRun) accounts.push({ label, roles, user, password });
    });
  }
  const named = new Set(people.map(({ label }) => label));
  const unnamed = users
    .filter(({ svarfrist }) => !named.has(svarfrist.label))
    .map(({ name, svarfrist }) => ({ label: svarfrist.label, user: name }));
  return { accounts, unnamed };
}
