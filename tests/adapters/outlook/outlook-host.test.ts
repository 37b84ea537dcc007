import { describe, expect, test, vi } from 'vitest';
import { onItemChange } from '@/lib/adapters/outlook/item-changes.ts';
import type { OfficeItem, OfficeMailbox } from '@/lib/adapters/outlook/office-mailbox.ts';
import { outlookHost } from '@/lib/adapters/outlook/outlook-host.ts';
import type { ReplyDraft } from '@/lib/domain/reply/reply-draft.ts';
import { MessageKey, ObjectionId } from '@/lib/domain/shared/ids.ts';
import { Instant } from '@/lib/domain/shared/instant.ts';
import { describeMailHost } from '../../ports/mail-host.contract.ts';

const clock = { now: () => Instant.parse('2026-11-23T08:00:00.000Z') };

const draft = (html = '<p>Hei</p>'): ReplyDraft => ({
  objectionId: ObjectionId.parse('o1'),
  template: 'T01',
  language: 'nb',
  subject: 'Svar',
  text: 'Hei',
  html,
  missing: [],
  findings: [],
});

function mail(id: string, text: string, more: Partial<OfficeItem> = {}): OfficeItem {
  return {
    itemType: 'message',
    itemId: `item-${id}`,
    internetMessageId: `<${id}@kunde.example>`,
    conversationId: 'c1',
    subject: 'Faktura 10457',
    from: { displayName: 'Kari Hansen', emailAddress: 'Kari@Kunde.example' },
    to: [{ displayName: 'Ola', emailAddress: 'ola@firma.example' }],
    dateTimeCreated: new Date('2026-11-20T09:00:00Z'),
    body: { getAsync: (_type, done) => done({ status: 'succeeded', value: text }) },
    ...more,
  };
}

const copied: string[] = [];
let mayCopy = true;
const copy = async (text: string) => {
  if (mayCopy) copied.push(text);
  return mayCopy;
};

/** A mailbox whose open item the test changes, as a pinned pane sees it. */
function fakeOutlook(first: OfficeItem | null) {
  const handlers = new Set<() => void>();
  const mailbox = {
    item: first as OfficeItem | null | undefined,
    userProfile: { emailAddress: 'Ola@firma.example' },
    addHandlerAsync: (_event: string, handler: () => void) => void handlers.add(handler),
  };
  return {
    host: outlookHost(mailbox satisfies OfficeMailbox, new EventTarget(), { clock, copy }),
    open(item: OfficeItem | null) {
      mailbox.item = item;
      for (const handler of handlers) handler();
    },
    handlers,
    mailbox,
  };
}

describeMailHost('Outlook’s reading window', {
  stage: () => {
    const outlook = fakeOutlook(null);
    const keyOf = (id: string) =>
      MessageKey.parse(`outlook:ola@firma.example:<${id}@kunde.example>`);
    const windows: { key: MessageKey; html: string }[] = [];
    const mails = ['first', 'second'].map((id) =>
      mail(id, 'Jeg bestrider faktura 10457.', {
        displayReplyForm: ({ htmlBody }) => void windows.push({ key: keyOf(id), html: htmlBody }),
      }),
    );
    return {
      host: outlook.host,
      keys: { first: keyOf('first'), second: keyOf('second') },
      open: (which) => outlook.open((which && mails[which === 'first' ? 0 : 1]) ?? null),
      holding: (text) => windows.filter(({ html }) => html.includes(text)).map(({ key }) => key),
    };
  },
  capabilities: {
    insertReply: true,
    noticesSending: false,
    backgroundReminders: false,
    openMessage: false,
  },
  shows: 'mails',
});

