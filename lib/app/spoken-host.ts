import type { EmailMessage } from '../domain/message/email-message.ts';
import { HostError } from '../ports/errors.ts';
import type { MailHost } from '../ports/mail-host.ts';

/**
 * The place of an objection that was spoken: there is no mail to answer, so letters go by the clipboard and the user
 * says when they were sent.
 */
export function spokenHost(message: EmailMessage): MailHost {
  return {
    capabilities: {
      insertReply: false,
      noticesSending: false,
      backgroundReminders: false,
      openMessage: false,
    },
    currentMessage: async () => message,
    insertReply: async () => {
      throw new HostError('not-supported');
    },
    onMessageChange: () => () => {},
    onReplySent: () => () => {},
  };
}
