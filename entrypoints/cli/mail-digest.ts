import { createTransport } from 'nodemailer';
import type { DigestText } from '../../lib/app/digest-text.ts';
import { isThisMachine } from '../../lib/domain/shared/is-this-machine.ts';

/** Why the digest was not mailed, or not to everybody. The message holds no password. */
export class MailError extends Error {
  override readonly name = 'MailError';
  /** 2 where the settings are wrong, 1 where the mail server would not. */
  readonly exitCode: 1 | 2;
  constructor(message: string, { exitCode = 1 }: { exitCode?: 1 | 2 } = {}) {
    super(message);
    this.exitCode = exitCode;
  }
}

// A job of cron that hangs is told by nobody.
const PATIENCE = 20_000;

/** What each of nodemailer's codes means to whoever set the job up. */
const reasons: Readonly<Record<string, string>> = {
  EAUTH: 'the mail server refuses user and password',
  ENOAUTH: 'the mail server wants user and password',
  ETLS: 'no secure connection to the mail server: TLS is missing or its certificate is not trusted',
  EENVELOPE: 'the mail server refuses the sender or every recipient',
  EMESSAGE: 'the mail server refuses the mail',
  EDNS: 'there is no mail server of that name',
  ETIMEDOUT: 'the mail server does not answer in time',
  ECONNECTION: 'the mail server does not answer',
  ESOCKET: 'the mail server does not answer, or its certificate is not trusted',
};

/**
 * How to mail the digest, by SVARFRIST_SMTP, SVARFRIST_MAIL_FROM and SVARFRIST_MAIL_TO; null where none is given.
 * Nothing is mailed while nothing is overdue. @throws MailError when only some are given; mailing throws one too
 */
export function mailerFor(
  environment: Record<string, string | undefined>,
): ((digest: DigestText) => Promise<void>) | null {
  const { SVARFRIST_SMTP: server, SVARFRIST_MAIL_FROM: from, SVARFRIST_MAIL_TO: to } = environment;
  if (!server && !from && !to) return null;
  if (!server || !from || !to)
    throw new MailError(
      'SVARFRIST_SMTP, SVARFRIST_MAIL_FROM and SVARFRIST_MAIL_TO belong together',
      {
        exitCode: 2,
      },
    );
  const url = URL.parse(server);
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw new MailError('SVARFRIST_SMTP is no address such as smtps://user:password@host:465', {
      exitCode: 2,
    });
  return async ({ subject, text, overdue }) => {
    if (overdue === 0) return;
    const transport = createTransport({
      url: server,
      // A password never goes in the clear; a relay in the house that wants none may have no TLS.
      requireTLS: url.protocol === 'smtp:' && url.password !== '' && !isThisMachine(url.hostname),
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
    });
    try {
      const { rejected } = await transport.sendMail({
        from,
        to,
        subject: `Svarfrist: ${subject}`,
        text,
        // A machine wrote it: nobody's absence notice needs to answer (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      if (rejected.length > 0)
        throw new MailError(`the mail server refuses a recipient: ${rejected.join(', ')}`);
    } catch (error) {
      throw error instanceof MailError ? error : new MailError(reasonOf(error));
    } finally {
      transport.close();
    }
  };
}

/** The mail server's own words are left out: they can repeat addresses, and some echo what was sent. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'the digest could not be mailed';
}
