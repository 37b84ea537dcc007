import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readAccount } from '@/lib/adapters/gmail/read-account.ts';
import { messageToAnswer, readMessage } from '@/lib/adapters/gmail/read-message.ts';
import { readThread } from '@/lib/adapters/gmail/read-thread.ts';
import { replyBoxes } from '@/lib/adapters/gmail/reply-box.ts';
import { selfCheck } from '@/lib/adapters/gmail/self-check.ts';
import { isShown } from './page-of.ts';

// Pages recorded from Gmail by others lie beside the repository where somebody has them; they are not ours to give
// away. Their like, in our own words, is in thread-page.ts.
const folder = join(import.meta.dirname, '../../../../shared/fixtures/gmail');
const names = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.html'))
  : [];

function read(name: string) {
  const page = readFileSync(join(folder, name), 'utf8');
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  document.title = parsed.title;
  document.body.replaceChildren(...parsed.body.childNodes);
  const gmail = { document, isShown };
  const account = readAccount(gmail);
  const thread = readThread(gmail);
  const message = thread && messageToAnswer(thread, { account });
  return {
    account,
    thread,
    raw: thread && message ? readMessage(gmail, { thread, message, account }) : null,
    boxes: replyBoxes(gmail),
    check: selfCheck(gmail, thread),
  };
}

describe('on a page that was recorded from Gmail', () => {
  beforeEach(({ skip }) =>
    skip(names.length === 0, 'there are no pages in ../shared/fixtures/gmail'),
  );

  test.each(names)('%s nothing breaks', (name) => {
    expect(() => read(name)).not.toThrow();
  });

  test.each(names.filter((name) => name.startsWith('negative-')))(
    '%s, which is another product, there is no mail and no reply',
    (name) => {
      const { raw, boxes } = read(name);
      expect(raw).toBeNull();
      expect(boxes).toEqual([]);
    },
  );

  test.each(names.filter((name) => /list-page|row|cards|sidebar|header/.test(name)))(
    '%s there is no conversation and no reply',
    (name) => {
      const { thread, boxes } = read(name);
      expect(thread?.messages ?? []).toEqual([]);
      expect(boxes).toEqual([]);
    },
  );

  test('a conversation with collapsed and folded mails and an open reply is read', () => {
    const { thread, raw, boxes, check } = read(
      'composite-2025-11-layout-en-thread5-inline-reply-open.html',
    );
    expect(check).toEqual({ layout: 'ok' });
    expect(thread).toMatchObject({ id: '19a9e15b7a82dc3c' });
    expect(thread?.items.map(({ from, message }) => [from, message !== null])).toEqual([
      ['kunde@example.com', false],
      [null, false],
      ['selger2@example.no', false],
      ['kari@example.no', false],
      ['kunde@example.com', true],
    ]);
    expect(raw).toMatchObject({
      subject: 'New pipeline is biggest call to action',
      from: { email: 'kunde@example.com' },
    });
    // Put together from two pages: the reply bears the decimal numbers of another conversation.
    const [threadId, messageId] = [1849200000000000001n, 1849200000000000005n].map((id) =>
      id.toString(16),
    );
    expect(boxes).toMatchObject([{ threadId, messageId, isForward: false }]);
  });

  test('a conversation beside the list is read', () => {
    const { raw, boxes, account } = read('composite-preview-pane-vertical-en.html');
    expect(account).toBe('kari@example.no');
    expect(raw).toMatchObject({
      subject: 'Innsigelse mot faktura 10023',
      from: { email: 'kunde@example.com' },
      threadKey: 'gmail:kari@example.no:19b0000000000000',
    });
    expect(boxes).toEqual([]);
  });

  test('a window for a new mail is not a reply', () => {
    expect(read('gmail-2020-10-en-compose-popup.html').boxes).toEqual([]);
  });
});
