import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { conversationWords } from '../../lib/i18n/conversation.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { unreadTabWords } from '../../lib/i18n/unread-tab.ts';
import { idAt, type Mailbox, norwegianMailbox } from '../fixtures/gmail/simulator/mailbox.ts';
import { waitUntil } from './browser.ts';
import { chipName, standsBesideSubject } from './gmail-chip.ts';
import {
  editor,
  type GmailSession,
  gmailSession,
  insert,
  register,
  says,
  urlOf,
} from './gmail-session.ts';

// Which mail of which conversation: never an older one unsaid, never two mixed, whatever comes late.

let session: GmailSession;

beforeAll(async () => {
  session = await gmailSession();
});
afterAll(() => session.close());
afterEach(async () => {
  expect(session.strangeRequests()).toEqual([]);
  for (const page of session.browser.context.pages().slice(1)) await page.close();
});

const choice = (panel: Page) => panel.getByLabel(conversationWords.nb.label);
const subject = (panel: Page) => panel.locator('.mail__subject');

/** The dispute, then an answer of ours and a harmless mail of the customer: six mails in all. */
function longDispute(): Partial<Mailbox> {
  const { threads, account, name } = norwegianMailbox(new Date());
  const [dispute, ...others] = threads;
  const [sent, disputed] = dispute?.mails ?? [];
  if (!dispute || !sent || !disputed) throw new Error('the mailbox has no dispute');
  const mail = (minutes: number, body: string, own = false) => ({
    ...(own ? { from: account, name } : { from: disputed.from, name: disputed.name }),
    id: idAt(new Date(Date.now() - minutes * 60_000), 70 + minutes),
    body,
  });
  const mails = [
    sent,
    mail(100, 'Takk for leveringen.'),
    mail(80, 'Bare hyggelig.', true),
    { ...disputed, id: idAt(new Date(Date.now() - 60 * 60_000), 7) },
    mail(40, 'Vi ser på saken.', true),
    mail(20, 'Supert, ha en fin helg!'),
  ];
  return { threads: [{ ...dispute, mails }, ...others] };
}

test('a dispute that Gmail folded away is found by choosing it, and answered by its own button', async () => {
  const { gmail, mailbox } = await session.openDispute();
  const panel = await session.openPanel(gmail);
  const changes = longDispute();
  const box = { ...mailbox, ...changes };
  const { gmail: long } = await openBox(box);
  await choice(panel).waitFor();
  const options = () => choice(panel).locator('option').allInnerTexts();
  await expect.poll(options).toHaveLength(4);

  await choice(panel).selectOption({ label: conversationWords.nb.folded });
  await expect.poll(options).toHaveLength(6);
  await choice(panel).selectOption({ index: 3 });
  await panel.getByRole('heading', { name: panelNb.verdicts.objection.title }).waitFor();
  await panel.getByText(panelNb.notices['not-newest'] ?? '-').waitFor();
  await says(long, /ikke registrert/);

  await register(panel);
  await insert(panel);
  expect(await editor(long).innerText()).toContain('Hei Ola Hansen,');
  const answers = await long.locator('input[name=rm]').getAttribute('value');
  const disputed = box.threads[0]?.mails[3]?.id ?? '';
  expect(answers).toBe(`#msg-f:${BigInt(`0x${disputed}`)}`);
});

test('a new mail of the customer that comes in is the one that is read', async () => {
  const { gmail } = await session.openDispute();
  const panel = await session.openPanel(gmail);
  const id = idAt(new Date(), 99);
  await gmail.evaluate((mail) => window.simulator.arrive(mail), {
    id,
    from: 'ola@kunde.example',
    name: 'Ola Hansen',
    body: 'Takk, da er alt i orden.',
  });
  await panel.getByRole('heading', { name: panelNb.verdicts.none.title }).waitFor();
  await waitUntil(async () => (await chipName(gmail)) === null, 'the chip is gone');
});

test('with twenty quick changes the panel ends with the mail that is shown, and mixes none', async () => {
  const { gmail } = await session.openDispute({
    delays: { view: 120, text: 250, editor: 300, number: 1500 },
  });
  const panel = await session.openPanel(gmail);
  for (let round = 0; round < 21; round += 1) {
    await gmail.evaluate((at) => window.simulator.open(at), round % 2 === 0 ? 1 : 0);
    await gmail.waitForTimeout((round * 53) % 260);
    const shown = await panel.locator('main').innerText();
    // The subject of one and the customer of the other must never stand together.
    expect(shown.includes('Lunsj på torsdag?') && shown.includes('Ola Hansen')).toBe(false);
    expect(shown.includes('Faktura 10023') && shown.includes('Per Olsen')).toBe(false);
  }
  await expect.poll(() => subject(panel).innerText()).toBe('Lunsj på torsdag?');
  await gmail.evaluate(() => window.simulator.open(0));
  await expect.poll(() => subject(panel).innerText()).toBe('Faktura 10023');
  await standsBesideSubject(gmail);
});

