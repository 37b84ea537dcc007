import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openDraftWords } from '../../lib/i18n/open-draft.ts';
import { screenshotTogether, waitUntil } from './browser.ts';
import { chipName } from './gmail-chip.ts';
import {
  editor,
  type GmailSession,
  gmailSession,
  marks,
  register,
  says,
  send,
} from './gmail-session.ts';

let session: GmailSession;

beforeAll(async () => {
  session = await gmailSession();
});
afterAll(() => session.close());
afterEach(async () => {
  expect(session.strangeRequests()).toEqual([]);
  for (const page of session.browser.context.pages().slice(1)) await page.close();
});

const heading = (panel: Page) => panel.getByRole('heading', { name: openDraftWords.nb.heading });

test('the reply that is being written is checked while the user types, and marked', async () => {
  const { gmail } = await session.openDispute();
  const panel = await session.openPanel(gmail);
  await register(panel);
  await gmail.locator('.bkH').click();
  await editor(gmail).waitFor();
  await marks(gmail, /Kontroller svaret/);

  await gmail.keyboard.type('Hei Ola! Betal innen 3 dager, ellers går saken til inkasso.');
  await heading(panel).waitFor();
  await marks(gmail, /må rettes/);
  const findings = panel.locator('section', { has: heading(panel) });
  await expect.poll(() => findings.innerText()).toContain('inkasso');
  await screenshotTogether([gmail, panel], 'gmail-draft');

  // It stands above the bar with the Send button and hides nothing of it.
  await waitUntil(async () => {
    const mark = await gmail.locator('[data-svarfrist-draft]').boundingBox();
    const button = await send(gmail).boundingBox();
    return mark !== null && button !== null && mark.y + mark.height <= button.y;
  }, 'the mark stands above the Send button');

  // The customer's older words below the answer are not ours to check.
  await editor(gmail).press('Control+a');
  await gmail.keyboard.type('Hei Ola, takk for at du sa fra.');
  await expect.poll(() => findings.innerText()).not.toContain('inkasso');
  await send(gmail).click();
  await heading(panel).waitFor({ state: 'detached' });
  await waitUntil(async () => (await chipName(gmail, 'draft')) === null, 'the mark is gone');
});

test('a panel that is opened while a reply is being written checks what stands there', async () => {
  const { gmail } = await session.openDispute();
  const panel = await session.openPanel(gmail);
  await register(panel);
  await gmail.locator('.bkH').click();
  await editor(gmail).waitFor();
  await gmail.keyboard.type('Betal innen 3 dager, ellers går saken til inkasso.');
  await heading(panel).waitFor();
  await panel.reload();
  await heading(panel).waitFor();
  await marks(gmail, /må rettes/);
});

test('what is written in a conversation that nobody registered stays in the page', async () => {
  const { gmail } = await session.openDispute();
  const panel = await session.openPanel(gmail);
  await gmail.locator('.bkH').click();
  await editor(gmail).waitFor();
  await gmail.keyboard.type('Betal innen 3 dager, ellers går saken til inkasso.');
  await gmail.waitForTimeout(1500);
  expect(await chipName(gmail, 'draft')).toBeNull();
  expect(await heading(panel).count()).toBe(0);
  await says(gmail, /ikke registrert/);
});

test('without an open panel the mark only offers the check', async () => {
  const { gmail } = await session.openDispute();
  const panel = await session.openPanel(gmail);
  await register(panel);
  // Chromium without a window does not open it again, so this test is the last.
  const isClosed = panel.waitForEvent('close');
  // It may be gone before it can say that it was asked.
  await panel.evaluate(() => window.close()).catch(() => null);
  await isClosed;
  await gmail.locator('.bkH').click();
  await editor(gmail).waitFor();
  await gmail.keyboard.type('Betal innen 3 dager, ellers går saken til inkasso.');
  await gmail.waitForTimeout(1000);
  await marks(gmail, /Kontroller svaret/);
});
