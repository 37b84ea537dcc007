import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findingWords } from '../../lib/domain/reply/finding-words.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { errorWords } from '../../lib/i18n/errors.ts';
import { outlookWords } from '../../lib/i18n/outlook.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { panelWords } from '../../lib/i18n/panel.ts';
import { screenshot, waitUntil } from './browser.ts';
import {
  type Item,
  launchOutlook,
  type Outlook,
  type OutlookWindow,
  openOutlook,
} from './outlook-host.ts';
import {
  copiedCase,
  dispute,
  listedCase,
  registerCase,
  replyDraft,
  thanks,
} from './outlook-mails.ts';

const words = outlookWords.nb;
const permission =
  /<Permissions>(\w+)</.exec(
    readFileSync(join(import.meta.dirname, '../../manifest.xml'), 'utf8'),
  )?.[1] ?? '';

let outlook: Outlook;
let opened: OutlookWindow[] = [];

beforeAll(async () => {
  outlook = await launchOutlook();
});
afterEach(async () => {
  // A test that failed with a line cut leaves none cut behind.
  outlook.withhold(null);
  outlook.setOffice(true);
  for (const { page } of opened) await page.close();
  opened = [];
  // Nothing but Outlook, office.js and our own site is ever asked for anything.
  expect(outlook.unexpected).toEqual([]);
});
afterAll(() => outlook.close());

async function open(item: Item | null, more: Parameters<typeof openOutlook>[1] | object = {}) {
  const window = await openOutlook(outlook, { item, permission, ...more });
  opened.push(window);
  return { window, pane: await window.pane() };
}

const seesText = (pane: Frame, text: string) => pane.getByText(text).first().waitFor();

