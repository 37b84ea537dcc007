import { type Browser, browser } from 'wxt/browser';
import {
  HostError,
  type HostErrorCode,
  hostErrorCodes,
  StoreError,
  type StoreErrorCode,
  storeErrorCodes,
} from '../../ports/errors.ts';

export type Sender = Browser.runtime.MessageSender;

/** Errors cross as codes: texts could hold customer words, and classes do not survive. */
type Problem =
  | { readonly from: 'host'; readonly code: HostErrorCode }
  | { readonly from: 'store'; readonly code: StoreErrorCode }
  | { readonly from: 'other' };

/** What comes back for a message. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** Answers the message `name`; it may throw a HostError or StoreError. */
type Answer = (name: string, request: unknown, sender: Sender) => Promise<unknown>;

/**
 * Answers the messages of this extension whose name `knows` accepts, and leaves all others to other listeners.
 * Refuses senders that are not of this extension or that `accepts` turns away. Answers through `sendResponse` and
 * `return true`: the one form that Chrome, Firefox, the polyfill and the test browser share. Returns the way to
 * stop. This file knows no schemas: it runs in every Gmail tab, where each kilobyte counts.
 */
export function listen(
  knows: (name: string) => boolean,
  accepts: (sender: Sender) => boolean,
  answer: Answer,
): () => void {
  const listener = (
    message: unknown,
    sender: Sender,
    sendResponse: (reply: Reply) => void,
  ): true | undefined => {
    const name = nameOf(message);
    if (name === null || !knows(name)) return undefined;
    if (sender.id !== browser.runtime.id || !accepts(sender)) return undefined;
    answer(name, fieldOf(message, 'request'), sender).then(
      (value) => sendResponse({ ok: true, value }),
      (error: unknown) => sendResponse({ ok: false, problem: problemOf(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Sends the message `name` and gives back the answer as it came. `send` is the way to the other side. A side that is
 * not there rejects or leaves the answer undefined: both become the HostError `tab-gone`; after an update of the
 * extension everything ends in `context-lost`. @throws HostError or StoreError, as the other side did
 */
export async function deliver(
  name: string,
  request: unknown,
  send: (message: unknown) => Promise<unknown>,
): Promise<unknown> {
  // The id is gone once the extension was updated or removed under a page that still runs its script.
  if (!browser.runtime?.id) throw new HostError('context-lost');
  let reply: unknown;
  try {
    reply = await send({ svarfrist: name, request });
  } catch (error) {
    throw new HostError(browser.runtime?.id ? 'tab-gone' : 'context-lost', { cause: error });
  }
  if (fieldOf(reply, 'ok') === true) return fieldOf(reply, 'value');
  throw errorOf(fieldOf(reply, 'problem'));
}

function nameOf(message: unknown): string | null {
  const name = fieldOf(message, 'svarfrist');
  return typeof name === 'string' ? name : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function problemOf(error: unknown): Problem {
  if (error instanceof HostError) return { from: 'host', code: error.code };
  if (error instanceof StoreError) return { from: 'store', code: error.code };
  return { from: 'other' };
}

/** No problem and no value at all is what a side that is not there answers. */
function errorOf(problem: unknown): Error {
  if (problem === undefined) return new HostError('tab-gone');
  const code = fieldOf(problem, 'code');
  const host = hostErrorCodes.find((each) => each === code);
  if (host) return new HostError(host);
  const store = storeErrorCodes.find((each) => each === code);
  return store ? new StoreError(store) : new Error('the other side of the extension failed');
}
