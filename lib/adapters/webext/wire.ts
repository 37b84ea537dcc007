import { type Browser, browser } from 'wxt/browser';
import { HostError } from '../../ports/errors.ts';
import { fieldOf } from './field-of.ts';

export type Sender = Browser.runtime.MessageSender;

/**
 * What comes back for a message. Errors cross as codes of a HostError or StoreError: texts could hold customer words,
 * and classes do not survive.
 */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: unknown };

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
      (error: unknown) => sendResponse({ ok: false, code: fieldOf(error, 'code') }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Sends the message `name` and gives back what came. `send` is the way to the other side. A side that is not there
 * rejects or leaves the answer undefined: both become the HostError `tab-gone`; after an update of the extension
 * everything ends in `context-lost`. @throws HostError; what `refuse` makes of the code of the other side's error
 */
export async function deliver(
  { name, request }: { name: string; request: unknown },
  send: (message: unknown) => Promise<unknown>,
  refuse: (code: unknown) => Error,
): Promise<unknown> {
  // The id is gone once the extension was updated or removed under a page that still runs its script.
  if (!browser.runtime?.id) throw new HostError('context-lost');
  let reply: unknown;
  try {
    reply = await send({ svarfrist: name, request });
  } catch (error) {
    throw new HostError(browser.runtime?.id ? 'tab-gone' : 'context-lost', { cause: error });
  }
  const isOk = fieldOf(reply, 'ok');
  if (isOk === true) return fieldOf(reply, 'value');
  throw isOk === false ? refuse(fieldOf(reply, 'code')) : new HostError('tab-gone');
}

function nameOf(message: unknown): string | null {
  const name = fieldOf(message, 'svarfrist');
  return typeof name === 'string' ? name : null;
}
