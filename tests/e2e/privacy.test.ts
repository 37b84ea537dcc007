import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type Mailbox, norwegianMailbox } from '../fixtures/gmail/simulator/mailbox.ts';
import {
  type ServedSimulator,
  serveSimulator,
} from '../fixtures/gmail/simulator/serve-simulator.ts';
import { type LaunchedExtension, launchWithExtension, waitUntil } from './browser.ts';
import { chipName, pressChip } from './gmail-chip.ts';
import { workingDayAtTen } from './gmail-session.ts';
import { notifyingCopy } from './notifying-copy.ts';

/** Words that stand nowhere but in the customer's mail: name, address, subject, text. */
const customerWords = ['Tråkkestad', 'quisling-bakeri', 'Gjærbolle', 'surdeigshevert'];
const heard: string[] = [];
let browser: LaunchedExtension;
let served: ServedSimulator;
let gmail: Page;
let panel: Page;
let copy: ReturnType<typeof notifyingCopy>;

beforeAll(async () => {
  copy = notifyingCopy();
  browser = await launchWithExtension({ extensionPath: copy.path });
  browser.context.on('console', (message) => heard.push(message.text()));
  browser.context.on('weberror', (error) => heard.push(String(error.error())));
  await listenToWorker();

  const mailbox = secretMailbox();
  served = await serveSimulator(browser.context, mailbox);
  gmail = await browser.context.newPage();
  const [thread] = mailbox.threads;
  await gmail.goto(`https://mail.google.com/mail/u/0/${thread ? addressOf(thread) : ''}`);
});
afterAll(async () => {
  await browser?.close();
  copy?.remove();
});

describe('the words of a customer stay where they belong', () => {
  test('a complaint is read and registered, and the clock runs', async () => {
    await waitUntil(async () => (await chipName(gmail)) !== null, 'there is a chip');
    await pressChip(gmail);
    panel = await browser.panel();
    panel.on('console', (message) => heard.push(message.text()));
    panel.on('pageerror', (error) => heard.push(String(error)));
    // The very first time the panel asks who answers here, in the language of the browser.
    const asked = panel.locator('form:has(input[type=email])');
    await asked.locator('input').nth(0).fill('Kari Nordmann');
    await asked.locator('input').nth(1).fill('22 33 44 55');
    await asked.locator('input').nth(2).fill('Firma AS');
    await asked.locator('input').nth(3).fill('kari@firma.example');
    await asked.locator('button[type=submit]').click();
    await panel.locator('form[aria-labelledby=register-title] button[type=submit]').click();
    await panel.locator('.clock__duty').first().waitFor();
    expect(await panel.locator('body').innerText()).toContain('Tråkkestad');
  });

  test('they are not in the name of the chip, which Gmail’s page could read', async () => {
    expect(holdsCustomerWords(await chipName(gmail))).toEqual([]);
    const added = await gmail.locator('[data-svarfrist-chip]').evaluate((host) => host.outerHTML);
    expect(holdsCustomerWords(added)).toEqual([]);
  });

  test('they are not in the badge or a notification, when the answer is late', async () => {
    const worker = await browser.worker();
    // Three weeks on, at ten on a working day: nobody is disturbed on another.
    const told = await worker.evaluate(async (then) => {
      // Heard below, as a slip of the worker would be.
      console.info('said in place of the worker');
      const RealDate = Date;
      const shift = then - RealDate.now();
      globalThis.Date = new Proxy(RealDate, {
        construct: (target, given) =>
          given.length > 0
            ? Reflect.construct(target, given)
            : new RealDate(RealDate.now() + shift),
        get: (target, name) =>
          name === 'now' ? () => RealDate.now() + shift : Reflect.get(target, name),
      });
      const shown: string[] = [];
      const create = chrome.notifications.create.bind(chrome.notifications);
      Reflect.set(chrome.notifications, 'create', (...given: unknown[]) => {
        shown.push(JSON.stringify(given));
        return Reflect.apply(create, null, given);
      });
      await chrome.alarms.create('reminders', { when: RealDate.now() + 50, periodInMinutes: 10 });
      for (let tries = 0; tries < 600 && shown.length === 0; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      return [...shown, await chrome.action.getBadgeText({}), await chrome.action.getTitle({})];
    }, workingDayAtTen(21).getTime());
    expect(told.length).toBeGreaterThan(2);
    expect(holdsCustomerWords(told.join('\n'))).toEqual([]);
    await browser.stopWorker();
  });

  test('they are in no log and no error, also when the database is taken away', async () => {
    await panel.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.deleteDatabase('svarfrist');
          request.onsuccess = resolve;
          request.onblocked = resolve;
          request.onerror = resolve;
        }),
    );
    await panel.reload();
    await panel.locator('.panel').waitFor();
    const dashboard = await browser.openPage('dashboard.html');
    await dashboard.locator('h1').waitFor();
    // Silence proves something only where a word would have been heard.
    const places = [gmail, panel, dashboard];
    for (const [at, place] of places.entries())
      await place.evaluate((word) => console.info(word), `said in place ${at}`);
    const said = () => heard.filter((words) => words.startsWith('said in place'));
    await waitUntil(() => new Set(said()).size > places.length, 'every place is heard');
    expect(holdsCustomerWords(heard.join('\n'))).toEqual([]);
  });

  test('nobody but Gmail itself was asked for anything', () => {
    expect(served.strangeRequests).toEqual([]);
  });
});

test.each(['a page', 'a worker'])('%s that asks another host makes its test fail', async (who) => {
  const plain = await launchWithExtension();
  const page = await plain.openPage('privacy.html');
  const place: Pick<Worker, 'evaluate'> = who === 'a page' ? page : await plain.worker();
  await Promise.all([
    plain.context.waitForEvent('requestfailed'),
    place.evaluate(() => fetch('https://stranger.example/').catch(() => null)),
  ]);
  await expect(plain.close()).rejects.toThrow('stranger.example');
});

function holdsCustomerWords(text: string | null): string[] {
  return customerWords.filter((word) => text?.toLowerCase().includes(word.toLowerCase()));
}

/** Also to each that takes the place of one that was stopped. */
async function listenToWorker(): Promise<void> {
  const listen = (worker: Worker) => {
    worker.on('console', (message) => heard.push(message.text()));
  };
  browser.context.on('serviceworker', listen);
  listen(await browser.worker());
}

function secretMailbox(): Mailbox {
  const text = JSON.stringify(norwegianMailbox(new Date()))
    .replaceAll('Ola Hansen', 'Ola Tråkkestad')
    .replaceAll('kunde.example', 'quisling-bakeri.example')
    .replaceAll('"Faktura 10023"', '"Faktura 10023 Gjærbolle"')
    .replaceAll('Varene ble aldri', 'Surdeigsheverten ble aldri');
  // The same shape as it went in.
  return JSON.parse(text) as Mailbox;
}
