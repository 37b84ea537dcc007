import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callWorker, tellPanel } from '@/lib/adapters/webext/call-worker.ts';
import {
  draftProtocol,
  ownPagesProtocol,
  panelProtocol,
  workerProtocol,
} from '@/lib/adapters/webext/protocol.ts';
import { callOver, type Handlers, serve } from '@/lib/adapters/webext/rpc.ts';
import { isGmailTab, isOwnPage } from '@/lib/adapters/webext/senders.ts';
import type { Sender } from '@/lib/adapters/webext/wire.ts';
import { HostError, StoreError } from '@/lib/ports/errors.ts';
import { deliverAs, gmailTab, ownPage } from './two-sides.ts';

const sent = { threadKey: null, inReplyTo: null, sendId: 'one' };

function serveWorker(changes: Partial<Handlers<typeof workerProtocol>> = {}) {
  const handlers: Handlers<typeof workerProtocol> = {
    scan: () => Promise.reject(new Error('not asked for')),
    openPanel: async () => ({}),
    replySent: async () => ({ isRecorded: true }),
    ...changes,
  };
  return serve(workerProtocol, handlers, isGmailTab);
}

beforeEach(() => {
  fakeBrowser.reset();
  deliverAs(gmailTab);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a message to the worker', () => {
  test('is answered', async () => {
    serveWorker();
    expect(await callWorker('replySent', sent)).toEqual({ isRecorded: true });
  });

  test('comes with who sent it', async () => {
    const senders: Sender[] = [];
    serveWorker({
      async openPanel(_request, sender) {
        senders.push(sender);
        return {};
      },
    });
    await callWorker('openPanel', {});
    expect(senders[0]?.tab?.id).toBe(7);
  });

  test.each([
    ['of the mail host', new HostError('message-changed')],
    ['of the store', new StoreError('quota')],
  ])('carries an error %s back as what it was', async (_name, error) => {
    serveWorker({ replySent: () => Promise.reject(error) });
    const send = (message: unknown) => fakeBrowser.runtime.sendMessage(message);
    const call = { name: 'replySent', request: sent, send } as const;
    await expect(callOver(workerProtocol, call)).rejects.toEqual(error);
  });

  test('never carries words of an unknown error, which may be a customer’s', async () => {
    serveWorker({ replySent: () => Promise.reject(new Error('Ola Hansen skrev')) });
    await expect(callWorker('replySent', sent)).rejects.not.toThrow(/Ola/);
  });

  test('that is not of the agreed form is refused before anything is done', async () => {
    const replySent = vi.fn(async () => ({ isRecorded: true }));
    serveWorker({ replySent });
    await expect(callWorker('replySent', { sendId: 5 } as never)).rejects.toThrow();
    expect(replySent).not.toHaveBeenCalled();
  });

  test('with an answer that is not of the agreed form is not trusted', async () => {
    serveWorker({ replySent: async () => ({ isRecorded: 'perhaps' }) as never });
    await expect(callWorker('replySent', sent)).rejects.toThrow();
  });

  test('is sent again when the worker was stopped just then', async () => {
    const stop = serveWorker();
    stop();
    setTimeout(() => serveWorker(), 250);
    expect(await callWorker('replySent', sent)).toEqual({ isRecorded: true });
  });

  test('ends in a clear error when nobody ever answers', async () => {
    await expect(callWorker('openPanel', {})).rejects.toEqual(new HostError('tab-gone'));
  });

  test('ends in a clear error at once when the extension was updated', async () => {
    const id = fakeBrowser.runtime.id;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    await expect(callWorker('openPanel', {})).rejects.toEqual(new HostError('context-lost'));
    Object.assign(fakeBrowser.runtime, { id });
  });
});

describe('the worker does not listen to', () => {
  test.each([
    ['another extension', { ...gmailTab, id: 'stranger' }],
    ['another page', { ...gmailTab, url: 'https://evil.example/' }],
    [
      'a page that only looks like Gmail',
      { ...gmailTab, url: 'https://mail.google.com.evil.example/' },
    ],
    ['a frame inside Gmail', { ...gmailTab, frameId: 3 }],
    ['a page of its own, for what only a tab may ask', ownPage],
  ])('%s', async (_name, sender) => {
    const openPanel = vi.fn(async () => ({}));
    serveWorker({ openPanel });
    deliverAs(sender as Sender);
    await expect(callWorker('openPanel', {})).rejects.toThrow('tab-gone');
    expect(openPanel).not.toHaveBeenCalled();
  });

  test('messages that are not ours', async () => {
    serveWorker();
    await expect(fakeBrowser.runtime.sendMessage({ type: 'other' })).rejects.toThrow();
    await expect(fakeBrowser.runtime.sendMessage('text')).rejects.toThrow();
    await expect(
      fakeBrowser.runtime.sendMessage({ svarfrist: 'toString', request: {} }),
    ).rejects.toThrow();
  });
});

test('a page of the extension is told apart from a tab', () => {
  expect(isOwnPage(ownPage)).toBe(true);
  expect(isOwnPage(gmailTab)).toBe(false);
});

test('telling a panel that is not open is no error', async () => {
  await expect(tellPanel('messageChanged', {})).resolves.toBeUndefined();
});

test('no two listeners answer to one name: the first answer would be taken for the other’s', () => {
  const names = [workerProtocol, ownPagesProtocol, panelProtocol, draftProtocol].flatMap(
    (protocol) => Object.keys(protocol),
  );
  expect(names).toEqual([...new Set(names)]);
});
