import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { idAt, type Mailbox, norwegianMailbox } from '../fixtures/gmail/simulator/mailbox.ts';
import { waitUntil } from './browser.ts';
import { standsBesideSubject } from './gmail-chip.ts';
import {
  acknowledged,
  answerBy,
  badge,
  editor,
  type GmailSession,
  gmailSession,
  insert,
  register,
  says,
  send,
  twoWeeksLater,
} from './gmail-session.ts';

// Gmail as people have it: each variant takes the whole way from the chip to the reminder.

interface Variant {
  readonly name: string;
  readonly changes: Partial<Mailbox>;
  readonly path?: string;
}

const late = { view: 700, text: 1500, editor: 1500, number: 1500 };
const variants: Variant[] = [
  { name: 'in Danish, dark', changes: { language: 'da', isDark: true } },
  { name: 'in English, in the layout before 2025', changes: { language: 'en', layout: 'table' } },
  { name: 'in Vietnamese', changes: { language: 'vi' } },
  { name: 'from right to left', changes: { direction: 'rtl' } },
  { name: 'with search results beside the mail', changes: { panes: 'split' } },
  {
    name: 'with the list beside the mail, dark, before 2025',
    changes: { panes: 'split', layout: 'table', isDark: true },
  },
  { name: 'in a window of its own', changes: {}, path: 'u/0/popout?ver=1' },
  { name: 'when everything comes late', changes: { delays: late } },
  { name: 'when the page changes 200 times a second', changes: { noise: 200 } },
  { name: 'without conversations', changes: { hasConversations: false } },
  {
    name: 'in the second of two mailboxes',
    changes: { account: 'salg@firma.example' },
    path: 'u/1/',
  },
  {
    name: 'in the mailbox of somebody else',
    changes: { account: 'faktura@firma.example' },
    path: 'b/AEoRXRT1/u/0/',
  },
  { name: 'with an extension for spelling', changes: { hasSpelling: true } },
  { name: 'with replies in plain text', changes: { isPlain: true } },
  { name: 'without a signature', changes: { signature: '' } },
  { name: 'in a long conversation with folded mails', changes: { threads: longThread() } },
];

let session: GmailSession;
let registered = 0;

beforeAll(async () => {
  session = await gmailSession();
});
afterAll(() => session.close());
afterEach(async () => {
  expect(session.strangeRequests()).toEqual([]);
  for (const page of session.browser.context.pages().slice(1)) await page.close();
});

test.each(variants)('the whole way, $name', async ({ changes, path }) => {
  const { gmail, mailbox } = await session.openDispute({ undo: 3, ...changes }, path);
  await standsBesideSubject(gmail);
  const panel = await session.openPanel(gmail);
  // Gmail’s own language is its own: the panel speaks that of the browser, here Norwegian, and says so.
  await panel.locator('html[lang=nb]').waitFor({ state: 'attached' });
  await register(panel);
  registered += 1;
  await says(gmail, answerBy);

  await insert(panel);
  const written = await editor(gmail).innerText();
  expect(written.trimStart().indexOf('Hei Ola Hansen,')).toBe(0);
  if (mailbox.isPlain) expect(await editor(gmail).locator('p, ul, b').count()).toBe(0);
  if (mailbox.signature) expect(written.indexOf('Salg, Firma AS')).toBeGreaterThan(20);
  expect(await gmail.locator('.gmail_signature:visible').count()).toBe(mailbox.signature ? 1 : 0);

  await send(gmail).click();
  await acknowledged(panel).waitFor({ timeout: 60_000 });
  const [sent] = await gmail.evaluate(() => window.simulator.sent);
  expect(sent?.answers).toBe(mailbox.threads[0]?.mails.at(-1)?.id);

  await twoWeeksLater(session);
  await waitUntil(
    async () => (await badge(session)) === String(registered),
    `${registered} answers are overdue`,
  );
});

/** Six mails, so that Gmail folds the middle ones; the last is the dispute. */
function longThread(): Mailbox['threads'] {
  const { threads } = norwegianMailbox(new Date());
  return threads.map((thread) => {
    const [first] = thread.mails;
    if (thread.mails.length < 2 || !first) return thread;
    const hour = (at: number) => idAt(new Date(Date.now() - (100 - at) * 3_600_000), 40 + at);
    const older = [1, 2, 3, 4].map((at) => ({ ...first, id: hour(at), body: 'Til orientering.' }));
    return { ...thread, mails: [first, ...older, ...thread.mails.slice(1)] };
  });
}
