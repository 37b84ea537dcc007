import type { Person } from '../../lib/adapters/couchdb/set-up-accounts.ts';

/** The options of `npm run team:setup`. */
export const setUpOptions = {
  sales: { type: 'string' },
  manager: { type: 'string' },
  dpo: { type: 'string' },
  relay: { type: 'string' },
  origin: { type: 'string', multiple: true },
  encrypt: { type: 'boolean', default: false },
  keys: { type: 'string' },
  'rotate-key': { type: 'boolean', default: false },
  'new-passwords': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

export const setUpUsage = `npm run team:setup -- https://ADMIN:PASSWORD@HOST/DATABASE [options]
  (or COUCHDB_USER and COUCHDB_PASSWORD instead of ADMIN:PASSWORD)
  --sales kari,ola   people who see and answer        --manager eva   who assign and escalate too
  --dpo dora         who erases                       --relay copy    a server that copies the database
  --origin ORIGIN    a site that may speak to the server, such as https://svarfrist.firma.example or
                     chrome-extension://ID; may be repeated
  --encrypt          end-to-end encryption; the keys are kept in --keys FILE (svarfrist-DATABASE.keys.json)
  --rotate-key       a new key and new passwords for everybody named
  --new-passwords    new connect codes for everybody named
  --dry-run          tells what would be done
Doing it again changes only what is missing or different.`;

/** The people named in the options: one who is named twice has both roles. */
export function peopleIn(values: Readonly<Record<string, unknown>>): readonly Person[] {
  const roles = new Map<string, string[]>();
  for (const role of ['sales', 'manager', 'dpo', 'relay']) {
    const listed = values[role];
    const names = typeof listed === 'string' ? listed.split(',') : [];
    for (const name of names.map((each) => each.trim()).filter((each) => each !== ''))
      roles.set(name, [...(roles.get(name) ?? []), role]);
  }
  return [...roles].map(([label, ofPerson]) => ({ label, roles: ofPerson }));
}

/**
 * The sites named by `--origin`, as browsers name them: CouchDB compares letter by letter, and a slash at the end or a
 * capital would let nobody in. Null where one is none, such as a host without `https://`.
 */
export function originsIn(typed: readonly string[]): readonly string[] | null {
  const origins = typed.flatMap((each) => {
    if (each === '*') return each;
    const url = URL.parse(each);
    return url && url.host !== '' ? `${url.protocol}//${url.host}` : [];
  });
  return origins.length === typed.length ? origins : null;
}

/**
 * The administrator: from the address, where `@` and the like are written as percent codes, else from the environment,
 * where everything is as it is.
 */
export function administratorIn(
  given: Pick<URL, 'username' | 'password'> | null,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly user: string; readonly password: string } {
  return {
    user: decoded(given?.username ?? '') || (environment['COUCHDB_USER'] ?? ''),
    password: decoded(given?.password ?? '') || (environment['COUCHDB_PASSWORD'] ?? ''),
  };
}

/** A per cent sign that begins no code stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
