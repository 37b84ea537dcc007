import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { isInstalled } from '../../entrypoints/cli/is-installed.mjs';

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Packages = Record<string, object>;

const idb = { version: '8.0.4', integrity: 'sha512-a' };
const forMac = { version: '1.0.0', integrity: 'sha512-b', optional: true };

/** A project whose lock file wants some packages; what npm says it installed; and the folders that are there. */
function project(wanted: Packages, installed: Packages | null, folders: readonly string[]) {
  root = mkdtempSync(join(tmpdir(), 'svarfrist-installed-'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const lock = (packages: Packages) => JSON.stringify({ lockfileVersion: 3, packages });
  write('package-lock.json', lock({ '': { name: 'svarfrist' }, ...wanted }));
  if (installed) write('node_modules/.package-lock.json', lock(installed));
  for (const folder of folders) write(`${folder}/package.json`, '{}');
  return isInstalled(root);
}

const path = 'node_modules/idb';

describe('whether packages are installed', () => {
  test('a folder that was never installed has to be', () => {
    expect(project({ [path]: idb }, null, [])).toBe(false);
  });

  test('what any npm command installed is left alone', () => {
    expect(project({ [path]: idb }, { [path]: idb }, [path])).toBe(true);
  });

  test('packages for other machines are not missed', () => {
    const wanted = { [path]: idb, 'node_modules/fsevents': forMac };
    expect(project(wanted, { [path]: idb }, [path])).toBe(true);
  });

  test('a package more than the lock file wants does no harm', () => {
    const more = { [path]: idb, 'node_modules/left-over': idb };
    expect(project({ [path]: idb }, more, [path])).toBe(true);
  });

  test.each([
    [
      'a package that is missing',
      { [path]: idb, 'node_modules/zod': idb },
      { [path]: idb },
      [path],
    ],
    ['another version', { [path]: idb }, { [path]: { ...idb, version: '8.0.3' } }, [path]],
    ['other content', { [path]: idb }, { [path]: { ...idb, integrity: 'sha512-c' } }, [path]],
    ['a folder that somebody deleted', { [path]: idb }, { [path]: idb }, []],
  ])('%s is put right', (_, wanted, installed, folders) => {
    expect(project(wanted, installed, folders)).toBe(false);
  });

  test('an account that cannot be read counts as none', () => {
    project({ [path]: idb }, { [path]: idb }, [path]);
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{ "pack');
    expect(isInstalled(root)).toBe(false);
  });
});
