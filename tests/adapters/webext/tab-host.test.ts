import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkInPanel, tellPanel } from '@/lib/adapters/webext/call-worker.ts';
import { type PageProtocol, pageProtocol } from '@/lib/adapters/webext/protocol.ts';
import { type Handlers, serve } from '@/lib/adapters/webext/rpc.ts';
import { tabHost } from '@/lib/adapters/webext/tab-host.ts';
import type { RawMessage } from '@/lib/domain/message/raw-message.ts';
import type { ReplyDraft } from '@/lib/domain/reply/reply-draft.ts';
import { MessageKey, ObjectionId, ThreadKey } from '@/lib/domain/shared/ids.ts';
import { Instant } from '@/lib/domain/shared/instant.ts';
import { HostError } from '@/lib/ports/errors.ts';
import type { DraftMark } from '@/lib/ports/mail-host.ts';
import { describeMailHost } from '../../ports/mail-host.contract.ts';
import { deliverAs, gmailTab, ownPage } from './two-sides.ts';

const key = MessageKey.parse('gmail:kari@firma.example:19aa36463ba805f6');
const raw: RawMessage = {
  key,
  threadKey: null,
  host: 'gmail',
  account: 'kari@firma.example',
  rfcMessageId: null,
  subject: 'Faktura 10023',
  from: { name: 'Ola', email: 'ola@kunde.example' },
  to: [],
  receivedAt: Instant.parse('2026-11-20T10:00:00.000Z'),
  headers: {},
  text: 'Fakturaen er feil.\n\n> Her er fakturaen',
  notices: [],
};
const draft: ReplyDraft = {
  objectionId: ObjectionId.parse('o'),
  template: 'T01',
  language: 'nb',
  subject: 'Sv: Faktura 10023',
  text: 'Hei',
  html: '<p>Hei</p>',
  missing: [],
  findings: [],
};
const drawMark = ({ label }: DraftMark) => ({
  label,
  hint: '',
  language: 'nb',
  sign: '!',
  look: '',
});
const clock = { now: () => Instant.parse('2026-11-22T10:00:00.000Z') };

let tab: number | undefined;
let clipboard: unknown[];

