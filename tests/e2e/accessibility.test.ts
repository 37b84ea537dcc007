import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launchPlain, screenshot } from './browser.ts';
import {
  axeViolations,
  overflow,
  type StartedWorkspace,
  settled,
  startWorkspace,
  thatThursday,
} from './workspace-page.ts';

let workspace: StartedWorkspace;
let browser: Launched;

beforeAll(async () => {
  workspace = await startWorkspace(['innsigelse-nb.eml']);
  browser = await launchPlain({
    language: 'nb',
    width: 1280,
    height: 900,
    now: thatThursday,
  });
  browser.context.setDefaultTimeout(30_000);
  // The first tab registers an objection, so that every page has something to show.
  const page = await browser.context.newPage();
  await page.goto(workspace.address);
  await page.locator('form[aria-labelledby=register-title] button[type=submit]').click();
  await page.locator('.clock__duty').first().waitFor();
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
});

const pages = [
  ['the workspace', '', '.clock__duty'],
  ['the dashboard', 'dashboard/', '.case-table tbody th'],
  ['the settings', 'options/', '[data-testid=backup-file]'],
  ['the page about privacy', 'privacy/', 'main dl, main ul, main table'],
] as const;

async function opened(path: string, ready: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${workspace.address}${path}`);
  await page.locator(ready).first().waitFor({ state: 'attached' });
  return page;
}

describe.each(pages)('%s', (name, path, ready) => {
  test('has no accessibility faults in forced colours', async () => {
    const page = await opened(path, ready);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    // Loaded anew: colours that are on their way from one scheme to the other are neither.
    await page.reload();
    await page.locator(ready).first().waitFor({ state: 'attached' });
    await screenshot(page, `forced-colours-${name.replace('the ', '')}`);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  test('moves nothing for people who asked for reduced motion', async () => {
    const page = await opened(path, ready);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await settled(page);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return (
            transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01) ||
            animationName !== 'none'
          );
        })
        .map((element) => element.className),
    );
    expect(moving).toEqual([]);
    await page.close();
  });

  test('needs no sideways scrolling at 200 %', async () => {
    const page = await opened(path, ready);
    // Zoomed to twice its size, a window of 1280 by 900 has room for 640 by 450.
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('shows where the keyboard is, at every stop, also in forced colours', async () => {
    const page = await opened(path, ready);
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      await page.reload();
      await page.locator(ready).first().waitFor({ state: 'attached' });
      const unseen: string[] = [];
      const stops = new Set<string>();
      for (let stop = 0; stop < 40; stop += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return null;
          // Radio buttons and the like may show it on their label.
          const shows = (element: Element | null) => {
            if (!element) return false;
            const style = getComputedStyle(element);
            return (
              (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1) ||
              style.boxShadow !== 'none'
            );
          };
          return {
            what: focused.outerHTML.slice(0, 120),
            isSeen: shows(focused) || shows(focused.closest('label')),
          };
        });
        if (!at) break;
        stops.add(at.what);
        if (!at.isSeen) unseen.push(at.what);
      }
      expect(stops.size).toBeGreaterThan(2);
      expect(unseen).toEqual([]);
    }
    await page.close();
  });

  test('has nothing to press that is smaller than 24 by 24 pixels, unless it stands in a sentence', async () => {
    const page = await opened(path, ready);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, select, input:not([type=hidden], [type=radio], [type=checkbox]), summary, [role=option], [role=tab]',
        ),
      ].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isShown = width > 1 && height > 1;
        return isShown && (width < 23.5 || height < 23.5)
          ? [`${element.outerHTML.slice(0, 100)} ${width}×${height}`]
          : [];
      }),
    );
    expect(small).toEqual([]);
    await page.close();
  });

  test('says which language it speaks', async () => {
    const page = await opened(path, ready);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toMatch(/^nb/);
    await expect.poll(() => page.title()).toContain('Svarfrist');
    await page.close();
  });
});
