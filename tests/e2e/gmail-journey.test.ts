import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { commonWords } from '../../lib/i18n/common.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { addressOf, type Mailbox, norwegianMailbox } from '../fixtures/gmail/simulator/mailbox.ts';
import {
  type ServedSimulator,
  serveSimulator,
} from '../fixtures/gmail/simulator/serve-simulator.ts';
import {
  type LaunchedExtension,
  launchWithExtension,
  screenshot,
  screenshotTogether,
  waitUntil,
} from './browser.ts';
import { chipName, pressChip } from './gmail-chip.ts';
import { notifyingCopy } from './notifying-copy.ts';

let browser: LaunchedExtension;
let served: ServedSimulator;
let copy: ReturnType<typeof notifyingCopy>;
let mailboxes = 0;

/** Gmail with a dispute that no other test has seen. */
async function openDispute(): Promise<{ gmail: Page; mailbox: Mailbox }> {
  mailboxes += 1;
  const mailbox = norwegianMailbox(new Date(Date.now() - mailboxes * 60_000));
  served = await serveSimulator(browser.context, mailbox);
  const gmail = await browser.context.newPage();
  await gmail.goto(urlOf(mailbox, 0));
  await says(gmail, /ikke registrert/);
  return { gmail, mailbox };
}

const urlOf = ({ threads }: Mailbox, at: number) => {
  const thread = threads[at];
  return `https://mail.google.com/mail/u/0/${thread ? addressOf(thread) : ''}`;
};

const says = (page: Page, words: RegExp) =>
  waitUntil(async () => words.test((await chipName(page)) ?? ''), `the chip says ${words}`);

async function openPanel(gmail: Page): Promise<Page> {
  await pressChip(gmail);
  const panel = await browser.panel();
  await panel.getByRole('heading', { name: panelNb.verdicts.objection.title }).waitFor();
  return panel;
}

async function register(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: panelNb.register.register, exact: true }).click();
  await panel.getByRole('button', { name: /^Bekreft mottak/ }).waitFor();
}

/** Puts the confirmation of receipt into Gmail's reply. */
async function insert(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^Bekreft mottak/ }).click();
  await panel.getByRole('button', { name: panelNb.insert.insert }).click();
  await panel.getByText(panelNb.insert['opened-reply']).first().waitFor();
}

const acknowledged = (panel: Page) =>
  panel.getByText(commonWords.nb.states.ACKNOWLEDGED, { exact: true }).first();

const editor = (gmail: Page) => gmail.locator('[role=textbox]:visible');

beforeAll(async () => {
  copy = notifyingCopy();
  browser = await launchWithExtension({ extensionPath: copy.path });

  const settings = await browser.openPage('options.html');
  await settings.getByLabel('Firmanavn i brev').fill('Firma AS');
  await settings.getByLabel('Navn', { exact: true }).fill('Kari Nordmann');
  await settings.getByLabel('E-post', { exact: true }).fill('kari@firma.example');
  await settings.getByLabel('Telefon').fill('22 33 44 55');
  await settings.getByLabel('Godkjente kontonumre').fill('1503 12 34567');
  await settings.getByLabel('Språk i Svarfrist').selectOption('nb');
  await settings.getByRole('button', { name: 'Lagre innstillinger' }).click();
  await settings.getByText('Innstillingene er lagret').first().waitFor();
  await settings.close();
});

afterAll(async () => {
  await browser.close();
  copy.remove();
});

afterEach(async () => {
  // Nothing but Gmail itself was ever asked for anything.
  expect(served.strangeRequests).toEqual([]);
  for (const page of browser.context.pages().slice(1)) await page.close();
});

