import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const docs = join(root, 'docs');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const sources = ['lib/i18n', 'lib/domain/reply'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);
const interfaceWords = sources.join('\n');

/** Names of the programs around us, not of our interface. */
const foreign = ['Gmail', 'Outlook'];

describe.each(['guide-nb.md', 'guide-da.md'])('the user guide %s', (name) => {
  const text = readFileSync(join(docs, name), 'utf8');

  test('calls every button and heading what the interface calls it', () => {
    const bold = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words);
    expect(bold.length).toBeGreaterThan(20);
    const unknown = bold.filter(
      (words) => !foreign.includes(words) && !interfaceWords.includes(words),
    );
    expect(unknown).toEqual([]);
  });
});

/** Every document of the house, by its path from the root. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(docs)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe.each(documents)('%s', (path) => {
  const text = textOf(path);

  test('links to pictures, pages and headings that are there', () => {
    const dead = linksIn(text).filter((link) => {
      const [target = '', heading] = link.split('#');
      const file = target === '' ? path : join(dirname(path), target);
      if (!existsSync(join(root, file))) return true;
      return heading !== undefined && !anchorsIn(textOf(file)).includes(heading);
    });
    expect(dead).toEqual([]);
  });

  test('names files that are there', () => {
    const named = [
      ...text.matchAll(/`((?:lib|components|entrypoints|tests|assets|docs)\/[\w./-]+)`/g),
    ];
    const missing = named
      .map(([, file = '']) => file)
      .filter((file) => !existsSync(join(root, file)));
    expect(missing).toEqual([]);
  });

  test('names commands that npm knows', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the README leads to every document', () => {
  const links = linksIn(textOf('README.md'));
  expect(documents.filter((path) => path !== 'README.md' && !links.includes(path))).toEqual([]);
});

test('the headings that a link can name are those that GitHub makes', () => {
  expect(anchorsIn('# A\n\n## How `much`, it finds\n\n```sh\n# no heading\n```\n\n## A')).toEqual([
    'a',
    'how-much-it-finds',
    'a-1',
  ]);
});

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Targets of the links to what lies in this repository. */
function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));
}

function anchorsIn(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(
    ([, heading = '']) => {
      const anchor = heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-');
      const count = seen.get(anchor) ?? 0;
      seen.set(anchor, count + 1);
      return count === 0 ? anchor : `${anchor}-${count}`;
    },
  );
}
