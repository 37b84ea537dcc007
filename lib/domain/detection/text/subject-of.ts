import type { EmailMessage } from '../../message/email-message.ts';

/** The subject of the mail that counts: of a plain forward, the one that was forwarded. */
export function subjectOf({ subject, forwardedFrom }: EmailMessage): string {
  return forwardedFrom?.subject || subject;
}