test('from a disputed invoice to an answer that is sent, a clock that runs and a reminder', async () => {
  const { gmail } = await openDispute();
  const panel = await openPanel(gmail);
  await screenshotTogether([gmail, panel], 'gmail-objection');

  await register(panel);
  await says(gmail, /^Svar (innen|i dag)/);
  await insert(panel);
  const text = await editor(gmail).innerText();
  expect(text.indexOf('Hei Ola Hansen,')).toBe(0);
  expect(text.indexOf('10023')).toBeLessThan(text.indexOf('Salg, Firma AS'));
  await screenshotTogether([gmail, panel], 'gmail-reply');

  const inserted = await editor(gmail).innerHTML();
  await editor(gmail).press('Control+z');
  expect(await editor(gmail).innerText()).not.toContain('Hei Ola');
  await editor(gmail).press('Control+Shift+z');
  expect(await editor(gmail).innerHTML()).toBe(inserted);

  await gmail.getByRole('button', { name: 'Send', exact: true }).click();
  await acknowledged(panel).waitFor({ timeout: 20_000 });
  await screenshot(panel, 'gmail-panel-sent');

  // Two weeks later, on a Tuesday at ten, the worker wakes up by its alarm.
  const later = tuesdayAtTen(new Date(Date.now() + 14 * 86_400_000));
  const worker = await browser.worker();
  await worker.evaluate(async (time) => {
    const RealDate = Date;
    const shift = time - RealDate.now();
    // Only what asks for the present is moved; a given time stays what it is.
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, given) =>
        given.length > 0 ? Reflect.construct(target, given) : new RealDate(RealDate.now() + shift),
      get: (target, name) =>
        name === 'now' ? () => RealDate.now() + shift : Reflect.get(target, name),
    });
    await chrome.alarms.create('reminders', { when: RealDate.now() + 50, periodInMinutes: 10 });
  }, later.getTime());
  await waitUntil(
    () => worker.evaluate(async () => (await chrome.action.getBadgeText({})) === '1'),
    'the badge shows one overdue answer',
  );
  await waitUntil(
    () =>
      worker.evaluate(async () => {
        const all = await chrome.notifications.getAll();
        return Object.keys(all).some((id) => id.startsWith('svarfrist:'));
      }),
    'a notification is shown',
  );

  const dashboard = await browser.context.newPage();
  await dashboard.clock.setFixedTime(later);
  await dashboard.goto(`chrome-extension://${browser.extensionId}/dashboard.html`);
  await dashboard.getByText('Ola Hansen').first().waitFor();
  expect(await dashboard.locator('body').innerText()).toMatch(/forsinket|forfalt|over fristen/i);
  await screenshot(dashboard, 'gmail-dashboard');
  // With it goes the clock that was put forward.
  await browser.stopWorker();
});

test('a reply is recorded although the worker is stopped just as it is sent', async () => {
  const { gmail } = await openDispute();
  const panel = await openPanel(gmail);
  await register(panel);
  await insert(panel);
  await gmail.getByRole('button', { name: 'Send', exact: true }).click();
  await browser.stopWorker();
  await acknowledged(panel).waitFor({ timeout: 20_000 });
});

test('a sending that is taken back does not stop the clock', async () => {
  const { gmail } = await openDispute();
  const panel = await openPanel(gmail);
  await register(panel);
  await insert(panel);
  await gmail.getByRole('button', { name: 'Send', exact: true }).click();
  await gmail.locator('#link_undo').click();
  await editor(gmail).waitFor();
  await gmail.waitForTimeout(12_000);
  expect(await acknowledged(panel).count()).toBe(0);
});

test('the panel follows the tab in front and never mixes two mails', async () => {
  const { gmail, mailbox } = await openDispute();
  const panel = await openPanel(gmail);
  const other = await browser.context.newPage();
  await other.goto(urlOf(mailbox, 1));
  await other.bringToFront();
  await panel.getByText('Lunsj på torsdag?').first().waitFor();
  expect(await panel.locator('body').innerText()).not.toContain('10023');
  await gmail.bringToFront();
  await panel.getByText('Faktura 10023').first().waitFor();
});

test('after an update of the extension the chip says to reload the tab, and a press does so', async () => {
  const { gmail } = await openDispute();
  const worker = await browser.worker();
  await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
  await gmail.waitForTimeout(1000);
  await gmail.evaluate(() => document.body.append(document.createElement('i')));
  await says(gmail, /Svarfrist ble oppdatert/);
  expect(await gmail.locator('[data-svarfrist-chip]').count()).toBe(1);
  const isLoaded = gmail.waitForEvent('load');
  await pressChip(gmail);
  await isLoaded;
});

function tuesdayAtTen(day: Date): Date {
  const found = new Date(day);
  while (found.getDay() !== 2) found.setDate(found.getDate() + 1);
  found.setHours(10, 0, 0, 0);
  return found;
}
