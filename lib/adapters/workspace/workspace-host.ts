import { HostError } from '../../ports/errors.ts';
import type { MailHost } from '../../ports/mail-host.ts';
import type { Mailbox } from './mailbox.ts';

/** The in-page mailbox of the workspace as a mail host: it can do what Gmail can, but sends nothing and never reminds in the background. */
export function workspaceHost(mailbox: Mailbox): MailHost {
  return {
    capabilities: {
      insertReply: true,
      noticesSending: true,
      backgroundReminders: false,
      openMessage: true,
    },
    async currentMessage() {
      return mailbox.selected();
    },
    async insertReply(draft, answering) {
      const open = mailbox.selected();
      if (!open) throw new HostError('no-message');
      if (open.key !== answering) throw new HostError('message-changed');
      // The panel keeps a draft with a missing value from getting here; the host is the last door.
      if (draft.missing.length > 0) throw new HostError('insert-failed');
      const wasOpen = mailbox.draftOf(answering) !== null;
      mailbox.openReply(answering);
      // Written into the box on the screen, and not before it is there: only then can undo take it back.
      await mailbox.showComposer(answering);
      if (mailbox.selected()?.key !== answering) throw new HostError('message-changed');
      if (!mailbox.placeReply(answering, draft.text)) throw new HostError('insert-failed');
      return wasOpen ? 'inserted' : 'opened-reply';
    },
    onMessageChange: (listener) => mailbox.onSelect(listener),
    onReplySent: (listener) => mailbox.onSent((key) => listener({ inReplyTo: key })),
  };
}
