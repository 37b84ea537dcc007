import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../lib/domain/shared/language.ts';
import { privacyWords } from '../../lib/i18n/privacy.ts';
import { settingsWords } from '../../lib/i18n/settings.ts';
import { type LaunchedExtension, launchPlain, launchWithExtension, screenshot } from './browser.ts';
import {
  bytesOf,
  checkLog,
  downloaded,
  forgetCustomer,
  type Place,
  packIn,
  part,
  restoreIn,
  thursday,
  verdict,
} from './evidence-journey.ts';
import { launchOutlook, type Outlook, openOutlook } from './outlook-host.ts';
import { thanks } from './outlook-mails.ts';
import { axeViolations, complaintsOf, overflow } from './workspace-page.ts';

const site = 'https://svarfrist.example';

/** The whole journey: an old backup in, a pack out that proves itself, a table for Excel, and a customer forgotten. */
async function proveEverything(place: Place, checker: Page): Promise<void> {
  await restoreIn(place);
  expect(await axeViolations(place.view())).toEqual([]);
  const excel = await downloaded(place.page, () =>
    place.view().getByRole('button', { name: 'Last ned Excel' }).click(),
  );
  const [sheet] = await readWorkbook(await bytesOf(excel));
  const [head = [], ...rows] = sheet && 'data' in sheet ? sheet.data : [];
  expect(rows).toHaveLength(3);
  expect(rows[0]?.[head.indexOf('Forfall')]).toEqual(new Date('2026-12-16T00:00:00Z'));
  const { files } = await packIn(place);
  expect(Object.keys(files)).toContain('tidslinje.pdf');
  expect(await verdict(checker, files, 'zip')).toEqual({ isOk: true, problems: [] });
  const { 'belop.csv': _gone, ...fewer } = files;
  expect((await verdict(checker, fewer, 'zip')).problems).toEqual(['Filen belop.csv mangler.']);
  await place.openData();
  await checkLog(place, 'Loggen er hel: 39 hendelser er kontrollert.');
  expect(Object.keys(unzipSync(await forgetCustomer(place)))).toContain('data.json');
  await place.openDashboard();
  await place.view().getByText('Ingen innsigelser er registrert ennå.').first().waitFor();
}

describe('evidence in the extension', () => {
  let browser: LaunchedExtension;
  beforeAll(async () => {
    browser = await launchWithExtension({ language: 'nb', width: 1280, height: 1000 });
  });
  afterAll(() => browser?.close());

  async function inTab(): Promise<Place & { complaints: readonly string[] }> {
    const page = await browser.context.newPage();
    const complaints = complaintsOf(page);
    await page.clock.setFixedTime(thursday);
    const open = async (path: string) => {
      // The same address with another part of the page is no new page.
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    };
    return {
      page,
      complaints,
      view: () => page,
      openData: () => open('options.html#data'),
      openDashboard: () => open('dashboard.html'),
    };
  }

  test('is restored, packed, exported, checked and forgotten', async () => {
    const place = await inTab();
    const plain = await launchPlain();
    try {
      await proveEverything(place, await plain.context.newPage());
    } finally {
      await plain.close();
    }
    expect(place.complaints).toEqual([]);
  });

  test('says on a page of its own what is stored where, in every language', async () => {
    const place = await inTab();
    const { page } = place;
    await place.openDashboard();
    await page.getByRole('link', { name: 'Personvern', exact: true }).click();
    await page.getByRole('heading', { name: 'Hva som lagres hvor, og hvor lenge' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/privacy.html');
    await screenshot(page, 'privacy');
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'privacy-dark-320');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.getByRole('link', { name: 'Gå til dine data' }).click();
    await part(page, 'Er loggen hel?').waitFor();
    let before: Language = 'nb';
    for (const language of languages.filter((each) => each !== 'nb')) {
      await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
      await page.locator(`select:has(option[value=${language}])`).first().selectOption(language);
      await page.getByRole('button', { name: settingsWords[before].save }).click();
      await page.getByRole('button', { name: settingsWords[language].save }).waitFor();
      before = language;
      await page.goto(`chrome-extension://${browser.extensionId}/privacy.html`);
      await page.getByRole('heading', { name: privacyWords[language].title }).waitFor();
      await page.locator(`html[lang=${language}]`).waitFor();
      expect(await axeViolations(page), language).toEqual([]);
    }
    expect(place.complaints).toEqual([]);
  });
});

describe('the page about privacy', () => {
  test('opens in a tab beside the panel of Gmail', async () => {
    const browser = await launchWithExtension({ language: 'nb', width: 360 });
    try {
      const panel = await browser.openPage('sidepanel.html');
      const link = panel.getByRole('link', { name: 'Personvern', exact: true });
      const [tab] = await Promise.all([browser.context.waitForEvent('page'), link.click()]);
      await tab.getByRole('heading', { name: 'Hva som lagres hvor, og hvor lenge' }).waitFor();
      expect(new URL(tab.url()).pathname).toBe('/privacy.html');
    } finally {
      await browser.close();
    }
  });

  test('opens in the place of the pane of Outlook, and leads back', async () => {
    const outlook = await launchOutlook();
    try {
      const window = await openOutlook(outlook, {
        item: thanks('1'),
        permission: 'ReadWriteItem',
      });
      const pane = await window.pane();
      await pane.getByRole('link', { name: 'Personvern', exact: true }).click();
      await pane.getByRole('heading', { name: 'Hva som lagres hvor, og hvor lenge' }).waitFor();
      await pane.getByRole('link', { name: 'Til postkassen' }).click();
      await pane.getByRole('link', { name: 'Personvern', exact: true }).waitFor();
    } finally {
      await outlook.close();
    }
  });
});

describe('evidence in the frame of Outlook', () => {
  let outlook: Outlook;
  beforeAll(async () => {
    outlook = await launchOutlook({ width: 900 });
  });
  afterAll(() => outlook?.close());

  test('is restored, packed, exported, checked and forgotten', async () => {
    const address = `${site}/options/index.html?pane#data`;
    const window = await openOutlook(outlook, { item: null, address });
    const { page } = window;
    await page.clock.setFixedTime(thursday);
    let view = await window.pane();
    const open = async (path: string) => {
      await view.goto('about:blank');
      await view.goto(`${site}/${path}`);
      view = await window.pane();
    };
    const place: Place = {
      page,
      view: () => view,
      openData: () => open('options/index.html?pane#data'),
      openDashboard: () => open('dashboard/index.html?pane'),
    };
    const plain = await launchPlain();
    try {
      await proveEverything(place, await plain.context.newPage());
    } finally {
      await plain.close();
    }
    await open('privacy/index.html?pane');
    await view.getByRole('heading', { name: 'Hva som lagres hvor, og hvor lenge' }).waitFor();
    expect(await axeViolations(view)).toEqual([]);
    expect(outlook.unexpected).toEqual([]);
  });
});
