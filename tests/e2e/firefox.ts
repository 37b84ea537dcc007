// Starts a real Firefox with the built extension, where one is installed. Playwright drives only a Firefox of its own;
// Puppeteer speaks WebDriver BiDi to the one that people have.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Mailbox } from '../fixtures/gmail/simulator/mailbox.ts';
import { addressOf } from '../fixtures/gmail/simulator/mailbox.ts';
import { simulatorFiles } from '../fixtures/gmail/simulator/serve-simulator.ts';

const root = join(import.meta.dirname, '../..');
const GECKO = '{8f1d2c5a-6b7e-4c39-9a40-53c1f0d7be21}';
// Firefox gives each profile another; the test wants to know it.
const UUID = '0192f0c1-0000-4000-8000-0000000000f1';

/** Where a Firefox is; null where there is none, and nothing can be tested with it. */
export function findFirefox(): string | null {
  const given = process.env['FIREFOX_PATH'];
  const places = ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/usr/local/bin/firefox'];
  return [...(given ? [given] : []), ...places].find((path) => existsSync(path)) ?? null;
}

export interface LaunchedFirefox {
  /** A page of the extension, in a tab. */
  openPage(path: string): Promise<Page>;
  /** The simulated Gmail in a tab, and what was asked for besides it. */
  openGmail(mailbox: Mailbox): Promise<{ gmail: Page; strange: readonly string[] }>;
  close(): Promise<void>;
}

export async function launchFirefox(executablePath: string): Promise<LaunchedFirefox> {
  const built = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build', '-b', 'firefox'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`wxt build failed\n${built.stdout}\n${built.stderr}`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Pages of an extension count as part of the browser.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO]: UUID }),
      'intl.accept_languages': 'nb-NO, nb',
    },
  });
  await browser.installExtension(join(root, '.output/firefox-mv2'));
  return {
    async openPage(path) {
      const page = await browser.newPage();
      // Firefox does not tell when such a page has loaded: its content does.
      page.goto(`moz-extension://${UUID}/${path}`).catch(() => null);
      await page.waitForSelector('h1');
      return page;
    },
    async openGmail(mailbox) {
      const gmail = await browser.newPage();
      const files = simulatorFiles(mailbox);
      const strange: string[] = [];
      await gmail.setRequestInterception(true);
      gmail.on('request', (request) => {
        const { host, pathname } = new URL(request.url());
        if (host === 'mail.google.com') return request.respond(files(pathname));
        strange.push(request.url());
        return request.abort();
      });
      const [first] = mailbox.threads;
      await gmail.goto(`https://mail.google.com/mail/u/0/${first ? addressOf(first) : ''}`);
      return { gmail, strange };
    },
    close: () => browser.close(),
  };
}
