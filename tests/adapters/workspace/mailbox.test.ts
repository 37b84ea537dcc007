import { describe, expect, test, vi } from 'vitest';
import type { Composer } from '../../../lib/adapters/workspace/mailbox.ts';
import { createMailbox } from '../../../lib/adapters/workspace/mailbox.ts';
import { workspaceHost } from '../../../lib/adapters/workspace/workspace-host.ts';
import type { EmailMessage } from '../../../lib/domain/message/email-message.ts';
import type { ReplyDraft } from '../../../lib/domain/reply/reply-draft.ts';
import { MessageKey, ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';
import type { HostError } from '../../../lib/ports/errors.ts';
import { describeMailHost } from '../../ports/mail-host.contract.ts';

const mail = (
  id: string,
  receivedAt: string | null = '2026-11-20T09:00:00.000Z',
): EmailMessage => ({
  key: MessageKey.parse(id),
  threadKey: null,
  host: 'workspace',
  account: null,
  rfcMessageId: null,
  subject: 'Faktura 10457',
  from: { name: 'Kari Nes', email: 'kari@nes.example' },
  to: [],
  receivedAt: receivedAt === null ? null : Instant.parse(receivedAt),
  headers: {},
  text: 'Vi har ikke bestilt dette.\n> gammelt',
  notices: [],
  newest: 'Vi har ikke bestilt dette.',
  quoted: '',
  signature: '',
  language: 'nb',
  forwardedFrom: null,
  isAutomatic: false,
});

const draft = (text: string, missing: readonly string[] = []): ReplyDraft => ({
  objectionId: ObjectionId.parse('o1'),
  template: 'T01',
  language: 'nb',
  subject: 'Svar',
  text,
  html: '',
  missing,
  findings: [],
});

/** A reply box without a screen. */
function boxFor(mailbox: ReturnType<typeof createMailbox>, key: MessageKey) {
  let text = mailbox.draftOf(key) ?? '';
  const composer: Composer = {
    show: async () => {},
    read: () => text,
    change: ({ start, end, text: added }) => {
      text = text.slice(0, start) + added + text.slice(end);
    },
  };
  return { composer, type: (value: string) => (text = value), read: () => text };
}

const setUp = (messages = [mail('a'), mail('b')]) => {
  const mailbox = createMailbox(messages, () => ({
    name: 'Ingrid',
    firm: 'Fjordvarme AS',
    phone: '+47 22 00 00 00',
    timeZone: 'Europe/Oslo',
  }));
  return { mailbox, host: workspaceHost(mailbox) };
};
const [a, b] = [MessageKey.parse('a'), MessageKey.parse('b')];
const keys = { first: a, second: b };

describeMailHost('the workspace', {
  stage: () => {
    const { mailbox, host } = setUp();
    return {
      host,
      keys,
      open: (which) => mailbox.select(which && keys[which]),
      holding: (text) => [a, b].filter((key) => mailbox.draftOf(key)?.includes(text)),
      send(which) {
        mailbox.openReply(keys[which]);
        mailbox.send(keys[which]);
      },
    };
  },
  capabilities: {
    insertReply: true,
    noticesSending: true,
    backgroundReminders: false,
    openMessage: true,
  },
  shows: 'mails',
});

describe('the mailbox of the workspace', () => {
  test('shows the newest mail first, and one without a date before all', () => {
    const { mailbox } = setUp([
      mail('old', '2026-11-01T09:00:00.000Z'),
      mail('new', '2026-11-21T09:00:00.000Z'),
      mail('undated', null),
    ]);
    expect(mailbox.messages().map(({ key }) => key)).toEqual(['undated', 'new', 'old']);
  });

  test('holds a mail once that a file holds twice', () => {
    const mailbox = createMailbox([], () => ({
      name: '',
      firm: '',
      phone: '',
      timeZone: 'Europe/Oslo',
    }));
    expect(mailbox.add([mail('a'), mail('b'), mail('a')])).toBe(2);
    expect(mailbox.messages().map(({ key }) => key)).toHaveLength(2);
  });

  test('does not take in the same mail twice', () => {
    const { mailbox } = setUp();
    expect(mailbox.add([mail('a'), mail('c')])).toBe(1);
    expect(mailbox.messages()).toHaveLength(3);
  });

  test('a mail counts as read once it was opened', () => {
    const { mailbox } = setUp();
    mailbox.select(a);
    expect([mailbox.isRead(a), mailbox.isRead(b)]).toEqual([true, false]);
  });

  test('knows when a link leads to a mail that is not here, and shows it once it comes', () => {
    const { mailbox } = setUp();
    mailbox.select(MessageKey.parse('later'));
    expect([mailbox.isMissing(), mailbox.selected()]).toEqual([true, null]);
    const opened = vi.fn();
    mailbox.onSelect(opened);
    mailbox.add([mail('later')]);
    expect([mailbox.isMissing(), mailbox.selected()?.key]).toEqual([false, 'later']);
    expect(opened).toHaveBeenCalledOnce();
  });

  test('marks a reply as sent, tells who was answered and closes the reply box', () => {
    const { mailbox, host } = setUp();
    const heard = vi.fn();
    host.onReplySent(heard);
    mailbox.select(a);
    mailbox.openReply(a);
    mailbox.send(a);
    expect(heard).toHaveBeenCalledWith({ inReplyTo: a });
    expect(mailbox.draftOf(a)).toBeNull();
    expect(mailbox.sentTo(a)).toContain('-- \nIngrid\nFjordvarme AS\n+47 22 00 00 00');
  });

  test('sends nothing when no reply is open', () => {
    const { mailbox, host } = setUp();
    const heard = vi.fn();
    host.onReplySent(heard);
    mailbox.send(a);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('inserting a reply in the workspace', () => {
  test('opens a reply and puts the text above signature and quotation', async () => {
    const { mailbox, host } = setUp();
    mailbox.select(a);
    expect(await host.insertReply(draft('Hei Kari'), a)).toBe('opened-reply');
    const text = mailbox.draftOf(a) ?? '';
    expect(text.indexOf('Hei Kari')).toBe(0);
    expect(text.indexOf('-- \nIngrid')).toBeGreaterThan(text.indexOf('Hei Kari'));
    expect(text).toContain('> Vi har ikke bestilt dette.\n>> gammelt');
  });

  test('keeps what the user wrote and goes below it', async () => {
    const { mailbox, host } = setUp();
    mailbox.select(a);
    mailbox.openReply(a);
    const box = boxFor(mailbox, a);
    box.type(`Takk for praten i dag.${box.read()}`);
    mailbox.attachComposer(a, box.composer);
    expect(await host.insertReply(draft('Hei Kari'), a)).toBe('inserted');
    expect(box.read()).toMatch(/^Takk for praten i dag\.\n\nHei Kari\n/);
  });

  test('replaces the reply it inserted before, unless the user changed it', async () => {
    const { mailbox, host } = setUp();
    mailbox.select(a);
    mailbox.openReply(a);
    const box = boxFor(mailbox, a);
    mailbox.attachComposer(a, box.composer);
    await host.insertReply(draft('First version'), a);
    await host.insertReply(draft('Second version'), a);
    expect(box.read()).not.toContain('First version');
    box.type(box.read().replace('Second', 'My own'));
    await host.insertReply(draft('Third version'), a);
    expect(box.read()).toContain('My own version');
    expect(box.read()).toContain('Third version');
  });

  test.each([
    ['no mail is open', null, [], 'no-message'],
    ['another mail was opened meanwhile', b, [], 'message-changed'],
    ['a value is still missing', a, ['invoice.number'], 'insert-failed'],
  ])('refuses when %s', async (_, open, missing, code) => {
    const { mailbox, host } = setUp();
    mailbox.select(open);
    const refused = await host
      .insertReply(draft('Hei', missing), a)
      .catch((error: HostError) => error.code);
    expect(refused).toBe(code);
    expect(mailbox.draftOf(a)).toBeNull();
  });

  test('says so when the reply box does not take the text', async () => {
    const { mailbox, host } = setUp();
    mailbox.select(a);
    mailbox.openReply(a);
    mailbox.attachComposer(a, { show: async () => {}, read: () => '', change: () => {} });
    const refused = await host.insertReply(draft('Hei'), a).catch((error: HostError) => error.code);
    expect(refused).toBe('insert-failed');
  });
});
