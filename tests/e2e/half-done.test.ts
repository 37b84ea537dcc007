import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launchPlain, screenshot } from './browser.ts';
import { storedMeta } from './stored-events.ts';
import {
  axeViolations,
  complaintsOf,
  drop,
  overflow,
  registerOpenMail,
  type StartedWorkspace,
  startWorkspace,
  thatThursday,
} from './workspace-page.ts';

let workspace: StartedWorkspace;
let browser: Launched;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  workspace = await startWorkspace([]);
  browser = await launchPlain({
    language: 'nb',
    width: 1280,
    height: 900,
    now: thatThursday,
  });
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
});
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
});

const open = async (sender: RegExp) => {
  await page.getByRole('option', { name: sender }).click();
  await page.getByRole('option', { name: sender, selected: true }).waitFor();
};
const panel = () => page.locator('.panel');
const press = (name: string) => panel().getByRole('button', { name, exact: true }).click();

describe('what is half done in the panel of the workspace', () => {
  test('a registration is there again after a look at another mail, which shows none of it', async () => {
    await page.goto(workspace.address);
    await open(/Grønli/);
    await press('Endre detaljer');
    await panel().getByLabel('Kunde', { exact: true }).fill('Grønli, ved Kari');
    await open(/Fivelstad/);
    await page.locator('.mail-view__subject', { hasText: 'Faktura 20329' }).waitFor();
    await press('Endre detaljer');
    expect(await panel().getByLabel('Kunde', { exact: true }).inputValue()).toContain('Fivelstad');

    await open(/Grønli/);
    const customer = panel().getByLabel('Kunde', { exact: true });
    await customer.waitFor();
    expect(await customer.inputValue()).toBe('Grønli, ved Kari');
    // Whoever walks through the list with the keys stays there.
    expect(await customer.evaluate((field) => field === document.activeElement)).toBe(false);
    await screenshot(page, 'half-filled-registration');
    await registerOpenMail(page);
    await panel().getByText('Grønli, ved Kari').first().waitFor();
  });

  test('a note to a case is there again as well', async () => {
    await panel().locator('summary', { hasText: 'Mer' }).first().click();
    await press('Notat');
    await panel().getByRole('textbox', { name: 'Notat', exact: true }).fill('Ringer på fredag');
    await open(/Fivelstad/);
    await page.locator('.mail-view__subject', { hasText: 'Faktura 20329' }).waitFor();
    await open(/Grønli/);
    const note = panel().getByRole('textbox', { name: 'Notat', exact: true });
    await note.waitFor();
    expect(await note.inputValue()).toBe('Ringer på fredag');
    await press('Lagre');
    await note.waitFor({ state: 'detached' });
  });

  test('the browser asks before the page is left while something is half done, and not after', async () => {
    const asks = async () => {
      let isAsked = false;
      const answer = (dialog: { accept(): Promise<void> }) => {
        isAsked = true;
        return dialog.accept();
      };
      page.on('dialog', answer);
      await page.reload();
      page.off('dialog', answer);
      return isAsked;
    };
    expect(await asks()).toBe(false);
    await open(/Fivelstad/);
    await press('Endre detaljer');
    await panel().getByLabel('Kunde', { exact: true }).fill('Noe annet');
    expect(await asks()).toBe(true);
  });

  test('mails of two .jsonl files that count alike stand side by side', async () => {
    const line = (from: string) =>
      JSON.stringify({
        id: 1,
        subject: 'Faktura',
        from,
        date: '2026-11-16T09:00:00Z',
        body: 'Vi bestrider hele faktura 10457 på 2500 kr.',
      });
    await page.getByRole('option', { name: /Grønli/ }).waitFor();
    await drop(page, { 'a.jsonl': line('Anne Aas <anne@a.example>') });
    await page.getByRole('option', { name: /Anne Aas/ }).waitFor();
    await drop(page, { 'b.jsonl': line('Bo Berg <bo@b.example>') });
    await page.getByRole('option', { name: /Bo Berg/ }).waitFor();
    await open(/Anne Aas/);
    await registerOpenMail(page);
    await open(/Bo Berg/);
    await panel().getByRole('button', { name: 'Endre detaljer' }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('half-written templates on the settings page', () => {
  let settings: Page;
  const section = () => settings.locator('#templates');
  const pressThere = (name: string) =>
    section().getByRole('button', { name, exact: true }).first().click();
  const fresh = async () => {
    await settings.goto('about:blank');
    await settings.goto(`${workspace.address}options/`);
    await section().getByRole('button', { name: 'Ny mal' }).waitFor();
  };
  /** Begins a template and leaves the page in the middle. */
  const leave = async (name: string) => {
    await pressThere('Ny mal');
    await section().getByLabel('Navn', { exact: true }).fill(name);
    // The pause in typing is over and it is on the disk.
    await expect
      .poll(async () => JSON.stringify(await storedMeta(settings, 'half-written-template')) ?? '')
      .toContain(`"name":${JSON.stringify(name)}`);
    await fresh();
  };

  test('a second one does not take the place of the first, and each goes on where it stopped', async () => {
    settings = await browser.context.newPage();
    settings.on('dialog', (dialog) => dialog.accept());
    const said = complaintsOf(settings);
    await fresh();
    await leave('Ring meg');
    await leave('Takk for sist');
    for (const name of ['Ring meg', 'Takk for sist'])
      await section().getByText(`En mal ble ikke ferdig sist: «${name}».`).waitFor();
    expect(await axeViolations(settings)).toEqual([]);
    await section().scrollIntoViewIfNeeded();
    await screenshot(settings, 'half-written-templates');
    await settings.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(settings)).toBe(0);
    await screenshot(settings, 'half-written-templates-320');

    await pressThere('Fortsett');
    expect(await section().getByLabel('Navn', { exact: true }).inputValue()).toBe('Ring meg');
    // Asked twice, as it is gone for good then.
    await pressThere('Avbryt');
    await pressThere('Forkast det du har skrevet');
    await section().getByText('«Takk for sist»').waitFor();
    await pressThere('Forkast det du har skrevet');
    await section().getByText('En mal ble ikke ferdig sist').waitFor({ state: 'detached' });
    expect(said).toEqual([]);
  });
});
