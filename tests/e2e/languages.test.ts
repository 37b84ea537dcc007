import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commonWords } from '../../lib/i18n/common.ts';
import { dashboardWords } from '../../lib/i18n/dashboard.ts';
import { settingsWords } from '../../lib/i18n/settings.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { launchPlain } from './browser.ts';
import { overflow, type StartedWorkspace, startWorkspace } from './workspace-page.ts';

let workspace: StartedWorkspace;

beforeAll(async () => {
  workspace = await startWorkspace([]);
});
afterAll(() => workspace?.stop());

/** On how many lines the buttons, links and words of a header stand. */
function linesOf(page: Page, header: string): Promise<number> {
  return page.locator(header).evaluate((element) => {
    const middles = [...element.querySelectorAll('h1, a, button, select')].map((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return (top + bottom) / 2;
    });
    const apart = 12;
    return middles
      .toSorted((a, b) => a - b)
      .filter((middle, at, all) => at === 0 || middle - (all[at - 1] ?? 0) > apart).length;
  });
}

// data: what the browser asks for, and what it gets
test.each([
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['nn-NO', 'nn'],
  ['da-DK', 'da'],
  ['sv-FI', 'sv'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
] as const)(
  'a browser in %s gets every page in %s, also on a narrow screen',
  async (asked, language) => {
    const browser = await launchPlain({ language: asked, width: 320, height: 800 });
    try {
      const page = await browser.context.newPage();
      for (const [path, title] of [
        ['', commonWords[language].product],
        ['options/', settingsWords[language].title],
        ['dashboard/', dashboardWords[language].title],
      ] as const) {
        await page.goto(`${workspace.address}${path}`);
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await page.locator(`html[lang^=${language}]`).waitFor({ state: 'attached' });
        expect(await overflow(page)).toBe(0);
        expect(await linesOf(page, '.workspace-bar, .page__head')).toBeLessThanOrEqual(2);
      }
    } finally {
      await browser.close();
    }
  },
);

test('a language that was chosen holds on every page, whatever the browser asks for', async () => {
  const browser = await launchPlain({ language: 'sv-SE' });
  try {
    const page = await browser.context.newPage();
    await page.goto(workspace.address);
    await page.getByLabel(workspaceWords.sv.language).selectOption('nn');
    await page.getByText(workspaceWords.nn.dashboard).first().waitFor();
    await page.goto(`${workspace.address}dashboard/`);
    await page.getByRole('heading', { level: 1, name: dashboardWords.nn.title }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: dashboardWords.nn.title }).waitFor();
  } finally {
    await browser.close();
  }
});
