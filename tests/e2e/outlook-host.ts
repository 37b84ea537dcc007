// Real Chromium with the real office.js (npm package, for tests only) in a made-up Outlook on the web: every address
// is answered from files, and whatever else is asked for is counted as unexpected.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Route } from 'playwright-core';
import { findBrowser } from '../../entrypoints/cli/find-browser.mjs';

const root = join(import.meta.dirname, '../..');
const officeFiles = join(root, 'node_modules/@microsoft/office-js/dist');
const ownFiles = join(root, 'tests/fixtures/outlook');

/** The built site; its own folder for those who build it elsewhere. */
export const site = process.env['SVARFRIST_OUTLOOK_OUT'] ?? join(root, '.output/outlook');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json',
};

const hostPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Outlook</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style><div id="pane"></div><script src="/fake-outlook.js"></script></html>';

export interface OutlookOptions {
  readonly language?: string;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Outlook's frame may store, partitioned by site, as in today's browsers. Off: it is denied. */
  readonly storage?: 'partitioned' | 'denied';
}

export interface Outlook {
  readonly context: BrowserContext;
  /** Requests to an address that neither Outlook, nor office.js, nor the site has. */
  readonly unexpected: readonly string[];
  /** Microsoft's server is gone, or back. */
  setOffice(isUp: boolean): void;
  /** Files of our own site that match stay away, as on a slow line, until null is given. */
  withhold(files: RegExp | null): void;
  /** Files of our own site that were handed out, in order. */
  readonly given: readonly string[];
  close(): Promise<void>;
}

/** An item of the mailbox, as `fake-outlook.js` knows it. */
export interface Item {
  readonly id: string;
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly from?: { readonly name: string; readonly address: string };
  readonly to?: { readonly name: string; readonly address: string };
  readonly date?: string;
  readonly conversationId?: string | null;
  readonly internetMessageId?: string;
  readonly inReplyTo?: string;
  readonly isMeeting?: boolean;
  readonly isSealed?: boolean;
  readonly draft?: { readonly subject: string; readonly html: string; readonly isText?: boolean };
}

