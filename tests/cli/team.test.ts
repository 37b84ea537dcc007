import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectionInCode } from '../../lib/adapters/couchdb/connect-code.ts';
import { openTeamSync } from '../../lib/adapters/couchdb/open-team-sync.ts';
import { openMemoryStore } from '../../lib/adapters/memory/open-memory-store.ts';
import { ObjectionId } from '../../lib/domain/shared/ids.ts';
import type { TeamConnection } from '../../lib/domain/shared/team-connection.ts';
import { project } from '../adapters/couchdb/device.ts';
import { newEvent } from '../domain/objection/build-log.ts';
import { type ServedCouch, serveFakeCouch } from '../fakes/couch-http.ts';
import { record } from '../ports/case-store.contract.ts';
import { runProgram } from './run-program.ts';

let server: ServedCouch;
let folder: string;
beforeAll(async () => {
  server = await serveFakeCouch();
  folder = mkdtempSync(join(tmpdir(), 'svarfrist-team-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const run = (program: string, words: readonly string[], environment = {}) =>
  runProgram(program, words, {
    folder,
    environment: { NODE_NO_WARNINGS: '1', ...environment },
  });

const codesIn = (output: string): TeamConnection[] =>
  output.split('\n').flatMap((line) => connectionInCode(line) ?? []);
const setUp = (database: string, ...words: string[]) =>
  run('team-setup.ts', [`${server.adminOrigin}/${database}`, ...words]);

describe('setting a team up', () => {
  const people = ['--sales', 'kari,ola', '--manager', 'eva', '--dpo', 'eva'];

  test('tells what it would do, and does nothing, when asked to rehearse', async () => {
    const { output, status } = await setUp('rehearsal', ...people, '--dry-run');
    expect(status).toBe(0);
    expect(output).toContain('would be done  database rehearsal');
    expect(output).not.toContain('svf1-');
    expect(server.couch.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('gives each person an account and a code, and a second time changes nothing', async () => {
    const words = [...people, '--origin', 'https://svarfrist.firma.example'];
    const first = await setUp('nord', ...words);
    expect(first.errors).toBe('');
    const codes = codesIn(first.output);
    expect(codes).toHaveLength(3);
    expect(new Set(codes.map(({ user }) => user)).size).toBe(3);
    expect(codes[0]).toMatchObject({ url: `${server.origin}/nord`, keys: [], secret: null });
    // What is printed for people must not hold the administrator's password.
    expect(first.output).not.toContain('secret@');
    const second = await setUp('nord', ...words);
    expect(second.output).not.toContain('svf1-');
    expect(second.output.split('\n').filter((line) => line.startsWith('done'))).toEqual([]);
    for (const connection of codes) {
      const sync = openTeamSync({
        store: openMemoryStore({ device: 'd' }),
        connection,
        project,
        newId: () => 'replica',
        now: () => Date.now(),
        fetch,
        locks: null,
      });
      expect((await sync.check()).user).toBe(connection.user);
    }
  });

  test('adds whoever joins later, and keeps the codes of the others', async () => {
    const { output } = await setUp(
      'nord',
      '--sales',
      'kari,ola,nina',
      '--manager',
      'eva',
      '--dpo',
      'eva',
    );
    expect(output).toContain('was there      account kari (sales)');
    expect(codesIn(output)).toHaveLength(1);
  });

  test('with encryption keeps the keys in a file of its owner, and the server never sees them', async () => {
    const { output } = await setUp('sekret', '--sales', 'kari', '--encrypt');
    const file = join(folder, 'svarfrist-sekret.keys.json');
    const { keys, secret } = JSON.parse(readFileSync(file, 'utf8'));
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(codesIn(output)[0]).toMatchObject({ keys, secret });
    const stored = server.couch.texts('sekret');
    expect(stored).not.toContain(keys[0].key);
    expect(stored).not.toContain(secret);
    const rotated = await setUp('sekret', '--sales', 'kari', '--rotate-key');
    const [after] = codesIn(rotated.output);
    expect(after?.keys.map(({ key }) => key).slice(1)).toEqual([keys[0].key]);
    expect(after?.password).not.toBe(codesIn(output)[0]?.password);
  });

  test.each([[], ['--encrypt']])(
    'changes nothing where a team encrypts and its keys are not at hand %s',
    async (...more) => {
      const before = server.couch.texts('sekret');
      const { output, errors, status } = await setUp(
        'sekret',
        '--sales',
        'kari',
        '--keys',
        'elsewhere.json',
        ...more,
      );
      expect(status).toBe(1);
      expect(errors).toMatch(/not in elsewhere\.json: name the file/);
      expect(output).toBe('');
      expect(server.couch.texts('sekret')).toBe(before);
    },
  );

  test('tells who has an account and was not named: nobody who left is forgotten', async () => {
    const { output } = await setUp('nord', '--sales', 'kari');
    expect(output).toMatch(/^not named {6}account ola, user u-[0-9a-f]{8}: left as it is$/m);
    expect(output).not.toMatch(/^not named .*kari/m);
  });

  test('that begins to encrypt gives everybody named a code with the key, or none could go on', async () => {
    await setUp('senere', '--sales', 'kari');
    const rehearsed = await setUp('senere', '--sales', 'kari', '--encrypt', '--dry-run');
    expect(rehearsed.output).toContain('would be done  account kari (sales)');
    const { output } = await setUp('senere', '--sales', 'kari', '--encrypt');
    expect(codesIn(output)[0]?.keys).toHaveLength(1);
    const second = await setUp('senere', '--sales', 'kari', '--encrypt');
    expect(codesIn(second.output)).toEqual([]);
  });

  test('lets pages of the named sites in, beside those that were', async () => {
    await setUp('nord', '--origin', 'https://annet.example');
    const page = await fetch(`${server.origin}/nord`, {
      headers: { origin: 'https://annet.example' },
    });
    expect(page.headers.get('access-control-allow-origin')).toBe('https://annet.example');
    const stranger = await fetch(`${server.origin}/nord`, {
      headers: { origin: 'https://evil.example' },
    });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('takes nothing from pages of other programs that the server lets in already', async () => {
    const other = await serveFakeCouch();
    // As somebody set it up by hand: methods and exposed headers are CouchDB's own.
    for (const [key, value] of [
      ['chttpd/enable_cors', 'true'],
      ['cors/origins', 'https://lager.example'],
      ['cors/credentials', 'true'],
      ['cors/headers', 'Accept, X-Lager'],
    ])
      await fetch(`${other.origin}/_node/_local/_config/${key}`, {
        method: 'PUT',
        headers: { authorization: `Basic ${btoa('admin:secret')}` },
        body: JSON.stringify(value),
      });
    const ask = (origin: string, method: string, wanted: string) =>
      fetch(`${other.origin}/nord`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': method,
          'access-control-request-headers': wanted,
        },
      });
    const theirs = () => ask('https://lager.example', 'DELETE', 'x-lager');
    expect((await theirs()).status).toBe(204);
    const words = ['--origin', 'https://frist.example'];
    const setUpThere = () => run('team-setup.ts', [`${other.adminOrigin}/nord`, ...words]);
    expect((await setUpThere()).status).toBe(0);
    const after = await theirs();
    expect(after.status).toBe(204);
    expect(after.headers.get('access-control-allow-credentials')).toBe('true');
    const page = await fetch(other.origin, { headers: { origin: 'https://frist.example' } });
    const readable = page.headers.get('access-control-expose-headers');
    for (const header of ['etag', 'date', 'retry-after']) expect(readable).toContain(header);
    for (const method of ['GET', 'POST', 'PUT'])
      expect(
        (await ask('https://frist.example', method, 'authorization,content-type')).status,
      ).toBe(204);
    expect((await setUpThere()).output).not.toMatch(/^done/m);
    await other.close();
  });

  test('says in one line what is wrong, without the password', async () => {
    const wrong = server.adminOrigin.replace('secret', 'feil-passord');
    const { status, errors } = await run('team-setup.ts', [`${wrong}/nord`]);
    expect([status, errors]).toEqual([1, 'team server: auth (User or password is wrong)\n']);
    expect((await run('team-setup.ts', ['not an address'])).status).toBe(2);
    const capital = await setUp('Nord', ...people);
    expect([capital.status, capital.output]).toEqual([1, '']);
    expect(capital.errors).toContain('illegal_database_name');
  });

  test('takes the password from the environment as it is, per cent signs and all', async () => {
    const { status, errors } = await run('team-setup.ts', [`${server.origin}/nord`, '--dry-run'], {
      COUCHDB_USER: 'nobody',
      COUCHDB_PASSWORD: '100%sure',
    });
    expect([status, errors]).toEqual([1, 'team server: auth (User or password is wrong)\n']);
  });

  test('names a site as browsers do, whichever way it is typed', async () => {
    const { status } = await setUp(
      'nord',
      '--origin',
      'https://Brukt.Firma.example/outlook/',
      '--origin',
      'chrome-extension://abcdefghijklmnopabcdefghijklmnop/',
    );
    expect(status).toBe(0);
    for (const origin of [
      'https://brukt.firma.example',
      'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
    ]) {
      const page = await fetch(`${server.origin}/nord`, { headers: { origin } });
      expect(page.headers.get('access-control-allow-origin')).toBe(origin);
    }
  });

  test.each([
    ['an option that nobody knows', ['--salse', 'kari']],
    ['a site that has no scheme', ['--origin', 'svarfrist.firma.example']],
  ])('changes nothing for %s, and says how it is used', async (_, words) => {
    const before = server.couch.calls.length;
    const { status, errors, output } = await setUp('nord', ...words);
    expect([status, output]).toEqual([2, '']);
    expect(errors).toContain('--origin ORIGIN');
    expect(errors).not.toContain('    at ');
    expect(server.couch.calls).toHaveLength(before);
  });
});

describe('the digest without a browser', () => {
  test('prints what the team has let pass', async () => {
    const [kari, eva] = codesIn(
      (await setUp('digest', '--sales', 'kari', '--manager', 'eva')).output,
    );
    if (!kari || !eva) throw new Error('two codes');
    const store = openMemoryStore({ device: 'laptop' });
    const id = ObjectionId.parse('0192f0c1-0000-7000-8000-00000000000a');
    await record(store, [newEvent('registered', {}, id)]);
    const sync = openTeamSync({
      store,
      connection: kari,
      project,
      newId: () => 'replica',
      now: () => Date.now(),
      fetch,
      locks: null,
    });
    await sync.introduce({ name: 'Kari', email: 'kari@selger.example' });
    await sync.slice(20_000);
    const code = (await setUp('digest', '--manager', 'eva', '--new-passwords')).output.match(
      /svf1-\S+/,
    )?.[0];
    const { output, errors, status } = await run('digest.ts', ['--lang', 'en'], {
      SVARFRIST_CODE: code ?? '',
    });
    expect(errors).toBe('');
    expect(status).toBe(0);
    expect(output).toContain('1 case is overdue');
    expect(output).toContain('kari@selger.example: 1 case');
    expect(output).toContain('Ola Kunde');
    // Her account is gone: cron is told in words why there is no list any more.
    const path = `${server.origin}/_users/org.couchdb.user:${eva.user}`;
    const headers = { authorization: `Basic ${btoa('admin:secret')}` };
    const { _rev } = (await (await fetch(path, { headers })).json()) as { _rev: string };
    await fetch(`${path}?rev=${_rev}`, { method: 'DELETE', headers });
    const revoked = await run('digest.ts', [], { SVARFRIST_CODE: code ?? '' });
    expect(revoked).toEqual({
      status: 1,
      output: '',
      errors: 'team server: auth (User or password is wrong)\n',
    });
  });

  test('needs to know whose team, and says how to tell it', async () => {
    const { status, errors } = await run('digest.ts', []);
    expect(status).toBe(2);
    expect(errors).toContain('SVARFRIST_CODE');
    const wrong = await run('digest.ts', ['--language', 'nb']);
    expect(wrong.status).toBe(2);
    expect(wrong.errors).toMatch(/^Unknown option '--language'\n.*SVARFRIST_CODE/s);
    expect(wrong.errors).not.toContain('    at ');
  });
});
