import * as z from 'zod/mini';
import { HostError, hostErrorCodes, StoreError, storeErrorCodes } from '../../ports/errors.ts';
import type { Protocol } from './protocol.ts';
import { deliver, listen, type Sender } from './wire.ts';

/** A function for every message of a protocol: one that is missing does not compile. */
export type Handlers<P extends Protocol> = {
  readonly [N in keyof P]: (
    request: z.infer<P[N]['request']>,
    sender: Sender,
  ) => Promise<z.infer<P[N]['response']>>;
};

/**
 * Answers the messages of one protocol. Requests and answers are parsed here, so that the content script at the other
 * end, which has no room for schemas, can trust what it gets. Returns the way to stop.
 */
export function serve<P extends Protocol>(
  protocol: P,
  handlers: Handlers<P>,
  accepts: (sender: Sender) => boolean,
): () => void {
  const isName = (name: string): name is keyof P & string => Object.hasOwn(protocol, name);
  return listen(isName, accepts, async (name, request, sender) => {
    if (!isName(name)) throw new Error('this message has no handler');
    return answer(protocol, handlers, { name, request, sender });
  });
}

async function answer<P extends Protocol, N extends keyof P & string>(
  protocol: P,
  handlers: Handlers<P>,
  { name, request, sender }: { name: N; request: unknown; sender: Sender },
): Promise<unknown> {
  const call: P[N] = protocol[name];
  const value = await handlers[name](z.parse<P[N]['request']>(call.request, request), sender);
  return z.parse<P[N]['response']>(call.response, value);
}

/**
 * Sends a message and gives back the parsed answer. `send` is the way to the other side.
 * @throws HostError or StoreError, as the other side did; HostError `tab-gone` or `context-lost`
 */
export async function callOver<P extends Protocol, N extends keyof P & string>(
  protocol: P,
  {
    name,
    request,
    send,
  }: {
    name: N;
    request: z.infer<P[N]['request']>;
    send: (message: unknown) => Promise<unknown>;
  },
): Promise<z.infer<P[N]['response']>> {
  const call: P[N] = protocol[name];
  const parsed = z.parse<P[N]['request']>(call.request, request);
  const answered = await deliver({ name, request: parsed }, send, errorOf);
  return z.parse<P[N]['response']>(call.response, answered);
}

function errorOf(code: unknown): Error {
  const host = hostErrorCodes.find((each) => each === code);
  if (host) return new HostError(host);
  const store = storeErrorCodes.find((each) => each === code);
  return store ? new StoreError(store) : new Error('the other side of the extension failed');
}
