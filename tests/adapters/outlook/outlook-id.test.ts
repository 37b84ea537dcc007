import { describe, expect, test, vi } from 'vitest';
import { shortHash } from '@/lib/adapters/outlook/case-index.ts';
import { draftHost } from '@/lib/adapters/outlook/draft-host.ts';
import { mailboxMirror } from '@/lib/adapters/outlook/mailbox-mirror.ts';
import type { OfficeItem } from '@/lib/adapters/outlook/office-mailbox.ts';
import { onSend } from '@/lib/adapters/outlook/on-send.ts';
import { accountPrefix, messageKeyOf, threadKeyOf } from '@/lib/adapters/outlook/outlook-id.ts';
import { seenItem } from '@/lib/adapters/outlook/read-item.ts';
import { sendingNotes } from '@/lib/adapters/outlook/sending-notes.ts';
import { Instant } from '@/lib/domain/shared/instant.ts';
import type { OpenDraft } from '@/lib/ports/mail-host.ts';
import { fakeMailbox, fakeSettings, fakeWindow } from './fake-mailbox.ts';

test('a key names the mailbox, however its address is written, and the mail as it is written', () => {
  expect(accountPrefix('Ola@Firma.example')).toBe('outlook:ola@firma.example:');
  expect(messageKeyOf('Ola@Firma.example', '<Ab@kunde.example>')).toBe(
    'outlook:ola@firma.example:<Ab@kunde.example>',
  );
  expect(threadKeyOf('ola@firma.example', 'AAQk-1')).toBe('outlook:ola@firma.example:AAQk-1');
});

describe('what the pane registers', () => {
  const clock = { now: () => Instant.parse('2026-11-23T08:00:00.000Z') };
  const noChoices = {
    language: null,
    approvedAccounts: [],
    companyDomain: null,
    isSignedByProgram: false,
    messages: {},
  };

  /** A mailbox whose list holds the open mail as a case, as the pane writes it. */
  async function registeredMail() {
    const outlook = fakeMailbox();
    outlook.open(outlook.message('1'));
    const seen = seenItem(outlook.mailbox);
    if (!seen) throw new Error('no mail is open');
    const settings = fakeSettings();
    const notes = sendingNotes(fakeWindow());
    const line = {
      messageKey: seen.key,
      threadKey: seen.threadKey,
      dueOn: null,
      updatedAt: clock.now(),
      isOpen: true,
      facts: null,
    };
    const mirror = mailboxMirror(outlook.mailbox, { settings, notes, clock });
    await mirror.saveLines([line], { choices: noChoices, erased: [] });
    return { outlook, seen, settings };
  }

  test.each([
    ['the mail', { inReplyTo: '<1@kunde.example>', conversationId: 'another' }],
    ['its conversation', { inReplyTo: '', conversationId: 'c-1' }],
  ])('is found at sending by %s that is answered', async (_by, answered) => {
    const { seen, settings } = await registeredMail();
    const found: string[] = [];
    const answer = vi.fn();
    onSend({
      item: { ...answered, subject: { getAsync() {} }, body: { getAsync() {} } },
      account: 'OLA@firma.example',
      settings,
      now: 0,
      judge: () => [],
      tell: () => ({}),
      answer,
      keep: (key) => found.push(key),
    });
    expect(found).toEqual([shortHash(seen.key)]);
    expect(answer).toHaveBeenCalledWith({ allowEvent: true });
  });

  test('is found by the pane beside the answer', async () => {
    const { outlook, seen } = await registeredMail();
    const draft: OfficeItem = {
      itemType: 'message',
      inReplyTo: '<1@kunde.example>',
      conversationId: 'c-1',
      subject: {
        getAsync: (done: (result: unknown) => void) => done({ status: 'succeeded', value: 'SV' }),
      },
      body: { getAsync: (_type, done) => done({ status: 'succeeded', value: 'Hei' }) },
    };
    outlook.open(draft);
    const drafts: (OpenDraft | null)[] = [];
    const window = {
      document: { visibilityState: 'visible' },
      setInterval: () => 1,
      clearInterval() {},
    };
    const stop = draftHost(outlook.mailbox, window).onDraft?.(async (read) => {
      drafts.push(read);
      return null;
    });
    await vi.waitFor(() => expect(drafts).toHaveLength(1));
    stop?.();
    expect(drafts[0]).toMatchObject({ inReplyTo: seen.key, threadKey: seen.threadKey });
  });
});
