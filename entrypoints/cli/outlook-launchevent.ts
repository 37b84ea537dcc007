// Makes launchevent.js, the check at sending: one file for an engine of 2016 without DOM, under 40 KB gzip.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { lastToGo, lightRules, ruleBook } from './outlook-light-rules.ts';

const root = join(import.meta.dirname, '../..');
const at = (path: string) => join(root, 'entrypoints/outlook', path);

/** For the engine of classic Outlook on Windows. */
const classic: How = { target: 'es2016', plugins: [lightRules(at('light'))] };

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
    bundle(at('light/classic-engine.ts'), 'engine', classic),
    bundle(at('launchevent.ts'), 'check', classic),
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

/** The script beside it in commands.html: the pane's own check, whole, for clients that run it in a page. */
export async function buildLaunchEventPage(): Promise<string> {
  const code = await bundle(at('launchevent-page.ts'), 'page', { target: 'es2022' });
  return `${code};\n`;
}

interface How {
  readonly target: string;
  readonly plugins?: readonly Plugin[];
}

async function bundle(entry: string, name: string, { target, plugins = [] }: How): Promise<string> {
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
      target,
      lib: { entry, name, formats: ['iife'], fileName: () => `${name}.js` },
    },
  });
  // Without `watch` it is one output, or a list of them; the type has the watcher besides.
  const [output] = [built].flat() as readonly Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk || output.output.length !== 1) throw new Error(`${name} is not one file`);
  return chunk.code.trim().replace(/;$/, '');
}
