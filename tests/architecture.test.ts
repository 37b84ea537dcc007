import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Rule {
  /** Folders it may import from, besides itself. */
  readonly layers: readonly string[];
  /** Packages it may import. */
  readonly packages: readonly string[];
}

const adapter = (...packages: string[]): Rule => ({
  layers: ['lib/domain', 'lib/ports'],
  packages,
});

/** Who may import whom: the direction of the house. The longest key that begins a path is its layer. */
const mayImport: Record<string, Rule> = {
  'lib/domain': { layers: [], packages: ['zod', '@noble/hashes'] },
  'lib/ports': { layers: ['lib/domain'], packages: [] },
  'lib/app': { layers: ['lib/domain', 'lib/ports', 'lib/i18n'], packages: ['zod'] },
  'lib/i18n': { layers: ['lib/domain', 'lib/ports'], packages: [] },
  'lib/adapters/gmail': adapter(),
  'lib/adapters/outlook': adapter(),
  'lib/adapters/workspace': adapter('zod'),
  'lib/adapters/mailfile': adapter('zod', 'postal-mime', 'htmlparser2', '@kenjiuno/msgreader'),
  'lib/adapters/idb': adapter('zod', 'idb'),
  'lib/adapters/memory': adapter(),
  'lib/adapters/webext': adapter('zod', 'wxt'),
  components: { layers: ['lib/domain', 'lib/ports', 'lib/app', 'lib/i18n'], packages: ['preact'] },
  entrypoints: { layers: ['lib', 'components', 'assets'], packages: ['preact', 'wxt'] },
  'entrypoints/cli': { layers: ['lib'], packages: ['node:', 'vite', '@preact/preset-vite'] },
};

/** Stages of one e-mail's way, in order: a stage imports `shared` and earlier stages only. */
const stages = [
  'shared',
  'message',
  'detection',
  'law',
  'objection',
  'deadline',
  'reply',
  'reminder',
  'report',
];

/** Lists of law, language and selectors are as long as the world is; code is not. */
const isData = (source: string) => source.includes('// data:');
const longestCode = 200;
const longestEntrypoint = 60;

const layerOf = (path: string) =>
  Object.keys(mayImport)
    .filter((layer) => path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

/** What a file imports: a path from the root, or the name of a package. */
function importsOf(file: string, source: string): { target: string; isPackage: boolean }[] {
  const specifiers = source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g);
  return [...specifiers].map(([, specifier = '']) => {
    const path = specifier.split('?')[0] ?? '';
    if (path.startsWith('@/')) return { target: path.slice(2), isPackage: false };
    if (path.startsWith('.'))
      return {
        target: relative(root, join(root, dirname(file), path)).replaceAll('\\', '/'),
        isPackage: false,
      };
    return { target: path, isPackage: true };
  });
}

describe.each(files)('%s', (file) => {
  const source = readFileSync(join(root, file), 'utf8');
  const layer = layerOf(file) ?? '';
  const imports = importsOf(file, source);

  test('imports only what its layer may', () => {
    const rule = mayImport[layer];
    if (!rule) throw new Error(`${file} is in no layer`);
    const wrong = imports.filter(({ target, isPackage }) =>
      isPackage
        ? !rule.packages.some(
            (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
          )
        : ![layer, ...rule.layers].some((allowed) => target.startsWith(`${allowed}/`)),
    );
    expect(wrong).toEqual([]);
  });

  test.runIf(layer === 'lib/domain')('imports only its own and earlier stages', () => {
    const own = stages.indexOf(file.split('/')[2] ?? '');
    expect(own, 'a stage of the list').toBeGreaterThanOrEqual(0);
    const later = imports.filter(({ target, isPackage }) => {
      const stage = stages.indexOf(target.split('/')[2] ?? '');
      return !isPackage && (stage > own || stage < 0);
    });
    expect(later).toEqual([]);
  });

  test.runIf(layer === 'lib/domain' || layer === 'lib/app')(
    'asks its caller for the time and for chance',
    () => {
      expect(source).not.toMatch(/Date\.now\(|new Date\(\)|Math\.random\(|randomUUID/);
    },
  );

  test('is short enough to be read at once', () => {
    const lines = source.split('\n').length;
    const limit =
      file.startsWith('entrypoints/') && !file.startsWith('entrypoints/cli/')
        ? longestEntrypoint
        : longestCode;
    expect(isData(source) ? 0 : lines).toBeLessThanOrEqual(limit);
  });

  test.runIf(file.startsWith('lib/'))('exports by name and re-exports nothing', () => {
    expect(source).not.toMatch(/^export default|^export \* from/m);
  });
});