function servePage(changes: Partial<Handlers<PageProtocol>> = {}): void {
  const handlers: Handlers<PageProtocol> = {
    currentMessage: async () => raw,
    conversation: async () => [],
    chooseMessage: async () => ({}),
    insertReply: async () => ({ outcome: 'inserted' }),
    checkDraft: async () => ({}),
    refresh: async () => ({}),
    ...changes,
  };
  serve(pageProtocol, handlers, () => true);
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 1 }) });
  tab = 7;
  clipboard = [];
  deliverAs(ownPage);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () =>
    tab === undefined ? [] : [{ id: tab }]) as never);
  vi.stubGlobal('ClipboardItem', class {});
  vi.stubGlobal('navigator', {
    clipboard: { write: async (items: unknown[]) => clipboard.push(...items) },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Each mail in a tab of its own: bringing it to the front opens it. */
const tabs = { first: 7, second: 8 };
const nowhere = 9;
const keys = { first: key, second: MessageKey.parse('gmail:kari@firma.example:19aa36463ba805f7') };

describeMailHost('Gmail beside the side panel', {
  stage: () => {
    const windows: { answering: MessageKey; text: string }[] = [];
    tab = nowhere;
    const inFront = () => (['first', 'second'] as const).find((mail) => tabs[mail] === tab);
    servePage({
      async currentMessage() {
        const mail = inFront();
        return mail ? { ...raw, key: keys[mail] } : null;
      },
      // Whatever the page is asked to write, it writes: what the panel asks is what is tested here.
      async insertReply({ answering, text }) {
        windows.push({ answering, text });
        return { outcome: 'opened-reply' };
      },
    });
    return {
      host: tabHost({ clock, drawMark }),
      keys,
      async open(mail) {
        const tabId = mail ? tabs[mail] : nowhere;
        tab = tabId;
        await fakeBrowser.tabs.onActivated.trigger({ tabId, windowId: 1 });
      },
      holding: (text) =>
        windows.filter((written) => written.text === text).map(({ answering }) => answering),
      async send(mail) {
        // Only what is looked at, as in `gmailTab`.
        deliverAs({ ...gmailTab, tab: { id: tabs[mail] } } as typeof gmailTab);
        await tellPanel('sentRecorded', { inReplyTo: keys[mail] });
        deliverAs(ownPage);
      },
    };
  },
  capabilities: {
    insertReply: true,
    noticesSending: true,
    backgroundReminders: true,
    openMessage: false,
  },
  shows: 'mails',
});

describe('the open message', () => {
  test('is read by the tab and taken apart in the panel', async () => {
    servePage();
    const message = await tabHost({ clock, drawMark }).currentMessage();
    expect(message).toMatchObject({ key, newest: 'Fakturaen er feil.' });
    expect(message?.quoted).toContain('Her er fakturaen');
  });

  test('is none in a tab that shows something else than Gmail', async () => {
    expect(await tabHost({ clock, drawMark }).currentMessage()).toBeNull();
  });

  test('is told apart from a tab that nobody reads, which may need to be reloaded', async () => {
    expect(await tabHost({ clock, drawMark }).isThere?.()).toBe(false);
    servePage();
    expect(await tabHost({ clock, drawMark }).isThere?.()).toBe(true);
  });

  test('is none when the user went to another tab while it was read', async () => {
    servePage({
      currentMessage: async () => {
        tab = 8;
        return raw;
      },
    });
    expect(await tabHost({ clock, drawMark }).currentMessage()).toBeNull();
  });

  test('is an error with words when the window has no tab', async () => {
    tab = undefined;
    await expect(tabHost({ clock, drawMark }).currentMessage()).rejects.toEqual(
      new HostError('tab-gone'),
    );
  });

  test('that Gmail shows in an unknown way is an error with words', async () => {
    servePage({ currentMessage: () => Promise.reject(new HostError('layout-unknown')) });
    await expect(tabHost({ clock, drawMark }).currentMessage()).rejects.toEqual(
      new HostError('layout-unknown'),
    );
  });
});

describe('a reply', () => {
  test('goes into the tab where its message was read', async () => {
    const insertReply = vi.fn(async () => ({ outcome: 'opened-reply' as const }));
    servePage({ insertReply });
    const host = tabHost({ clock, drawMark });
    await host.currentMessage();
    expect(await host.insertReply(draft, key)).toBe('opened-reply');
    expect(insertReply).toHaveBeenCalledWith(
      { html: '<p>Hei</p>', text: 'Hei', answering: key },
      expect.anything(),
    );
  });

  test('goes nowhere when another tab is in front', async () => {
    const insertReply = vi.fn(async () => ({ outcome: 'inserted' as const }));
    servePage({ insertReply });
    const host = tabHost({ clock, drawMark });
    await host.currentMessage();
    tab = 8;
    await expect(host.insertReply(draft, key)).rejects.toEqual(new HostError('message-changed'));
    expect(insertReply).not.toHaveBeenCalled();
  });

  test('goes to the clipboard when Gmail’s editor refuses it', async () => {
    servePage({ insertReply: () => Promise.reject(new HostError('insert-failed')) });
    const host = tabHost({ clock, drawMark });
    await host.currentMessage();
    expect(await host.insertReply(draft, key)).toBe('clipboard');
    expect(clipboard).toHaveLength(1);
  });

  test('is said to be nowhere when the clipboard refuses it too', async () => {
    vi.stubGlobal('navigator', {});
    servePage({ insertReply: () => Promise.reject(new HostError('insert-failed')) });
    const host = tabHost({ clock, drawMark });
    await host.currentMessage();
    await expect(host.insertReply(draft, key)).rejects.toEqual(new HostError('insert-failed'));
  });

  test.each(['no-compose', 'several-compose', 'message-changed'] as const)(
    'is never copied instead when the reason is %s',
    async (code) => {
      servePage({ insertReply: () => Promise.reject(new HostError(code)) });
      const host = tabHost({ clock, drawMark });
      await host.currentMessage();
      await expect(host.insertReply(draft, key)).rejects.toEqual(new HostError(code));
      expect(clipboard).toEqual([]);
    },
  );
});

describe('the panel hears', () => {
  test('of another message in the tab in front, and of none in other tabs', async () => {
    const listener = vi.fn();
    const stop = tabHost({ clock, drawMark }).onMessageChange(listener);
    deliverAs(gmailTab);
    await tellPanel('messageChanged', {});
    expect(listener).toHaveBeenCalledTimes(1);
    tab = 8;
    await tellPanel('messageChanged', {});
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    tab = 7;
    await tellPanel('messageChanged', {});
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('of another tab in front and of a page that was loaded anew', async () => {
    const listener = vi.fn();
    tabHost({ clock, drawMark }).onMessageChange(listener);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
    const inFront = { active: true, windowId: 1 } as never;
    await fakeBrowser.tabs.onUpdated.trigger(8, { status: 'loading' }, inFront);
    await fakeBrowser.tabs.onUpdated.trigger(8, { status: 'complete' }, inFront);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('not of a page that loads behind the mail, nor of what goes on in another window', async () => {
    const listener = vi.fn();
    tabHost({ clock, drawMark }).onMessageChange(listener);
    await new Promise((resolve) => setTimeout(resolve));
    const loaded = { status: 'complete' } as const;
    await fakeBrowser.tabs.onUpdated.trigger(9, loaded, { active: false, windowId: 1 } as never);
    await fakeBrowser.tabs.onUpdated.trigger(9, loaded, { active: true, windowId: 2 } as never);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 9, windowId: 2 });
    expect(listener).not.toHaveBeenCalled();
  });

  test('of a reply that the worker recorded', async () => {
    const listener = vi.fn();
    tabHost({ clock, drawMark }).onReplySent(listener);
    deliverAs(gmailTab);
    await tellPanel('sentRecorded', { inReplyTo: key });
    expect(listener).toHaveBeenCalledWith({ inReplyTo: key });
  });
});

test('a draft is still checked by the listener that came before the last one left', async () => {
  servePage();
  const host = tabHost({ clock, drawMark });
  // The panel learns a turn later which window it stands in.
  await new Promise((resolve) => setTimeout(resolve));
  const stop = host.onDraft?.(async () => ({ tone: 'done', label: 'first' }));
  host.onDraft?.(async () => ({ tone: 'done', label: 'second' }));
  stop?.();
  // Only what is looked at, as in `gmailTab`.
  deliverAs({ ...gmailTab, tab: { ...gmailTab.tab, windowId: 1 } } as typeof gmailTab);
  const draftOfMail = {
    inReplyTo: key,
    threadKey: ThreadKey.parse('gmail:kari@firma.example:t'),
    subject: '',
    text: 'Hei',
  };
  expect((await checkInPanel(draftOfMail))?.label).toBe('second');
});