describe('Outlook', () => {
  test('reads the open message with its sender, day and newest words', async () => {
    const { host } = fakeOutlook(
      mail(
        '1',
        'Jeg bestrider faktura 10457.\r\n\r\nFra: Ola\r\nSendt: 19. november 2026\r\nTil: Kari\r\nEmne: Faktura\r\n\r\nVedlagt.',
      ),
    );
    const message = await host.currentMessage();
    expect(message?.newest).toBe('Jeg bestrider faktura 10457.');
    expect(message?.from).toEqual({ name: 'Kari Hansen', email: 'kari@kunde.example' });
    expect(message?.receivedAt).toBe('2026-11-20T09:00:00.000Z');
    expect(message?.key).toBe('outlook:ola@firma.example:<1@kunde.example>');
  });

  test('a mail with an id of 600 letters takes the place of the one before', async () => {
    const { host, open } = fakeOutlook(mail('1', 'Jeg bestrider faktura 10457.'));
    const listener = vi.fn();
    host.onMessageChange(listener);
    open(mail('a'.repeat(600), 'Takk for betalingen.'));
    expect(listener).toHaveBeenCalledOnce();
    expect((await host.currentMessage())?.newest).toBe('Takk for betalingen.');
  });

  test('whoever waits for the next mail is told of it, also when another one fails', () => {
    const { mailbox, open } = fakeOutlook(null);
    const told: string[] = [];
    onItemChange(mailbox, () => {
      throw new Error('cannot be shown');
    });
    onItemChange(mailbox, () => void told.push('second'));
    expect(() => open(mail('1', 'Hei'))).toThrow('cannot be shown');
    expect(told).toEqual(['second']);
  });

  test.each([
    ['nothing is selected', null],
    ['an appointment is open', mail('1', '', { itemType: 'appointment' })],
    ['a draft is being written', mail('1', '', { subject: { getAsync: () => {} } })],
  ])('shows no message when %s', async (_title, item) => {
    await expect(fakeOutlook(item).host.currentMessage()).resolves.toBeNull();
  });

  test('says so when an encrypted message cannot be read', async () => {
    const sealed = mail('1', '', {
      body: { getAsync: (_type, done) => done({ status: 'failed', value: '' }) },
    });
    await expect(fakeOutlook(sealed).host.currentMessage()).rejects.toMatchObject({
      code: 'unreadable',
    });
  });

  test('gives up on a client that never answers', async () => {
    vi.useFakeTimers();
    const silent = mail('1', '', { body: { getAsync: () => {} } });
    const reading = expect(fakeOutlook(silent).host.currentMessage()).rejects.toMatchObject({
      code: 'unreadable',
    });
    await vi.advanceTimersByTimeAsync(11_000);
    await reading;
    vi.useRealTimers();
  });

  test('never returns one message for another that was opened while it was read', async () => {
    const outlook = fakeOutlook(null);
    outlook.open(
      mail('slow', '', {
        body: {
          getAsync: (_type, done) => {
            outlook.open(mail('other', 'Takk'));
            done({ status: 'succeeded', value: 'Jeg bestrider kravet' });
          },
        },
      }),
    );
    await expect(outlook.host.currentMessage()).rejects.toMatchObject({ code: 'message-changed' });
  });

  test('recognises an automatic reply by its header', async () => {
    const { host } = fakeOutlook(
      mail('1', 'Jeg er på ferie.', {
        getAllInternetHeadersAsync: (done) =>
          done({
            status: 'succeeded',
            value: 'Auto-Submitted:\r\n auto-replied\r\nX-Other: 1\r\n',
          }),
      }),
    );
    expect((await host.currentMessage())?.isAutomatic).toBe(true);
  });

  test.each<[string, string, boolean]>([
    ['a bounce', 'REPORT.IPM.Note.NDR', true],
    ['an absence', 'IPM.Note.Rules.OofTemplate.Microsoft', true],
    ['a mail', 'IPM.Note', false],
    ['a signed mail', 'IPM.Note.SMIME.MultipartSigned', false],
  ])(
    'recognises %s by its class where a client gives neither headers nor sender',
    async (_title, itemClass, isAutomatic) => {
      const { from: _, ...bare } = mail('1', 'Mottakeren finnes ikke. Vi bestrider kravet.');
      const { host } = fakeOutlook({ ...bare, itemClass });
      const read = await host.currentMessage();
      expect(read?.isAutomatic).toBe(isAutomatic);
      expect(read?.from).toBeNull();
    },
  );

  test('opens a reply with the draft, in new clients and in old ones', async () => {
    const opened: string[] = [];
    const modern = mail('1', 'Hei', {
      displayReplyFormAsync: (form, done) => {
        opened.push(form.htmlBody);
        done({ status: 'succeeded', value: undefined });
      },
    });
    const old = mail('1', 'Hei', { displayReplyForm: (form) => void opened.push(form.htmlBody) });
    for (const item of [modern, old]) {
      const { host } = fakeOutlook(item);
      const message = await host.currentMessage();
      await expect(
        host.insertReply(draft(), message?.key ?? MessageKey.parse('none')),
      ).resolves.toBe('opened-reply');
    }
    expect(opened).toEqual(['<p>Hei</p>', '<p>Hei</p>']);
  });

  test('opens no reply when another message is selected by now', async () => {
    const outlook = fakeOutlook(mail('1', 'Hei', { displayReplyForm: () => {} }));
    const key = (await outlook.host.currentMessage())?.key ?? MessageKey.parse('none');
    outlook.open(mail('2', 'Hei', { displayReplyForm: () => {} }));
    await expect(outlook.host.insertReply(draft(), key)).rejects.toMatchObject({
      code: 'message-changed',
    });
  });

  describe('when the reply window cannot take the letter', () => {
    const insertWith = async (item: OfficeItem, html?: string) => {
      copied.length = 0;
      const { host } = fakeOutlook(item);
      const key = (await host.currentMessage())?.key ?? MessageKey.parse('none');
      return host.insertReply(draft(html), key);
    };
    const failing: Partial<OfficeItem> = {
      displayReplyFormAsync: (_form, done) => done({ status: 'failed', value: undefined }),
    };

    test('tries the older way of opening it', async () => {
      const opened: string[] = [];
      const item = mail('1', 'Hei', {
        ...failing,
        displayReplyForm: (form) => void opened.push(form.htmlBody),
      });
      await expect(insertWith(item)).resolves.toBe('opened-reply');
      expect(opened).toEqual(['<p>Hei</p>']);
    });

    test('opens no second window when Outlook never says whether the first one opened', async () => {
      const opened: string[] = [];
      const item = mail('1', 'Hei', {
        displayReplyFormAsync: (form) => void opened.push(form.htmlBody),
        displayReplyForm: (form) => void opened.push(form.htmlBody),
      });
      vi.useFakeTimers();
      try {
        const inserted = insertWith(item);
        await vi.advanceTimersByTimeAsync(60_000);
        await expect(inserted).resolves.toBe('clipboard');
      } finally {
        vi.useRealTimers();
      }
      expect(opened).toEqual(['<p>Hei</p>']);
      expect(copied).toEqual(['Hei']);
    });

    test('tries the older way at once where the newer one throws', async () => {
      const opened: string[] = [];
      const item = mail('1', 'Hei', {
        displayReplyFormAsync: () => {
          throw new Error('not supported');
        },
        displayReplyForm: (form) => void opened.push(form.htmlBody),
      });
      await expect(insertWith(item)).resolves.toBe('opened-reply');
      expect(opened).toEqual(['<p>Hei</p>']);
    });

    test('copies the letter when no way works', async () => {
      const item = mail('1', 'Hei', {
        ...failing,
        displayReplyForm: () => {
          throw new Error('ErrorNonExistentMailbox');
        },
      });
      await expect(insertWith(item)).resolves.toBe('clipboard');
      expect(copied).toEqual(['Hei']);
    });

    test('copies a letter over 32 KB and opens an empty window to paste it into', async () => {
      const opened: string[] = [];
      const item = mail('1', 'Hei', {
        displayReplyForm: (form) => void opened.push(form.htmlBody),
      });
      await expect(insertWith(item, 'x'.repeat(32_769))).resolves.toBe('clipboard');
      expect([copied, opened]).toEqual([['Hei'], ['']]);
    });

    test('says so when not even copying is allowed', async () => {
      mayCopy = false;
      await expect(insertWith(mail('1', 'Hei', failing))).rejects.toMatchObject({
        code: 'no-compose',
      });
      await expect(insertWith(mail('1', 'Hei', failing), 'x'.repeat(32_769))).rejects.toMatchObject(
        {
          code: 'too-long',
        },
      );
      mayCopy = true;
    });
  });

  test('asks Outlook once, however many parts of the pane listen', () => {
    const outlook = fakeOutlook(mail('1', 'Hei'));
    const [first, second] = [vi.fn(), vi.fn()];
    const stop = outlook.host.onMessageChange(first);
    outlook.host.onMessageChange(second);
    stop();
    outlook.open(mail('2', 'Hei'));
    expect(outlook.handlers.size).toBe(1);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  test('tells the panel when another message is selected, until it stops listening', () => {
    const outlook = fakeOutlook(mail('1', 'Hei'));
    const changed = vi.fn();
    const stop = outlook.host.onMessageChange(changed);
    outlook.open(mail('2', 'Hei'));
    outlook.open(mail('2', 'Hei'));
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    outlook.open(mail('3', 'Hei'));
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
