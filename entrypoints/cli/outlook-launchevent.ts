// Makes launchevent.js, the check at sending: one file for an engine of 2016 without DOM, under 40 KB gzip.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown, transformWithOxc } from 'vite';
import { isUsedIn, lightRules, ruleBook } from './outlook-light-rules.ts';
import { phrasesInOrder } from './outlook-phrases.ts';

const root = join(import.meta.dirname, '../..');
const at = (path: string) => join(root, 'entrypoints/outlook', path);

/** What Outlook may have to load before a mail leaves, compressed, in bytes. */
const LARGEST = 39_900;

/** The file, and how many turns of phrase stand in it, of those that were heard in drafts by others. */
export interface LaunchEvent {
  readonly code: string;
  readonly phrases: number;
  readonly heard: number;
}

/** Builds the file with as many turns of phrase as have room, those of most worth first. */
export async function buildLaunchEvent(): Promise<LaunchEvent> {
  const [engine, check] = await Promise.all([
    classic(at('light/classic-engine.ts'), 'engine'),
    classic(at('launchevent.ts'), 'check'),
  ]);
  const phrases = phrasesInOrder(isUsedIn(check));
  const fileWith = (count: number) => {
    const { rules, texts } = ruleBook(phrases.slice(0, count));
    // `RegExp` in the check is the engine's function. Should anything fail on loading, mails still leave.
    return `(function(){try{${engine};(function(RegExp,RULES,TEXTS){${check}})(engine.regExp,${rules},${texts})}catch(e){Office.actions.associate("onMessageSendHandler",function(event){event.completed({allowEvent:true})})}})();\n`;
  };
  let [fits, tooMany] = [0, phrases.length + 1];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (gzipSync(fileWith(middle), { level: 9 }).length <= LARGEST) fits = middle;
    else tooMany = middle;
  }
  return { code: fileWith(fits), phrases: fits, heard: phrases.length };
}

/** A bundle for the engine of classic Outlook on Windows, without what the check at sending does not need. */
function classic(entry: string, name: string): Promise<string> {
  return bundle(entry, name, {
    minify: 'terser',
    plugins: [lightRules(at('light')), writtenIn2016],
  });
}

/** ES2016 in fewer characters than the build makes of it by itself: without helpers, one comparison for `??`. */
const writtenIn2016: Plugin = {
  name: 'svarfrist-written-in-2016',
  async renderChunk(code, { fileName }) {
    const { code: old } = await transformWithOxc(code, fileName, {
      target: 'es2016',
      sourcemap: false,
      assumptions: { noDocumentAll: true, setPublicClassFields: true, pureGetters: true },
      helpers: { mode: 'External' },
    });
    return old
      .replaceAll('babelHelpers.objectSpread2', 'Object.assign')
      .replace(/ !== null && ([\w$]+) !== void 0 \? \1 :/g, ' != null ? $1 :');
  },
};

/** The script beside it in commands.html: the pane's own check, whole, for clients that run it in a page. */
export async function buildLaunchEventPage(): Promise<string> {
  return `${await bundle(at('launchevent-page.ts'), 'page', { minify: 'oxc', plugins: [] })};\n`;
}

interface How {
  /** Terser makes it smaller, and takes its time. */
  readonly minify: 'terser' | 'oxc';
  readonly plugins: readonly Plugin[];
}

async function bundle(entry: string, name: string, { minify, plugins }: How): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    mode: 'outlook',
    publicDir: false,
    plugins: [...plugins],
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'es2022',
      minify,
      terserOptions: {
        ecma: 2016,
        compress: { passes: 3, pure_getters: true, keep_fargs: false },
      },
      lib: { entry, name, formats: ['iife'], fileName: () => `${name}.js` },
    },
  });
  // Without `watch` it is one output, or a list of them; the type has the watcher besides.
  const [output] = [built].flat() as readonly Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk || output.output.length !== 1) throw new Error(`${name} is not one file`);
  return chunk.code.trim().replace(/;$/, '');
}
