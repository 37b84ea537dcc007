// Starts real Chromium for the browser tests: plain for pages, or with the built extension loaded.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import { findBrowser } from '../../entrypoints/cli/find-browser.mjs';

const root = join(import.meta.dirname, '../..');

/** Traces, logs and screenshots of failures; ignored by git. */
export const artifacts = join(root, 'tests/e2e/.artifacts');

/** The extension as `npm run build` makes it for Chrome. */
export const builtExtension = join(root, '.output/chrome-mv3');

export interface Launched {
  readonly context: BrowserContext;
  /** @throws Error when a page or worker asked for a host other than this machine and those that the test serves */
  close(): Promise<void>;
}

export interface LaunchedExtension extends Launched {
  readonly extensionId: string;
  /** The service worker, woken up when it sleeps. */
  worker(): Promise<Worker>;
  /** Kills the service worker as Chrome does when it wants the memory back. */
  stopWorker(): Promise<void>;
  /** The open side panel as a page like any other. */
  panel(): Promise<Page>;
  /** Opens a page of the extension in a tab, e.g. `dashboard.html`. */
  openPage(path: string): Promise<Page>;
}

export interface LaunchOptions {
  /** Language of the browser, e.g. `nb`. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What its pages take for the present when it starts; from then on their time goes by as ours does. */
  readonly now?: Date;
}

/** Chromium with a fresh profile and no way to the network but this machine. */
export async function launchPlain(options: LaunchOptions = {}): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'svarfrist-'));
  const context = await launch(profile, options, []);
  return { context, close: () => end(context, profile) };
}

/** Chromium with the built extension (built first when it is missing or older than its sources). */
export async function launchWithExtension(
  options: LaunchOptions & { readonly extensionPath?: string } = {},
): Promise<LaunchedExtension> {
  // A build made elsewhere can be tested too, for example what was unpacked from a published zip.
  const given = options.extensionPath ?? process.env['EXTENSION_PATH'];
  if (!given) buildExtension();
  const path = given ?? builtExtension;
  const profile = mkdtempSync(join(tmpdir(), 'svarfrist-'));
  const context = await launch(profile, options, [
    `--disable-extensions-except=${path}`,
    `--load-extension=${path}`,
    '--remote-debugging-port=0',
  ]);
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  const first =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  const extensionId = new URL(first.url()).host;
  const origin = `chrome-extension://${extensionId}`;
  const devtools: Promise<Browser>[] = [];

  return {
    context,
    extensionId,
    async worker() {
      const running = context.serviceWorkers().find(isOurs);
      if (running) return running;
      const started = context.waitForEvent('serviceworker', { predicate: isOurs });
      // Any message wakes a sleeping worker, also one that nobody answers.
      const page = await context.newPage();
      await page.goto(`${origin}/manifest.json`);
      await page.evaluate('globalThis.chrome?.runtime?.sendMessage?.({}).catch(() => {})');
      const worker = await started;
      await page.close();
      return worker;
    },
    async stopWorker() {
      // Closing its target would not do: the worker lives as long as a debugger holds it.
      const [page] = context.pages();
      if (!page) throw new Error('this browser has no page');
      const session = await context.newCDPSession(page);
      const isStopped = new Promise<void>((done) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          const ours = versions.filter(({ scriptURL }) => scriptURL.startsWith(origin));
          if (ours.some(({ runningStatus }) => runningStatus === 'stopped')) done();
        });
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await isStopped;
      await session.detach();
    },
    async panel() {
      // A side panel is no tab, so the context does not list it; a second DevTools client does.
      const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
      devtools[0] ??= chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const browser = await devtools[0];
      const find = () =>
        browser
          .contexts()
          .flatMap((each) => each.pages())
          .find((page) => page.url().startsWith(`${origin}/sidepanel.html`));
      await waitUntil(() => find() !== undefined, 'the side panel is open');
      const page = find();
      if (!page) throw new Error('the side panel closed again');
      return page;
    },
    async openPage(path) {
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    },
    async close() {
      for (const browser of devtools) await (await browser).close();
      await end(context, profile);
    },
  };
}

/**
 * Takes a picture of `page` as `<name>.png`: beside the logs, or into `assets/screenshots` for the README when
 * SCREENSHOTS is set. A test run must not change files that git keeps.
 */