/** Starts Chromium with the site and Microsoft's addresses in it. */
export async function launchOutlook(options: OutlookOptions = {}): Promise<Outlook> {
  const { language = 'nb', width = 340, colorScheme = 'light', storage = 'partitioned' } = options;
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chrome or Chromium found: set CHROME_PATH');
  if (!existsSync(join(site, 'outlook/launchevent.js')))
    throw new Error('build the Outlook site first');
  const profile = mkdtempSync(join(tmpdir(), 'svarfrist-outlook-'));
  if (storage === 'denied') denyFrames(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    locale: language,
    viewport: { width, height: 760 },
    colorScheme,
    // Colours are compared as they end, not half-way between two.
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Oslo',
    // Playwright's own switches turn storage partitioning off, which a real Outlook has on.
    ...(storage === 'partitioned' ? { ignoreDefaultArgs: true } : {}),
    args: [
      ...(storage === 'partitioned' ? ownSwitches(profile) : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--lang=${language}`,
    ],
  });
  const unexpected: string[] = [];
  const given: string[] = [];
  let isOfficeUp = true;
  let withheld: RegExp | null = null;
  let waiting: (() => void)[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = fileOf(url);
    if (url.host === 'appsforoffice.microsoft.com' && !isOfficeUp) return route.abort();
    if (file === 'page') return route.fulfill({ contentType: 'text/html', body: hostPage });
    if (file && existsSync(file) && statSync(file).isFile()) {
      if (file.startsWith(site)) {
        if (withheld?.test(file)) await new Promise<void>((come) => waiting.push(come));
        given.push(file);
      }
      return give(route, file);
    }
    unexpected.push(url.href);
    return route.fulfill({ status: 404, body: '' });
  });
  return {
    context,
    unexpected,
    given,
    setOffice(isUp) {
      isOfficeUp = isUp;
    },
    withhold(files) {
      withheld = files;
      if (files) return;
      for (const come of waiting) come();
      waiting = [];
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The user's choice to block other sites' storage, as a profile keeps it. */
function denyFrames(profile: string): void {
  mkdirSync(join(profile, 'Default'));
  const chosen = { profile: { cookie_controls_mode: 1, block_third_party_cookies: true } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(chosen));
}

function ownSwitches(profile: string): string[] {
  return [
    '--headless=new',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--hide-scrollbars',
    '--mute-audio',
    '--password-store=basic',
    'about:blank',
  ];
}

/** Hosts under which Outlook on the web is seen. */
const outlooks = ['outlook.office.com', 'outlook.live.com', 'outlook.cloud.microsoft'];

function fileOf({ host, pathname }: URL): string | null {
  if (outlooks.includes(host))
    return pathname === '/mail' ? 'page' : join(ownFiles, pathname.slice(1));
  if (host === 'appsforoffice.microsoft.com')
    return join(officeFiles, pathname.replace('/lib/1/hosted/', ''));
  if (host === 'ajax.aspnetcdn.com') return join(ownFiles, 'microsoft-ajax.js');
  if (host === 'empty.example') return join(ownFiles, 'empty-pane.html');
  return host === 'svarfrist.example' ? join(site, pathname) : null;
}

function give(route: Route, file: string): Promise<void> {
  return route.fulfill({
    contentType: types[extname(file)] ?? 'application/octet-stream',
    // office.js loads its other half with crossorigin.
    headers: { 'access-control-allow-origin': '*' },
    body: readFileSync(file),
  });
}

/** A window of Outlook with our pane beside an item. */
export interface OutlookWindow {
  readonly page: Page;
  pane(): Promise<Frame>;
  select(item: Item | null): Promise<void>;
  /** Closes the pane and opens it again, as a user or a restart does; `meanwhile` the mailbox came to hold that. */
  reopen(meanwhile?: MailboxChange): Promise<Frame>;
  /** What the mailbox and the requests of the add-in look like now. */
  state(): Promise<OutlookState>;
  set(change: MailboxChange): Promise<void>;
  /** Resolves when the add-in has asked Outlook for nothing for so long. */
  quiet(milliseconds?: number): Promise<void>;
  fire(name: string): Promise<{ allowEvent: boolean; errorMessage?: string; commandId?: string }>;
}

type MailboxChange = Partial<Pick<OutlookState, 'settings' | 'properties' | 'delays' | 'failures'>>;

export interface OutlookState {
  readonly settings: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly notices: Readonly<Record<string, { readonly message: string }>>;
  readonly replies: readonly string[];
  readonly appointments: readonly unknown[];
  readonly delays: Readonly<Record<string, number>>;
  readonly failures: Readonly<Record<string, number>>;
  readonly unknown: readonly number[];
  readonly calls: readonly number[];
  readonly item: Item | null;
}

export interface WindowOptions {
  readonly item: Item | null;
  readonly host?: string;
  readonly locale?: string;
  readonly permission?: string;
  /** Another page of the site than the pane. */
  readonly address?: string;
}

/** Opens Outlook at `item` with the pane beside it. */
export async function openOutlook(
  { context }: Outlook,
  { item, host = 'outlook.office.com', locale, permission, address }: WindowOptions,
): Promise<OutlookWindow> {
  const page = await context.newPage();
  const query = new URLSearchParams({
    ...(locale ? { locale } : {}),
    ...(permission ? { permission } : {}),
    ...(address ? { pane: address } : {}),
  });
  await page.goto(`https://${host}/mail?${query}`);
  await page.evaluate((open) => {
    window.outlook.select(open);
    window.outlook.show();
  }, item);
  const pane = async () => {
    const handle = await page.waitForSelector('#pane iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('the pane has no frame');
    return frame;
  };
  return {
    page,
    pane,
    async select(next) {
      // Outlook tells of another item once the pane has asked for it, a moment after its first words.
      await page.waitForFunction(() =>
        (window.outlook.state['events'] as Map<number, object>).has(46),
      );
      await page.evaluate((open) => void window.outlook.select(open), next);
    },
    async reopen(meanwhile = {}) {
      // In one go: a pane that is closing must not write over what changes.
      await page.evaluate((more) => {
        window.outlook.close();
        Object.assign(window.outlook.state, more);
        window.outlook.show();
      }, meanwhile);
      return pane();
    },
    state: () =>
      page.evaluate(() => {
        const { frame: _, events: __, answered: ___, ...rest } = window.outlook.state;
        return rest as unknown as OutlookState;
      }),
    set: (change) =>
      page.evaluate((more) => void Object.assign(window.outlook.state, more), change),
    quiet: (milliseconds = 2000) =>
      page.evaluate(async (pause) => {
        const calls = window.outlook.state['calls'] as readonly number[];
        for (let known = -1; known !== calls.length; ) {
          known = calls.length;
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }, milliseconds),
    fire: (name) => page.evaluate((event) => window.outlook.fire(event), name),
  };
}

declare global {
  interface Window {
    /** tests/fixtures/outlook/fake-outlook.js */
    outlook: {
      state: Record<string, unknown>;
      show(address?: string): void;
      select(item: Item | null): boolean;
      close(): void;
      fire(
        name: string,
      ): Promise<{ allowEvent: boolean; errorMessage?: string; commandId?: string }>;
    };
  }
}
