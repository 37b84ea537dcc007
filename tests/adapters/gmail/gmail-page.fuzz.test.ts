import { describe, expect } from 'vitest';
import { readAccount } from '@/lib/adapters/gmail/read-account.ts';
import { messageToAnswer, readMessage } from '@/lib/adapters/gmail/read-message.ts';
import { readThread } from '@/lib/adapters/gmail/read-thread.ts';
import { replyBoxes } from '@/lib/adapters/gmail/reply-box.ts';
import { RawMessage } from '@/lib/domain/message/raw-message.ts';
import { type Layout, threadPage } from '@/tests/fixtures/gmail/thread-page.ts';
import { hostileMarkup } from '@/tests/fixtures/hostile/hostile-markup.ts';
import { brokenText } from '@/tests/fuzz/broken-text.ts';
import { fuzz } from '@/tests/fuzz/fuzz.ts';
import { pageOf } from './page-of.ts';

const layouts: readonly Layout[] = ['2026-09', '2022-10', '2017-12'];
const pages = layouts.flatMap((layout) =>
  ['Vi bestrider kravet.', ...hostileMarkup.map(({ markup }) => markup)].map((body) =>
    threadPage(
      {
        subject: 'Faktura 10023',
        threadId: '19a9e15b7a82dc3c',
        messages: [{ from: 'ola@kunde.example', id: '19aa36463ba805f6', body }],
        replies: [{ threadId: '19a9e15b7a82dc3c', answers: '19aa36463ba805f6', text: 'Hei' }],
      },
      layout,
    ),
  ),
);

describe('a page of Gmail that is not what we know', () => {
  fuzz('is read as a mail that the worker accepts, or not at all', brokenText(pages), (html) => {
    const page = pageOf(html);
    const account = readAccount(page);
    const thread = readThread(page);
    const message = thread && messageToAnswer(thread, { account });
    for (const { draftId } of replyBoxes(page)) expect(typeof draftId).toBe('string');
    if (!thread || !message) return;
    const raw = readMessage(page, { thread, message, account });
    expect(RawMessage.safeParse(raw).success).toBe(true);
  });
});