describe('reading in Outlook', () => {
  test('a dispute is read, registered and answered: the letter arrives as it was written', async () => {
    const { window, pane } = await open(dispute('1'));
    await seesText(pane, 'varene er aldri levert');
    await screenshot(window.page, 'outlook-pane');
    await registerCase(pane);
    await pane.getByRole('button', { name: /^Bekreft mottak/ }).click();
    const letter = await pane.getByLabel(panelNb.reply.text).inputValue();
    await pane.getByRole('button', { name: panelNb.insert.insert }).click();
    await seesText(pane, panelNb.insert['opened-reply']);
    const { replies } = await window.state();
    const arrived = await window.page.evaluate((html) => {
      const page = new DOMParser().parseFromString(html.replace(/<br>/g, '\n'), 'text/html');
      return [...page.body.children].map(({ textContent }) => textContent);
    }, replies[0] ?? '');
    const lines = (text: string) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    expect(lines(arrived.join('\n'))).toEqual(lines(letter));
    expect(replies[0]).not.toMatch(/<(?!\/?(?:p|br|ul|ol|li)\b)/);

    // The bar above the message says by when, also with the pane closed.
    await waitUntil(
      async () => (await window.state()).notices['svarfrist'] !== undefined,
      'the bar is there',
    );
    const { notices, unknown } = await window.state();
    expect(notices['svarfrist']?.message.length).toBeLessThanOrEqual(150);
    expect(unknown).toEqual([]);

    // Outlook's own calendar rings with the pane closed.
    await pane.getByRole('button', { name: 'Legg i kalenderen' }).first().click();
    await waitUntil(
      async () => (await window.state()).appointments.length === 1,
      'the form of an appointment is open',
    );
    // What arrives has passed office.js, which refuses unknown shapes; dates travel as milliseconds.
    const [form] = (await window.state()).appointments as [Record<string, unknown>];
    const due = await pane.locator('.clock__duty').first().innerText();
    const start = new Date(Number(form['start']));
    const inOslo = new Intl.DateTimeFormat('nb-NO', {
      timeZone: 'Europe/Oslo',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    }).format(start);
    expect(inOslo).toMatch(/09:00$/);
    expect(due).toContain(inOslo.split(/ kl\.| 09/)[0]);
    expect(form).toEqual({
      subject: expect.stringMatching(/^.{1,255}$/),
      body: expect.stringContaining(due),
      start: start.getTime(),
      end: start.getTime() + 30 * 60_000,
    });
    expect(JSON.stringify(form)).not.toMatch(/Kari|kunde\.example/);

    await pane.getByRole('button', { name: panelNb.insert.sent }).click();
    await pane.getByText(commonWords.nb.states.ACKNOWLEDGED, { exact: true }).first().waitFor();
    const again = await window.reopen();
    await again.getByText(commonWords.nb.states.ACKNOWLEDGED, { exact: true }).first().waitFor();
  });

  test.each([
    ['subject', 255],
    ['body', 32 * 1024],
  ])(
    'office.js takes an appointment’s %s of %i characters, and not one more',
    async (field, most) => {
      const { window, pane } = await open(dispute('limits'));
      await seesText(pane, 'varene er aldri levert');
      const isTaken = (length: number) =>
        pane.evaluate(
          ([name, text]) => {
            try {
              Office.context.mailbox.displayNewAppointmentForm({ [name]: text });
              return true;
            } catch {
              return false;
            }
          },
          [field, 'x'.repeat(length)] as const,
        );
      expect(await isTaken(most)).toBe(true);
      expect(await isTaken(most + 1)).toBe(false);
      // The form is asked for by a message to the window around the pane.
      await expect.poll(async () => (await window.state()).appointments).toHaveLength(1);
    },
  );

  test('what the mailbox keeps of a case holds no word of the customer', async () => {
    const { window, pane } = await open(dispute('words'));
    await registerCase(pane);
    await copiedCase(window, 'words');
    await listedCase(window, 'words');
    await window.quiet();
    const { properties, settings } = await window.state();
    const kept = JSON.stringify([properties, settings]);
    for (const word of ['Kari', 'kunde.example', 'varene', 'bestrider', 'levert.'])
      expect(kept).not.toContain(word);
    expect(JSON.stringify(properties).length).toBeLessThan(2_600);
  });

  test('an answer that comes late is never shown under the mail that was opened meanwhile', async () => {
    const { window, pane } = await open(thanks('2'));
    await seesText(pane, 'Takk');
    // 37 reads a body: the first mail's takes two seconds, the next is opened at once.
    await window.set({ delays: { '37:slow': 2_000 } });
    const bodiesRead = async () =>
      (await window.state()).calls.filter((call) => call === 37).length;
    const before = await bodiesRead();
    await window.select(dispute('slow'));
    await waitUntil(async () => (await bodiesRead()) > before, 'the slow body is asked for');
    await window.select(thanks('3', 'Hyggelig å møtes'));
    await seesText(pane, 'Hyggelig å møtes');
    await window.page.waitForTimeout(2_600);
    expect(await pane.getByText('varene er aldri levert').count()).toBe(0);
    await seesText(pane, 'Hyggelig å møtes');
    // Once another mail was followed, nobody has to be told how to pin.
    expect(await pane.getByText(words.pin.title, { exact: true }).count()).toBe(0);
  });

  test('a half-filled registration outlives another mail, another reading and a draft', async () => {
    const { window, pane } = await open(dispute('known'));
    await registerCase(pane);
    const half = dispute('half');
    const customer = pane.getByLabel(panelNb.register.customer, { exact: true });
    await window.select(half);
    await pane.getByRole('button', { name: panelNb.register.edit }).click();
    await customer.fill('Kari, ved regnskap');
    await window.select(thanks('between', 'Hyggelig å møtes'));
    await seesText(pane, 'Hyggelig å møtes');
    expect(await customer.count()).toBe(0);
    await window.select(half);
    await customer.waitFor();
    expect(await customer.inputValue()).toBe('Kari, ved regnskap');

    const bodiesRead = async () =>
      (await window.state()).calls.filter((call) => call === 37).length;
    const before = await bodiesRead();
    await pane.getByRole('button', { name: words.refresh }).click();
    await waitUntil(async () => (await bodiesRead()) > before, 'the mail is read anew');
    await customer.waitFor();
    expect(await customer.inputValue()).toBe('Kari, ved regnskap');
    await window.select(replyDraft('known', 'Hei'));
    await seesText(pane, words.draft.insertPlace);
    await window.select(half);
    await customer.waitFor();
    expect(await customer.inputValue()).toBe('Kari, ved regnskap');
  });

  test.each<[string, Item | null]>([
    ['nothing is selected', null],
    ['a meeting is selected', { ...thanks('m'), isMeeting: true }],
  ])('says what to do when %s', async (_title, item) => {
    const { window, pane } = await open(thanks('before'));
    await seesText(pane, 'Takk');
    await window.select(item);
    await seesText(pane, panelNb.noMail.title);
    await window.select(dispute('after'));
    await seesText(pane, 'varene er aldri levert');
  });

  test('says so when a mail cannot be read, and reads it when asked again', async () => {
    const { window, pane } = await open({ ...dispute('sealed'), isSealed: true });
    await seesText(pane, errorWords.nb.host.unreadable.title);
    await window.select(dispute('plain'));
    await seesText(pane, 'varene er aldri levert');
    await pane.getByRole('button', { name: words.refresh }).click();
    await seesText(pane, 'varene er aldri levert');
  });

  test('a script that got into the pane with a mail would not run there', async () => {
    const { pane } = await open(dispute('script'));
    await seesText(pane, 'varene er aldri levert');
    const ran = await pane.evaluate(async () => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="wasHacked = 1">');
      for (const part of [{ text: 'wasHacked = 1' }, { src: 'data:text/javascript,wasHacked=1' }])
        document.body.append(Object.assign(document.createElement('script'), part));
      await new Promise((resolve) => setTimeout(resolve, 200));
      return 'wasHacked' in globalThis;
    });
    expect(ran).toBe(false);
  });

  test('a reply window that fails leaves the letter on the clipboard or in the pane', async () => {
    const { window, pane } = await open(dispute('fails'));
    await registerCase(pane);
    await pane.getByRole('button', { name: /^Bekreft mottak/ }).click();
    await window.set({ failures: { 183: 9043, 184: 9043, 10: 9043, 30: 9043 } });
    const letter = await pane.getByLabel(panelNb.reply.text).inputValue();
    await pane.getByRole('button', { name: panelNb.insert.insert }).click();
    await pane
      .getByText(panelNb.insert.clipboard)
      .or(pane.getByText(panelNb.insert['opened-reply']))
      .or(pane.getByText(errorWords.nb.host['no-compose'].title))
      .first()
      .waitFor();
    expect(await pane.getByLabel(panelNb.reply.text).inputValue()).toBe(letter);
  });

  test('a letter over 32 KB is copied before Outlook would throw', async () => {
    const { window, pane } = await open(dispute('long'));
    await registerCase(pane);
    await pane.getByRole('button', { name: /^Bekreft mottak/ }).click();
    const text = pane.getByLabel(panelNb.reply.text);
    const letter = await text.inputValue();
    await text.fill(`${letter}\n\n${'Vi ser på timene. '.repeat(1_900)}`);
    await pane.getByRole('button', { name: panelNb.insert.insert }).click();
    await pane.getByText(panelNb.insert.clipboard).first().waitFor({ timeout: 60_000 });
    expect((await window.state()).replies).toEqual(['']);
  });
});

