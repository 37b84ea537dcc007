import { canonicalJson } from '../objection/canonical-json.ts';
import type { EventData } from '../objection/event.ts';
import { type Instant, millisecondsOf } from '../shared/instant.ts';
import { sha256Hex, utf8 } from '../shared/sha256.ts';

/** What is known of the mail with which an objection came. */
export interface KnownMail {
  readonly registered: EventData<'registered'>;
  readonly registeredAt: Instant;
  /** To whom it was addressed, as far as is known. */
  readonly to: string;
  /** Says in the text that this is the part that was kept, and not the mail itself. */
  readonly notice: string;
}

/**
 * The objection as a mail file (RFC 5322) that mail programs open. It is made from what was kept, the newest text
 * without quotations, attachments and transport headers, and says so in its header and first line.
 */
export function excerptMail({ registered, registeredAt, to, notice }: KnownMail): string {
  const { customer } = registered.classification;
  const body = `[${notice}]\n\n${registered.excerpt}`;
  return [
    `From: ${mailbox(customer)}`,
    `To: ${isAddress(to) ? to : 'undisclosed-recipients:;'}`,
    `Subject: ${encodedWords(registered.subject)}`,
    `Date: ${new Date(millisecondsOf(registeredAt)).toUTCString().replace('GMT', '+0000')}`,
    // The same file for the same objection, wherever it is made.
    `Message-ID: <${sha256Hex(canonicalJson(registered)).slice(0, 32)}@svarfrist.invalid>`,
    'X-Svarfrist-Source: excerpt; not the original message',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...inLines(base64(utf8(body.replaceAll(/\r?\n/g, '\r\n'))), 76),
    '',
  ].join('\r\n');
}

function mailbox({ name, email }: { name: string; email: string }): string {
  const address = isAddress(email) ? email : 'unknown@svarfrist.invalid';
  return name.trim() === '' ? address : `${encodedWords(name)} <${address}>`;
}

/** Nothing that could begin another header. */
function isAddress(text: string): boolean {
  return /^[\x21-\x3b\x3d\x3f-\x7e]+@[\x21-\x3b\x3d\x3f-\x7e]+$/.test(text);
}

// RFC 2047: an encoded word is at most 75 characters; 39 bytes make 52 of them, besides the frame.
const WORD = 39;

function encodedWords(text: string): string {
  const words: string[] = [];
  let bytes: number[] = [];
  for (const character of text.replaceAll(/\s+/g, ' ').trim()) {
    const next = utf8(character);
    if (bytes.length + next.length > WORD) {
      words.push(`=?utf-8?B?${base64(bytes)}?=`);
      bytes = [];
    }
    bytes.push(...next);
  }
  return [...words, `=?utf-8?B?${base64(bytes)}?=`].join('\r\n ');
}

function inLines(text: string, length: number): string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length; from += length)
    lines.push(text.slice(from, from + length));
  return lines;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: ArrayLike<number>): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const digit = (shift: number) => digits.charAt((bits >> shift) & 63);
    groups.push(
      digit(18) +
        digit(12) +
        (second === undefined ? '=' : digit(6)) +
        (third === undefined ? '=' : digit(0)),
    );
  }
  return groups.join('');
}
