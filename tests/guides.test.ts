import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const docs = join(root, 'docs');
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

test('every picture and page that a document names is there', () => {
  const missing = readdirSync(docs)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      [...readFileSync(join(docs, name), 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^https?:/.test(target) && !existsSync(join(docs, target)))
        .map((target) => `${name}: ${target}`),
    );
  expect(missing).toEqual([]);
});
