import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index.ts';
import { answerPanel } from '@/lib/adapters/webext/answer-panel.ts';
import {
  draftProtocol,
  ownPagesProtocol,
  pageProtocol,
  panelProtocol,
  workerProtocol,
} from '@/lib/adapters/webext/protocol.ts';
import { tabHost } from '@/lib/adapters/webext/tab-host.ts';
import type { Sender } from '@/lib/adapters/webext/wire.ts';
import { Instant } from '@/lib/domain/shared/instant.ts';
import { gmailTab, ownPage } from '../adapters/webext/two-sides.ts';

/** Who starts to listen, and to whom: as the product wires it. */
interface Side {
  readonly who: string;
  readonly names: readonly string[];
  readonly friend: Sender;
  readonly start: () => void;
}

const now = Instant.parse('2026-11-22T10:00:00.000Z');
const never = () => new Promise<never>(() => {});

function startPanel(): void {
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: undefined }) });
  const drawMark = () => ({ label: '', hint: '', language: 'nb', sign: '', look: '' });
  // A panel answers what is written only while it checks something.
  tabHost({ clock: { now: () => now }, drawMark }).onDraft?.(async () => null);
}

const sides: readonly Side[] = [
  {
    who: 'the worker, spoken to by a tab,',
    names: Object.keys(workerProtocol),
    friend: gmailTab,
    start: () => background.main(),
  },
  {
    who: 'the worker, spoken to by a page of ours,',
    names: Object.keys(ownPagesProtocol),
    friend: ownPage,
    start: () => background.main(),
  },
  {
    who: 'the panel',
    names: [...Object.keys(panelProtocol), ...Object.keys(draftProtocol)],
    friend: gmailTab,
    start: startPanel,
  },
  {
    who: 'the script in Gmail’s page',
    names: Object.keys(pageProtocol),
    friend: ownPage,
    start: () =>
      void answerPanel({
        currentMessage: never,
        conversation: never,
        chooseMessage: never,
        insertReply: never,
        checkDraft: never,
        refresh: never,
      }),
  },
];

const at = (sender: Sender, changes: Partial<Sender>): Sender => ({ ...sender, ...changes });
const web = (url: string) => at(gmailTab, { url });
const strangers: readonly (readonly [string, Sender])[] = [
  ['another extension in a tab', at(gmailTab, { id: 'stranger' })],
  ['another extension that names a page of ours', at(ownPage, { id: 'stranger' })],
  ['a page of the web', web('https://evil.example/')],
  ['a page that only looks like Gmail', web('https://mail.google.com.evil.example/')],
  ['Gmail without its lock', web('http://mail.google.com/mail/u/0/')],
  ['a page of another extension', web('chrome-extension://stranger/sidepanel.html')],
  ['a frame inside Gmail', at(gmailTab, { frameId: 3 })],
  ['nobody', {}],
];

/** Whether anybody took the message up. */
async function isHeard(name: string, sender: Sender): Promise<boolean> {
  const message = { svarfrist: name, request: {} };
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => {});
  return answers.includes(true);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  // It stays: the worker may ask for its presets after the test.
  vi.stubGlobal('fetch', async () => Response.json({}));
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => false,
    onAdded: { addListener: () => {} },
  });
  Object.assign(fakeBrowser.sidePanel, {
    open: async () => {},
    setPanelBehavior: async () => {},
  });
});

describe.each(sides)('$who', ({ names, friend, start }) => {
  test.each(names)('hears “%s” of whom it is meant for', async (name) => {
    start();
    await Promise.resolve();
    expect(await isHeard(name, friend)).toBe(true);
  });

  test.each(strangers)('hears nothing of %s', async (_who, sender) => {
    start();
    await Promise.resolve();
    for (const name of names) expect(await isHeard(name, sender), name).toBe(false);
  });

  test('hears nothing of the other side either', async () => {
    start();
    await Promise.resolve();
    const other = friend === ownPage ? gmailTab : ownPage;
    for (const name of names) expect(await isHeard(name, other), name).toBe(false);
  });
});
