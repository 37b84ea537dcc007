import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { screenshot, screenshotTogether, waitUntil } from './browser.ts';
import { pressChip } from './gmail-chip.ts';
import {
  acknowledged,
  answerBy,
  badge,
  editor,
  type GmailSession,
  gmailSession,
  insert,
  register,
  says,
  send,
  stir,
  twoWeeksLater,
  urlOf,
} from './gmail-session.ts';

let session: GmailSession;
const openDispute: GmailSession['openDispute'] = (changes) => session.openDispute(changes);
const openPanel: GmailSession['openPanel'] = (gmail) => session.openPanel(gmail);

beforeAll(async () => {
  session = await gmailSession();
});

afterAll(async () => {
  await session.close();
});

afterEach(async () => {
  // Nothing but Gmail itself was ever asked for anything.
  expect(session.strangeRequests()).toEqual([]);
  for (const page of session.browser.context.pages().slice(1)) await page.close();
});

test('from a disputed invoice to an answer that is sent, a clock that runs and a reminder', async () => {
  const { gmail } = await openDispute();
  const panel = await openPanel(gmail);
  await screenshotTogether([gmail, panel], 'gmail-objection');

  await register(panel);
  await says(gmail, answerBy);
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

  await send(gmail).click();
  await acknowledged(panel).waitFor({ timeout: 60_000 });
  await screenshot(panel, 'gmail-panel-sent');

  // Two weeks later, on a working day at ten, the worker wakes up by its alarm.
  const later = await twoWeeksLater(session);
  await waitUntil(async () => (await badge(session)) === '1', 'the badge shows one overdue answer');
  const worker = await session.browser.worker();
  await waitUntil(
    () =>
      worker.evaluate(async () => {
        const all = await chrome.notifications.getAll();
        return Object.keys(all).some((id) => id.startsWith('svarfrist:'));
      }),
    'a notification is shown',
  );

  const dashboard = await session.browser.context.newPage();
  await dashboard.clock.setFixedTime(later);
  await dashboard.goto(`chrome-extension://${session.browser.extensionId}/dashboard.html`);
  await dashboard.getByText('Ola Hansen').first().waitFor();
  expect(await dashboard.locator('body').innerText()).toMatch(/forsinket|forfalt|over fristen/i);
  await screenshot(dashboard, 'gmail-dashboard');
});

test('a reply is recorded although the worker is stopped just as it is sent', async () => {
  const { gmail } = await openDispute();
  const panel = await openPanel(gmail);
  await register(panel);
  await insert(panel);
  await send(gmail).click();
  await session.browser.stopWorker();
  await acknowledged(panel).waitFor({ timeout: 60_000 });
});

test('a sending that is taken back does not stop the clock', async () => {
  // Ten seconds to take it back, which a busy machine may need.
  const { gmail } = await openDispute({ undo: 10 });
  const panel = await openPanel(gmail);
  await register(panel);
  await insert(panel);
  await send(gmail).click();
  await gmail.locator('#link_undo').click();
  await editor(gmail).waitFor();
  // Longer than the link would have stood there, and whatever is waited after it.
  await gmail.waitForTimeout(16_000);
  expect(await acknowledged(panel).count()).toBe(0);
});

test('the panel follows the tab in front and never mixes two mails', async () => {
  const { gmail, mailbox } = await openDispute();
  const panel = await openPanel(gmail);
  const other = await session.browser.context.newPage();
  await other.goto(urlOf(mailbox, 1));
  await other.bringToFront();
  await panel.getByText('Lunsj på torsdag?').first().waitFor();
  expect(await panel.locator('body').innerText()).not.toContain('10023');
  await gmail.bringToFront();
  await panel.getByText('Faktura 10023').first().waitFor();
});

test('after an update of the extension the chip says to reload the tab, and a press does so', async () => {
  const { gmail } = await openDispute();
  const worker = await session.browser.worker();
  await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50)).catch(() => null);
  await says(gmail, /Svarfrist ble oppdatert/, stir(gmail));
  expect(await gmail.locator('[data-svarfrist-chip]').count()).toBe(1);
  const isLoaded = gmail.waitForEvent('load');
  await pressChip(gmail);
  await isLoaded;
});
