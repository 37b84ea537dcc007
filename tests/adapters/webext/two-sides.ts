import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '@/lib/adapters/webext/wire.ts';

/** How Chrome would name the sides of a message. */
export const gmailTab = {
  id: 'test-extension-id',
  url: 'https://mail.google.com/mail/u/0/#inbox/x',
  frameId: 0,
  tab: { id: 7 },
} as unknown as Sender; // Only what is looked at; Chrome's own type wants thirty fields.

export const ownPage = {
  id: 'test-extension-id',
  url: 'chrome-extension://test-extension-id/sidepanel.html',
} as unknown as Sender; // As above.

/** Delivers messages of both directions to all listeners as if `sender` had sent them; Chrome would do the same. */
export function deliverAs(sender: Sender): { sent: unknown[] } {
  const sent: unknown[] = [];
  const deliver = async (message: unknown): Promise<unknown> => {
    // Messages travel as JSON: what does not survive that must fail here too.
    const copy = JSON.parse(JSON.stringify(message));
    sent.push(copy);
    return new Promise((resolve, reject) => {
      fakeBrowser.runtime.onMessage.trigger(copy, sender, resolve).then((answers: unknown[]) => {
        if (!answers.includes(true)) {
          reject(new Error('Could not establish connection. Receiving end does not exist.'));
        }
      });
    });
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(deliver as never);
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (_tab: number, message: unknown) => deliver(message),
  });
  return { sent };
}
