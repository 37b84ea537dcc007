import { afterEach, describe, expect, test } from 'vitest';
import type { GmailPage } from '@/lib/adapters/gmail/page.ts';
import { readThread } from '@/lib/adapters/gmail/read-thread.ts';
import { selfCheck } from '@/lib/adapters/gmail/self-check.ts';
import type { ThreadPage } from '@/tests/fixtures/gmail/thread-page.ts';
import { pageOf } from './page-of.ts';

const page: ThreadPage = {
  subject: 'Faktura',
  threadId: '19a9e15b7a82dc3c',
  messages: [{ from: 'ola@kunde.example', id: '19aa36463ba805f6', body: 'Feil' }],
};
const token = 'FMfcgzQdzmTnBWlkXcVbNmLkJhGfDsQw';

const check = (gmail: GmailPage) => selfCheck(gmail, readThread(gmail));

afterEach(() => {
  location.hash = '';
});

describe('the check of the page', () => {
  test('is content with every layout that it knows', () => {
    expect(check(pageOf(page))).toEqual({ layout: 'ok' });
    expect(check(pageOf(page, '2022-10'))).toEqual({ layout: 'ok' });
  });

  test('says what is missing in an old layout that works in part', () => {
    expect(check(pageOf(page, '2017-12'))).toEqual({
      layout: 'degraded',
      missing: ['thread-id'],
    });
  });

  test('is content with a conversation whose mails are all collapsed', () => {
    const messages = page.messages.map((message) => ({ ...message, body: null }));
    expect(check(pageOf({ ...page, messages }))).toEqual({ layout: 'ok' });
  });

  test.each(['', '#inbox', '#search/faktura', '#inbox/p2', '#settings/general'])(
    'finds nothing open at %s',
    (hash) => {
      location.hash = hash;
      expect(check(pageOf('<div role="main"></div>'))).toEqual({ layout: 'nothing-open' });
    },
  );

  test.each([`#inbox/${token}`, `#search/faktura/${token}`, '#label/x/19aa36463ba805f6'])(
    'does not know a page that shows a conversation at %s in a way of its own',
    (hash) => {
      location.hash = hash;
      expect(check(pageOf('<main><article>Faktura</article></main>')).layout).toBe('unknown');
    },
  );
});
