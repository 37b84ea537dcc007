import type { RawMessage } from '../../domain/message/raw-message.ts';
import { MessageKey, ThreadKey } from '../../domain/shared/ids.ts';
import { type Instant, instantOf, millisecondsOf } from '../../domain/shared/instant.ts';
import { type Language, localeOf } from '../../domain/shared/language.ts';
import { type DemoMail, demoOwner } from './demo-mail.ts';
import { demoMailsDa } from './demo-mails.da.ts';
import { demoMailsEn } from './demo-mails.en.ts';
import { demoMailsNb } from './demo-mails.nb.ts';
import { demoMailsNn } from './demo-mails.nn.ts';
import { demoMailsSv } from './demo-mails.sv.ts';

const allMails = [...demoMailsNb, ...demoMailsNn, ...demoMailsDa, ...demoMailsSv, ...demoMailsEn];

/**
 * The demo mailbox as it looks at `now`: every date in it moves along, so that deadlines are never stale.
 * A mail that would arrive later today arrived yesterday instead. Times are local to the machine.
 */
export function demoMailbox(now: Instant): readonly RawMessage[] {
  return allMails.map((mail) => ({
    key: MessageKey.parse(`workspace:demo:${mail.id}`),
    threadKey: ThreadKey.parse(`workspace:demo:thread:${mail.thread ?? mail.id}`),
    host: 'workspace',
    account: demoOwner.email,
    rfcMessageId: `${mail.id}@demo.example`,
    subject: mail.subject,
    from: mail.from,
    to: [demoOwner],
    receivedAt: arrivalOf(mail, now),
    headers: mail.headers ?? {},
    text: withDates(mail.text, mail.language, now),
    notices: [],
  }));
}

function arrivalOf(mail: DemoMail, now: Instant): Instant {
  const [hours = 0, minutes = 0] = mail.time.split(':').map(Number);
  const arrival = dayFrom(now, -mail.daysAgo);
  arrival.setHours(hours, minutes, 0, 0);
  if (arrival.getTime() > millisecondsOf(now)) arrival.setDate(arrival.getDate() - 1);
  return instantOf(arrival.getTime());
}

function withDates(text: string, language: Language, now: Instant): string {
  const format = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long' });
  return text.replace(/\{day:(-?\d+)\}/g, (_, days: string) =>
    format.format(dayFrom(now, Number(days))),
  );
}

function dayFrom(now: Instant, days: number): Date {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  return day;
}
