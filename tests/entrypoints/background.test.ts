import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index.ts';
import { openPageServices } from '@/entrypoints/pages/page-services.ts';
import { callWorker } from '@/lib/adapters/webext/call-worker.ts';
import { tellWorker } from '@/lib/adapters/webext/tell-worker.ts';
import { insertReply } from '@/lib/app/insert-reply.ts';
import { registerObjection } from '@/lib/app/register-objection.ts';
import { scanMessage } from '@/lib/app/scan-message.ts';
import type { HostServices, PageServices } from '@/lib/app/services.ts';
import type { RawMessage } from '@/lib/domain/message/raw-message.ts';
import { readMessage } from '@/lib/domain/message/read-message.ts';
import { MessageKey, ThreadKey } from '@/lib/domain/shared/ids.ts';
import { instantOf } from '@/lib/domain/shared/instant.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { deliverAs, gmailTab, ownPage } from '../adapters/webext/two-sides.ts';
import { patiently } from '../patience.ts';

const receivedAt = instantOf(Date.UTC(2026, 10, 20, 9));
const raw: RawMessage = {
  key: MessageKey.parse('gmail:kari@firma.example:19aa36463ba805f6'),
  threadKey: ThreadKey.parse('gmail:kari@firma.example:19a9e15b7a82dc3c'),
  host: 'gmail',
  account: 'kari@firma.example',
  rfcMessageId: null,
  subject: 'Faktura 10023',
  from: { name: 'Ola Hansen', email: 'ola@kunde.example' },
  to: [],
  receivedAt,
  headers: {},
  text: 'Jeg bestrider faktura 10023. Varene ble aldri levert, og jeg betaler ikke.',
  notices: [],
};
const sent = { threadKey: raw.threadKey, inReplyTo: raw.key, sendId: '#msg-a:r-1' };

let badge: string[];
let opened: PageServices;

/** Registers the mail as the side panel does, in the same database. */
async function register(): Promise<CaseRow> {
  opened = await openPageServices();
  const { message, detection } = await scanMessage(opened, readMessage(raw, opened.clock.now()));
  const recorded = await registerObjection(opened, {
    message,
    detection,
    channel: 'email',
    receivedOn: PlainDate.parse('2026-11-20'),
    classification: {
      reason: 'NOT_DELIVERED',
      points: [],
      extent: 'whole',
      stage: 'pre_due',
      party: 'B2B',
      country: 'NO',
      language: 'nb',
      owner: 'kari@firma.example',
      customer: { name: 'Ola Hansen', email: 'ola@kunde.example' },
      invoice: { number: '10023', date: null, dueDate: null, amount: null, disputed: null },
    },
  });
  if (!recorded.ok) throw new Error(recorded.refusal.code);
  return recorded.row;
}

/** Puts a reply into the window as the panel does; only what the log needs of the host is here. */
async function openReply(row: CaseRow): Promise<void> {
  const host = { insertReply: async () => 'inserted' } as unknown as HostServices['host'];
  await insertReply(
    { ...opened, host },
    {
      row,
      answering: raw.key,
      promisedAnswerBy: PlainDate.parse('2026-12-04'),
      customerBy: null,
      ignored: {},
      draft: {
        objectionId: row.objection.id,
        template: 'T01',
        language: 'nb',
        subject: '',
        text: 'Hei',
        html: '<p>Hei</p>',
        missing: [],
        findings: [],
      },
    },
  );
}

