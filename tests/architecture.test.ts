import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

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
  'lib/adapters/mailfile': adapter(
    'zod',
    'postal-mime',
    'htmlparser2',
    '@kenjiuno/decompressrtf',
    '@kenjiuno/msgreader',
  ),
  'lib/adapters/idb': adapter('zod', 'idb'),
  'lib/adapters/memory': adapter(),
  'lib/adapters/ics': adapter('ical.js'),
  'lib/adapters/webext': adapter('zod', 'wxt'),
  'lib/adapters/couchdb': adapter('zod', '@noble/hashes'),
  'lib/adapters/files': adapter('fflate', 'pdfmake', 'hucre'),
  components: {
    layers: ['lib/domain', 'lib/ports', 'lib/app', 'lib/i18n'],
    packages: ['preact', '@tanstack/virtual-core'],
  },
  entrypoints: { layers: ['lib', 'components', 'assets'], packages: ['preact', 'wxt'] },
  'entrypoints/cli': {
    layers: ['lib', 'tests/bench'],
    packages: [
      'node:',
      'vite',
      '@preact/preset-vite',
      'nodemailer',
      'office-addin-dev-certs',
      'zod',
    ],
  },
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

interface Import {
  /** A path from the root, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
}

function importsOf(file: string, source: string): Import[] {
  // Statements begin a line; `import()` is the one form that does not.
  const statements =
    /^(?:import\s+|(?:import|export)\s[^'"`;]*?\sfrom\s+|\}\s+from\s+)'([^']+)'|\bimport\('([^']+)'\)/gm;
  const specifiers = [...source.matchAll(statements)].map(([, still, late]) => still ?? late ?? '');
  return specifiers.map((specifier) => {
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

const sources = files.map((file) => {
  const source = readFileSync(join(root, file), 'utf8');
  return { file, source, layer: layerOf(file) ?? '', imports: importsOf(file, source) };
});

test('every file belongs to a layer', () => {
  expect(sources.filter(({ layer }) => !mayImport[layer]).map(({ file }) => file)).toEqual([]);
});

test('every file imports only what its layer may', () => {
  const wrong = sources.flatMap(({ file, layer, imports }) => {
    const rule = mayImport[layer] ?? { layers: [], packages: [] };
    const isAllowed = ({ target, isPackage }: Import) =>
      isPackage
        ? rule.packages.some(
            (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
          )
        : [layer, ...rule.layers].some((allowed) => target.startsWith(`${allowed}/`));
    return imports
      .filter((found) => !isAllowed(found))
      .map(({ target }) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('a stage of the domain imports only its own and earlier stages', () => {
  const stageOf = (path: string) => stages.indexOf(path.split('/')[2] ?? '');
  const wrong = inLayers('lib/domain').flatMap(({ file, imports }) =>
    imports
      .filter(
        ({ target, isPackage }) =>
          !isPackage && (stageOf(target) < 0 || stageOf(target) > stageOf(file)),
      )
      .map(({ target }) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('domain and use cases ask their caller for the time and for chance', () => {
  const impure = /Date\.now\(|new Date\(\)|Math\.random\(|randomUUID/;
  const wrong = inLayers('lib/domain', 'lib/app').filter(({ source }) => impure.test(source));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('every file is short enough to be read at once, entrypoints shorter still', () => {
  const tooLong = sources.flatMap(({ file, source, layer }) => {
    const lines = source.split('\n').length;
    const limit = layer === 'entrypoints' ? longestEntrypoint : longestCode;
    return !isData(source) && lines > limit ? [`${file}: ${lines} lines, ${limit} allowed`] : [];
  });
  expect(tooLong).toEqual([]);
});

test('the library exports by name and re-exports nothing', () => {
  const barrels = sources.filter(
    ({ file, source }) =>
      file.startsWith('lib/') && /^export default|^export (?:\*|\{[^}]*\}) from/m.test(source),
  );
  expect(barrels.map(({ file }) => file)).toEqual([]);
});

function inLayers(...layers: readonly string[]) {
  return sources.filter(({ layer }) => layers.includes(layer));
}
