import { readMessage } from '../../domain/message/read-message.ts';
import type { ReplyDraft } from '../../domain/reply/reply-draft.ts';
import type { MessageKey } from '../../domain/shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import { HostError } from '../../ports/errors.ts';
import type { InsertOutcome, MailHost } from '../../ports/mail-host.ts';
import { officeCall } from './office-call.ts';
import { itemChanged, type OfficeMailbox } from './office-mailbox.ts';
import { keyOfItem, readItem } from './read-item.ts';

/** Outlook refuses a longer reply, by throwing. Characters, not bytes. */
const LONGEST_REPLY = 32 * 1024;

/** What the pane's window tells besides Outlook's own event, which in-thread navigation may not fire. */
export interface PaneWindow {
  addEventListener(type: 'focus' | 'visibilitychange', listener: () => void): void;
  removeEventListener(type: 'focus' | 'visibilitychange', listener: () => void): void;
}

/** Outlook's reading window as a mail host. The only module beside its neighbours that knows office.js. */
export function outlookHost(mailbox: OfficeMailbox, pane: PaneWindow, clock: Clock): MailHost {
  return {
    id: 'outlook',
    capabilities: {
      insertReply: true,
      // Outlook tells nobody that a reply was sent: the user ticks it.
      noticesSending: false,
      // Nothing of ours runs while the pane is closed.
      backgroundReminders: false,
      openMessage: false,
    },
    async currentMessage() {
      const raw = await readItem(mailbox);
      return raw ? readMessage(raw, clock.now()) : null;
    },
    insertReply: (draft, answering) => openReply(mailbox, draft, answering),
    onMessageChange: (listener) => watchItem(mailbox, pane, listener),
    onReplySent: () => () => {},
  };
}

async function openReply(
  mailbox: OfficeMailbox,
  draft: ReplyDraft,
  answering: MessageKey,
): Promise<InsertOutcome> {
  const { item } = mailbox;
  if (!item || keyOfItem(mailbox) !== answering) throw new HostError('message-changed');
  if (draft.html.length > LONGEST_REPLY) throw new HostError('too-long');
  const form = { htmlBody: draft.html };
  if (typeof item.displayReplyFormAsync === 'function') {
    await officeCall<void>((done) => item.displayReplyFormAsync?.(form, done), 'no-compose');
  } else if (typeof item.displayReplyForm === 'function') {
    item.displayReplyForm(form);
  } else {
    throw new HostError('not-supported');
  }
  return 'opened-reply';
}

/** Calls back when another item is open, by Outlook's event or seen when the pane gets attention. */
function watchItem(mailbox: OfficeMailbox, pane: PaneWindow, listener: () => void): () => void {
  let known = keyOfItem(mailbox);
  const look = () => {
    const key = keyOfItem(mailbox);
    if (key === known) return;
    known = key;
    listener();
  };
  mailbox.addHandlerAsync?.(itemChanged, look);
  pane.addEventListener('focus', look);
  pane.addEventListener('visibilitychange', look);
  return () => {
    mailbox.removeHandlerAsync?.(itemChanged, { handler: look });
    pane.removeEventListener('focus', look);
    pane.removeEventListener('visibilitychange', look);
  };
}