test('the same mail in another mailbox is another mail', async () => {
  const { gmail, mailbox } = await session.openDispute();
  const panel = await session.openPanel(gmail);
  await register(panel);
  const { gmail: other } = await openBox({ ...mailbox, account: 'salg@firma.example' }, 'u/1/');
  await panel.getByRole('heading', { name: panelNb.verdicts.objection.title }).waitFor();
  await says(other, /ikke registrert/);
});

test('a tab that shows no mail says what to do, also when it only needs to be loaded anew', async () => {
  const { gmail } = await session.openDispute();
  const panel = await session.openPanel(gmail);
  const blank = await session.browser.context.newPage();
  await blank.goto('about:blank');
  await blank.bringToFront();
  await panel.getByText(unreadTabWords.nb.text).waitFor();
  await gmail.bringToFront();
  await expect.poll(() => subject(panel).innerText()).toBe('Faktura 10023');
});

/** Shows a mailbox in a new tab in front. */
async function openBox(box: Mailbox, path?: string): Promise<{ gmail: Page }> {
  await session.serve(box);
  const gmail = await session.browser.context.newPage();
  await gmail.goto(urlOf(box, 0, path));
  await gmail.bringToFront();
  return { gmail };
}

/** The disputed mail with something of Gmail's own in it. */
function disputeWith(change: (body: string) => string): Partial<Mailbox> {
  const { threads } = norwegianMailbox(new Date());
  return {
    threads: threads.map((thread) => {
      const mails = thread.mails.map((mail) => ({ ...mail, body: change(mail.body) }));
      return { ...thread, mails };
    }),
  };
}

test('a mail of which Gmail shows only the beginning is read as far as it goes, and the panel says so', async () => {
  const link = '<br><a href="?ui=2&view=lg&permmsgid=msg-f:1">Vis hele meldingen</a>';
  const { gmail } = await session.openDispute(disputeWith((body) => body + link));
  const panel = await session.openPanel(gmail);
  await panel.getByText(panelNb.notices.clipped ?? '-').waitFor();
});

test('a confidential mail, whose text is elsewhere, is called one that cannot be read', async () => {
  const { gmail } = await session.openDispute();
  const panel = await session.openPanel(gmail);
  const href = 'https://confidential-mail.google.com/msg/abc';
  const hidden = disputeWith(() => `Vis e-posten: <a href="${href}">Åpne</a>`);
  await openBox({ ...norwegianMailbox(new Date()), ...hidden });
  await panel.getByRole('heading', { name: panelNb.verdicts.unreadable.title }).waitFor();
});

test('the chip goes with its subject when the conversation is scrolled, and never onto Gmail’s own bar', async () => {
  const long = disputeWith((body) => body + '<br>…'.repeat(120));
  const { gmail } = await session.openDispute(long);
  const chip = gmail.locator('[data-svarfrist-chip]');
  const pane = await gmail.evaluate(() => {
    for (let each = document.querySelector('h2')?.parentElement; each; each = each.parentElement)
      if (
        each.scrollHeight > each.clientHeight + 40 &&
        getComputedStyle(each).overflowY !== 'visible'
      ) {
        each.setAttribute('data-pane', '');
        return each.getBoundingClientRect().top;
      }
    return -1;
  });
  expect(pane).toBeGreaterThan(0);
  for (const down of [10, 25, 40, 60, 200]) {
    await gmail.locator('[data-pane]').evaluate((each, top) => {
      each.scrollTop = top;
    }, down);
    // The chip follows with the next frame.
    await waitUntil(async () => {
      const box = (await chip.isVisible()) ? await chip.boundingBox() : null;
      return !box || box.y > pane - 8;
    }, `the chip is below Gmail’s bar, ${down} pixels down`);
  }
  await chip.waitFor({ state: 'hidden' });
  await gmail.locator('[data-pane]').evaluate((each) => {
    each.scrollTop = 0;
  });
  await standsBesideSubject(gmail);
});
