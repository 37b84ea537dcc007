import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { adminClient } from '../../lib/adapters/couchdb/admin-client.ts';
import { connectCodeOf } from '../../lib/adapters/couchdb/connect-code.ts';
import { openTeamSync } from '../../lib/adapters/couchdb/open-team-sync.ts';
import { setUpTeam } from '../../lib/adapters/couchdb/set-up-team.ts';
import { openMemoryStore } from '../../lib/adapters/memory/open-memory-store.ts';
import { ObjectionId } from '../../lib/domain/shared/ids.ts';
import { project } from '../adapters/couchdb/device.ts';
import { newEvent } from '../domain/objection/build-log.ts';
import { type ServedCouch, serveFakeCouch } from '../fakes/couch-http.ts';
import { random } from '../fakes/couch-team.ts';
import { record } from '../ports/case-store.contract.ts';
import { runProgram } from './run-program.ts';

// A real program, a real SMTP server on this machine, and what cron gets to see of it.
let couch: ServedCouch;
/** Connect codes of a team with an overdue case, and of one without. */
const codes = new Map<'overdue' | 'nothing', string>();

beforeAll(async () => {
  couch = await serveFakeCouch();
  for (const database of ['overdue', 'nothing'] as const) {
    const secrets = { secret: random(64), keys: [] };
    const { accounts } = await setUpTeam({
      admin: adminClient({ server: couch.origin, user: 'admin', password: 'secret', fetch }),
      database,
      secrets,
      people: [{ label: 'eva', roles: ['manager', 'sales'] }],
      origins: [],
      isDryRun: false,
      renewsPasswords: false,
      random,
    });
    const [account] = accounts;
    if (!account) throw new Error('one account');
    const { user, password } = account;
    const connection = {
      url: `${couch.origin}/${database}`,
      user,
      password,
      secret: null,
      keys: [],
    };
    codes.set(database, connectCodeOf(connection));
    if (database === 'nothing') continue;
    const store = openMemoryStore({ device: 'laptop' });
    const id = ObjectionId.parse('0192f0c1-0000-7000-8000-00000000000a');
    await record(store, [newEvent('registered', {}, id)]);
    const sync = openTeamSync({
      store,
      connection,
      project,
      newId: () => 'replica',
      now: () => Date.now(),
      fetch,
      locks: null,
    });
    await sync.introduce({ name: 'Kari', email: 'kari@selger.example' });
    await sync.slice(20_000);
  }
});
afterAll(() => couch.close());

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string | null;
  readonly isSecure: boolean;
  readonly mail: string;
}

let server: SMTPServer | null = null;
afterEach(async () => {
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  server = null;
});

