import { afterAll, beforeAll, expect, test } from 'vitest';
import { norwegianMailbox } from '../fixtures/gmail/simulator/mailbox.ts';
import { screenshotTogether, waitUntil } from './browser.ts';
import { type GmailSession, gmailSession, register } from './gmail-session.ts';
import { axeViolations } from './workspace-page.ts';

// Chrome stops the worker when it likes. Whatever was due then is told when the alarm wakes it again.

let session: GmailSession;

beforeAll(async () => {
  session = await gmailSession();
});
afterAll(() => session.close());

test('a worker that was stopped is woken by its alarm and tells what is due', async () => {
  // A complaint of three weeks ago: its answer is late as soon as it is registered.
  const { threads } = norwegianMailbox(new Date(Date.now() - 21 * 86_400_000));
  const { gmail } = await session.openDispute({ threads });
  const panel = await session.openPanel(gmail);
  await register(panel);

  const worker = await session.browser.worker();
  const badge = () => chrome.action.getBadgeText({});
  await waitUntil(async () => (await worker.evaluate(badge)) === '1', 'the badge tells of it');
  // Back in the inbox the panel lists what the badge counts, and leads to it.
  await gmail.evaluate(() => {
    location.hash = '#inbox';
  });
  await panel.getByRole('heading', { name: '1 frist å følge opp' }).waitFor();
  expect(await axeViolations(panel)).toEqual([]);
  await screenshotTogether([gmail, panel], 'gmail-due-now');
  const opened = session.browser.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Ola Hansen' }).click();
  const dashboard = await opened;
  await dashboard.locator('.case-view').getByRole('heading', { name: 'Ola Hansen' }).waitFor();
  await dashboard.close();

  // A page of the extension may look at the badge without waking the worker.
  const onlooker = await session.browser.openPage('options.html');
  await session.browser.stopWorker();
  await onlooker.evaluate(() => chrome.action.setBadgeText({ text: '' }));
  expect(await onlooker.evaluate(badge)).toBe('');
  // Set once all of that is done, however long it took.
  await onlooker.evaluate(() =>
    chrome.alarms.create('reminders', { when: Date.now() + 3000, periodInMinutes: 10 }),
  );

  // Nobody touches the extension: only the alarm can start it.
  await waitUntil(
    async () => (await onlooker.evaluate(badge)) === '1',
    'the badge is back',
    60_000,
  );
  expect(session.strangeRequests()).toEqual([]);
});
