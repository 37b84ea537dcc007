import { describe, expect, test } from 'vitest';
import { connectCodeOf, connectionInCode } from '../../../lib/adapters/couchdb/connect-code.ts';
import { databaseUrl } from '../../../lib/adapters/couchdb/database-url.ts';
import { sealWith } from '../../../lib/adapters/couchdb/seal.ts';
import type { TeamConnection } from '../../../lib/domain/shared/team-connection.ts';

const key = (id: string, digit: string) => ({ id, key: digit.repeat(64) });
const text = 'Kunden ringte. Æ, ø, å og 😀.';

describe('what a team encrypts', () => {
  const seal = sealWith([key('k2', 'b'), key('k1', 'a')]);

  test('can be read with the key, and shows nothing of itself without', async () => {
    const closed = await seal.close(text, 'about');
    expect(closed).toMatch(/^~k2\.[A-Za-z0-9+/=]+$/);
    expect(closed).not.toContain('Kunden');
    expect(await seal.open(closed, 'about')).toBe(text);
    expect(await sealWith([]).open(closed, 'about')).toBeNull();
    expect(await sealWith([key('k2', 'c')]).open(closed, 'about')).toBeNull();
  });

  test('is the same each time for the same entry, and another for any other', async () => {
    expect(await seal.close(text, 'a')).toBe(await seal.close(text, 'a'));
    expect(await seal.close(text, 'a')).not.toBe(await seal.close(text, 'b'));
    expect(await seal.close(text, 'a')).not.toBe(await seal.close(`${text}.`, 'a'));
  });

  test('cannot be moved to another entry, nor changed', async () => {
    const closed = await seal.close(text, 'about');
    expect(await seal.open(closed, 'another')).toBeNull();
    const [head = '', body = ''] = closed.split('.');
    const bytes = Buffer.from(body, 'base64');
    for (const place of [0, 12, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(await seal.open(`${head}.${changed.toString('base64')}`, 'about')).toBeNull();
    }
    for (const broken of ['~', '~k2', '~k2.', '~k2.?', '~k9.AAAA'])
      expect(await seal.open(broken, 'about')).toBeNull();
  });

  test('takes the newest key, and what the older one closed stays readable', async () => {
    const before = await sealWith([key('k1', 'a')]).close(text, 'about');
    expect(await seal.open(before, 'about')).toBe(text);
    expect(seal.keyId).toBe('k2');
  });

  test('is left in the clear by a team that does not encrypt', async () => {
    const open = sealWith([]);
    expect(await open.close(text, 'about')).toBe(text);
    expect(await open.open(text, 'about')).toBe(text);
  });
});

const connection: TeamConnection = {
  url: 'https://couch.firma.example/svarfrist',
  user: 'u-1234abcd',
  password: 'pæssord:@/?#',
  secret: 'c'.repeat(64),
  keys: [key('k1', 'a')],
};

describe('a connect code', () => {
  const code = connectCodeOf(connection);
  test('holds a whole connection', () => {
    expect(connectionInCode(code)).toEqual(connection);
  });
  test('survives what mail programs do to long lines', () => {
    expect(connectionInCode(` ${code.slice(0, 40)}\r\n ${code.slice(40)} \n`)).toEqual(connection);
  });
  test.each([
    ['cut off', code.slice(0, -5)],
    ['cut in the middle', code.slice(0, 30) + code.slice(40)],
    ['with a letter changed', code.replace(/.(.{12})$/, 'x$1')],
    ['of another kind', 'svf2-abc-00000000'],
    ['empty', ''],
  ])('%s is none', (_, broken) => {
    expect(connectionInCode(broken)).toBeNull();
  });
});

describe('the address of a database', () => {
  test.each([
    ['couch.firma.example/svarfrist', 'https://couch.firma.example/svarfrist'],
    [
      ' https://couch.firma.example:6984/a/svarfrist/ ',
      'https://couch.firma.example:6984/a/svarfrist',
    ],
    ['http://127.0.0.1:5984/nord', 'http://127.0.0.1:5984/nord'],
    ['https://couch.firma.example', null],
    ['https://kari:passord@couch.firma.example/nord', null],
    ['ftp://couch.firma.example/nord', null],
    ['https://couch.firma.example/nord?x=1', null],
    ['ikke en adresse', null],
    ['', null],
  ])('in %j is %j', (typed, url) => {
    expect(databaseUrl(typed)).toBe(url);
  });
});
