// What the Gmail journeys have in common: a browser with the extension set up, and the steps a person takes.
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { instantAt } from '../../lib/domain/deadline/instant-at.ts';
import { businessCalendar } from '../../lib/domain/law/business-calendar.ts';
import { dateIn, instantOf, millisecondsOf } from '../../lib/domain/shared/instant.ts';
import { addDays } from '../../lib/domain/shared/plain-date.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { addressOf, type Mailbox, norwegianMailbox } from '../fixtures/gmail/simulator/mailbox.ts';
import { serveSimulator } from '../fixtures/gmail/simulator/serve-simulator.ts';
import { type LaunchedExtension, launchWithExtension, waitUntil } from './browser.ts';
import { chipName, pressChip } from './gmail-chip.ts';
import { notifyingCopy } from './notifying-copy.ts';

export interface GmailSession {
  readonly browser: LaunchedExtension;
  /** Addresses asked for besides Gmail's own: must stay empty. */
  strangeRequests(): readonly string[];
  /** Gmail with a dispute that no other test has seen, changed as the test wants; `path` as in the address. */
  openDispute(
    changes?: Partial<Mailbox>,
    path?: string,
  ): Promise<{ gmail: Page; mailbox: Mailbox }>;
  /** From now on Gmail shows this mailbox. */
  serve(mailbox: Mailbox): Promise<void>;
  /** Presses the chip and waits for the panel to have read the dispute. */
  openPanel(gmail: Page): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension, or with another copy of it, and fills in the settings of Firma AS. */
export async function gmailSession(copy = notifyingCopy()): Promise<GmailSession> {
  const browser = await launchWithExtension({ extensionPath: copy.path });
  const requests: (() => readonly string[])[] = [];
  let mailboxes = 0;
  const settings = await browser.openPage('options.html');
  await settings.getByLabel('Firmanavn i brev').fill('Firma AS');
  await settings.getByLabel('Navn', { exact: true }).fill('Kari Nordmann');
  await settings.getByLabel('E-post', { exact: true }).fill('kari@firma.example');
  await settings.getByLabel('Telefon').fill('22 33 44 55');
  await settings.getByLabel('Godkjente kontonumre').fill('1503 12 34567');
  await settings.getByLabel('Språk i Svarfrist').selectOption('nb');
  await settings.getByRole('button', { name: 'Lagre innstillinger' }).click();
  await settings.getByText('Innstillingene er lagret').first().waitFor();
  await settings.close();

  const serve = async (mailbox: Mailbox) => {
    const served = await serveSimulator(browser.context, mailbox);
    requests.push(() => served.strangeRequests);
  };
  return {
    browser,
    serve,
    strangeRequests: () => requests.flatMap((each) => each()),
    async openDispute(changes = {}, path = 'u/0/') {
      mailboxes += 1;
      const time = new Date(Date.now() - mailboxes * 60_000);
      const mailbox = { ...norwegianMailbox(time), ...changes };
      await serve(mailbox);
      const gmail = await browser.context.newPage();
      await gmail.goto(urlOf(mailbox, 0, path));
      // Side by side the address names the list alone: the conversation is chosen there.
      if (mailbox.panes === 'split') await gmail.locator('tr.zA').first().click();
      await says(gmail, /ikke registrert/);
      return { gmail, mailbox };
    },
    async openPanel(gmail) {
      await pressChip(gmail);
      const panel = await browser.panel();
      await panel.getByRole('heading', { name: panelNb.verdicts.objection.title }).waitFor();
      return panel;
    },
    async close() {
      await browser.close();
      copy.remove();
    },
  };
}

/** The address of conversation `at`; in a split view that of the list. */
export function urlOf({ threads, panes }: Mailbox, at: number, path = 'u/0/'): string {
  const thread = threads[at];
  const hash = panes === 'split' ? '#search/faktura' : thread ? addressOf(thread) : '';
  return `https://mail.google.com/mail/${path}${hash}`;
}

/** Waits until the chip says so. `stirring` is done before each look. */
export const says = (page: Page, words: RegExp, stirring: () => Promise<void> = async () => {}) =>
  waitUntil(async () => {
    await stirring();
    return words.test((await chipName(page)) ?? '');
  }, `the chip says ${words}`);

/** The chip while an answer is owed. Whether it names the day or says today depends on the hour of the run. */
export const answerBy = /^Svar (senest|i dag)/;

/** Changes the page a little, as Gmail does all the time: at a page at rest nothing looks. */
export const stir = (gmail: Page) => () =>
  gmail.evaluate(() => document.body.append(document.createElement('i')));

/** Waits until the mark in the reply says so. */
export const marks = (page: Page, words: RegExp) =>
  waitUntil(async () => words.test((await chipName(page, 'draft')) ?? ''), `marked ${words}`);

/** Registers the dispute that the panel shows. */
export async function register(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: panelNb.register.register, exact: true }).click();
  await panel.getByRole('button', { name: /^Bekreft mottak/ }).waitFor();
}

/** Puts the confirmation of receipt into Gmail's reply. */
export async function insert(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^Bekreft mottak/ }).click();
  await panel.getByRole('button', { name: panelNb.insert.insert }).click();
  await panel.getByText(panelNb.insert['opened-reply']).first().waitFor();
}

/** What the panel shows once the confirmation was sent. */
export const acknowledged = (panel: Page) =>
  panel.getByText(commonWords.nb.states.ACKNOWLEDGED, { exact: true }).first();

/** Gmail's editor. */
export const editor = (gmail: Page) => gmail.locator('[role=textbox]:visible');

/** Gmail's Send button, in any language. */
export const send = (gmail: Page) => gmail.locator('.aoO:visible');

/** Wakes the worker by its alarm two weeks from now, on a working day at ten, until the test is over. @returns that time */
export async function twoWeeksLater({ browser }: GmailSession): Promise<Date> {
  // With the worker goes the clock that was put forward.
  onTestFinished(() => browser.stopWorker());
  const later = workingDayAtTen(14);
  const worker = await browser.worker();
  await worker.evaluate(async (time) => {
    const RealDate = Date;
    const shift = time - RealDate.now();
    // Only what asks for the present is moved; a given time stays what it is.
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, given) =>
        given.length > 0 ? Reflect.construct(target, given) : new RealDate(RealDate.now() + shift),
      get: (target, name) =>
        name === 'now' ? () => RealDate.now() + shift : Reflect.get(target, name),
    });
    await chrome.alarms.create('reminders', { when: RealDate.now() + 50, periodInMinutes: 10 });
  }, later.getTime());
  return later;
}

/** What stands on the toolbar button. */
export async function badge({ browser }: GmailSession): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate(() => chrome.action.getBadgeText({}));
}

/**
 * Ten o'clock in Oslo on the third working day after so many days. People are reminded while they work, on no holiday;
 * and what fell due by then is late, whatever holidays there were.
 */
export function workingDayAtTen(days: number): Date {
  const zone = 'Europe/Oslo';
  const day = addDays(dateIn(instantOf(Date.now()), zone), days);
  const working = businessCalendar('NO', []).addBusinessDays(day, 3);
  return new Date(millisecondsOf(instantAt(working, 10 * 60, zone)));
}