const logOf = async (row: CaseRow) =>
  (await opened.store.events(row.objection.id)).map(({ type }) => type);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  // `presets.json` of the extension, as it comes.
  vi.stubGlobal('fetch', async () => Response.json({}));
  badge = [];
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => badge.push(text),
    setBadgeBackgroundColor: async () => {},
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => false,
    onAdded: { addListener: () => {} },
  });
  Object.assign(fakeBrowser.sidePanel, {
    open: vi.fn(async () => {}),
    setPanelBehavior: vi.fn(async () => {}),
  });
  background.main();
  deliverAs(gmailTab);
});
afterEach(() => {
  opened?.store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the worker', () => {
  test('tells the chip what it thinks of a mail, and none of its words', async () => {
    const status = await callWorker('scan', raw);
    expect(status).toMatchObject({
      messageKey: raw.key,
      chip: { label: 'Objection, not registered' },
    });
    expect(JSON.stringify(status)).not.toContain('levert');
  });

  test('tells the chip of the deadline once the mail is registered', async () => {
    await register();
    const status = await callWorker('scan', raw);
    expect(status.chip?.label).toMatch(/^Answer/);
  });

  test('opens the side panel of the tab that asks', async () => {
    await callWorker('openPanel', {});
    expect(fakeBrowser.sidePanel.open).toHaveBeenCalledWith({ tabId: 7 });
  });

  test('opens the side panel from the toolbar button too', () => {
    expect(fakeBrowser.sidePanel.setPanelBehavior).toHaveBeenCalledWith({
      openPanelOnActionClick: true,
    });
  });

  test('keeps one alarm for reminders', async () => {
    await vi.waitFor(
      async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1),
      patiently,
    );
  });
});

describe('a sent reply', () => {
  test('is recorded with what the inserted text promised', async () => {
    const row = await register();
    await openReply(row);
    expect(await callWorker('replySent', sent)).toEqual({ isRecorded: true });
    expect(await logOf(row)).toEqual(['registered', 'replyOpened', 'acknowledged']);
    expect((await opened.store.row(row.objection.id))?.objection.promisedAnswerBy).toBe(
      '2026-12-04',
    );
  });

  test('that is told twice is recorded once', async () => {
    const row = await register();
    await openReply(row);
    await callWorker('replySent', sent);
    expect(await callWorker('replySent', sent)).toEqual({ isRecorded: true });
    expect(await logOf(row)).toHaveLength(3);
  });

  test('that the user ticked in the panel a moment ago is not recorded again', async () => {
    const row = await register();
    await openReply(row);
    await callWorker('replySent', sent);
    await callWorker('replySent', { ...sent, sendId: '#msg-a:r-2' });
    expect(await logOf(row)).toHaveLength(3);
  });

  test('in a conversation that nobody registered is not recorded', async () => {
    expect(await callWorker('replySent', sent)).toEqual({ isRecorded: false });
  });

  test('to another mail of the conversation counts for its objection', async () => {
    const row = await register();
    await openReply(row);
    const inReplyTo = MessageKey.parse('gmail:kari@firma.example:19aa36463ba90000');
    expect(await callWorker('replySent', { ...sent, inReplyTo })).toEqual({ isRecorded: true });
  });
});

describe('the badge', () => {
  test('follows what the panel recorded', async () => {
    await register();
    deliverAs(ownPage);
    await tellWorker();
    await vi.waitFor(() => expect(badge.length).toBeGreaterThan(0), patiently);
  });

  test('is worked out anew when the browser starts', async () => {
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(badge).toContain(''), patiently);
  });
});

describe('a notification', () => {
  test('opens the list at its objection', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger('svarfrist:abc');
    await vi.waitFor(
      () =>
        expect(create).toHaveBeenCalledWith({
          url: 'chrome-extension://test-extension-id/dashboard.html#case=abc',
        }),
      patiently,
    );
  });

  test('that cannot be followed, because no window is open, is told and reminds all the same', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('No current window'));
    await fakeBrowser.notifications.onClicked.trigger('svarfrist:abc');
    await vi.waitFor(() => expect(badge).toContain(''), patiently);
    expect(warn).toHaveBeenCalledWith('Svarfrist: notification', 'No current window');
    vi.restoreAllMocks();
  });

  test('can put an objection off until tomorrow, which its log shows', async () => {
    const row = await register();
    Object.assign(fakeBrowser.notifications, { clear: async () => true });
    await fakeBrowser.notifications.onButtonClicked.trigger(`svarfrist:${row.objection.id}`, 1);
    await vi.waitFor(
      async () => expect(await logOf(row)).toEqual(['registered', 'snoozed']),
      patiently,
    );
  });
});
