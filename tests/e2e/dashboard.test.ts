import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../bench/chromium-page.ts';
import { type Launched, launchPlain, screenshot } from './browser.ts';
import { countOf, storedMeta } from './stored-events.ts';
import {
  axeViolations,
  complaintsOf,
  overflow,
  type StartedWorkspace,
  startWorkspace,
} from './workspace-page.ts';

// A hundred thousand cases take a browser some twenty seconds to write, on a busy machine minutes.
const FILLING = 900_000;
const monday = new Date('2026-11-23T09:00:00Z');

let workspace: StartedWorkspace;
let filler: string;
const browsers: Launched[] = [];

beforeAll(async () => {
  workspace = await startWorkspace([]);
  filler = (await bundled('fill-page.ts')).script;
});
afterAll(async () => {
  for (const browser of browsers) await browser.close();
  await workspace?.stop();
});

/** The views, and what of each is there once it is drawn. */
const views = [
  ['', '.case-table tbody th'],
  ['#view=figures', '.cross'],
  ['#view=digest', '.digest h2'],
] as const;

/** The dashboard over a database of its own with so many invented cases. */
async function dashboardWith(count: number, colorScheme: 'light' | 'dark' = 'light') {
  const browser = await launchPlain({ language: 'nb', width: 1440, height: 900, colorScheme });
  browsers.push(browser);
  browser.context.setDefaultTimeout(60_000);
  const page = await browser.context.newPage();
  const complaints = complaintsOf(page);
  await page.clock.setFixedTime(monday);
  await page.goto(`${workspace.address}dashboard/`);
  await page.getByText('Ingen innsigelser er registrert ennå.').waitFor();
  if (count > 0) {
    await page.evaluate(filler);
    await page.evaluate(`bench.fill(${count})`);
    await page.reload();
    await page.locator('.case-table tbody th').first().waitFor();
  }
  return { page, complaints };
}

const rowsShown = async (page: Page) =>
  numberIn((await page.locator('.cases [role=status]').first().textContent()) ?? '');
const numberIn = (text: string) =>
  Number(/\d[\d\s\u00a0]*/.exec(text)?.[0].replace(/\D/g, '') ?? -1);
/** Follows a link within the page: resolves when the list, the figures or the digest of that address are drawn. */
const goTo = (page: Page, hash: string) =>
  page.evaluate(async (address) => {
    const before = location.href;
    const followed = new Promise((resolve) =>
      addEventListener('hashchange', resolve, { once: true }),
    );
    location.hash = address;
    if (location.href === before) return;
    // The page heard of it first, for it listened first, and it draws at once.
    await followed;
    await new Promise((resolve) => setTimeout(resolve));
  }, hash);
/** Presses this button as soon as the bar in `scope` shows progress: from within, where nothing is late. */
const stopHalfWay = (page: Page, scope: string, name: string) =>
  page.waitForFunction(
    ([where, words]) => {
      const bar = document.querySelector<HTMLProgressElement>(`${where} progress`);
      const button = [...document.querySelectorAll<HTMLElement>(`${where} button`)].find(
        ({ textContent }) => textContent?.trim() === words,
      );
      if (!bar || bar.value === 0 || !button) return false;
      button.click();
      return true;
    },
    [scope, name] as const,
  );
const tile = (page: Page, name: string) => page.locator('.tile', { hasText: name });

