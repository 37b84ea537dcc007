import { expect, test, vi } from 'vitest';
import { draftHost } from '@/lib/adapters/outlook/draft-host.ts';
import { FOUND, foundIn } from '@/lib/adapters/outlook/found-in-pane.ts';
import type { OfficeItem } from '@/lib/adapters/outlook/office-mailbox.ts';
import { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { DraftMark } from '@/lib/ports/mail-host.ts';
import { patiently } from '../../patience.ts';
import { describeMailHost } from '../../ports/mail-host.contract.ts';
import { fakeMailbox } from './fake-mailbox.ts';

const subject = 'SV: Faktura 10457';
const text = 'Betal nå, ellers inkasso.\r\nHilsen Ola';
const mark: DraftMark = { tone: 'late', label: '1 feil', errors: ['L101'] };

/** A draft that keeps what is left beside it while it is written. */
function draftItem(session: Map<string, string>): OfficeItem {
  return {
    itemType: 'message',
    subject: {
      getAsync: (done: (result: unknown) => void) => done({ status: 'succeeded', value: subject }),
    },
    body: { getAsync: (_type, done) => done({ status: 'succeeded', value: text }) },
    sessionData: {
      getAsync: (name, done) => done({ status: 'succeeded', value: session.get(name) ?? '' }),
      setAsync: (name, value, done) => {
        session.set(name, value);
        done();
      },
    },
  };
}

const still = {
  document: { visibilityState: 'visible' },
  setInterval: () => 1,
  clearInterval() {},
};

/** A reply to `answered` that keeps what is written into it. */
function replyItem(answered: string) {
  let written = text;
  const item: OfficeItem = {
    ...draftItem(new Map()),
    inReplyTo: answered,
    body: {
      getAsync: (_type, done) => done({ status: 'succeeded', value: written }),
      getTypeAsync: (done) => done({ status: 'succeeded', value: 'text' }),
      prependAsync(added, _options, done) {
        written = `${added}${written}`;
        done({ status: 'succeeded', value: undefined });
      },
    },
  };
  return { item, read: () => written };
}

describeMailHost('Outlook’s window of writing', {
  stage: () => {
    const outlook = fakeMailbox();
    const ids = { first: '<first@kunde.example>', second: '<second@kunde.example>' };
    const replies = { first: replyItem(ids.first), second: replyItem(ids.second) };
    const keyOf = (id: string) => MessageKey.parse(`outlook:ola@firma.example:${id}`);
    const keys = { first: keyOf(ids.first), second: keyOf(ids.second) };
    return {
      host: draftHost(outlook.mailbox, still),
      keys,
      open: (which) => outlook.open(which && replies[which].item),
      holding: (words) =>
        (['first', 'second'] as const)
          .filter((which) => replies[which].read().includes(words))
          .map((which) => keys[which]),
    };
  },
  capabilities: {
    insertReply: true,
    noticesSending: false,
    backgroundReminders: false,
    openMessage: false,
  },
  shows: 'drafts',
});

test('what the check found is left beside the draft, for sending, without a word of it', async () => {
  const session = new Map<string, string>();
  const outlook = fakeMailbox();
  outlook.open(draftItem(session));
  const stop = draftHost(outlook.mailbox, still).onDraft?.(async () => mark);
  await vi.waitFor(() => expect(session.size).toBe(1), patiently);
  stop?.();
  expect(foundIn(session.get(FOUND), { subject, text })).toEqual(['L101']);
  expect(foundIn(session.get(FOUND), { subject, text: `${text}!` })).toEqual([]);
  expect(session.get(FOUND)).not.toMatch(/inkasso|Faktura/);
});

test('nothing is left beside another draft that was opened while the check ran', async () => {
  const session = new Map<string, string>();
  const outlook = fakeMailbox();
  outlook.open(draftItem(session));
  const listener = vi.fn(async () => {
    outlook.open(draftItem(session));
    return mark;
  });
  const stop = draftHost(outlook.mailbox, still).onDraft?.(listener);
  await vi.waitFor(() => expect(listener).toHaveBeenCalled(), patiently);
  await Promise.resolve();
  stop?.();
  expect(session.size).toBe(0);
});

test('a draft whose check failed is checked again at the next look, though nobody wrote on', async () => {
  const outlook = fakeMailbox();
  outlook.open(draftItem(new Map()));
  const looks: (() => void)[] = [];
  const pane = { ...still, setInterval: (run: () => void) => looks.push(run) };
  const listener = vi.fn(async () => mark).mockRejectedValueOnce(new Error('the store is busy'));
  const stop = draftHost(outlook.mailbox, pane).onDraft?.(listener);
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1), patiently);
  await vi.waitFor(() => {
    looks[0]?.();
    expect(listener).toHaveBeenCalledTimes(2);
  }, patiently);
  stop?.();
});
