import type { Person } from '../../lib/adapters/couchdb/set-up-accounts.ts';

/** The options of `npm run team:setup`. */
export const setUpOptions = {
  sales: { type: 'string' },
  manager: { type: 'string' },
  dpo: { type: 'string' },
  relay: { type: 'string' },
  origin: { type: 'string', multiple: true },
  encrypt: { type: 'boolean' },
  keys: { type: 'string' },
  'rotate-key': { type: 'boolean' },
  'new-passwords': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
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
