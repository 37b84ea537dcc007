import PostalMime, { type Attachment, type Email, type Address as MimeAddress } from 'postal-mime';
import { automaticHeaders } from '../../domain/message/automatic-words.ts';
import type { MessageNotice, RawMessage } from '../../domain/message/raw-message.ts';
import type { Address } from '../../domain/shared/address.ts';
import { boundedMail } from './bounded-mail.ts';
import { htmlToText } from './html-to-text.ts';
import { messageKeyOf, threadKeyOf } from './message-key.ts';
import { receivedAtOf } from './received-at.ts';
import { declaredAsWindows1252, isUnreadable, repairText } from './repair-text.ts';

/** Forwards as attachments inside forwards are opened this deep. */
const DEEPEST_NESTED = 3;

/** Reads one mail in MIME format. @throws when the parser gives up on its structure. */
export async function readEml(bytes: Uint8Array): Promise<RawMessage> {
  return readNested(bytes, 0);
}

async function readNested(bytes: Uint8Array, depth: number): Promise<RawMessage> {
  const bounded = boundedMail(bytes);
  const mail = await parseDecoded(bounded.bytes);
  const body = bodyOf(mail.email);
  const attached = depth < DEEPEST_NESTED ? await attachedMails(mail.email.attachments, depth) : [];
  const text = repairText([body.text, ...attached].join('\n\n'));
  const email = mail.email;
  const content = {
    from: addressOf(email.from ?? email.sender),
    subject: repairText(email.subject ?? ''),
    text,
    receivedAt: receivedAtOf(headerOf(email, 'received'), headerOf(email, 'date')),
  };
  const rfcMessageId = firstId(email.messageId);
  const notices: MessageNotice[] = [];
  if (body.isHtml) notices.push('html-only');
  if (bounded.isTruncated) notices.push('truncated');
  if (mail.isBadCharset) notices.push('bad-charset');
  if (isEncrypted(email)) notices.push('unreadable');
  return {
    ...content,
    key: messageKeyOf(rfcMessageId, content),
    threadKey: threadKeyOf(firstId(email.references) ?? firstId(email.inReplyTo) ?? rfcMessageId),
    host: 'workspace',
    account: null,
    rfcMessageId,
    to: addressesOf(email.to),
    headers: headersOf(email),
    notices,
  };
}

/** Parses, and once more as windows-1252 when bytes turn out not to be what the mail declares. */
async function parseDecoded(bytes: Uint8Array): Promise<{ email: Email; isBadCharset: boolean }> {
  const options = { forceRfc822Attachments: true, attachmentEncoding: 'arraybuffer' } as const;
  const email = await PostalMime.parse(bytes, options);
  if (!isUnreadable(`${email.text ?? ''}${email.html ?? ''}${email.subject ?? ''}`))
    return { email, isBadCharset: false };
  const second = await PostalMime.parse(declaredAsWindows1252(bytes), options);
  const isBetter = !isUnreadable(`${second.text ?? ''}${second.html ?? ''}`);
  return { email: isBetter ? second : email, isBadCharset: true };
}

/** The text part, unless it is empty or a mere stub beside the HTML part. */
function bodyOf(email: Email): { text: string; isHtml: boolean } {
  const plain = email.text ?? '';
  if (!email.html) return { text: plain, isHtml: false };
  const written = plain.trim().length;
  if (written > 200) return { text: plain, isHtml: false };
  const fromHtml = htmlToText(email.html);
  const isStub = written === 0 || (fromHtml.length > 300 && written * 8 < fromHtml.length);
  return isStub && fromHtml !== ''
    ? { text: fromHtml, isHtml: true }
    : { text: plain, isHtml: false };
}

/** Mails attached whole, printed as mail programs print a forward, so that they are read as one. */
async function attachedMails(attachments: readonly Attachment[], depth: number): Promise<string[]> {
  const texts: string[] = [];
  for (const { mimeType, content } of attachments) {
    if (mimeType !== 'message/rfc822' || typeof content === 'string') continue;
    // One that cannot be read must not take the mail around it along.
    const inner = await readNested(new Uint8Array(content), depth + 1).catch(() => null);
    if (!inner) continue;
    const from = inner.from ? `${inner.from.name} <${inner.from.email}>` : '';
    texts.push(
      [
        '---------- Forwarded message ----------',
        `From: ${from}`,
        `Date: ${inner.receivedAt ?? ''}`,
        `Subject: ${inner.subject}`,
        '',
        inner.text,
      ].join('\n'),
    );
  }
  return texts;
}

function headersOf(email: Email): Record<string, string> {
  const kept = email.headers.filter(({ key }) => automaticHeaders.has(key));
  // The first of several counts, as in the parser.
  return Object.fromEntries(kept.reverse().map(({ key, value }) => [key, value.slice(0, 500)]));
}

function headerOf(email: Email, name: string): string | undefined {
  return email.headers.find(({ key }) => key === name)?.value;
}

function addressOf(address: MimeAddress | undefined): Address | null {
  const mailbox = address?.group ? address.group[0] : address;
  if (!mailbox || (!mailbox.address && !mailbox.name)) return null;
  return { name: repairText(mailbox.name), email: (mailbox.address ?? '').toLowerCase() };
}

function addressesOf(addresses: readonly MimeAddress[] | undefined): Address[] {
  const boxes = (addresses ?? []).flatMap((address) => address.group ?? [address]);
  return boxes.flatMap((box) => addressOf(box) ?? []);
}

/** The first id of a field, without its brackets. */
function firstId(field: string | undefined): string | null {
  const id = field?.trim().split(/\s+/)[0]?.replace(/^</, '').replace(/>$/, '');
  return id ? id : null;
}

/** S/MIME and PGP envelopes hold no text for us. */
function isEncrypted(email: Email): boolean {
  const type = (headerOf(email, 'content-type') ?? '').toLowerCase();
  if (type.startsWith('multipart/encrypted')) return true;
  return type.includes('pkcs7-mime') && !type.includes('signed-data');
}
