import { describe, expect, test } from 'vitest';
import { boxFor, replyBoxes } from '@/lib/adapters/gmail/reply-box.ts';
import { decimal, type PageReply, type ThreadPage } from '@/tests/fixtures/gmail/thread-page.ts';
import { pageOf } from './page-of.ts';

const threadId = '19a9e15b7a82dc3c';
const messageId = '19aa36463ba805f6';
const reply: PageReply = { threadId, answers: `#msg-f:${decimal(messageId)}` };
const page = (replies: readonly PageReply[]): ThreadPage => ({
  subject: 'Faktura',
  threadId,
  messages: [{ from: 'ola@kunde.example', id: messageId, body: 'Feil' }],
  replies,
});
const wanted = { threadId, messageId, focused: null };

describe('the open reply for a message', () => {
  test('is found by what it answers, never by the words of its label', () => {
    const [box] = replyBoxes(pageOf(page([reply])));
    expect(box).toMatchObject({ threadId, messageId, draftId: '#msg-a:r-1', isForward: false });
    expect(boxFor(box ? [box] : [], wanted)).toBe(box);
  });

  test('may answer another mail of the same conversation', () => {
    const boxes = replyBoxes(pageOf(page([{ ...reply, answers: '#msg-a:r-99' }])));
    expect(boxFor(boxes, wanted)).toBe(boxes[0]);
  });

  test('is the exact one when another is open in the conversation', () => {
    const other = {
      ...reply,
      answers: `#msg-f:${decimal('19aa36463ba00000')}`,
      draft: '#msg-a:r-2',
    };
    const boxes = replyBoxes(pageOf(page([other, reply])));
    expect(boxFor(boxes, wanted)?.draftId).toBe('#msg-a:r-1');
  });

  test.each([
    ['a forward', { ...reply, isForward: true }],
    ['a reply in another conversation', { ...reply, threadId: '19a0000000000000', answers: '' }],
  ])('is never %s', (_name, other) => {
    expect(boxFor(replyBoxes(pageOf(page([other]))), wanted)).toBeNull();
  });

  test('must be chosen by the user when two fit', () => {
    const boxes = replyBoxes(pageOf(page([reply, { ...reply, draft: '#msg-a:r-2' }])));
    expect(() => boxFor(boxes, wanted)).toThrow('several-compose');
    const focused = boxes[1]?.editor ?? null;
    expect(boxFor(boxes, { ...wanted, focused })).toBe(boxes[1]);
  });
});

test.each([
  ['a chat', '<div contenteditable="true" role="textbox"></div>'],
  [
    'a new mail',
    '<div><input name="composeid"><input name="rt" value="#thread-a:r1"><input name="rm" value=""><div contenteditable="true" role="textbox"></div></div>',
  ],
])('%s is no reply', (_name, html) => {
  expect(replyBoxes(pageOf(html))).toEqual([]);
});

test('a reply that Gmail hides is not open', () => {
  expect(replyBoxes(pageOf({ ...page([]), stale: page([reply]) }))).toEqual([]);
});