/** A mail server that knows one user, and refuses whoever is called nobody. */
async function serveMail(options: { secure?: boolean; noTls?: boolean } = {}) {
  const received: Received[] = [];
  const opened = new SMTPServer({
    secure: options.secure ?? false,
    disabledCommands: options.noTls ? ['STARTTLS'] : [],
    allowInsecureAuth: true,
    authOptional: true,
    onAuth({ username, password }, _session, done) {
      if (username === 'digest' && password === 'pæss:ord') done(null, { user: username });
      else done(new Error('Invalid username or password'));
    },
    onRcptTo({ address }, _session, done) {
      done(address.startsWith('nobody') ? new Error('no such person') : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          user: typeof session.user === 'string' ? session.user : null,
          isSecure: session.secure,
          mail: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
  });
  opened.on('error', () => {});
  server = opened;
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
  const address = opened.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { received, port };
}

const digest = (
  environment: Record<string, string>,
  { team = 'overdue', language = 'sv' }: { team?: 'overdue' | 'nothing'; language?: string } = {},
) =>
  runProgram('digest.ts', ['--lang', language], {
    environment: {
      NODE_NO_WARNINGS: '1',
      SVARFRIST_CODE: codes.get(team) ?? '',
      ...environment,
    },
  });

const to = {
  SVARFRIST_MAIL_FROM: 'svarfrist@selger.example',
  SVARFRIST_MAIL_TO: 'eva@selger.example',
};
const password = encodeURIComponent('pæss:ord');
// The self-signed certificate that the test server brings.
const trusting = 'tls.rejectUnauthorized=false';

/** Words of a header as a mail program shows them (RFC 2047). */
function headerOf(mail: string, name: string): string {
  const head = mail.slice(0, mail.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const line = head.split('\r\n').find((each) => each.toLowerCase().startsWith(`${name}:`)) ?? '';
  return line
    .slice(name.length + 1)
    .trim()
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : decodedWords(text.replaceAll('_', ' ')),
    );
}

/** Quoted-printable (RFC 2045). */
function decodedWords(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('the digest as a mail', () => {
  test('goes over TLS with a password, and keeps its letters in subject and text', async () => {
    const { received, port } = await serveMail({ secure: true });
    const address = `smtps://digest:${password}@127.0.0.1:${port}/?${trusting}`;
    const { status, errors, output } = await digest({ SVARFRIST_SMTP: address, ...to });
    expect([status, errors]).toEqual([0, '']);
    const [mail] = received;
    if (!mail || received.length !== 1) throw new Error(`${received.length} mails`);
    expect(mail).toMatchObject({
      from: 'svarfrist@selger.example',
      to: ['eva@selger.example'],
      user: 'digest',
      isSecure: true,
    });
    expect(headerOf(mail.mail, 'subject')).toBe('Svarfrist: 1 ärende är försenat');
    expect(headerOf(mail.mail, 'auto-submitted')).toBe('auto-generated');
    const body = mail.mail.slice(mail.mail.indexOf('\r\n\r\n') + 4);
    const text = /base64/i.test(headerOf(mail.mail, 'content-transfer-encoding'))
      ? Buffer.from(body, 'base64').toString('utf8')
      : decodedWords(body);
    expect(text.replaceAll('\r\n', '\n').trim()).toBe(output.trim());
    expect(output).toContain('försenat');
  });

  test('takes STARTTLS where the server offers it', async () => {
    const { received, port } = await serveMail();
    const address = `smtp://digest:${password}@127.0.0.1:${port}/?${trusting}`;
    expect(await digest({ SVARFRIST_SMTP: address, ...to })).toMatchObject({ status: 0 });
    expect(received).toMatchObject([{ user: 'digest', isSecure: true }]);
  });

  test('is not sent while nothing is overdue', async () => {
    const { received, port } = await serveMail();
    const address = `smtp://127.0.0.1:${port}/?${trusting}`;
    const { status, errors } = await digest(
      { SVARFRIST_SMTP: address, ...to },
      { team: 'nothing' },
    );
    expect([status, errors, received.length]).toEqual([0, '', 0]);
  });

  test('that one of two may not have goes to the other, and cron hears of it', async () => {
    const { received, port } = await serveMail();
    const { status, errors } = await digest({
      ...to,
      SVARFRIST_SMTP: `smtp://127.0.0.1:${port}/?${trusting}`,
      SVARFRIST_MAIL_TO: 'eva@selger.example, nobody@selger.example',
    });
    expect([status, errors]).toEqual([
      1,
      'the mail server refuses a recipient: nobody@selger.example\n',
    ]);
    expect(received).toMatchObject([{ to: ['eva@selger.example'] }]);
  });

  const failures: readonly [
    string,
    { secure?: boolean; noTls?: boolean },
    (port: number) => Record<string, string>,
    number,
    string,
  ][] = [
    [
      'with a wrong password',
      {},
      (port) => ({ SVARFRIST_SMTP: `smtp://digest:feil-ord@127.0.0.1:${port}/?${trusting}` }),
      1,
      'the mail server refuses user and password',
    ],
    [
      'over a certificate that nobody vouches for',
      { secure: true },
      (port) => ({ SVARFRIST_SMTP: `smtps://digest:${password}@127.0.0.1:${port}` }),
      1,
      'certificate is not trusted',
    ],
    [
      'over STARTTLS with such a certificate',
      {},
      (port) => ({ SVARFRIST_SMTP: `smtp://digest:${password}@127.0.0.1:${port}` }),
      1,
      'certificate is not trusted',
    ],
    [
      'to a server that must be asked in the clear, with a password',
      { noTls: true },
      // Another name for this machine, which the program does not take for it.
      (port) => ({ SVARFRIST_SMTP: `smtp://digest:${password}@0.0.0.0:${port}/?${trusting}` }),
      1,
      'TLS is missing',
    ],
    [
      'to nobody at all',
      {},
      (port) => ({
        SVARFRIST_SMTP: `smtp://127.0.0.1:${port}/?${trusting}`,
        SVARFRIST_MAIL_TO: 'nobody@selger.example',
      }),
      1,
      'refuses the sender or every recipient',
    ],
    [
      'to a server that is not there',
      {},
      () => ({ SVARFRIST_SMTP: 'smtp://127.0.0.1:1' }),
      1,
      'does not answer',
    ],
    [
      'to no address of a server',
      {},
      () => ({ SVARFRIST_SMTP: 'mail.firma.example' }),
      2,
      'no address',
    ],
    ['by half of the settings', {}, () => ({ SVARFRIST_MAIL_TO: '' }), 2, 'belong together'],
  ];
  test.each(failures)(
    '%s fails with one line and an exit code',
    async (_, options, settings, code, said) => {
      const { received, port } = await serveMail(options);
      const { status, errors, output } = await digest({ ...to, ...settings(port) });
      expect([status, errors.trim().split('\n').length, errors]).toEqual([
        code,
        1,
        expect.stringContaining(said),
      ]);
      expect(received).toEqual([]);
      expect(errors).not.toMatch(/pæss|feil-ord|p%C3/);
      // The list itself is printed whatever becomes of the mail; wrong settings are told before any work.
      expect(output.includes('Ola Kunde')).toBe(code === 1);
    },
  );
});
