import { type Instant, millisecondsOf } from '../shared/instant.ts';
import { isAutomaticMail } from './automatic-mail.ts';
import type { EmailMessage } from './email-message.ts';
import { languageOf } from './language-of.ts';
import { oneLine } from './one-line.ts';
import type { MessageNotice, RawMessage } from './raw-message.ts';
import { type SplitMessage, splitMessage } from './split-message.ts';

/** A sender's clock may run ahead of ours by this much without the date being doubted. */
const TOLERATED_AHEAD = 10 * 60_000;

/**
 * Turns a mail as a host gave it into one ready for detection: newest text apart from quotation and
 * signature, the forwarded sender, the language, and notices about what is missing. Never throws on
 * any text; work is bounded by the first 1,000,000 characters.
 */
export function readMessage(raw: RawMessage, now: Instant): EmailMessage {
  const split = splitMessage(raw.text, { subject: raw.subject, senderName: senderWords(raw) });
  return {
    ...raw,
    subject: oneLine(raw.subject),
    from: raw.from && { name: oneLine(raw.from.name), email: oneLine(raw.from.email) },
    newest: split.newest,
    quoted: split.quoted,
    signature: split.signature,
    language: languageOf(split.newest || raw.subject),
    forwardedFrom: split.forwarded,
    isAutomatic: isAutomaticMail(raw),
    notices: noticesOf(raw, split, now),
  };
}

/** Words a sender signs with: the display name and the parts of the address, without the top domain. */
function senderWords(raw: RawMessage): string {
  if (!raw.from) return '';
  const address = raw.from.email.split('.').slice(0, -1).join(' ').replace('@', ' ');
  return `${raw.from.name} ${address}`;
}

function noticesOf(raw: RawMessage, split: SplitMessage, now: Instant): MessageNotice[] {
  const notices = new Set(raw.notices);
  if (split.newest === '') notices.add('empty');
  if (!raw.from?.email) notices.add('no-sender');
  if (raw.receivedAt === null) notices.add('no-date');
  else if (millisecondsOf(raw.receivedAt) > millisecondsOf(now) + TOLERATED_AHEAD)
    notices.add('future-date');
  if (split.isTruncated) notices.add('truncated');
  return [...notices];
}
