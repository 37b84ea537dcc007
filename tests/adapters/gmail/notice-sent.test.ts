import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noticeSent, type SentReply } from '@/lib/adapters/gmail/notice-sent.ts';
import { LONGEST_UNDO } from '@/lib/adapters/gmail/undo-wait.ts';
import { decimal, type PageReply, type ThreadPage } from '@/tests/fixtures/gmail/thread-page.ts';
import { pageOf } from './page-of.ts';

const own = 'kari@firma.example';
const threadId = '19a9e15b7a82dc3c';
const messageId = '19aa36463ba805f6';
const customer = { from: 'ola@kunde.example', id: messageId, body: 'Feil' };
const reply: PageReply = { threadId, answers: `#msg-f:${decimal(messageId)}` };
const thread: ThreadPage = { subject: 'Faktura', threadId, messages: [customer] };
const writing: ThreadPage = { ...thread, replies: [reply] };
const withAnswer: ThreadPage = {
  ...thread,
  messages: [customer, { from: own, id: null, body: 'Takk' }],
};

let sent: SentReply[];
let watch: ReturnType<typeof noticeSent>;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  life = new AbortController();
  watch = noticeSent(pageOf(writing), {
    account: () => own,
    onSent: (reply) => sent.push(reply),
    signal: life.signal,
  });
  watch.check();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const element = (selector: string) => document.querySelector<HTMLElement>(selector);
const show = (page: ThreadPage) => {
  pageOf(page);
  watch.check();
};

describe('a reply counts as sent', () => {
  test('when Send was pressed and its editor closed, after the time to undo', () => {
    element('.aoO')?.click();
    show(thread);
    vi.advanceTimersByTime(30_000);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(sent).toEqual([{ threadId, messageId, draftId: '#msg-a:r-1' }]);
  });

  test.each([
    ['Ctrl+Enter in the text', '[role=textbox]', { key: 'Enter', ctrlKey: true }],
    ['Cmd+Enter in the text', '[role=textbox]', { key: 'Enter', metaKey: true }],
    ['Enter on the Send button', '.aoO', { key: 'Enter' }],
  ])('when it was sent by %s', (_name, selector, key) => {
    element(selector)?.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
    show(thread);
    vi.advanceTimersByTime(LONGEST_UNDO);
    expect(sent).toHaveLength(1);
  });

  test('when Send was pressed before anybody looked at the page', () => {
    pageOf({ ...thread, replies: [{ ...reply, draft: '#msg-a:r-9' }] });
    element('.aoO')?.click();
    show(thread);
    vi.advanceTimersByTime(LONGEST_UNDO);
    expect(sent.map(({ draftId }) => draftId)).toEqual(['#msg-a:r-9']);
  });

  test('when its editor closed and a new mail of ours stands there', () => {
    show(withAnswer);
    vi.advanceTimersByTime(LONGEST_UNDO);
    expect(sent).toHaveLength(1);
  });

  test('at once when the window closes within the time to undo', () => {
    element('.aoO')?.click();
    show(thread);
    watch.flush();
    expect(sent).toHaveLength(1);
    vi.advanceTimersByTime(LONGEST_UNDO);
    expect(sent).toHaveLength(1);
  });
});

describe('the link to undo', () => {
  const toast = '<div role="alert"><span id="link_undo" role="link">Angre</span></div>';
  const showToast = () => document.body.insertAdjacentHTML('beforeend', toast);

  test('that goes away makes a sending final, long before the longest time is over', () => {
    element('.aoO')?.click();
    show(thread);
    showToast();
    vi.advanceTimersByTime(5000);
    expect(sent).toEqual([]);
    element('[role=alert]')?.remove();
    vi.advanceTimersByTime(5000);
    expect(sent).toHaveLength(1);
  });

  test('that was pressed gives Gmail all the time it needs to show the editor again', () => {
    element('.aoO')?.click();
    show(thread);
    showToast();
    vi.advanceTimersByTime(2000);
    element('#link_undo')?.click();
    element('[role=alert]')?.remove();
    vi.advanceTimersByTime(15_000);
    show(writing);
    vi.advanceTimersByTime(10 * LONGEST_UNDO);
    expect(sent).toEqual([]);
  });

  test('that was pressed too late for Gmail leaves the reply sent', () => {
    element('.aoO')?.click();
    show(thread);
    showToast();
    vi.advanceTimersByTime(2000);
    element('#link_undo')?.click();
    element('[role=alert]')?.remove();
    vi.advanceTimersByTime(LONGEST_UNDO);
    expect(sent).toHaveLength(1);
  });
});

describe('a reply does not count as sent', () => {
  test.each([
    ['it was discarded', () => {}],
    ['the menu beside Send was opened', () => element('[aria-haspopup]')?.click()],
    [
      'Enter began a new line',
      () =>
        element('[role=textbox]')?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
        ),
    ],
  ])('when %s', (_name, act) => {
    act();
    show(thread);
    vi.advanceTimersByTime(10 * LONGEST_UNDO);
    expect(sent).toEqual([]);
  });

  test('when sending was undone and the editor came back', () => {
    element('.aoO')?.click();
    show(withAnswer);
    vi.advanceTimersByTime(29_000);
    show(writing);
    vi.advanceTimersByTime(10 * LONGEST_UNDO);
    expect(sent).toEqual([]);
  });

  test('when sending was undone before we looked', () => {
    element('.aoO')?.click();
    show(writing);
    vi.advanceTimersByTime(10 * LONGEST_UNDO);
    expect(sent).toEqual([]);
  });

  test('when Gmail refused to send and the editor stayed', () => {
    element('.aoO')?.click();
    watch.check();
    vi.advanceTimersByTime(60_000);
    show(thread);
    vi.advanceTimersByTime(LONGEST_UNDO);
    expect(sent).toEqual([]);
  });

  test('when the user looked at another conversation and came back', () => {
    show({
      ...thread,
      threadId: '19a0000000000000',
      messages: [{ ...customer, id: '19a0000000000001' }],
    });
    show(writing);
    vi.advanceTimersByTime(10 * LONGEST_UNDO);
    expect(sent).toEqual([]);
  });

  test('when it was a forward', () => {
    pageOf({ ...thread, replies: [{ ...reply, isForward: true, draft: '#msg-a:r-2' }] });
    watch.check();
    element('.aoO')?.click();
    show(thread);
    vi.advanceTimersByTime(LONGEST_UNDO);
    expect(sent).toEqual([]);
  });
});

test('a reply of ours that stood there before proves nothing', () => {
  life.abort();
  life = new AbortController();
  const page = pageOf({ ...withAnswer, replies: [{ ...reply, draft: '#msg-a:r-3' }] });
  watch = noticeSent(page, {
    account: () => own,
    onSent: (each) => sent.push(each),
    signal: life.signal,
  });
  watch.check();
  show(withAnswer);
  vi.advanceTimersByTime(10 * LONGEST_UNDO);
  expect(sent).toEqual([]);
});
