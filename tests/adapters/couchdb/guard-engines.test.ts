import variant from '@jitl/quickjs-wasmfile-release-sync';
import { parse } from 'acorn';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { describe, expect, test } from 'vitest';
import { guardSource } from '../../../lib/adapters/couchdb/guard-source.ts';

const member = { db: 'nord', name: 'u-1', roles: ['nord:sales'] };
const entry = {
  _id: `0123456789abcdef:u-1:${'a'.repeat(32)}`,
  v: 1,
  o: '0123456789abcdef',
  by: 'u-1',
  k: 'registered',
  at: 1,
  d: '{}',
};

/** What the guard throws, as CouchDB's own loop around it reads it; null where it lets the document in. */
function callOf(doc: object, old: object | null, user: object): string {
  const words = [doc, old, user, {}].map((each) => JSON.stringify(each)).join();
  return `(function () {
    try { (${guardSource}).apply({}, [${words}]); return 'null'; }
    catch (error) { return error.name && error.stack ? 'broken: ' + error : JSON.stringify(error); }
  })()`;
}

describe('the guard, in the engines that CouchDB has', () => {
  test('is JavaScript of the fifth edition: SpiderMonkey 1.8.5 can still be what runs it', () => {
    expect(() => parse(`(${guardSource})`, { ecmaVersion: 5 })).not.toThrow();
    // How CouchDB 3 tells that it may put the source in brackets as it is.
    expect(guardSource.startsWith('function')).toBe(true);
    expect(guardSource.endsWith('}')).toBe(true);
  });

  test.each([
    ['lets an entry in', entry, null, member, null],
    [
      'refuses a change',
      { ...entry, d: 'x' },
      entry,
      member,
      { forbidden: 'entries are immutable' },
    ],
    [
      'refuses another’s name',
      entry,
      null,
      { ...member, name: 'u-2' },
      { unauthorized: 'not the author' },
    ],
    [
      'refuses a role of another database',
      entry,
      null,
      { ...member, roles: ['sor:sales'] },
      { forbidden: 'this account may only read' },
    ],
    ['lets the administrator in', entry, entry, { ...member, roles: ['_admin'] }, null],
  ])('%s in QuickJS, which CouchDB 3.4 brought', async (_, doc, old, user, thrown) => {
    const engine = await newQuickJSWASMModuleFromVariant(variant);
    expect(JSON.parse(String(engine.evalCode(callOf(doc, old, user))))).toEqual(thrown);
  });
});
