import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launchPlain, screenshot } from './browser.ts';
import {
  axeViolations,
  complaintsOf,
  drop,
  fixture,
  outlookFile,
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
const asked = new Set<string>();

beforeAll(async () => {
  workspace = await startWorkspace(['innsigelse-nb.eml', 'missing.eml']);
  browser = await launchPlain({
    language: 'nb',
    width: 1440,
    height: 900,
    now: thatThursday,
  });
  browser.context.setDefaultTimeout(30_000);
  browser.context.on('request', (request) => asked.add(new URL(request.url()).origin));
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
  await page.goto(workspace.address);
});
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
});

const panel = () => page.locator('.panel');
const register = (on: Page = page) =>
  on.locator('form[aria-labelledby=register-title] button[type=submit]');
const reply = () => page.getByRole('textbox', { name: 'Svaret ditt' });

describe('a real complaint goes the whole way in the workspace', () => {
  test('npm start names the file it cannot open and opens the other', async () => {
    expect(workspace.output()).toContain('Cannot open missing.eml: there is no such file.');
    await page.locator('.mail-view').getByText('Faktura 10457').first().waitFor();
  });

  test('the panel says why it is an objection, with the words of the customer', async () => {
    await register().waitFor();
    const quote = await panel().locator('.point__quote mark').first().innerText();
    expect(await page.locator('.mail-view__text').innerText()).toContain(quote);
    expect(await panel().innerText()).toContain('10457');
  });

  test('one click registers it, and the clock runs', async () => {
    await page.getByRole('button', { name: 'Lukk', exact: true }).click();
    await registerOpenMail(page);
    expect(await panel().locator('.clock__duty').innerText()).toContain('senest');
    await page.getByRole('option', { selected: true }).getByText('Frist').waitFor();
  });

  test('the first reply is filled in, checked and inserted above the signature', async () => {
    await fillReply(page);
    const text = await reply().inputValue();
    expect(text).not.toContain('{{');
    expect(text.indexOf('-- \nIngrid Solheim')).toBeGreaterThan(text.indexOf('10457'));
    expect(text.indexOf('> Takk for faktura 10457')).toBeGreaterThan(text.indexOf('-- \n'));
    expect(await reply().evaluate((area) => area.scrollTop)).toBe(0);
    // The picture shows the reply checked, not the moment before.
    await panel().getByRole('button', { name: 'Sett inn i svaret', disabled: false }).waitFor();
    await screenshot(page, 'workspace-light');
  });

  test('one undo takes the inserted reply out again, one redo brings it back', async () => {
    const inserted = await reply().inputValue();
    await reply().focus();
    await page.keyboard.press('Control+Z');
    expect((await reply().inputValue()).trimStart().startsWith('-- ')).toBe(true);
    await page.keyboard.press('Control+Shift+Z');
    expect(await reply().inputValue()).toBe(inserted);
  });

  test('marking it as sent acknowledges the objection', async () => {
    await page.getByRole('button', { name: 'Merk som sendt' }).click();
    await panel().locator('.clock .badge', { hasText: 'Mottak bekreftet' }).waitFor();
    expect(await page.locator('.sent-reply').innerText()).toContain(
      'Ingenting forlot maskinen din',
    );
  });

  test('the case is there after a reload, and in a second tab at once', async () => {
    const second = await browser.context.newPage();
    await second.goto(`${workspace.address}dashboard/`);
    await second.getByRole('link', { name: 'Marit Solbakken' }).waitFor();
    await page.bringToFront();
    await page.reload();
    await panel().locator('.clock .badge', { hasText: 'Mottak bekreftet' }).waitFor();
    await page.getByRole('option', { name: /Brekkhus/ }).click();
    await registerOpenMail(page);
    await second.getByRole('link', { name: 'Marte Brekkhus' }).waitFor();
    await second.close();
  });

  test('the page complained about nothing', () => {
    expect(complaints).toEqual([]);
  });
});

/** Takes the reply that is offered first, fills in what is missing and inserts it once the check lets it through. */
async function fillReply(on: Page) {
  await on.locator('.panel .offer').first().click();
  const empty = on.locator('.reply .input[aria-required="true"]');
  for (let index = 0; index < (await empty.count()); index += 1) {
    const field = empty.nth(index);
    if ((await field.inputValue()) === '')
      await field.fill((await field.getAttribute('type')) === 'date' ? '2026-11-12' : 'Timelisten');
  }
  await on.locator('.insert .button--primary:not([aria-disabled])').click();
  await on.locator('.reply-box__text').waitFor();
  // Far more than blanks stands above the signature.
  await on.waitForFunction(() => {
    const text = document.querySelector<HTMLTextAreaElement>('.reply-box__text')?.value ?? '';
    return text.indexOf('\n-- \n') > 40;
  });
}