describe('where and how the pane is shown', () => {
  test.each([
    ['nb-NO', 'nb'],
    ['nn-NO', 'nn'],
    ['da-DK', 'da'],
    ['sv-SE', 'sv'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
  ] as const)('in the language of Outlook: %s', async (locale, language) => {
    const { pane } = await open(dispute(`lang-${locale}`), { locale });
    await seesText(pane, panelWords[language].verdicts.objection.title);
    for (const part of ['html', 'main'])
      await pane.locator(`${part}[lang=${language}]`).waitFor({ state: 'attached' });
  });

  test('cases of one address of Outlook are brought to another, from the mailbox', async () => {
    const first = await open(dispute('moved'));
    await registerCase(first.pane);
    await copiedCase(first.window, 'moved');
    // The list is written after the copy; a mailbox without it knows of no strangers yet.
    await listedCase(first.window, 'moved');
    const { properties, settings } = await first.window.state();
    // Another site on top: the browser gives the same frame another, empty storage.
    const other = await open(thanks('x'), { host: 'outlook.live.com' });
    const pane = await other.window.reopen({ properties, settings });
    await seesText(pane, words.strangers.text);
    await other.window.select(dispute('moved'));
    await seesText(pane, words.restored.title);
    await pane.getByText(commonWords.nb.states.REGISTERED, { exact: true }).first().waitFor();
    await seesText(pane, '10457');
  });

  test('a pane that is opened again over known cases writes nothing into the mailbox', async () => {
    const { window, pane } = await open(dispute('quiet'));
    await registerCase(pane);
    await listedCase(window, 'quiet');
    await window.quiet();
    // 3 reads and 4 saves properties of a message, 404 saves the settings of the mailbox.
    const count = async (...numbers: readonly number[]) =>
      (await window.state()).calls.filter((call) => numbers.includes(call)).length;
    const [looks, writes] = [await count(3), await count(4, 404)];
    expect(writes).toBeGreaterThan(1);
    const again = await window.reopen();
    await again.getByText(commonWords.nb.states.REGISTERED, { exact: true }).first().waitFor();
    await waitUntil(async () => (await count(3)) > looks, 'the pane looked at the copy');
    await window.quiet();
    expect(await count(4, 404)).toBe(writes);
  });

  test('the list of objections and the settings open in the pane, and lead back', async () => {
    const { pane } = await open(dispute('ways'));
    await registerCase(pane);
    await pane.getByRole('button', { name: panelNb.openDashboard }).click();
    await pane.waitForURL(/\/dashboard\//);
    await pane.getByText('Kari Nordmann').first().waitFor();
    await pane
      .getByRole('link', { name: /e-post|innboks|postkasse/i })
      .first()
      .click();
    await pane.waitForURL(/\/taskpane\.html/);
    await seesText(pane, '10457');
    await pane.getByText(commonWords.nb.states.REGISTERED, { exact: true }).first().waitFor();
  });

  test('on a slow line the open mail, its case and its deadline stand there before the panel has come', async () => {
    const { window, pane } = await open(dispute('slow-line'));
    await registerCase(pane);
    await listedCase(window, 'slow-line');
    outlook.withhold(/assets\/(?!taskpane|office-start)[^/]+\.js$/);
    const again = await window.reopen();
    await seesText(again, words.first.registered);
    await seesText(again, words.first.invoice('10457'));
    // At the end of December it is a day of another year, which is said.
    await again.getByText(/^Frist: \p{L}+dag \d+\. \p{L}+(?: \d{4})?$/u).waitFor();
    await screenshot(window.page, 'outlook-first');
    // Another mail is opened meanwhile: the case of the one before must not stand under it.
    await window.select(thanks('4', 'Hyggelig å møtes'));
    await seesText(again, 'Hyggelig å møtes');
    expect(await again.getByText(words.first.registered).count()).toBe(0);
    await window.select(dispute('slow-line'));
    await seesText(again, words.first.registered);
    outlook.withhold(null);
    await again.getByText(commonWords.nb.states.REGISTERED, { exact: true }).first().waitFor();
    await again
      .getByText(words.first.registered, { exact: true })
      .first()
      .waitFor({ state: 'detached' });
  });

  test('says what to do when Microsoft’s script cannot be loaded, and starts when it can', async () => {
    outlook.setOffice(false);
    const { window, pane } = await open(dispute('down'));
    await pane.getByRole('alert').getByText('Microsofts skript').waitFor();
    outlook.setOffice(true);
    await window.reopen();
    await seesText(await window.pane(), 'varene er aldri levert');
  });
});

describe('writing in Outlook', () => {
  test('a draft that answers a case is checked while it is written, and takes a letter above the signature', async () => {
    const { window, pane } = await open(dispute('w1'));
    await registerCase(pane);
    await window.select(
      replyDraft('w1', 'Hvis du ikke betaler innen 5 dager, sendes saken til inkasso.'),
    );
    const draft = await window.reopen();
    await seesText(draft, words.draft.answers('Kari Nordmann'));
    await seesText(draft, findingWords.nb.L101.message);
    await screenshot(window.page, 'outlook-draft');
    await window.select(replyDraft('w1', ''));
    const empty = await window.reopen();
    await empty.getByRole('button', { name: /^Bekreft mottak/ }).click();
    const letter = await empty.getByLabel(panelNb.reply.text).inputValue();
    await empty.getByRole('button', { name: panelNb.insert.insert }).click();
    await seesText(empty, panelNb.insert.inserted);
    const html = (await window.state()).item?.draft?.html ?? '';
    expect(html.startsWith('<p dir="auto">')).toBe(true);
    expect(html.indexOf('Ola Berg, Firma AS')).toBeGreaterThan(html.indexOf(letter.slice(0, 20)));
    expect(html).toContain('Vi bestrider faktura 10457');
  });

  test('beside a draft, where Outlook has no form for appointments, the date comes as a calendar file', async () => {
    const { window, pane } = await open(dispute('w3'));
    await registerCase(pane);
    await window.select(replyDraft('w3', ''));
    const draft = await window.reopen();
    await seesText(draft, words.draft.answers('Kari Nordmann'));
    const file = window.page.waitForEvent('download');
    await draft.getByRole('button', { name: 'Legg i kalenderen' }).first().click();
    expect((await file).suggestedFilename()).toMatch(/\.ics$/);
    expect((await window.state()).appointments).toEqual([]);
  });

  test('a draft that answers nothing says what to do', async () => {
    const { pane } = await open({
      id: 'new',
      conversationId: null,
      draft: { subject: 'Hei', html: '<p>Hei</p>' },
    });
    await seesText(pane, words.draft.noCase.title);
  });

  test('with less than the manifest asks for, a letter is not said to be inserted', async () => {
    expect(permission).toBe('ReadWriteItem');
    const { window, pane } = await open(dispute('w2'), { permission: 'ReadItem' });
    await registerCase(pane);
    await window.select(replyDraft('w2', ''));
    const draft = await window.reopen();
    await draft.getByRole('button', { name: /^Bekreft mottak/ }).click();
    await draft.getByRole('button', { name: panelNb.insert.insert }).click();
    await seesText(draft, errorWords.nb.host['insert-failed'].title);
  });
});
