import { cutText } from '../../domain/shared/cut-text.ts';
import type { MessageKey } from '../../domain/shared/ids.ts';
import { officeCall } from './office-call.ts';
import type { OfficeMailbox } from './office-mailbox.ts';
import { keyOfItem } from './read-item.ts';

const KEY = 'svarfrist';
// Outlook throws for a longer text.
const LONGEST = 150;

/**
 * Shows a line above the open message, or takes ours away, where the client can. The line stays with the message:
 * it is seen with the pane closed, too. Never fails, for it only repeats what the pane shows.
 */
export async function showNotice(
  mailbox: OfficeMailbox,
  key: MessageKey,
  text: string | null,
): Promise<void> {
  const bars = mailbox.item?.notificationMessages;
  if (!bars || keyOfItem(mailbox) !== key) return;
  const message = text === null ? null : fitted(text);
  try {
    await officeCall<void>(
      (done) =>
        message === null
          ? bars.removeAsync(KEY, done)
          : bars.replaceAsync(
              KEY,
              { type: 'informationalMessage', message, icon: 'Icon.16', persistent: true },
              done,
            ),
      'not-supported',
    );
  } catch {
    // Five lines at most are allowed, some clients have none: the pane says the same.
  }
}

function fitted(text: string): string {
  return text.length <= LONGEST ? text : `${cutText(text, LONGEST - 1)}…`;
}
