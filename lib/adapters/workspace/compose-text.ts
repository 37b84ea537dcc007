import type { EmailMessage } from '../../domain/message/email-message.ts';
import { type Address, displayName } from '../../domain/shared/address.ts';
import { type Language, localeOf } from '../../domain/shared/language.ts';

/** The line that separates a letter from its signature (RFC 3676, 4.3). */
const SIGNATURE_MARK = '-- \n';

const wrote: Record<Language, (when: string, who: string) => string> = {
  nb: (when, who) => (when ? `Den ${when} skrev ${who}:` : `${who} skrev:`),
  nn: (when, who) => (when ? `Den ${when} skreiv ${who}:` : `${who} skreiv:`),
  da: (when, who) => (when ? `Den ${when} skrev ${who}:` : `${who} skrev:`),
  sv: (when, who) => (when ? `Den ${when} skrev ${who}:` : `${who} skrev:`),
  en: (when, who) => (when ? `On ${when}, ${who} wrote:` : `${who} wrote:`),
};

/** Who signs a reply, and on whose clock the quoted mail arrived. */
export interface Sender {
  readonly name: string;
  readonly firm: string;
  readonly phone: string;
  readonly timeZone: string;
}

/** An empty reply to `message` as a mail program opens it: room to write, signature, quoted original. */
export function emptyReply(message: EmailMessage, sender: Sender): string {
  const format = new Intl.DateTimeFormat(localeOf[message.language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: sender.timeZone,
  });
  const when = message.receivedAt ? format.format(new Date(message.receivedAt)) : '';
  const signature = [sender.name, sender.firm, sender.phone].filter(Boolean).join('\n');
  const quotation = message.text
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n');
  const heading = wrote[message.language](when, whoOf(message.from));
  return `\n\n${SIGNATURE_MARK}${signature}\n\n${heading}\n${quotation}\n`;
}

/** A change to a text: the characters from `start` to `end` become `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Where `reply` goes in the open reply `current`: above the signature and below what the user wrote. A
 * reply we put there before (`earlier`) and that the user did not touch is replaced, not repeated.
 */
export function changeForReply(current: string, reply: string, earlier: string | null): TextChange {
  const ours = earlier ? current.indexOf(earlier) : -1;
  if (earlier && ours >= 0) return { start: ours, end: ours + earlier.length, text: reply };
  const mark = current.indexOf(`\n${SIGNATURE_MARK}`);
  const end = mark < 0 ? 0 : mark;
  const own = current.slice(0, end).trimEnd();
  return own
    ? { start: own.length, end, text: `\n\n${reply}\n` }
    : { start: 0, end, text: `${reply}\n` };
}

/** `text` with `change` made. */
export function applyChange(text: string, change: TextChange): string {
  return text.slice(0, change.start) + change.text + text.slice(change.end);
}

function whoOf(from: Address | null): string {
  if (!from) return '?';
  const name = displayName(from);
  return from.email ? `${name} <${from.email}>` : name;
}
