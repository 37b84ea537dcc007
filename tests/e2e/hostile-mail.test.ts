import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cunningMails, longMails } from '../fixtures/hostile/hostile-mails.ts';
import { type Launched, launchPlain } from './browser.ts';
import { complaintsOf, drop, type StartedWorkspace, startWorkspace } from './workspace-page.ts';

let workspace: StartedWorkspace;
let browser: Launched;
let page: Page;
let complaints: readonly string[];
const asked = new Set<string>();

beforeAll(async () => {
  workspace = await startWorkspace([]);
  browser = await launchPlain({ language: 'nb', width: 1440, height: 900 });
  browser.context.setDefaultTimeout(30_000);
  browser.context.on('request', (request) => asked.add(new URL(request.url()).origin));
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
  await page.goto(workspace.address);
  await page.locator('[role=option]').first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
});

describe('mails made to hurt their reader, opened in the workspace', () => {
  test.each(cunningMails())('with $name: shown as text, nothing runs', async ({ text }) => {
    await openAlone(text);
    await page.locator('.mail-view__text', { hasText: 'Vi bestrider faktura' }).waitFor();
    const shown = await page.evaluate(() => ({
      wasHacked: 'wasHacked' in globalThis,
      foreign: document.querySelectorAll(
        'script:not([src]), iframe, object, embed, base, svg[onload], form[action^=http]',
      ).length,
      address: location.origin,
    }));
    expect(shown).toEqual({
      wasHacked: false,
      foreign: 0,
      address: new URL(workspace.address).origin,
    });
  });

  test('a subject with a script in it is registered, and stands in the list of the manager as words', async () => {
    const mail = cunningMails().find(({ name }) => name === 'markup in subject and sender');
    await openAlone(mail?.text ?? '');
    await page.locator('form[aria-labelledby=register-title] button[type=submit]').click();
    await page.locator('.clock__duty').first().waitFor();
    await page.goto(`${workspace.address}dashboard/`);
    await page.getByText('<script>').first().waitFor();
    expect(await page.evaluate(() => 'wasHacked' in globalThis)).toBe(false);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    await page.goto(workspace.address);
  });

  test.each(longMails())('of a megabyte of $name: the page stays awake', async ({ text }) => {
    await openAlone(text);
    await page.locator('.mail-view__text', { hasText: 'Vi bestrider faktura' }).waitFor();
    // A page that hangs does not answer.
    expect(await page.evaluate(() => document.title)).not.toBe('');
  });

  test('in all of this the page complained about nothing and asked no other host', () => {
    expect(complaints).toEqual([]);
    expect([...asked]).toEqual([new URL(workspace.address).origin]);
  });
});

/** Opens the mail in a workspace that shows no other file. */
async function openAlone(text: string): Promise<void> {
  await page.reload();
  await page.locator('[role=option]').first().waitFor();
  await drop(page, { 'ond.eml': text });
}
