import { createTransport } from 'nodemailer';
import type { DigestText } from '../../lib/app/digest-text.ts';

/** Sends the digest where SMTP settings are given and something is overdue. @throws when the mail server refuses. */
export async function mailDigest(
  { subject, text, overdue }: DigestText,
  environment: Record<string, string | undefined>,
): Promise<void> {
  const { SVARFRIST_SMTP: server, SVARFRIST_MAIL_FROM: from, SVARFRIST_MAIL_TO: to } = environment;
  if (!server || !from || !to || overdue === 0) return;
  const transport = createTransport(server);
  await transport.sendMail({
    from,
    to,
    subject: `Svarfrist: ${subject}`,
    text,
    // A machine wrote it: nobody's absence notice needs to answer (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  transport.close();
}