describe('the dashboard beside it', () => {
  let dashboard: Page;
  beforeAll(async () => {
    dashboard = await browser.context.newPage();
    await dashboard.goto(`${workspace.address}dashboard/`);
    await dashboard.getByRole('link', { name: 'Marit Solbakken' }).waitFor();
  });

  test('shows the cases, filters them and opens one with its history', async () => {
    await dashboard.getByRole('searchbox').fill('10457');
    await dashboard.getByText('1 sak vises').waitFor();
    await dashboard.getByRole('link', { name: 'Marit Solbakken' }).click();
    await dashboard.locator('.history').getByText('Mottak bekreftet til kunden').waitFor();
    expect(new URL(dashboard.url()).hash).toMatch(/^#text=10457&case=/);
    await dashboard.reload();
    await dashboard.locator('.history').getByText('Mottak bekreftet til kunden').waitFor();
    await dashboard.goBack();
    await dashboard.locator('.case-view').waitFor({ state: 'detached' });
  });

  test('puts the unanswered first and grows while others register', async () => {
    await page.bringToFront();
    for (const name of [/Ekeberg/, /Hovland/, /Årdal/, /Raman/, /Lyngby/, /Åkerström/]) {
      await page.getByRole('option', { name }).click();
      await page.locator('.panel .mail', { hasText: name }).waitFor();
      await registerOpenMail(page);
    }
    await dashboard.bringToFront();
    await dashboard.getByRole('button', { name: 'Nullstill filtre' }).click();
    await dashboard.getByText('8 saker vises').waitFor();
    await dashboard.getByRole('link', { name: 'Marte Brekkhus' }).click();
    await dashboard.locator('.case-view').waitFor();
    await screenshot(dashboard, 'dashboard');
    await dashboard.goBack();
    await dashboard.locator('.case-view').waitFor({ state: 'detached' });
  });

  test('leads back to the mail where it is still open', async () => {
    await dashboard.getByRole('link', { name: 'Marte Brekkhus' }).click();
    await dashboard.getByRole('link', { name: 'Åpne e-posten' }).first().click();
    await dashboard.locator('.mail-view').getByText('Faktura 20318').first().waitFor();
  });

  test('is free of accessibility faults in both colour schemes', async () => {
    await dashboard.goto(`${workspace.address}dashboard/`);
    await dashboard.getByRole('link', { name: 'Marit Solbakken' }).click();
    await dashboard.locator('.case-view .history li').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await dashboard.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeViolations(dashboard)).toEqual([]);
    }
  });

  test('turns its table into cards at 320 pixels', async () => {
    await dashboard.goto(`${workspace.address}dashboard/#`);
    await dashboard.setViewportSize({ width: 320, height: 640 });
    await dashboard.getByRole('link', { name: 'Marit Solbakken' }).waitFor();
    expect(await overflow(dashboard)).toBe(0);
    expect(await axeViolations(dashboard)).toEqual([]);
  });

  test('the settings page keeps what is typed, fits 320 pixels and has no faults', async () => {
    await dashboard.goto(`${workspace.address}options/`);
    await dashboard.getByLabel('Telefon').fill('+47 99 88 77 66');
    expect(await overflow(dashboard)).toBe(0);
    expect(await axeViolations(dashboard)).toEqual([]);
    await dashboard.getByRole('button', { name: 'Lagre innstillinger' }).click();
    await dashboard.getByText('Innstillingene er lagret.').first().waitFor();
    await dashboard.reload();
    expect(await dashboard.getByLabel('Telefon').inputValue()).toBe('+47 99 88 77 66');
    await dashboard.close();
  });
});

