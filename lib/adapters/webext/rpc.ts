import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { HostError, hostErrorCodes, StoreError, storeErrorCodes } from '../../ports/errors.ts';
import type { Protocol } from './protocol.ts';

export type Sender = Browser.runtime.MessageSender;

/** A function for every message of a protocol: one that is missing does not compile. */
export type Handlers<P extends Protocol> = {
  readonly [N in keyof P]: (
    request: z.infer<P[N]['request']>,
    sender: Sender,
  ) => Promise<z.infer<P[N]['response']>>;
};

const Envelope = z.object({ svarfrist: z.string(), request: z.unknown() });

/** Errors cross as codes: texts could hold customer words, and classes do not survive. */
const Problem = z.union([
  z.object({ from: z.literal('host'), code: z.enum(hostErrorCodes) }),
  z.object({ from: z.literal('store'), code: z.enum(storeErrorCodes) }),
  z.object({ from: z.literal('other') }),
]);
type Problem = z.infer<typeof Problem>;

const Reply = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem: Problem }),
]);
type Reply = z.infer<typeof Reply>;

/**
 * Answers the messages of one protocol and leaves all others to other listeners. Refuses senders that are not of
 * this extension or that `accepts` turns away. Answers through `sendResponse` and `return true`: the one form
 * that Chrome, Firefox, the polyfill and the test browser share. Returns the way to stop.
 */
export function serve<P extends Protocol>(
  protocol: P,
  handlers: Handlers<P>,
  accepts: (sender: Sender) => boolean,
): () => void {
  const listener = (
    message: unknown,
    sender: Sender,
    sendResponse: (reply: Reply) => void,
  ): true | undefined => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success || !isNameOf(protocol, envelope.data.svarfrist)) return undefined;
    if (sender.id !== browser.runtime.id || !accepts(sender)) return undefined;
    answer(protocol, handlers, { name: envelope.data.svarfrist, ...envelope.data, sender }).then(
      sendResponse,
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer<P extends Protocol, N extends keyof P & string>(
  protocol: P,
  handlers: Handlers<P>,
  { name, request, sender }: { name: N; request?: unknown; sender: Sender },
): Promise<Reply> {
  try {
    const call: P[N] = protocol[name];
    const value = await handlers[name](z.parse<P[N]['request']>(call.request, request), sender);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/**
 * Sends a message and gives back the parsed answer. `send` is the way to the other side. A side that is not there
 * rejects or leaves the answer undefined: both become the HostError `tab-gone`; after an update of the
 * extension everything ends in `context-lost`. @throws HostError or StoreError, as the other side did
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
  const reply = Reply.safeParse(await delivered(() => send({ svarfrist: name, request })));
  if (!reply.success) throw new HostError('tab-gone');
  if (!reply.data.ok) throw errorOf(reply.data.problem);
  const call: P[N] = protocol[name];
  return z.parse<P[N]['response']>(call.response, reply.data.value);
}

async function delivered(send: () => Promise<unknown>): Promise<unknown> {
  // The id is gone once the extension was updated or removed under a page that still runs its script.
  if (!browser.runtime?.id) throw new HostError('context-lost');
  try {
    return await send();
  } catch (error) {
    throw new HostError(browser.runtime?.id ? 'tab-gone' : 'context-lost', { cause: error });
  }
}

function isNameOf<P extends Protocol>(protocol: P, name: string): name is keyof P & string {
  return Object.hasOwn(protocol, name);
}

function problemOf(error: unknown): Problem {
  if (error instanceof HostError) return { from: 'host', code: error.code };
  if (error instanceof StoreError) return { from: 'store', code: error.code };
  return { from: 'other' };
}

function errorOf(problem: Problem): Error {
  switch (problem.from) {
    case 'host':
      return new HostError(problem.code);
    case 'store':
      return new StoreError(problem.code);
    case 'other':
      return new Error('the other side of the extension failed');
  }
}
