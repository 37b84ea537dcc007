// Makes launchevent.js, the check at sending: one file for an engine of 2016 without DOM, under 40 KB gzip.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { lastToGo, lightRules, ruleBook } from './outlook-light-rules.ts';

const root = join(import.meta.dirname, '../..');
const at = (path: string) => join(root, 'entrypoints/outlook', path);

/** What Outlook may have to load before a mail leaves, compressed, in bytes. */
const LARGEST = 39_800;

/** The file, and the rules that found no room in it: only the pane checks those. */
export interface LaunchEvent {
  readonly code: string;
  readonly leftToPane: readonly string[];
}

/** Builds the file with as many rules as have room, the gravest first. */
export async function buildLaunchEvent(): Promise<LaunchEvent> {
  const [engine, check] = await Promise.all([
    bundle(at('light/classic-engine.ts'), 'engine'),
    bundle(at('launchevent.ts'), 'check'),
  ]);
  for (let left = 0; ; left += 1) {
    const leftToPane = lastToGo.slice(0, left);
    const { rules, texts } = ruleBook({ without: leftToPane, usedIn: check });
    // `RegExp` in the check is the engine's function. Should anything fail on loading, mails still leave.
    const code = `(function(){try{${engine};(function(RegExp,RULES,TEXTS){${check}})(engine.regExp,${rules},${texts})}catch(e){Office.actions.associate("onMessageSendHandler",function(event){event.completed({allowEvent:true})})}})();\n`;
    // Over its budget without a rule that may be left out it is still a file that works: the size check tells.
    if (gzipSync(code, { level: 9 }).length <= LARGEST || left === lastToGo.length)
      return { code, leftToPane };
  }
}

async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    mode: 'outlook',
    publicDir: false,
    plugins: [lightRules(at('light'))],
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'es2016',
      lib: { entry, name, formats: ['iife'], fileName: () => `${name}.js` },
    },
  });
  // Without `watch` it is one output, or a list of them; the type has the watcher besides.
  const [output] = [built].flat() as readonly Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk || output.output.length !== 1) throw new Error(`${name} is not one file`);
  return chunk.code.trim().replace(/;$/, '');
}
