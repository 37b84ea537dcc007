import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { minify } from 'vite';
import { bundled } from './chromium-page.ts';

const root = join(import.meta.dirname, '../..');

/** A script that runs in every Gmail tab. */
export interface GmailScript {
  readonly name: string;
  readonly code: string;
  /** What it puts into the world of the page as well. */
  readonly pageCode?: string;
  /** All that is loaded into the tab, gzip level 9, in bytes. */
  readonly bytes: number;
}

/** Ours as it is built for Chrome, its peers with the least that a user of them writes, and nothing at all. */
export async function gmailScripts(): Promise<readonly GmailScript[]> {
  const published = join(root, 'node_modules/@inboxsdk/core/pageWorld.js');
  const { code: pageWorld } = await minify('pageWorld.js', readFileSync(published, 'utf8'));
  const inboxSdk = (await bundled('inboxsdk.ts')).script;
  const gmailJs = (await bundled('gmail-js.ts')).script;
  const ours = buildOurs();
  return [
    { name: 'empty script', code: ';', bytes: 0 },
    { name: 'Svarfrist', code: ours, bytes: gzip(ours) },
    {
      name: '@inboxsdk/core 2.2.26',
      code: inboxSdk,
      pageCode: pageWorld,
      bytes: gzip(inboxSdk) + gzip(pageWorld),
    },
    { name: 'gmail-js 1.1.16 + jQuery 3.7.1', code: gmailJs, bytes: gzip(gmailJs) },
  ];
}

const gzip = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

function buildOurs(): string {
  const out = mkdtempSync(join(tmpdir(), 'svarfrist-script-'));
  try {
    const options = { root, outDir: out, filterEntrypoints: ['gmail'] };
    // No --input-type: the minifier's workers inherit it and are no modules.
    const build = `import('wxt').then(({ build }) => build(${JSON.stringify(options)}));`;
    const done = spawnSync(process.execPath, ['-e', build], { cwd: root, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`the content script was not built\n${done.stderr}`);
    return readFileSync(join(out, 'chrome-mv3/content-scripts/gmail.js'), 'utf8');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
