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
  if (!isTooLong && (await opened(item, draft.html)) === 'yes') return 'opened-reply';
  if (!(await copy(draft.text))) throw new HostError(isTooLong ? 'too-long' : 'no-compose');
  // The clipboard took time: the window must not open under another mail.
  if (isTooLong && keyOfItem(mailbox) === answering) await opened(item, '');
  return 'clipboard';
}

/** `unknown`: Outlook was asked and never answered, so that the window may be there, or still come. */
type Opened = 'yes' | 'no' | 'unknown';

/** The newer way, which says whether it worked, then the older. */
async function opened(item: OfficeItem, htmlBody: string): Promise<Opened> {
  if (typeof item.displayReplyFormAsync === 'function') {
    let isAwaited = false;
    try {
      await officeCall<void>((done) => {
        let isAnswered = false;
        item.displayReplyFormAsync?.({ htmlBody }, (result) => {
          isAnswered = true;
          isAwaited = false;
          done(result);
        });
        isAwaited = !isAnswered;
      }, 'no-compose');
      return 'yes';
    } catch {
      // A second window beside the first would be a second answer waiting to be sent: the clipboard does.
      if (isAwaited) return 'unknown';
      // Else the older way, which some accounts still allow.
    }
  }
  if (typeof item.displayReplyForm !== 'function') return 'no';
  try {
    item.displayReplyForm({ htmlBody });
    return 'yes';
  } catch {
    // It throws for accounts and items it does not like: the clipboard is left.
    return 'no';
  }
}
