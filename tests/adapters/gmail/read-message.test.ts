import { describe, expect, test } from 'vitest';
import { readAccount } from '@/lib/adapters/gmail/read-account.ts';
import { messageToAnswer, readMessage } from '@/lib/adapters/gmail/read-message.ts';
import { readThread } from '@/lib/adapters/gmail/read-thread.ts';
import type { RawMessage } from '@/lib/domain/message/raw-message.ts';
import type { Layout, PageMessage, ThreadPage } from '@/tests/fixtures/gmail/thread-page.ts';
import { pageOf } from './page-of.ts';

const own = 'kari@firma.example';
const first: PageMessage = {
  from: 'ola@kunde.example',
  name: 'Ola Kunde',
  to: [own],
  id: '19aa36463ba805f6',
  body: '<div dir="ltr">Vi har ikke mottatt varene på faktura 10023.<div>Hilsen Ola</div></div>',
};
const thread: ThreadPage = {
  subject: 'Faktura 10023',
  threadId: '19a9e15b7a82dc3c',
  messages: [{ from: 'ola@kunde.example', id: null, body: null }, first],
};

function read(page: ThreadPage | string, layout?: Layout): RawMessage | null {
  const gmail = pageOf(page, layout);
  const open = readThread(gmail);
  const account = readAccount(gmail);
  const message = open && messageToAnswer(open, { account });
  return open && message ? readMessage(gmail, { thread: open, message, account }) : null;
}

describe.each<Layout>(['2026-09', '2022-10', '2017-12'])('in the layout of %s', (layout) => {
  test('an open mail is read with sender, subject, time and mailbox', () => {
    expect(read(thread, layout)).toEqual({
      key: 'gmail:kari@firma.example:19aa36463ba805f6',
      threadKey: layout === '2017-12' ? null : 'gmail:kari@firma.example:19a9e15b7a82dc3c',
      host: 'gmail',
      account: own,
      rfcMessageId: null,
      subject: 'Faktura 10023',
      from: { email: 'ola@kunde.example', name: 'Ola Kunde' },
      to: [{ email: own, name: 'meg' }],
      receivedAt: '2025-11-20T22:30:56.698Z',
      headers: {},
      text: 'Vi har ikke mottatt varene på faktura 10023.\nHilsen Ola',
      notices: [],
    });
  });

  test('the conversation that Gmail keeps hidden is not read', () => {
    const stale = { ...thread, subject: 'Gammel', threadId: '19a0000000000000' };
    expect(read({ ...thread, stale }, layout)?.subject).toBe('Faktura 10023');
  });
});

describe('of several mails', () => {
  const answer: PageMessage = { from: own, id: '19aa36463ba90000', body: 'Takk, vi ser på det.' };

  test('the newest from the customer is the one to answer, also below our own', () => {
    expect(read({ ...thread, messages: [first, answer] })?.key).toContain(first.id);
  });

  test('an own mail is read when nobody else has written', () => {
    expect(read({ ...thread, messages: [answer] })?.text).toBe('Takk, vi ser på det.');
  });

  test('an own mail that the server has not numbered yet is passed over', () => {
    const fresh = { from: own, id: null, body: 'Nettopp sendt' };
    expect(read({ ...thread, messages: [first, fresh] })?.key).toContain(first.id);
    expect(read({ ...thread, messages: [fresh] })).toBeNull();
  });

  test('collapsed mails have no text to read', () => {
    expect(read({ ...thread, messages: [{ ...first, body: null }] })).toBeNull();
  });

  test('an older one is never taken for the newest, which Gmail collapsed', () => {
    const newer = { from: 'ola@kunde.example', id: null, body: null };
    expect(read({ ...thread, messages: [first, newer] })).toMatchObject({
      key: expect.stringContaining(String(first.id)),
      notices: ['not-newest'],
    });
  });

  test('our own answer is told apart from the customer’s mail that is collapsed above it', () => {
    const messages = [{ ...first, body: null }, answer];
    expect(read({ ...thread, messages })).toMatchObject({
      from: { email: own },
      notices: ['not-newest'],
    });
  });

  test('the one the user chose is read, and said to be older', () => {
    const page = pageOf({ ...thread, messages: [first, { ...first, id: '19aa36463ba90001' }] });
    const open = readThread(page);
    const choice = { account: own, chosen: String(first.id) };
    const message = open && messageToAnswer(open, choice);
    const raw = open && message && readMessage(page, { thread: open, message, account: own });
    expect(raw).toMatchObject({
      key: expect.stringContaining(first.id ?? ''),
      notices: ['not-newest'],
    });
  });
});

describe('what the page does not tell', () => {
  test.each([
    ['no sender', { ...first, from: '' }, ['no-sender']],
    ['no text', { ...first, body: '<div><br></div>' }, ['empty']],
    ['a cut mail', { ...first, beside: '<a href="?ui=2&view=lg&permmsgid=1">…</a>' }, ['clipped']],
    [
      'a confidential mail',
      {
        ...first,
        body: '',
        beside: '<a href="https://confidential-mail.google.com/msg/x">Vis</a>',
      },
      ['unreadable'],
    ],
    ['an encrypted mail', { ...first, body: '-----BEGIN PGP MESSAGE-----<br>abc' }, ['unreadable']],
    ['an id without a possible time', { ...first, id: '0000000000000001' }, ['no-date']],
  ] as const)('is noted: %s', (_name, message, notices) => {
    expect(read({ ...thread, messages: [message] })?.notices).toEqual(notices);
  });

  test('a mailbox that nobody names leaves its place in the key empty', () => {
    const raw = read({ ...thread, account: null });
    expect(raw?.account).toBeNull();
    expect(raw?.key).toBe('gmail::19aa36463ba805f6');
  });
});

test('emoji in a subject are kept', () => {
  const subject = 'Faktura <img data-emoji="x" alt="😡"> feil';
  expect(read({ ...thread, subject })?.subject).toBe('Faktura 😡 feil');
});

test.each([
  [
    'an inbox',
    '<div role="main"><table><tr class="zA" role="row"><td>Faktura</td></tr></table></div>',
  ],
  ['an empty page', ''],
  [
    'another product',
    '<div class="section"><h2 class="subject">Hello</h2><div role="listitem">x</div></div>',
  ],
])('in %s there is no mail, and nothing breaks', (_name, html) => {
  expect(read(html)).toBeNull();
});
