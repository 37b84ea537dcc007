import { describe, expect, test, vi } from 'vitest';
import { shortHash } from '@/lib/adapters/outlook/case-index.ts';
import { draftHost } from '@/lib/adapters/outlook/draft-host.ts';
import { mailboxMirror } from '@/lib/adapters/outlook/mailbox-mirror.ts';
import type { OfficeItem } from '@/lib/adapters/outlook/office-mailbox.ts';
import { onSend } from '@/lib/adapters/outlook/on-send.ts';
import { accountPrefix, messageKeyOf, threadKeyOf } from '@/lib/adapters/outlook/outlook-id.ts';
import { seenItem } from '@/lib/adapters/outlook/read-item.ts';
import { sendingNotes } from '@/lib/adapters/outlook/sending-notes.ts';
import { MessageKey, ThreadKey } from '@/lib/domain/shared/ids.ts';
import { Instant } from '@/lib/domain/shared/instant.ts';
import type { OpenDraft } from '@/lib/ports/mail-host.ts';
import { patiently } from '../../patience.ts';
import { fakeMailbox, fakeSettings, fakeWindow } from './fake-mailbox.ts';

test('a key names the mailbox, however its address is written, and the mail as it is written', () => {
  expect(accountPrefix('Ola@Firma.example')).toBe('outlook:ola@firma.example:');
  expect(messageKeyOf('Ola@Firma.example', '<Ab@kunde.example>')).toBe(
    'outlook:ola@firma.example:<Ab@kunde.example>',
  );
  expect(threadKeyOf('ola@firma.example', 'AAQk-1')).toBe('outlook:ola@firma.example:AAQk-1');
});

test('an id of any length makes a key that can be kept, and another id another one', () => {
  const long = (end: string) => `<${'a'.repeat(600)}${end}@kunde.example>`;
  const key = messageKeyOf('ola@firma.example', long('1'));
  expect(MessageKey.safeParse(key).success).toBe(true);
  expect(messageKeyOf('Ola@Firma.example', long('1'))).toBe(key);
  expect(messageKeyOf('ola@firma.example', long('2'))).not.toBe(key);
  expect(ThreadKey.safeParse(threadKeyOf('ola@firma.example', long('1'))).success).toBe(true);
  // What earlier versions could keep they find again.
  const kept = `<${'a'.repeat(450)}@kunde.example>`;
  expect(messageKeyOf('ola@firma.example', kept)).toBe(`outlook:ola@firma.example:${kept}`);
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
  async function registeredMail(id = '1') {
    const outlook = fakeMailbox();
    outlook.open(outlook.message(id));
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

  const long = 'a'.repeat(600);
  test.each([
    ['the mail', '1', { inReplyTo: '<1@kunde.example>', conversationId: 'another' }],
    ['its conversation', '1', { inReplyTo: '', conversationId: 'c-1' }],
    ['its long id', long, { inReplyTo: `<${long}@kunde.example>`, conversationId: 'another' }],
  ])('is found at sending by %s that is answered', async (_by, id, answered) => {
    const { seen, settings } = await registeredMail(id);
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
      decide() {},
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
    await vi.waitFor(() => expect(drafts).toHaveLength(1), patiently);
    stop?.();
    expect(drafts[0]).toMatchObject({ inReplyTo: seen.key, threadKey: seen.threadKey });
  });
});
