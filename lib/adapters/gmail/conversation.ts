import type { ConversationLine } from '../../ports/mail-host.ts';
import { firstAny, firstShown, type GmailPage, press, waitFor } from './page.ts';
import { type OpenThread, readThread, type ThreadItem } from './read-thread.ts';
import { selectors } from './selectors.ts';

/** The lines of a conversation as the user sees them; `reading` is the id of the message that is read. */
export function conversationLines(
  { items }: OpenThread,
  reading: string | null,
): readonly ConversationLine[] {
  return items.map(({ element, message }) => ({
    sender: senderName(element),
    // Gmail's own words, in the user's language: collapsed messages carry no other date.
    when: firstAny(element, selectors.date)?.getAttribute('title') ?? '',
    state: message ? (message.id !== null && message.id === reading ? 'read' : 'open') : 'closed',
  }));
}

/**
 * Opens a line of the conversation, pressing Gmail's own head of the message when it is collapsed: only for a click
 * of the user. @returns the id of the message; null for folded lines, which only show what is in them, and for
 * messages that Gmail has not numbered yet
 */
export async function openLine(page: GmailPage, { element }: ThreadItem): Promise<string | null> {
  // Gmail may build the line anew, but in the same element or in its place.
  const message = () =>
    readThread(page)?.items.find((item) => item.element === element)?.message ?? null;
  if (!message()) {
    const head = firstShown(page, element, [...selectors.hiddenRun, ...selectors.collapsedHead]);
    press(head ?? element);
    await waitFor(() => !page.isShown(element) || message() !== null);
  }
  return message()?.id ?? null;
}

function senderName(element: Element): string {
  const sender = firstAny(element, selectors.sender);
  return sender?.getAttribute('name') || sender?.getAttribute('email') || '';
}
