import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { cunningMails, longMails } from '../fixtures/hostile/hostile-mails.ts';
import { type Launched, launchPlain } from './browser.ts';
import { bytesOf, packOfOpenCase, verdict } from './evidence-journey.ts';
import { storedEvents } from './stored-events.ts';
import {
  complaintsOf,
  drop,
  registerOpenMail,
  type StartedWorkspace,
  startWorkspace,
  thatThursday,
} from './workspace-page.ts';

let workspace: StartedWorkspace;
let browser: Launched;
let page: Page;
let complaints: readonly string[];
const asked = new Set<string>();

beforeAll(async () => {
  workspace = await startWorkspace([]);
  browser = await launchPlain({
    language: 'nb',
    width: 1440,
    height: 900,
    now: thatThursday,
  });
  browser.context.setDefaultTimeout(90_000);
  browser.context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http')) asked.add(origin);
  });
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
  test.each(cunningMails())(
    'with $name: shown and registered as text, nothing runs',
    async ({ name, text }) => {
      await openAlone(asOwnMail(name, text));
      await page.locator('.mail-view__text', { hasText: 'Vi bestrider faktura' }).waitFor();
      await registerOpenMail(page);
      expect(await whatRan()).toEqual(nothing);
      expect(new URL(page.url()).origin).toBe(new URL(workspace.address).origin);
    },
  );

  test('each stands in the list of the manager, opens as a case and leaves as a pack that proves itself', {
    timeout: 900_000,
  }, async () => {
    const checker = await browser.context.newPage();
    const cases = (await storedEvents(page)).map(({ objectionId }) => objectionId);
    expect(cases).toHaveLength(cunningMails().length);
    // Rows of the same day stand in any order, and only those in sight are drawn: the one is asked for.
    await page.goto(`${workspace.address}dashboard/#show=all`);
    await page.getByRole('searchbox').fill('<script>');
    await page.getByText('<script>').first().waitFor();
    expect(await whatRan()).toEqual(nothing);
    for (const id of cases) {
      await page.goto('about:blank');
      await page.goto(`${workspace.address}dashboard/#show=all&case=${id}`);
      const open = page.locator('.cases__open');
      await open.locator('.history li').first().waitFor();
      expect(await open.innerText()).toContain('Vi bestrider faktura');
      const download = await packOfOpenCase({ page, view: () => page });
      const files = unzipSync(await bytesOf(download));
      // No name in a pack leads out of the folder it is unpacked in.
      for (const name of Object.keys(files)) expect(name).toMatch(/^[\w-]+(?:\/[\w-]+)?\.\w+$/);
      expect(await verdict(checker, files, 'zip')).toEqual({ isOk: true, problems: [] });
      await checker.goto(await pageOfPack(files));
      expect(await checker.locator('body').innerText()).toContain('innsigelsen.txt');
      const words = new TextDecoder().decode(files['innsigelsen.txt']);
      expect(words).toContain('Vi bestrider faktura');
      for (const place of [page, checker]) expect(await whatRan(place)).toEqual(nothing);
    }
    await checker.close();
  });

  test.each(longMails())('of a megabyte of $name: the page stays awake', async ({ text }) => {
    await openAlone(text);
    await page.locator('.mail-view__text', { hasText: 'Vi bestrider faktura' }).waitFor();
    // A page that hangs does not answer.
    expect(await page.evaluate(() => document.title)).not.toBe('');
  });

  test('of fifty megabytes, ten thousand quotations deep: it is read in part, and the page stays awake', async () => {
    await openAlone('From: Ola <ola@kunde.example>\r\nSubject: Hei\r\n\r\nTakk for sist.\r\n');
    // Made in the page: it is too long to be sent there.
    const start = longMails(1).find(({ name }) => name === 'nested quotations')?.text ?? '';
    await page.evaluate((text) => {
      const line = `${'> '.repeat(10_000)}x\r\n`;
      const file = new File([text, ...Array.from({ length: 2500 }, () => line)], 'lang.eml');
      const data = new DataTransfer();
      data.items.add(file);
      const event = (type: string) =>
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event('dragover'));
      document.body.dispatchEvent(event('drop'));
    }, start);
    await page.locator('.mail-view__text', { hasText: 'Vi bestrider faktura' }).waitFor();
    await page.locator('form[aria-labelledby=register-title]').waitFor();
    expect(await page.evaluate(() => document.title)).not.toBe('');
  });

  test('in all of this the page complained about nothing and asked no other host', () => {
    expect(complaints).toEqual([]);
    expect([...asked]).toEqual([new URL(workspace.address).origin]);
  });
});

/** What a hostile mail wants of a page: that its script runs, or its elements stand in it. */
function whatRan(place: Page = page) {
  return place.evaluate(() => ({
    wasHacked: 'wasHacked' in globalThis,
    foreign: document.querySelectorAll(
      'script[src^=http], iframe, object, embed, base, svg[onload], img[onerror], form[action^=http]',
    ).length,
  }));
}
const nothing = { wasHacked: false, foreign: 0 };

/** A mail of its own among the others: two with one id are one. */
const asOwnMail = (name: string, text: string) =>
  text.replace('<hostile@', `<${name.replaceAll(/\W/g, '-')}@`);

/** The first page of an unpacked evidence pack, as it is opened from the disk. */
async function pageOfPack(files: Record<string, Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'svarfrist-hostile-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'index.html'), files['index.html'] ?? new Uint8Array());
  return `file://${join(folder, 'index.html')}`;
}

/** Opens the mail in a workspace that shows no other file. */
async function openAlone(text: string): Promise<void> {
  // The same address with another part of the page is no new page.
  await page.goto('about:blank');
  await page.goto(workspace.address);
  await page.locator('[role=option]').first().waitFor();
  await drop(page, { 'ond.eml': text });
}