describe('opening files on the page', () => {
  test('a broken file costs a line; the mails of an mbox are opened', async () => {
    await drop(page, {
      'bilde.eml': '\u0000\u0001\u0002PNG',
      'to.mbox': [
        'From kunde@kunde.example Mon Nov 16 09:00:00 2026',
        'From: Første Kunde <en@kunde.example>',
        'Subject: =?utf-8?q?F=C3=B8rste?=',
        'Date: Mon, 16 Nov 2026 09:00:00 +0100',
        '',
        'Vi bestrider fakturaen.',
        '',
        'From kunde@kunde.example Mon Nov 16 10:00:00 2026',
        'From: Andre Kunde <to@kunde.example>',
        'Subject: Andre',
        'Date: Mon, 16 Nov 2026 10:00:00 +0100',
        '',
        'Takk for hjelpen.',
        '',
      ].join('\n'),
    });
    await page.getByText('2 e-poster er åpnet.').first().waitFor();
    await page.getByText('bilde.eml er ikke en e-postfil.').first().waitFor();
    await page.locator('.mail-view h2', { hasText: 'Første' }).waitFor();
    await page.getByRole('button', { name: 'Lukk', exact: true }).click();
  });

  test('the file button opens every kind of mail file, also what Outlook saved', async () => {
    await page
      .getByTestId('mail-files')
      .setInputFiles([
        fixture('blandet.jsonl'),
        fixture('indsigelse-da.eml'),
        outlookFile(),
        outlookFile('rtf'),
      ]);
    await page.getByText('5 e-poster er åpnet.').first().waitFor();
    await page.getByText('blandet.jsonl:5 er ikke en lesbar linje.').first().waitFor();
    await page.getByRole('option', { name: /Fra Outlook/ }).click();
    await page
      .locator('.mail-view__text', { hasText: 'Vi godtar ikke beløpet på 900 kr.' })
      .waitFor();
    await page.getByRole('option', { name: /Bare RTF/ }).click();
    await page.locator('.mail-view__text', { hasText: 'hello world' }).waitFor();
    await page.getByRole('button', { name: 'Lukk', exact: true }).click();
    expect(complaints).toEqual([]);
  });
});

describe('bad input on the page', () => {
  test('a mail of 10 MB is read in part, says so, and the page stays awake', async () => {
    const line = 'Vi bestrider faktura 10457, for varene kom aldri fram og ingen svarer oss.\n';
    await drop(page, {
      'stor.eml': `From: Stor Sending <stor@kunde.example>\nSubject: Stor\n\n${line.repeat(140_000)}`,
    });
    await page.locator('.mail-view h2', { hasText: 'Stor' }).waitFor();
    await page.locator('.mail-view__notices', { hasText: 'bare første del er lest' }).waitFor();
    const before = Date.now();
    await page.getByRole('searchbox').fill('stor sending');
    await page.getByRole('option', { name: /Stor Sending/ }).waitFor();
    // Three seconds where nothing else runs, and more than that on a busy machine: a page that hangs takes longer.
    expect(Date.now() - before).toBeLessThan(12_000);
    await page.getByRole('searchbox').fill('');
  });

  test.each([
    ['tom.eml', '', 'tom.eml er tom.'],
    ['ødelagt.jsonl', '{"id": 1\n', 'ødelagt.jsonl:1 er ikke en lesbar linje.'],
    ['<img src=x onerror=alert(1)>.eml', '\u0000\u0001', 'er ikke en e-postfil.'],
  ])('%s costs one line', async (name, text, line) => {
    await drop(page, { [name]: text });
    await page.locator('.import-status__problem', { hasText: line }).waitFor();
    await page.getByRole('button', { name: 'Lukk', exact: true }).click();
    expect(complaints).toEqual([]);
  });
});

describe('the open mail and the address', () => {
  test('go together: Back leads to the mail before, and a reload shows the open one again', async () => {
    const subject = (text: string) =>
      page.locator('.mail-view__subject', { hasText: text }).waitFor();
    await page.getByRole('option', { name: /Grønli/ }).click();
    await subject('Anmerkninger til faktura');
    await page.getByRole('option', { name: /Fivelstad/ }).click();
    await subject('Faktura 20329');
    await page.goBack();
    await subject('Anmerkninger til faktura');
    await page.reload();
    await subject('Anmerkninger til faktura');
    await page.goForward();
    await subject('Faktura 20329');
  });
});

