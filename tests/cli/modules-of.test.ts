import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { modulesOf } from '../../entrypoints/cli/modules-of.ts';

let folder: string;
const file = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'svarfrist-modules-'));
  mkdirSync(file('far'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what a module is made of', () => {
  test('is all it imports, however far off, and no package', () => {
    writeFileSync(
      file('first.ts'),
      "import {\n  a,\n} from './second.ts';\nimport 'node:fs';\nimport './far/side.ts';\n",
    );
    writeFileSync(file('second.ts'), "export type { B } from './far/third.ts';\n");
    writeFileSync(file('far/third.ts'), "import { c } from '../second.ts';\n");
    writeFileSync(file('far/side.ts'), '');
    writeFileSync(file('stranger.ts'), '');
    expect(modulesOf(file('first.ts'))).toEqual(
      ['far/side.ts', 'far/third.ts', 'first.ts', 'second.ts'].map(file),
    );
  });

  test('must all be there', () => {
    writeFileSync(file('first.ts'), "import { a } from './gone.ts';\n");
    expect(() => modulesOf(file('first.ts'))).toThrow('gone.ts');
  });
});
