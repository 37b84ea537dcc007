import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonWords } from '../../lib/i18n/common.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { norwegianMailbox } from '../fixtures/gmail/simulator/mailbox.ts';
import { findFirefox, type LaunchedFirefox, launchFirefox } from './firefox.ts';

const path = findFirefox();

// A tab that stands behind another draws nothing: looking at every frame would look never.
const often = { polling: 200 };

/** Until the page says it. @throws Error after half a minute */
const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), often, words);

/** Presses a button by its words as soon as it can be pressed, also in a tab that stands behind another. */
const press = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) => {
      const button = [
        ...document.querySelectorAll<HTMLElement>('button:not([aria-disabled])'),
      ].find(({ textContent }) => textContent?.trim().startsWith(wanted));
      button?.click();
      return button !== undefined;
    },
    often,
    words,
  );

/** Types into the field with this label. */
const type = (page: Page, label: string, value: string) =>
  page.evaluate(
    (wanted, typed) => {
      const field = [...document.querySelectorAll('label')].find(({ textContent }) =>
        textContent?.trim().startsWith(wanted),
      )?.control;
      if (!(field instanceof HTMLInputElement)) throw new Error(`there is no field ${wanted}`);
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    label,
    value,
  );

describe.skipIf(path === null)('in Firefox', () => {
  let firefox: LaunchedFirefox;
  let panel: Page;
  let gmail: Page;
  let strange: readonly string[];
  const complaints: string[] = [];

  beforeAll(async () => {
    firefox = await launchFirefox(path ?? '');
    // The sidebar reads the tab in front: here it stands in a tab behind Gmail's.
    panel = await firefox.openPage('sidepanel.html');
    panel.on('pageerror', (error) => complaints.push(String(error)));
    ({ gmail, strange } = await firefox.openGmail(norwegianMailbox(new Date())));
    gmail.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterAll(() => firefox?.close());

  test('a dispute in Gmail is found, shown beside its subject and in the sidebar', async () => {
    await gmail.waitForSelector('[data-svarfrist-chip]');
    await says(panel, panelNb.verdicts.objection.title);
    await says(panel, 'Ola Hansen');
  });

  test('who answers is asked for once', async () => {
    for (const [label, value] of [
      [panelNb.owner.name, 'Kari Nordmann'],
      [panelNb.owner.phone, '22 33 44 55'],
      [panelNb.owner.company, 'Firma AS'],
      [panelNb.owner.email, 'kari@firma.example'],
    ] as const)
      await type(panel, label, value);
    await press(panel, commonWords.nb.save);
    await panel.waitForFunction(
      (title) => !document.body.innerText.includes(title),
      often,
      panelNb.owner.title,
    );
  });

  test('it is registered, and its clock runs', async () => {
    await press(panel, panelNb.register.register);
    await says(panel, commonWords.nb.states.REGISTERED);
    await panel.waitForSelector('.clock__duty');
  });

  test('the reply stands in Gmail’s own editor, above the signature', async () => {
    await press(panel, 'Bekreft mottak');
    await panel.waitForSelector('.reply textarea[rows="12"]');
    await press(panel, panelNb.insert.insert);
    await gmail.waitForFunction(
      () => document.querySelector('[role=textbox]')?.textContent?.includes('Hei Ola Hansen'),
      often,
    );
    const text = await gmail.$eval('[role=textbox]', (editor) => editor.textContent ?? '');
    expect(text.indexOf('Hei Ola Hansen')).toBeLessThan(text.indexOf('Salg, Firma AS'));
  });

  test('it counts as sent once it left, and the dashboard shows the case', async () => {
    await gmail.evaluate(() => document.querySelector<HTMLElement>('.aoO')?.click());
    await says(panel, commonWords.nb.states.ACKNOWLEDGED);
    const dashboard = await firefox.openPage('dashboard.html');
    await says(dashboard, 'Ola Hansen');
  });

  test('nothing else was asked for, and nobody complained', () => {
    expect(strange).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
