// Real Chromium with a page of the bench's own: the functions of one module, bundled as the product is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../entrypoints/cli/find-browser.mjs';

const root = join(import.meta.dirname, '../..');
const origin = 'http://localhost/';

/** An open page whose global `bench` has the exports of the module. */
export interface BenchPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** Bundles `tests/bench/pages/<name>` and opens it in a fresh profile. Nothing leaves the machine. */
export async function openBenchPage(name: string): Promise<BenchPage> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chrome or Chromium found: set CHROME_PATH');
  const { script, style } = await bundled(name);
  const profile = mkdtempSync(join(tmpdir(), 'svarfrist-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1440, height: 900 },
    timezoneId: 'Europe/Oslo',
    locale: 'nb',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--js-flags=--expose-gc'],
  });
  await context.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="nb"><head><meta charset="utf-8"><style>${style}</style></head><body><div id="app"></div><script>${script}</script></body></html>`,
    }),
  );
  const page = await context.newPage();
  await page.goto(origin);
  return {
    page,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Script and styles of `tests/bench/pages/<name>`: run in any page, it gives that page a global `bench`. */
export async function bundled(name: string): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [preact()],
    resolve: { alias: { '@': root } },
    // A library build leaves this to whoever bundles it; here nobody does.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'pages', name), formats: ['iife'], name: 'bench' },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const scripts = outputs.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
  const styles = outputs.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css') ? [String(each.source)] : [],
  );
  // The closing tag inside a string would end the script.
  return {
    script: scripts.join('\n').replaceAll('</script', '<\\/script'),
    style: styles.join('\n'),
  };
}
