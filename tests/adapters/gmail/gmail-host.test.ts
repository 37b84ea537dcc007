import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type GmailHost, startGmailHost } from '@/lib/adapters/gmail/gmail-host.ts';
import type { ThreadPage } from '@/tests/fixtures/gmail/thread-page.ts';
import { patiently } from '../../patience.ts';
import { pageOf } from './page-of.ts';

const threadOf = (subject: string, id: string): ThreadPage => ({
  subject,
  threadId: `19a9e15b7a82${id}`,
  messages: [
    { from: 'ola@kunde.example', id: `19aa36463ba8${id}`, body: `Vi bestrider ${subject}.` },
  ],
});
const one = threadOf('Faktura 10023', '05f6');
const other = threadOf('Faktura 10999', '0a0a');

let host: GmailHost;
const told = vi.fn<(subject: string | undefined) => void>();

beforeEach(async () => {
  told.mockClear();
  host = startGmailHost(pageOf(one), {
    onMessageChange: () => told(host.currentMessage()?.subject),
    onReplySent: () => {},
    onDraftChange: () => {},
    onLook: () => {},
  });
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce(), patiently);
});
afterEach(() => host.stop());

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('another mail is told of once', async () => {
  pageOf(other);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith('Faktura 10999'), patiently);
  await rest(400);
  expect(told).toHaveBeenCalledTimes(2);
});

test('who asks while the user looks at another mail for a moment is told when they are back', async () => {
  pageOf(other);
  expect(host.currentMessage()?.subject).toBe('Faktura 10999');
  pageOf(one);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2), patiently);
  expect(told).toHaveBeenLastCalledWith('Faktura 10023');
});

test('who looks at another mail for a moment, and nobody asks, changes nothing', async () => {
  pageOf(other);
  pageOf(one);
  await rest(400);
  expect(told).toHaveBeenCalledOnce();
});
