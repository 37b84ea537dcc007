import { afterEach, describe, expect, test, vi } from 'vitest';
import { whyUnreachable } from '../../../lib/adapters/couchdb/why-unreachable.ts';

afterEach(() => vi.unstubAllGlobals());

describe('when nothing answers', () => {
  const silent: typeof fetch = async () => {
    throw new TypeError('failed');
  };
  const there: typeof fetch = async () => new Response(null);
  test.each([
    [
      'a server that is there, but not for this page',
      'https://couch.firma.example/x',
      there,
      'not-allowed-here',
    ],
    ['a secure address without an answer', 'https://couch.firma.example/x', silent, 'certificate'],
    ['a plain address without an answer', 'http://couch.firma.example/x', silent, 'offline'],
  ] as const)('%s is told as %4$s', async (_, url, ask, problem) => {
    expect(await whyUnreachable(url, ask)).toBe(problem);
  });

  describe.each([
    ['a page of the internet', 'https://svarfrist.firma.example/options/', 'local-network'],
    ['a page of this machine', 'http://127.0.0.1:4173/options/', 'certificate'],
    ['a page of an extension', 'chrome-extension://abcdefgh/options.html', 'certificate'],
  ] as const)('to %s', (_, page, problem) => {
    test.each([
      ['denied', problem],
      ['prompt', problem],
      ['granted', 'certificate'],
    ] as const)(
      'a private address is told by what the browser permits: %s',
      async (state, told) => {
        vi.stubGlobal('location', new URL(page));
        vi.stubGlobal('navigator', {
          onLine: true,
          permissions: { query: async () => ({ state }) },
        });
        expect(await whyUnreachable('https://couch.lan/x', silent)).toBe(told);
        expect(await whyUnreachable('https://10.0.0.7/x', silent)).toBe(told);
        expect(await whyUnreachable('https://couch.firma.example/x', silent)).toBe('certificate');
      },
    );
  });

  test('a page without a network is offline, whatever it asks for', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await whyUnreachable('https://couch.firma.example/x', there)).toBe('offline');
  });

  test('a plain address from a secure page is not asked at all', async () => {
    vi.stubGlobal('location', new URL('https://svarfrist.firma.example/'));
    expect(await whyUnreachable('http://couch.firma.example/x', there)).toBe('insecure');
  });
});