export async function screenshot(page: Page, name: string): Promise<void> {
  // A colour on its way to another is nobody's design.
  await page.screenshot({ path: pathOf(name), animations: 'disabled' });
}

/** Takes one picture of pages side by side, as a browser with its side panel shows them. */
export async function screenshotTogether(pages: readonly Page[], name: string): Promise<void> {
  const [first] = pages;
  if (!first) return;
  const images: string[] = [];
  const sizes = await Promise.all(
    pages.map((page) => page.evaluate(() => ({ width: innerWidth, height: innerHeight }))),
  );
  // The side panel is as high as the browser makes it: all end where the lowest one ends.
  const height = Math.min(...sizes.map((size) => size.height));
  for (const [index, page] of pages.entries()) {
    const clip = { x: 0, y: 0, width: sizes[index]?.width ?? 0, height };
    images.push((await page.screenshot({ clip, animations: 'disabled' })).toString('base64'));
  }
  const sheet = await first.context().newPage();
  const tags = images.map((image) => `<img src="data:image/png;base64,${image}">`).join('');
  await sheet.setContent(
    `<body style="margin:0;background:#9aa0a6"><div id="all" style="display:inline-flex;gap:1px;align-items:flex-start;background:#f6f8fc">${tags}</div>`,
  );
  await sheet.locator('#all').screenshot({ path: pathOf(name) });
  await sheet.close();
}

function pathOf(name: string): string {
  const folder = process.env['SCREENSHOTS'] ? join(root, 'assets/screenshots') : artifacts;
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

/** Waits until `isTrue`, at most half a minute. @throws Error naming `what` did not happen */
export async function waitUntil(
  isTrue: () => boolean | Promise<boolean>,
  what: string,
  milliseconds = 30_000,
): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain: ${what}`);
}

/** Runs `wxt build` unless what is built is newer than every source. */
export function buildExtension(): void {
  const built = join(builtExtension, 'manifest.json');
  const sources = ['entrypoints', 'components', 'lib', 'assets', 'wxt.config.ts', 'package.json'];
  const newest = Math.max(...sources.map((name) => newestIn(join(root, name))));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  const done = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`wxt build failed\n${done.stdout}\n${done.stderr}`);
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  const ignored = /screenshots|[\\/]corpus[\\/]|[\\/]cli[\\/]/;
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => join(path, name)).filter((name) => !ignored.test(name));
  return Math.max(0, ...files.map((file) => statSync(file).mtimeMs));
}

async function launch(
  profile: string,
  { language = 'nb', width = 1280, height = 800, colorScheme = 'light', now }: LaunchOptions,
  more: readonly string[],
): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chrome or Chromium found: set CHROME_PATH');
  mkdirSync(artifacts, { recursive: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    locale: language,
    viewport: { width, height },
    colorScheme,
    timezoneId: 'Europe/Oslo',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      // Containers and CI run as root, where Chromium's sandbox cannot start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Proves that nothing calls home: no name resolves.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      `--lang=${language}`,
      ...more,
    ],
  });
  if (now) await context.addInitScript(moveClock, now.getTime() - Date.now());
  return watchNetwork(context);
}

/** Runs in each page before its own scripts. Only what asks for the present is moved; a given time stays what it is. */
function moveClock(shift: number): void {
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given) =>
      given.length > 0 ? Reflect.construct(target, given) : new RealDate(RealDate.now() + shift),
    get: (target, name) =>
      name === 'now' ? () => RealDate.now() + shift : Reflect.get(target, name),
  });
}

async function end(context: BrowserContext, profile: string): Promise<void> {
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const hosts = strangers.get(context) ?? new Set();
  if (hosts.size > 0) throw new Error(`the network was asked for ${[...hosts].join(', ')}`);
}

/** Hosts that were asked for in a browser and that no name stands for: nothing of ours may. */
const strangers = new WeakMap<BrowserContext, Set<string>>();

function watchNetwork(context: BrowserContext): BrowserContext {
  const hosts = new Set<string>();
  strangers.set(context, hosts);
  // What a test serves itself does not fail, and of this machine no name has to be resolved.
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'net::ERR_NAME_NOT_RESOLVED')
      hosts.add(new URL(request.url()).host);
  });
  return context;
}
