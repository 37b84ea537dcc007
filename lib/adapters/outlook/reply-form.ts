import type { ReplyDraft } from '../../domain/reply/reply-draft.ts';
import type { MessageKey } from '../../domain/shared/ids.ts';
import { HostError } from '../../ports/errors.ts';
import type { InsertOutcome } from '../../ports/mail-host.ts';
import { officeCall } from './office-call.ts';
import type { OfficeItem, OfficeMailbox } from './office-mailbox.ts';
import { keyOfItem } from './read-item.ts';

/** Outlook refuses a longer reply, by throwing (office.js: 32 KB). Characters, not bytes. */
const LONGEST_REPLY = 32 * 1024;

/** Puts a text on the clipboard; false where that is forbidden. */
export type Copy = (text: string) => Promise<boolean>;

/**
 * Opens Outlook's reply window with the draft in it. Where the window fails (new Outlook with several accounts,
 * office-js issue 6905) or the draft is too long for it, the text goes to the clipboard and, if possible, an
 * empty window opens. @throws HostError `message-changed`, `too-long`, `no-compose`: nothing was opened then
 */
export async function openReplyForm(
  mailbox: OfficeMailbox,
  draft: ReplyDraft,
  { answering, copy }: { answering: MessageKey; copy: Copy },
): Promise<InsertOutcome> {
  const { item } = mailbox;
  if (!item || keyOfItem(mailbox) !== answering) throw new HostError('message-changed');
  const isTooLong = draft.html.length > LONGEST_REPLY;
  if (!isTooLong && (await isOpened(item, draft.html))) return 'opened-reply';
  if (!(await copy(draft.text))) throw new HostError(isTooLong ? 'too-long' : 'no-compose');
  // The clipboard took time: the window must not open under another mail.
  if (isTooLong && keyOfItem(mailbox) === answering) await isOpened(item, '');
  return 'clipboard';
}

/** The newer way, which says whether it worked, then the older. */
async function isOpened(item: OfficeItem, htmlBody: string): Promise<boolean> {
  if (typeof item.displayReplyFormAsync === 'function') {
    try {
      await officeCall<void>(
        (done) => item.displayReplyFormAsync?.({ htmlBody }, done),
        'no-compose',
      );
      return true;
    } catch {
      // Then the older way, which some accounts still allow.
    }
  }
  if (typeof item.displayReplyForm !== 'function') return false;
  try {
    item.displayReplyForm({ htmlBody });
    return true;
  } catch {
    // It throws for accounts and items it does not like: the clipboard is left.
    return false;
  }
}
