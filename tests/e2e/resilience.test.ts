import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commonWords } from '../../lib/i18n/common.ts';
import { errorWords } from '../../lib/i18n/errors.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { type Launched, launchPlain } from './browser.ts';
import { listenForStop, makeStoppable, stepsOf, stopAt } from './stopping-copy.ts';
import { countOf, storedEvents } from './stored-events.ts';
import { type StartedWorkspace, startWorkspace, thatThursday } from './workspace-page.ts';

declare global {
  var svarfristIsFull: boolean | undefined;
}

const customer = 'Marte Brekkhus';
let workspace: StartedWorkspace;
let browser: Launched;
/** A page of the same origin that opens no database: it looks, listens and clears. */
let watcher: Page;

beforeAll(async () => {
  workspace = await startWorkspace([]);
  browser = await launchPlain({
    language: 'nb',
    width: 1440,
    height: 900,
    now: thatThursday,
  });
  browser.context.setDefaultTimeout(30_000);
  watcher = await browser.context.newPage();
  await watcher.goto(`${workspace.address}icon/16.png`);
});
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
});
afterEach(async () => {
  for (const page of browser.context.pages()) if (page !== watcher) await page.close();
  await clearSite();
});

const registerButton = (page: Page) =>
  page.locator('form[aria-labelledby=register-title] button[type=submit]');
const duty = (page: Page) => page.locator('.clock__duty').first();
const insertButton = (page: Page) =>
  page.locator('.insert .button:first-child:not([aria-disabled])');
const replyText = (page: Page) => page.locator('.reply-box__text');
const sentButton = (page: Page) => page.getByRole('button', { name: 'Merk som sendt' });
const says = (page: Page, code: keyof typeof errorWords.nb.store) =>
  page.getByText(errorWords.nb.store[code].title).first();

describe('a page that is killed before any of its steps leaves all or nothing behind', () => {
  test('registering', async () => {
    const stops = await stopsOf(async (page) => {
      await registerButton(page).click();
      return duty(page);
    });
    for (let at = 1; at <= stops; at += 1) {
      const page = await openMail();
      await killAt(page, at, () => registerButton(page).click());
      const before = await storedEvents(watcher);
      expect([0, 1]).toContain(before.length);
      const again = await openMail();
      if (before.length === 0) await registerButton(again).click();
      await duty(again).waitFor();
      expect((await storedEvents(watcher)).map(({ type, seq }) => [type, seq])).toEqual([
        ['registered', 0],
      ]);
      await again.close();
      await deleteDatabase();
    }
  });

  test('putting the reply into its window and marking it as sent', async () => {
    const whole = ['registered', 'replyOpened', 'acknowledged'];
    const stops = await stopsOf(
      async (page) => {
        await insert(page);
        await sentButton(page).click();
        return acknowledged(page);
      },
      (page) => register(page),
    );
    for (let at = 1; at <= stops; at += 1) {
      const page = await openMail();
      await register(page);
      await killAt(page, at, async () => {
        await insert(page);
        await sentButton(page).click();
      });
      const before = (await storedEvents(watcher)).map(({ type }) => type);
      expect(whole.slice(0, before.length)).toEqual(before);
      const again = await openMail();
      await duty(again).waitFor();
      if (before.length < 3) {
        await insert(again);
        await sentButton(again).click();
      }
      await acknowledged(again).waitFor();
      expect(await countOf(watcher, 'registered')).toBe(1);
      expect(await countOf(watcher, 'acknowledged')).toBe(1);
      await again.close();
      await deleteDatabase();
    }
    // A page is opened anew for each step: a busy machine takes its time.
  }, 600_000);
});

describe('a full disk', () => {
  test('is told, nothing is half written, and the next try succeeds', async () => {
    const page = await openMail();
    await fillDisk(page, true);
    await registerButton(page).click();
    await says(page, 'quota').waitFor();
    expect(await storedEvents(watcher)).toEqual([]);
    await fillDisk(page, false);
    await registerButton(page).click();
    await duty(page).waitFor();
    expect(await says(page, 'quota').count()).toBe(0);
    expect(await countOf(watcher, 'registered')).toBe(1);
  });
});

describe('a database that is deleted under an open window', () => {
  test('is told at the next step, and the letter stays on the screen', async () => {
    const page = await openMail();
    await register(page);
    await page.locator('.panel .offer').first().click();
    await insertButton(page).waitFor();
    const letter = page.getByLabel(panelNb.reply.text, { exact: true });
    await letter.fill(`${await letter.inputValue()}\nEn linje til.`);
    await insertButton(page).waitFor();
    await deleteDatabase();
    await insertButton(page).click();
    await says(page, 'gone').waitFor();
    expect(await letter.inputValue()).toContain('En linje til.');
    expect(await replyText(page).count()).toBe(0);
    // The window works again after a reload, with what there is.
    await reload(page);
    await registerButton(page).waitFor();
    await register(page);
    expect(await countOf(watcher, 'registered')).toBe(1);
  });

  test('also when all data of the site is cleared by the browser', async () => {
    const page = await openMail();
    await register(page);
    await clearSite();
    await page.locator('.panel .offer').first().click();
    await says(page, 'gone').waitFor();
    await reload(page);
    await registerButton(page).waitFor();
  });
});

