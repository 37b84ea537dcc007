// `npm run digest [-- --lang nb --country NO]`: the overdue list of a team, for a terminal, for cron, and as a mail.
import process from 'node:process';
import { couchTeamServer } from '../../lib/adapters/couchdb/couch-team-server.ts';
import { openMemoryStore } from '../../lib/adapters/memory/open-memory-store.ts';
import { connectionFrom } from '../../lib/app/connect-team.ts';
import { digestText } from '../../lib/app/digest-text.ts';
import { projectCase } from '../../lib/app/project-case.ts';
import { todayOf } from '../../lib/app/settings.ts';
import { Country } from '../../lib/domain/shared/country.ts';
import { instantOf } from '../../lib/domain/shared/instant.ts';
import { Language } from '../../lib/domain/shared/language.ts';
import { defaultSettings } from '../../lib/domain/shared/settings.ts';
import { MailError, mailerFor } from './mail-digest.ts';
import { parsedWords } from './parsed-words.ts';
import { patiently } from './patiently.ts';
import { teamErrorLine } from './team-error-line.ts';

const usage = `npm run digest -- [URL] [--lang nb|nn|da|sv|en] [--country NO|DK|SE]
  SVARFRIST_CODE      the connect code of a manager's account, or
  SVARFRIST_USER and SVARFRIST_PASSWORD beside URL (https://couch.firma.example/svarfrist)
  SVARFRIST_SMTP      smtps://user:password@host:465, and SVARFRIST_MAIL_FROM, SVARFRIST_MAIL_TO, to mail it`;
const words = parsedWords({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'nb' }, country: { type: 'string', default: 'NO' } },
});
const {
  SVARFRIST_CODE: code,
  SVARFRIST_USER: user = '',
  SVARFRIST_PASSWORD: password = '',
} = process.env;
const [url = ''] = words?.positionals ?? [];
const connection = connectionFrom(couchTeamServer, code ? { code } : { url, user, password });
const language = Language.safeParse(words?.values.lang);
const country = Country.safeParse(words?.values.country);

if (!connection || !language.success || !country.success) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const settings = { ...defaultSettings, country: country.data };
  const today = todayOf(instantOf(Date.now()), settings);
  const store = openMemoryStore({ device: 'digest' });
  const sync = couchTeamServer.open(connection, {
    store,
    project: (events) => projectCase(events, settings, today),
    now: () => Date.now(),
    newId: () => 'digest',
  });
  try {
    const mail = mailerFor(process.env);
    while (!(await patiently(() => sync.slice(60_000)))?.isComplete);
    const digest = digestText(await store.openRows(), { settings, language: language.data, today });
    process.stdout.write(digest.text);
    await mail?.(digest);
  } catch (error) {
    const isMail = error instanceof MailError;
    const said = isMail ? error.message : teamErrorLine(error);
    console.error(said ?? 'The digest could not be made.');
    process.exitCode = isMail ? error.exitCode : 1;
  }
}
