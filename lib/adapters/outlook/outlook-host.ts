import { readMessage } from '../../domain/message/read-message.ts';
import type { Clock } from '../../ports/clock.ts';
import type { MailHost } from '../../ports/mail-host.ts';
import { onItemChange } from './item-changes.ts';
import type { OfficeMailbox } from './office-mailbox.ts';
import { keyOfItem, readItem } from './read-item.ts';
import { type Copy, openReplyForm } from './reply-form.ts';

/** What the pane's window tells besides Outlook's own event, which in-thread navigation may not fire. */
export interface PaneWindow {
  addEventListener(type: 'focus' | 'visibilitychange', listener: () => void): void;
  removeEventListener(type: 'focus' | 'visibilitychange', listener: () => void): void;
}

/** Outlook's reading window as a mail host. The only module beside its neighbours that knows office.js. */
export function outlookHost(
  mailbox: OfficeMailbox,
  pane: PaneWindow,
  { clock, copy }: { clock: Clock; copy: Copy },
): MailHost {
  return {
    capabilities: {
      insertReply: true,
      // Outlook tells the pane of nothing that is sent: the user ticks it, or confirms what the check noted.
      noticesSending: false,
      // Nothing of ours runs while the pane is closed.
      backgroundReminders: false,
      openMessage: false,
    },
    async currentMessage() {
      const raw = await readItem(mailbox);
      return raw ? readMessage(raw, clock.now()) : null;
    },
    insertReply: (draft, answering) => openReplyForm(mailbox, draft, { answering, copy }),
    onMessageChange: (listener) => watchItem(mailbox, pane, listener),
    onReplySent: () => () => {},
  };
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
  const stop = onItemChange(mailbox, look);
  pane.addEventListener('focus', look);
  pane.addEventListener('visibilitychange', look);
  return () => {
    stop();
    pane.removeEventListener('focus', look);
    pane.removeEventListener('visibilitychange', look);
  };
}
