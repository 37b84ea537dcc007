import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonWords } from '../../lib/i18n/common.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { type Launched, launchPlain, screenshot } from './browser.ts';

const site = join(import.meta.dirname, '../../.output/outlook');
const address = 'https://svarfrist.example/outlook/taskpane.html';
const microsoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Stands in for office.js: two mails, of which the test opens one, and a reply window that remembers. */
const office = `
  const handlers = [];
  const mail = (id, subject, text) => ({
    itemType: 'message', internetMessageId: '<' + id + '@kunde.example>', conversationId: 'c-' + id, subject,
    from: { displayName: 'Kari Nordmann', emailAddress: 'kari@kunde.example' },
    to: [{ displayName: 'Ola', emailAddress: 'ola@firma.example' }],
    dateTimeCreated: new Date('2026-11-20T09:00:00Z'),
    body: { getAsync: (type, done) => done({ status: 'succeeded', value: text }) },
    displayReplyFormAsync: (form, done) => { window.reply = form.htmlBody; done({ status: 'succeeded' }); },
  });
  const mails = [
    mail('1', 'Faktura 10457', 'Hei\\n\\nVi bestrider faktura 10457 på 12 500 kr, for varene er aldri levert.\\n\\nKari'),
    mail('2', 'Takk', 'Takk for hyggelig møte i går. Vi ses på torsdag.'),
  ];
  const mailbox = {
    item: mails[0], userProfile: { emailAddress: 'ola@firma.example' },
    addHandlerAsync: (event, handler) => handlers.push(handler), removeHandlerAsync() {},
  };
  window.openMail = (index) => { mailbox.item = mails[index] ?? null; for (const handler of handlers) handler(); };
  window.Office = { onReady: async () => ({ host: 'Outlook' }), context: { mailbox, displayLanguage: 'nb-NO' } };
`;

let browser: Launched;

beforeAll(async () => {
  browser = await launchPlain({ language: 'nb', width: 340, height: 760 });
  await browser.context.route('https://svarfrist.example/**', (route) => {
    const file = join(site, new URL(route.request().url()).pathname);
    return route.fulfill({
      contentType: types[extname(file)] ?? 'application/octet-stream',
      body: readFileSync(file),
    });
  });
});

afterAll(() => browser.close());

async function openPane(script: string | null): Promise<Page> {
  const page = await browser.context.newPage();
  await page.route(microsoft, (route) =>
    script === null
      ? route.abort()
      : route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.goto(address);
  return page;
}

describe('the Outlook task pane', () => {
  test('says what to do when Microsoft’s script cannot be loaded', async () => {
    const page = await openPane(null);
    await page.getByRole('alert').getByText('Microsofts skript').waitFor();
    await page.close();
  });

  test('reads the open mail, follows to the next one, registers and opens a reply', async () => {
    const page = await openPane(office);
    await page.getByText('varene er aldri levert').first().waitFor();
    await page.evaluate('openMail(1)');
    await page.getByText('Takk', { exact: true }).waitFor();
    expect(await page.getByText('varene er aldri levert').count()).toBe(0);
    await page.evaluate('openMail(null)');
    await page.evaluate('openMail(0)');
    await page.getByText('varene er aldri levert').first().waitFor();
    await screenshot(page, 'outlook-pane');

    await page.getByLabel('Navnet ditt').fill('Ola Berg');
    await page.getByLabel('Telefon').fill('22 00 00 00');
    await page.getByLabel('Firma', { exact: true }).fill('Firma AS');
    await page.getByLabel('E-posten din').fill('ola@firma.example');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByRole('button', { name: panelNb.register.register, exact: true }).click();
    await page.getByRole('button', { name: /^Bekreft mottak/ }).click();
    await page.getByRole('button', { name: panelNb.insert.insert }).click();
    await page.getByText(panelNb.insert['opened-reply']).first().waitFor();
    expect(await page.evaluate('window.reply')).toContain('10457');

    // Outlook tells nobody that a reply was sent, so the user does; the case outlives the pane.
    await page.getByRole('button', { name: panelNb.insert.sent }).click();
    await page.getByText(commonWords.nb.states.ACKNOWLEDGED, { exact: true }).first().waitFor();
    await page.reload();
    await page.getByText(commonWords.nb.states.ACKNOWLEDGED, { exact: true }).first().waitFor();
    await page.close();
  });
});
