// Makes launchevent.js and its likes, the check at sending: one file for an engine of 2016 without DOM, under 40 KB
// gzip. Classic Outlook loads the one for the language that it is shown in; manifest.xml names them.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown, transformWithOxc } from 'vite';
import { type Aim, type Choice, choicesFor } from './outlook-choice.ts';
import { hearingsOf } from './outlook-hearings.ts';
import { lightRules, ruleBook } from './outlook-light-rules.ts';
import { allPhrases, isOfConcepts, namedIn } from './outlook-phrases.ts';

const root = join(import.meta.dirname, '../../..');
const at = (path: string) => join(root, 'entrypoints/outlook', path);

/** What Outlook may have to load before a mail leaves, compressed, in bytes. */
const LARGEST = 39_980;

/** The file for replies in one language above all, or in any. */
export interface LaunchEvent {
  readonly code: string;
  /** What stands in it. */
  readonly holds: Choice;
}

/** Makes a file with as much of the check as has room. */
export type LaunchEventMaker = (aim: Aim) => LaunchEvent;

/** Prepares what the files have in common: the code of the check, and what its phrases are worth. */
export async function launchEventMaker(): Promise<LaunchEventMaker> {
  const [engine, check] = await Promise.all([
    classic(at('light/classic-engine.ts'), 'engine'),
    classic(at('launchevent.ts'), 'check'),
  ]);
  const isNamed = namedIn(check);
  const all = allPhrases((label) => isNamed(label) || isOfConcepts(label));
  const heard = hearingsOf(all);
  const fileWith = (choice: Choice) => {
    const { rules, texts, concepts } = ruleBook(choice, isNamed);
    // `RegExp` in the check is the engine's function. Should anything fail on loading, mails still leave.
    return `(function(){try{${engine};(function(RegExp,RULES,TEXTS,CONCEPTS){${check}})(engine.regExp,${rules},${texts},${concepts})}catch(e){Office.actions.associate("onMessageSendHandler",function(event){event.completed({allowEvent:true})})}})();\n`;
  };
  return (aim) => {
    const choices = choicesFor(aim, { all, heard });
    let [fits, tooMany] = [0, choices.length + 1];
    while (tooMany - fits > 1) {
      const middle = (fits + tooMany) >> 1;
      const code = fileWith(choices.first(middle));
      if (gzipSync(code, { level: 9 }).length <= LARGEST) fits = middle;
      else tooMany = middle;
    }
    const holds = choices.first(fits);
    return { code: fileWith(holds), holds };
  };
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