describe('everybody can use it', () => {
  test('the workspace has no accessibility faults, in light and dark', async () => {
    await page.getByRole('option', { name: /Grønli/ }).click();
    await register().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeViolations(page)).toEqual([]);
    }
    await screenshot(page, 'workspace-dark');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('the keyboard alone goes from the list to a reply that is marked as sent', async () => {
    await page.reload();
    // The files of the start command are opened anew; what came of that stands above the mails.
    await page.locator('.mail-view').waitFor();
    await page.getByRole('button', { name: 'Lukk', exact: true }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Fivelstad');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.mail-view h2:focus').waitFor();
    await tabTo((await register().innerText()).trim());
    await page.keyboard.press('Enter');
    // The panel leads the keyboard on to what came of it.
    await panel().locator('.clock :focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[role=listbox]:focus').waitFor();
    await tabTo('Svar');
    await page.keyboard.press('Enter');
    await page.locator('.reply-box__text:focus').waitFor();
    await page.keyboard.type('Hei, vi ser på saken.');
    await tabTo('Merk som sendt');
    await page.keyboard.press('Enter');
    await page.locator('.sent-reply').getByText('Hei, vi ser på saken.').waitFor();
  });

  async function tabTo(name: string) {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
      if (focused === name) return;
    }
    throw new Error(`Tab never came to ${name}`);
  }

  test('320 pixels show one pane at a time, with a way back, and insert a reply all the same', async () => {
    const narrow = await browser.context.newPage();
    await narrow.setViewportSize({ width: 320, height: 640 });
    await narrow.goto(workspace.address);
    await narrow.locator('.mail-view').waitFor();
    expect(await overflow(narrow)).toBe(0);
    await narrow.getByRole('button', { name: 'Lukk', exact: true }).click();
    await narrow.getByRole('button', { name: 'Til postkassen' }).click();
    await narrow.locator('.mail-view').waitFor({ state: 'hidden' });
    await narrow.getByRole('option', { name: /Sandh/ }).click();
    await narrow.getByRole('button', { name: 'Svarfrist' }).click();
    await register(narrow).waitFor();
    await screenshot(narrow, 'workspace-320');
    expect(await overflow(narrow)).toBe(0);
    expect(await axeViolations(narrow)).toEqual([]);
    await registerOpenMail(narrow);
    await fillReply(narrow);
    // The panel makes room for the mail, where the inserted reply can be read.
    await narrow.locator('.reply-box__text').waitFor();
    expect(await narrow.locator('.reply-box__text').inputValue()).toContain('20204');
    expect(await overflow(narrow)).toBe(0);
    await narrow.close();
  });
});

describe.each([
  ['nn-NO', 'Motsegner'],
  ['da', 'Indsigelser'],
  ['sv', 'Invändningar'],
  ['en-GB', 'Objections'],
])('in a browser that speaks %s', (language, title) => {
  test('every page speaks it and fits 320 pixels', async () => {
    const foreign = await launchPlain({ language, width: 320, height: 640, now: thatThursday });
    const visited = await foreign.context.newPage();
    await visited.goto(workspace.address);
    await visited.locator('.mail-view').waitFor();
    expect(await overflow(visited)).toBe(0);
    await visited.getByRole('button', { name: 'Svarfrist' }).click();
    await registerOpenMail(visited);
    expect(await overflow(visited)).toBe(0);
    await visited.goto(`${workspace.address}dashboard/`);
    await visited.getByRole('heading', { level: 1, name: title }).waitFor();
    await visited.getByRole('link', { name: 'Marit Solbakken' }).click();
    await visited.locator('.case-view').waitFor();
    expect(await overflow(visited)).toBe(0);
    await visited.goto(`${workspace.address}options/`);
    await visited.locator('.settings').waitFor();
    expect(await overflow(visited)).toBe(0);
    await foreign.close();
  });
});

describe('where the browser allows no storage', () => {
  test('a database of a newer Svarfrist is left alone, and the page says what to do', async () => {
    const fresh = await launchPlain({ language: 'nb' });
    const newer = await fresh.context.newPage();
    await newer.goto(`${workspace.address}icon/32.png`);
    await newer.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('svarfrist', 999);
          opening.onsuccess = () => resolve(opening.result.close());
        }),
    );
    await newer.goto(workspace.address);
    await newer.getByRole('alert').waitFor();
    expect(await newer.getByRole('listbox').count()).toBe(0);
    await fresh.close();
  });

  test('the page says so, and everything works until it is closed', async () => {
    const denied = await browser.context.newPage();
    await denied.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await denied.goto(workspace.address);
    await denied.getByText('Nettleseren tillater ikke lagring her.').first().waitFor();
    await registerOpenMail(denied);
    await denied.reload();
    await register(denied).waitFor();
    await denied.close();
  });
});

test('in all of this no other host was asked for anything', () => {
  expect([...asked]).toEqual([new URL(workspace.address).origin]);
});
