import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { evidenceWords } from '../../../lib/i18n/evidence.ts';
import { patiently } from '../../patience.ts';

const page = readFileSync(
  join(import.meta.dirname, '../../../lib/adapters/files/verify.html'),
  'utf8',
);
const words = evidenceWords.en.verify;

class Element {
  hidden = true;
  dataset: Record<string, string> = {};
  children: readonly Element[] = [];
  readonly listeners: ((event: unknown) => void)[] = [];
  textContent: string;
  constructor(textContent = '') {
    this.textContent = textContent;
  }
  replaceChildren(...children: readonly Element[]) {
    this.children = children;
    this.textContent = '';
  }
  addEventListener(_type: string, listener: (event: unknown) => void) {
    this.listeners.push(listener);
  }
}

/** The page as somebody sees it who chooses folders in it. */
function openPage() {
  const elements = new Map([['words', new Element(JSON.stringify(words))]]);
  const at = (id: string) => {
    const element = elements.get(id) ?? new Element();
    elements.set(id, element);
    return element;
  };
  const document = {
    title: '',
    getElementById: at,
    createElement: () => new Element(),
    querySelectorAll: () => [],
  };
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  const context = createContext({ document, crypto, TextEncoder, TextDecoder });
  runInContext(scripts.join('\n'), context);
  const choose = (...files: readonly object[]) => {
    for (const listener of at('folder').listeners) listener({ target: { files } });
  };
  return { at, choose, problems: () => at('problems').children.map((each) => each.textContent) };
}

const file = (name: string, bytes: Promise<Uint8Array> | Uint8Array) => ({
  name,
  arrayBuffer: async () => (await bytes).buffer,
});
const manifestOf = (files: readonly object[]) =>
  new TextEncoder().encode(JSON.stringify({ format: 'svarfrist-evidence', files }));

test('a file that cannot be read from the disk is told, and leaves no older verdict', async () => {
  const { at, choose, problems } = openPage();
  choose(file('other.txt', new Uint8Array(1)));
  await vi.waitFor(() => expect(problems()).toEqual([words.noManifest]), patiently);
  choose(file('manifest.json', Promise.reject(new Error('moved'))));
  expect(at('verdict').hidden).toBe(true);
  await vi.waitFor(() => expect(problems()).toEqual([words.unreadable]), patiently);
});

test('of two folders the one that was chosen last is told, however long the first takes', async () => {
  const { choose, problems } = openPage();
  const slow = Promise.withResolvers<Uint8Array>();
  choose(file('manifest.json', slow.promise));
  choose(file('other.txt', new Uint8Array(1)));
  await vi.waitFor(() => expect(problems()).toEqual([words.noManifest]), patiently);
  slow.resolve(manifestOf([]));
  await new Promise((done) => setTimeout(done, 30));
  expect(problems()).toEqual([words.noManifest]);
});

test('names of files are told as they are, whatever signs are in them', async () => {
  const { choose, problems } = openPage();
  choose(file('manifest.json', manifestOf([{ name: 'a$&b.txt', sha256: '' }])));
  await vi.waitFor(() => expect(problems()[0]).toContain('a$&b.txt'), patiently);
});
