import { HostError } from '../../ports/errors.ts';
import { firstShown, type GmailPage, press, waitFor } from './page.ts';
import { readThread } from './read-thread.ts';
import { selectors } from './selectors.ts';

/**
 * Presses Gmail's own reply link for a message and waits for the editor. The link below the conversation answers the
 * last message, so an earlier one is answered by the button in its own header.
 * @throws HostError `no-compose` when there is no such link or no editor comes
 */
export async function openReply(
  page: GmailPage,
  {
    messageId,
    account,
    isOpen,
  }: { messageId: string; account: string | null; isOpen: () => boolean },
): Promise<void> {
  const link = replyLink(page, messageId, account);
  if (!link) throw new HostError('no-compose');
  press(link);
  if (!(await waitFor(isOpen))) throw new HostError('no-compose');
}

function replyLink(page: GmailPage, messageId: string, account: string | null): Element | null {
  const thread = readThread(page);
  const at = thread?.messages.findIndex(({ id }) => id === messageId) ?? -1;
  const message = thread?.messages[at];
  if (!thread || !message) return null;
  // What follows are our own answers: replying to the last of them goes to the same customer.
  const isLast = thread.messages
    .slice(at + 1)
    .every(({ from }) => account !== null && from === account);
  const below = () =>
    firstShown(page, message.frame, selectors.replyLink) ??
    firstShown(page, thread.root, selectors.replyLink);
  return (isLast ? below() : null) ?? firstShown(page, message.frame, selectors.replyButton);
}
