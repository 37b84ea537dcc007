import { describe, expect, test } from 'vitest';
import { conversationLines, openLine } from '@/lib/adapters/gmail/conversation.ts';
import { readThread } from '@/lib/adapters/gmail/read-thread.ts';
import { type PageMessage, threadPage } from '@/tests/fixtures/gmail/thread-page.ts';
import { pageOf } from './page-of.ts';

const own = 'kari@firma.example';
const customer = { from: 'ola@kunde.example', name: 'Ola Hansen' };
const newest: PageMessage = { ...customer, id: '19aa36463ba805f6', body: 'Feil', date: '20. nov.' };
const messages: PageMessage[] = [
  { ...customer, id: null, body: null, date: '17. nov.' },
  { from: '', id: null, body: null, folded: 3 },
  { from: own, id: '19aa36463ba00001', body: 'Takk' },
  newest,
];
const page = { subject: 'Faktura', threadId: '19a9e15b7a82dc3c', messages };
const lines = () => {
  const thread = readThread(pageOf(page));
  return thread && conversationLines(thread, newest.id);
};

describe('the lines of a conversation', () => {
  test('are all there: open, collapsed and folded, in the words of Gmail', () => {
    expect(lines()).toEqual([
      { sender: 'Ola Hansen', when: '17. nov.', state: 'closed' },
      { sender: '', when: '', state: 'closed' },
      { sender: own, when: '', state: 'open' },
      { sender: 'Ola Hansen', when: '20. nov.', state: 'read' },
    ]);
  });

  test('hold no attachments and no proposed answers, which are lists too', () => {
    const gmail = pageOf(page);
    const list = '<div role="list"><div role="listitem">faktura.pdf</div></div>';
    document.querySelector('.a3s')?.insertAdjacentHTML('afterend', list);
    expect(readThread(gmail)?.items).toHaveLength(4);
  });
});

describe('a line that is chosen', () => {
  test('is read at once when its message is open', async () => {
    const gmail = pageOf(page);
    const item = readThread(gmail)?.items[2];
    expect(item && (await openLine(gmail, item))).toBe('19aa36463ba00001');
  });

  test('is opened by Gmail’s own head of the message when it is collapsed', async () => {
    const gmail = pageOf(page);
    const item = readThread(gmail)?.items[0];
    const open = threadPage({ ...page, messages: [{ ...newest, id: '19aa36463ba00000' }] });
    const found = new DOMParser().parseFromString(open, 'text/html').querySelector('.adn');
    item?.element.querySelector('.adf')?.addEventListener('click', () => {
      setTimeout(() => found && item.element.replaceChildren(found), 100);
    });
    expect(item && (await openLine(gmail, item))).toBe('19aa36463ba00000');
  });
});
