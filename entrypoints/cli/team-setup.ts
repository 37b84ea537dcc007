// `npm run team:setup -- https://admin:password@couch.firma.example/svarfrist --sales kari,ola --manager eva`
import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { adminClient } from '../../lib/adapters/couchdb/admin-client.ts';
import { connectCodeOf } from '../../lib/adapters/couchdb/connect-code.ts';
import { databaseUrl } from '../../lib/adapters/couchdb/database-url.ts';
import { setUpTeam } from '../../lib/adapters/couchdb/set-up-team.ts';
import { parsedWords } from './parsed-words.ts';
import { teamErrorLine } from './team-error-line.ts';
import * as options from './team-setup-options.ts';
import { keepSecrets, secretsFor } from './team-setup-secrets.ts';

const random = (digits: number) => randomBytes(digits).toString('hex').slice(0, digits);
const words = parsedWords({ allowPositionals: true, options: options.setUpOptions });
const given = URL.parse(words?.positionals[0] ?? '');
const { user, password } = options.administratorIn(given, process.env);
const url = given && databaseUrl(`${given.protocol}//${given.host}${given.pathname}`);
const origins = options.originsIn(words?.values.origin ?? []);

if (!words || !url || !user || !password || !origins) {
  console.error(options.setUpUsage);
  process.exitCode = 2;
} else {
  const { values } = words;
  const isDryRun = values['dry-run'];
  const database = decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
  const server = url.slice(0, url.lastIndexOf('/'));
  const file = values.keys ?? `svarfrist-${database}.keys.json`;
  try {
    const admin = adminClient({ server, user, password, fetch });
    const rotates = values['rotate-key'];
    const wanted = { encrypts: values.encrypt || rotates, rotates };
    const { secrets, isNewKey } = await secretsFor({ admin, database, file, random, ...wanted });
    if (!isDryRun) keepSecrets(file, secrets);
    const { steps, accounts, unnamed } = await setUpTeam({
      admin,
      database,
      secrets,
      people: options.peopleIn(values),
      origins,
      isDryRun,
      renewsPasswords: values['new-passwords'] || isNewKey,
      random,
    });
    for (const { what, outcome } of steps) console.log(`${outcome.padEnd(14)} ${what}`);
    for (const { label, user: name } of unnamed)
      console.log(`not named      account ${label}, user ${name}: left as it is`);
    // The codes hold passwords: shown once, stored nowhere.
    for (const { label, roles, ...account } of accounts) {
      const secret = secrets.keys.length > 0 ? secrets.secret : null;
      const code = connectCodeOf({ url, ...account, secret, keys: [...secrets.keys] });
      console.log(`\n${label} (${roles.join(', ')}), user ${account.user}:\n${code}`);
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : 'The team could not be set up.';
    console.error(teamErrorLine(error) ?? said);
    process.exitCode = 1;
  }
}