describe('the dashboard with little in it', () => {
  test('says what to do when there is nothing', async () => {
    const { page, complaints } = await dashboardWith(0);
    await screenshot(page, 'dashboard-empty');
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('is readable in the dark and on a telephone, in all of its views', async () => {
    const { page, complaints } = await dashboardWith(10, 'dark');
    await screenshot(page, 'dashboard-10-dark');
    for (const [view, drawn] of views) {
      for (const width of [1440, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await goTo(page, view);
        await page.locator(drawn).first().waitFor();
        expect(await overflow(page), `${view} ${width}`).toBe(0);
        expect(await axeViolations(page), `${view} ${width}`).toEqual([]);
      }
    }
    expect(complaints).toEqual([]);
  });
});

describe('the dashboard with 100,000 objections', () => {
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    ({ page, complaints } = await dashboardWith(100_000));
  }, FILLING);

  test('counts them all and draws some dozen', async () => {
    expect(numberIn((await tile(page, 'Alle').textContent()) ?? '')).toBe(100_000);
    expect(await page.locator('.case-table').getAttribute('aria-rowcount')).toBe(
      String((await rowsShown(page)) + 1),
    );
    expect(await page.locator('.case-table *').count()).toBeLessThan(900);
    await screenshot(page, 'dashboard-100000');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('goes from the first row to the last and back by keys, and opens a case with Enter', async () => {
    const shown = await rowsShown(page);
    await page.locator('.case-table tbody th a').first().focus();
    await page.keyboard.press('End');
    await page.waitForFunction(
      (index) => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') === index,
      String(shown + 1),
    );
    await page.keyboard.press('Home');
    await page.waitForFunction(
      () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') === '2',
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.case-view h2').waitFor();
    expect(new URL(page.url()).hash).toContain('case=');
    await page.locator('.history li').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'dashboard-case');
    await page.goBack();
    await page.locator('.case-view').waitFor({ state: 'detached' });
  });

  test('keeps filters and order in the address, so that a reload shows the same', async () => {
    await tile(page, 'Over fristen').click();
    await page.getByRole('searchbox').fill('fjord');
    await page.getByRole('button', { name: 'Kunde', exact: true }).click();
    const seen = await page.locator('.case-table tbody th a').first().textContent();
    const shown = await rowsShown(page);
    expect(shown).toBeGreaterThan(0);
    await page.reload();
    await page.locator('.case-table tbody th').first().waitFor();
    expect(new URL(page.url()).hash).toBe('#show=overdue&text=fjord&sort=customer');
    await expect.poll(() => rowsShown(page)).toBe(shown);
    expect(await page.locator('.case-table tbody th a').first().textContent()).toBe(seen);
    await page.getByRole('button', { name: 'Nullstill filtre' }).click();
  });

  test('remembers which columns were chosen', async () => {
    await page.getByText('Kolonner').click();
    await page.getByRole('checkbox', { name: 'Saksnummer' }).check();
    await expect.poll(() => storedMeta(page, 'dashboard-columns')).toContain('caseNumber');
    await page.reload();
    await page.locator('th[data-column=caseNumber]').waitFor();
    await page.getByText('Kolonner').click();
    await page.getByRole('checkbox', { name: 'Saksnummer' }).uncheck();
  });

  test('changes the owner of many cases at once', async () => {
    await page.getByRole('searchbox').fill('fjord');
    for (let key = 0; key < 3; key += 1) {
      await page.locator('.case-table tbody th a').nth(key).focus();
      await page.keyboard.press('Space');
    }
    await page.getByText('3 saker valgt').waitFor();
    await page.getByRole('button', { name: 'Bytt ansvarlig' }).click();
    await page.getByLabel('Ny ansvarlig').fill('vikar@firma.example');
    await screenshot(page, 'dashboard-many');
    await page.getByRole('button', { name: 'Endre 3 saker' }).click();
    await page.getByText('3 saker er endret.').first().waitFor();
    await goTo(page, '#owner=vikar@firma.example&show=all');
    await expect.poll(() => rowsShown(page)).toBe(3);
  });

  test('puts off the reminders of many cases at once, and can be stopped half-way', async () => {
    await goTo(page, '#text=bygg');
    await page.getByRole('checkbox', { name: 'Velg alle', exact: false }).first().check();
    const chosen = await rowsShown(page);
    expect(chosen).toBeGreaterThan(500);
    await page.getByRole('button', { name: 'Utsett påminnelser' }).click();
    await page.locator('.bulk input[type=date]').fill('2026-12-01');
    await page.locator('.bulk').getByLabel('Hvorfor').fill('Ferie');
    await page.getByRole('button', { name: /^Endre \d/ }).click();
    await stopHalfWay(page, '.bulk', 'Stopp');
    const told = page.locator('.bulk').getByText(/saker er endret\./);
    await told.waitFor();
    const changed = numberIn((await told.textContent()) ?? '');
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(chosen);
    expect(await countOf(page, 'snoozed')).toBe(changed);
  });

  test('exports what the list shows to the last row, and stops when it is told to', async () => {
    await goTo(page, '#text=fjord');
    await page.getByText('Eksporter listen').click();
    const list = page.locator('.cases__tools');
    const shown = await rowsShown(page);
    const [excel] = await Promise.all([
      page.waitForEvent('download'),
      list.getByRole('button', { name: 'Last ned Excel' }).click(),
    ]);
    const [sheet] = await readWorkbook(readFileSync(await excel.path()));
    expect(sheet && 'data' in sheet ? sheet.data.length - 1 : 0).toBe(shown);
    // All open cases: long enough to think better of it.
    await goTo(page, '');
    await list.getByRole('button', { name: 'Last ned Excel' }).click();
    await stopHalfWay(page, '.cases__tools', 'Avbryt');
    await list.getByText('Avbrutt.').waitFor();
  });

  /** Follows links that say how many cases they lead to. */
  async function followed(links: readonly { readonly href: string; readonly text: string }[]) {
    for (const { href, text } of links) {
      await goTo(page, href);
      const counted = numberIn(/(\d[\d\u00a0]*)(?: eldre)? sak/.exec(text)?.[1] ?? text);
      await expect.poll(() => rowsShown(page), { message: `${text} → ${href}` }).toBe(counted);
    }
  }
  const linksIn = (part: string) =>
    page.locator(`${part} a[href^="#"]`).evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        text: link.getAttribute('aria-label') ?? link.textContent ?? '',
      })),
    );

  test('every number of the figures leads to as many cases', async () => {
    await goTo(page, '#view=figures&show=all');
    await page.locator('.figure-cards').waitFor();
    await screenshot(page, 'dashboard-figures');
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('.cross a').first().waitFor();
    const cells = await linksIn('.cross');
    const links = await linksIn('.figures');
    expect(cells.length).toBeGreaterThan(60);
    // What is left out of a chart is a number too: other reasons, older months.
    const others = links.filter(({ href }) => /except=|(?<!from=[^&]*)&to=/.test(href));
    expect(others.length).toBeGreaterThanOrEqual(4);
    const isCell = new Set(cells.map(({ href }) => href));
    await followed(links.filter(({ href }) => !isCell.has(href)));
    // Of the table one in five: all of them would take minutes.
    await followed(cells.filter((_, place) => place % 5 === 0));
  }, 900_000);

  test('what is beyond the rows of the table leads to as many cases, by owner and customer too', async () => {
    for (const dimension of ['owner', 'customer']) {
      await goTo(page, '#view=figures&show=all');
      await page.locator('.cross').waitFor();
      const table = page.locator('section:has(> .cross)');
      await table.locator('select').first().selectOption(dimension);
      const rest = table.locator(`a[href*="except${dimension}="]`);
      await rest.waitFor();
      const link = { href: (await rest.getAttribute('href')) ?? '', text: await rest.innerText() };
      await followed([link]);
      // The filter that brought these cases about is named and can be taken away.
      await page.getByText(/^Alle .* unntatt$/).waitFor();
      await screenshot(page, `dashboard-rest-${dimension}`);
    }
  }, 900_000);

  test('every number of the digest leads to as many cases', async () => {
    await goTo(page, '#view=digest');
    await page.locator('.digest h3').first().waitFor();
    const links = await linksIn('.digest');
    await followed(
      links
        .filter(({ href }) => !href.includes('case='))
        // Of a person the headline is followed; its table ends with “and so many more”.
        .filter(({ text }) => !text.startsWith('og ')),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.some(({ href }) => href.includes('dueby='))).toBe(true);
  }, 900_000);

  test('fits a telephone in all of its views', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const [view, drawn] of views) {
      await goTo(page, view);
      await page.locator(drawn).first().waitFor();
      expect(await overflow(page), view).toBe(0);
      expect(await axeViolations(page), view).toEqual([]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('the digest tells the week and prints alone', async () => {
    await goTo(page, '#view=digest');
    await page.locator('.digest h2').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'dashboard-digest');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.page__head').isVisible()).toBe(false);
    expect(await page.locator('.digest__table').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('complains of nothing all the way', () => {
    expect(complaints).toEqual([]);
  });
});
