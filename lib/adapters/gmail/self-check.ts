import { permanentId } from './gmail-id.ts';
import { firstShown, type GmailPage } from './page.ts';
import type { OpenThread } from './read-thread.ts';
import { selectors } from './selectors.ts';

/** Parts of the page that the adapter could not find. */
export type MissingPart = 'thread-id' | 'message' | 'message-id' | 'body' | 'sender';

/**
 * Whether Gmail's page is one we know. `degraded` works in part; `unknown` means that a conversation is open, as
 * the address says, but cannot be read: then the user is told instead of seeing nothing.
 */
export type LayoutCheck =
  | { readonly layout: 'ok' | 'nothing-open' }
  | { readonly layout: 'degraded' | 'unknown'; readonly missing: readonly MissingPart[] };

/** Checks the page as it stands. Gmail builds it in steps, so a poor result counts only when it lasts. */
export function selfCheck(page: GmailPage, thread: OpenThread | null): LayoutCheck {
  if (!thread) {
    return opensThread(page.document.location?.hash ?? '')
      ? { layout: 'unknown', missing: ['thread-id', 'message'] }
      : { layout: 'nothing-open' };
  }
  const missing = missingIn(page, thread);
  if (missing.length === 0) return { layout: 'ok' };
  const isUseless = missing.includes('message') || missing.includes('message-id');
  return { layout: isUseless ? 'unknown' : 'degraded', missing };
}

function missingIn(page: GmailPage, thread: OpenThread): MissingPart[] {
  const { messages } = thread;
  if (messages.length === 0) {
    // All messages may be collapsed for a moment, or for good: then the page is fine, there is just no text.
    return firstShown(page, thread.root, selectors.messageList) && thread.id ? [] : ['message'];
  }
  const parts: [MissingPart, boolean][] = [
    ['thread-id', thread.id === null],
    ['message-id', messages.every(({ rawId }) => rawId === '')],
    ['body', messages.every(({ body }) => body === null)],
    ['sender', messages.every(({ from }) => from === null)],
  ];
  return parts.filter(([, isMissing]) => isMissing).map(([part]) => part);
}

/** `#inbox/FMfcgz…` and `#inbox/19aa36463ba805f6` open a conversation; `#inbox`, `#search/word` and `#inbox/p2` do not. */
function opensThread(hash: string): boolean {
  const last = hash.split(/[?&]/)[0]?.split('/').at(-1) ?? '';
  return hash.includes('/') && (permanentId(last) !== null || /^[A-Za-z]{28,80}$/.test(last));
}