describe('two windows', () => {
  test('in which the same mail is registered at the same moment have one objection', async () => {
    const pages = [await openMail(), await openMail()];
    await Promise.all(
      pages.map((page) => registerButton(page).evaluate((button: HTMLElement) => button.click())),
    );
    for (const page of pages) await duty(page).waitFor();
    expect((await storedEvents(watcher)).map(({ type, seq }) => [type, seq])).toEqual([
      ['registered', 0],
    ]);
  });

  test('show what the other one did, and count one sending once', async () => {
    const [first, second] = [await openMail(), await openMail()];
    await register(first);
    await duty(second).waitFor();
    await insert(first);
    await sentButton(first).click();
    await acknowledged(second).waitFor();
    expect(await countOf(watcher, 'acknowledged')).toBe(1);
  });
});

describe('a clock that jumps', () => {
  // It is one for all pages of the browser: what comes after is no matter of a clock.
  afterAll(() => browser.context.clock.setFixedTime(thatThursday));

  test('back two days between registering and answering loses no event and keeps their order', async () => {
    const page = await openMail();
    const start = thatThursday.getTime();
    await page.clock.setFixedTime(start);
    await register(page);
    await page.clock.setFixedTime(start - 2 * 86_400_000);
    await insert(page);
    await sentButton(page).click();
    await acknowledged(page).waitFor();
    const types = (await storedEvents(watcher)).map(({ type }) => type);
    expect(types).toEqual(['registered', 'replyOpened', 'acknowledged']);
    await reload(page);
    await acknowledged(page).waitFor();
  });

  test('ahead a year shows the duty as late, and back again as it was', async () => {
    const page = await openMail();
    const start = thatThursday.getTime();
    await page.clock.setFixedTime(start);
    await register(page);
    const words = await duty(page).innerText();
    await page.clock.setFixedTime(start + 366 * 86_400_000);
    await reload(page);
    await page
      .locator('.clock')
      .getByText(/dager over/)
      .first()
      .waitFor();
    await page.clock.setFixedTime(start);
    await reload(page);
    await duty(page).waitFor();
    expect(await duty(page).innerText()).toBe(words);
  });

  test('to 1970, as with an empty battery, still opens every page', async () => {
    const page = await openMail();
    await register(page);
    await page.clock.setFixedTime(0);
    await reload(page);
    await duty(page).waitFor();
    await page.goto(`${workspace.address}dashboard/`);
    await page.getByRole('link', { name: customer }).waitFor();
  });
});

describe('a database that a newer Svarfrist wrote', () => {
  test('is left alone, and the page says so', async () => {
    await watcher.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('svarfrist', 999);
          opening.onupgradeneeded = () => opening.result.createObjectStore('future').put(1, 1);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    const page = await browser.context.newPage();
    for (const path of ['', 'dashboard/', 'options/']) {
      await page.goto(`${workspace.address}${path}`);
      await says(page, 'newer-version').waitFor();
      await page.getByText(errorWords.nb.store['newer-version'].advice).waitFor();
    }
    const [found] = await watcher.evaluate(() => indexedDB.databases());
    expect(found?.version).toBe(999);
  });
});

/** The workspace with the customer's complaint open. */
async function openMail(): Promise<Page> {
  const page = await browser.context.newPage();
  await makeStoppable(page);
  await page.goto(workspace.address);
  await chooseMail(page);
  return page;
}

async function chooseMail(page: Page): Promise<void> {
  await page.getByRole('option', { name: new RegExp(customer) }).click();
  await page.locator('.panel').getByText(customer).first().waitFor();
  await registerButton(page).or(duty(page)).first().waitFor();
}

/** As a person does who lost confidence in what is on the screen. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await chooseMail(page);
}

async function register(page: Page): Promise<void> {
  await registerButton(page).click();
  await duty(page).waitFor();
}

async function insert(page: Page): Promise<void> {
  await page.locator('.panel .offer').first().click();
  const empty = page.locator('.reply .input[aria-required="true"]');
  for (const field of await empty.all())
    if ((await field.inputValue()) === '') await field.fill('Timelisten');
  await insertButton(page).click();
  await replyText(page).waitFor();
}

function acknowledged(page: Page) {
  return page
    .locator('.clock .badge')
    .filter({ hasText: commonWords.nb.states.ACKNOWLEDGED })
    .first();
}

/** How many steps `act` takes; what it gives back shows when it is over. */
async function stopsOf(
  act: (page: Page) => Promise<ReturnType<Page['locator']>>,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<number> {
  const page = await openMail();
  await prepare(page);
  await stopAt(page, { message: null, at: 0 });
  const end = await act(page);
  await end.waitFor();
  const steps = await stepsOf(page);
  await page.close();
  await deleteDatabase();
  return steps.length;
}

/** Kills the page as it stands still before step `at`. What `act` waits for will not come. */
async function killAt(page: Page, at: number, act: () => Promise<void>): Promise<void> {
  const isStill = await listenForStop(watcher);
  await stopAt(page, { message: null, at });
  const acting = act().catch(() => null);
  await isStill();
  await page.close();
  await acting;
}

async function clearSite(): Promise<void> {
  const session = await browser.context.newCDPSession(watcher);
  const { origin } = new URL(workspace.address);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await session.detach();
}

/**
 * Has every write of `page` end as on a full disk. Chromium lets small sites write beyond the quota that DevTools sets,
 * so the end of a transaction is put in its place.
 */
async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    globalThis.svarfristIsFull = full;
    if (!full) return;
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function watched(...given) {
      const begun = Reflect.apply(begin, this, given);
      if (globalThis.svarfristIsFull && begun.mode === 'readwrite') {
        Object.defineProperty(begun, 'error', {
          value: new DOMException('', 'QuotaExceededError'),
        });
        queueMicrotask(() => begun.abort());
      }
      return begun;
    };
  }, isFull);
}

async function deleteDatabase(): Promise<void> {
  await watcher.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('svarfrist');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}
