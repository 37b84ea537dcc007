import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonWords } from '../../lib/i18n/common.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { type Launched, launchPlain } from './browser.ts';
import {
  axeViolations,
  overflow,
  registerOpenMail,
  type StartedWorkspace,
  startWorkspace,
  thatThursday,
} from './workspace-page.ts';

// Whatever can be unfolded, pressed or got wrong is looked at by axe: in light, in the dark and on a narrow screen.

let workspace: StartedWorkspace;
let browser: Launched;
let page: Page;

beforeAll(async () => {
  workspace = await startWorkspace(['innsigelse-nb.eml']);
  browser = await launchPlain({
    language: 'nb',
    width: 1280,
    height: 900,
    now: thatThursday,
  });
  browser.context.setDefaultTimeout(30_000);
  page = await browser.context.newPage();
  await page.goto(workspace.address);
  await page.locator('.mail-view').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
});

/** Unfolds everything in `scope`, also what comes out of it. Menus and dialogs that take the focus are not folds. */
async function unfold(scope: string) {
  const closed = page.locator(`${scope} details:not([open]) > summary:visible`);
  for (let count = 0; count < 60 && (await closed.count()) > 0; count += 1)
    await closed.first().click();
}

/** What axe finds, and how far the page is too wide, in each look. */
async function faults(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const look = `${colorScheme} ${width}`;
    found.push(...(await axeViolations(page)).map((fault) => `${look}: ${fault}`));
    const wide = await overflow(page);
    if (wide > 0) found.push(`${look}: ${wide} px too wide`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

const panel = () => page.locator('.panel');

describe('the workspace', () => {
  test('with any of its mails, and all that can be unfolded about it', async () => {
    const rows = page.locator('.mail-list [role=option], [role=listbox] [role=option]');
    const seen = new Set<string>();
    for (let at = 0; at < (await rows.count()); at += 1) {
      await rows.nth(at).click();
      await panel().locator('[aria-busy=true]').waitFor({ state: 'detached' });
      await panel().locator('h2, h3').first().waitFor();
      // One mail of each verdict is enough.
      const verdict = await panel().locator('h2, h3').first().innerText();
      if (seen.has(verdict)) continue;
      seen.add(verdict);
      await unfold('.panel');
      expect(await faults(), verdict).toEqual([]);
    }
    expect(seen.size).toBeGreaterThan(3);
  });

  test('while an objection is registered with mistakes', async () => {
    await page.getByRole('option', { name: /Brekkhus/ }).click();
    await panel().locator('form[aria-labelledby=register-title]').waitFor();
    const form = panel().locator('form[aria-labelledby=register-title]');
    // All fields, and all reasons why it may be no objection.
    for (let count = 0; count < 2; count += 1)
      await form.locator('button[aria-expanded=false]').first().click();
    expect(await faults()).toEqual([]);
    for (const field of await form.locator('input[inputmode=decimal], input[type=date]').all())
      if (await field.isVisible()) await field.fill((await field.getAttribute('type')) ? '' : '§');
    await panel().locator('form[aria-labelledby=register-title] button[type=submit]').click();
    await panel().locator('[aria-invalid]').first().waitFor();
    expect(await faults()).toEqual([]);
    await page.reload();
    await page.locator('.mail-view').waitFor();
  });

  test('with a registered objection, and with each thing that can be told about it', async () => {
    await page.getByRole('option', { name: /Brekkhus/ }).click();
    await registerOpenMail(page);
    await unfold('.panel');
    expect(await faults()).toEqual([]);
    const steps = panel().locator('section[aria-labelledby=steps-title]');
    const names = await steps.getByRole('button').allInnerTexts();
    const looked: string[] = [];
    for (const name of names) {
      const button = steps.getByRole('button', { name, exact: true }).first();
      if (!(await button.isVisible())) continue;
      const opens = (await button.getAttribute('aria-expanded')) !== null;
      if (!opens) continue;
      await button.click();
      await steps.locator('form, [aria-expanded=true]').first().waitFor();
      looked.push(name);
      expect(await faults(), name).toEqual([]);
      const cancel = steps.getByRole('button', { name: commonWords.nb.cancel }).first();
      await ((await cancel.isVisible()) ? cancel : button).click();
    }
    expect(looked.length).toBeGreaterThan(3);
  });

  test('with a reply that breaks rules, and while a finding is ignored with a reason', async () => {
    await panel().locator('.offer').first().click();
    const text = page.locator('.reply textarea[rows="12"]');
    await text.waitFor();
    await text.fill('Betal i dag, ellers sender vi saken til inkasso og melder deg til politiet.');
    await page.locator('.finding').first().waitFor();
    await unfold('.reply');
    expect(await faults()).toEqual([]);
    const ignore = page.locator('.finding').getByRole('button', { name: panelNb.findings.ignore });
    await ignore.first().click();
    expect(await faults()).toEqual([]);
  });
});

describe('the dashboard', () => {
  test.each([
    ['', '.case-table tbody th'],
    ['#view=figures', '.cross'],
    ['#view=digest', '.digest h2'],
    ['#show=all', '.case-table tbody th'],
  ])('at %s', async (hash, ready) => {
    // The same address with another part of the page is no new page.
    await page.goto('about:blank');
    await page.goto(`${workspace.address}dashboard/${hash}`);
    await page.locator(ready).first().waitFor();
    await unfold('main');
    expect(await faults()).toEqual([]);
  });

  test('with a case open, and while cases are changed together', async () => {
    await page.goto(`${workspace.address}dashboard/`);
    await page.getByRole('link', { name: 'Marte Brekkhus' }).click();
    await page.locator('.case-view .history li').first().waitFor();
    await unfold('main');
    expect(await faults()).toEqual([]);
    await page.goto(`${workspace.address}dashboard/`);
    await page.locator('.case-table tbody input[type=checkbox]').first().click();
    await unfold('main');
    expect(await faults()).toEqual([]);
  });
});

describe('the settings', () => {
  test('with everything unfolded, as they come and with mistakes', async () => {
    await page.goto(`${workspace.address}options/`);
    await page.locator('form').first().waitFor();
    await unfold('main');
    expect(await faults()).toEqual([]);
    await page.getByRole('textbox', { name: 'Pauser' }).fill('00:00–23:59');
    await page.getByRole('button', { name: 'Lagre innstillinger' }).click();
    await page.locator('[aria-invalid]').first().waitFor();
    expect(await faults()).toEqual([]);
  });
});
