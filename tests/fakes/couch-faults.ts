// The network between a device and the server, as bad as it gets: one fault a request, drawn by chance.
import type { FakeCouch } from './couchdb.ts';

export const faults = [
  'refuse', // nothing listens
  'lost-reply', // the server did it, and its answer is lost
  'twice', // the request arrives twice
  'cut', // the connection breaks in the middle of the answer
  'truncate', // half an answer that ends as if it were whole
  'server-error', // 500
  'busy', // 503 with Retry-After
  'too-many', // 429
  'portal', // a login page with 200
  'empty', // {} with 200
  'slow', // no answer in time
] as const;
export type Fault = (typeof faults)[number];

/** `fetch` that reaches `couch` directly; `draw` chooses the fault of a request, or none. */
export function couchFetch(couch: FakeCouch, draw: () => Fault | null = () => null): typeof fetch {
  return faultyFetch(async (input, init) => {
    const url = new URL(String(input));
    // A request takes a turn of the event loop, so that others come between.
    await new Promise((resolve) => setImmediate(resolve));
    const { status, headers, body } = couch.handle({
      method: init?.method ?? 'GET',
      path: `${url.pathname}${url.search}`,
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: typeof init?.body === 'string' ? init.body : '',
    });
    return new Response(status === 204 ? null : body, { status, headers });
  }, draw);
}

/** The network of `ask`, with the fault that `draw` chooses for each request: for any server. */
export function faultyFetch(ask: typeof fetch, draw: () => Fault | null): typeof fetch {
  return async (input, init) => {
    const fault = draw();
    switch (fault) {
      case 'refuse':
        throw new TypeError('fetch failed');
      case 'slow':
        throw new DOMException('late', 'TimeoutError');
      case 'server-error':
        return new Response('{"error":"boom"}', { status: 500 });
      case 'busy':
        return new Response('{"error":"busy"}', { status: 503, headers: { 'retry-after': '1' } });
      case 'too-many':
        return new Response('{"error":"busy"}', { status: 429 });
      case 'portal':
        return new Response('<html>Welcome to the hotel</html>', { status: 200 });
      case 'empty':
        return new Response('{}', { status: 200 });
      default:
    }
    if (fault === 'twice') await ask(input, init).then((first) => first.text());
    const response = await ask(input, init);
    if (fault === 'lost-reply' || fault === 'cut') {
      await response.text();
      throw new TypeError('terminated');
    }
    if (fault !== 'truncate') return response;
    const text = await response.text();
    const { status, headers } = response;
    return new Response(text.slice(0, text.length >> 1), { status, headers });
  };
}
