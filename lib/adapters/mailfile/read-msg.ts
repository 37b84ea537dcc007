import { decompressRTF } from '@kenjiuno/decompressrtf';
import type { FieldsData } from '@kenjiuno/msgreader';
import type { MessageNotice, RawMessage } from '../../domain/message/raw-message.ts';
import type { Address } from '../../domain/shared/address.ts';
import { htmlToText } from './html-to-text.ts';
import { messageKeyOf, threadKeyOf } from './message-key.ts';
import { readEml } from './read-eml.ts';
import { instantIn, receivedAtOf } from './received-at.ts';
import { rtfToText } from './rtf-to-text.ts';

/** Reads a mail as Outlook saves it on the desktop. @throws when the container is broken. */
export async function readMsg(bytes: Uint8Array): Promise<RawMessage> {
  const reader = await openMsg(bytes);
  const fields = reader.getFileData();
  if (fields.error) throw new Error('msg: not a message');
  const transport = await transportOf(fields.headers ?? '');
  const html = fields.bodyHtml ?? decoded(fields.html);
  const plain = (fields.body ?? '').trim() === '' ? null : (fields.body ?? '');
  const rtf = plain === null && !html ? rtfOf(fields.compressedRtf) : '';
  const notices: MessageNotice[] = plain === null && html ? ['html-only'] : [];
  if (rtf === null) notices.push('unreadable');
  const content = {
    from: senderOf(fields) ?? transport?.from ?? null,
    subject: fields.subject ?? '',
    text: plain ?? (htmlToText(html) || (rtf ?? '')),
    receivedAt:
      instantIn(fields.messageDeliveryTime) ??
      receivedAtOf(undefined, fields.clientSubmitTime) ??
      transport?.receivedAt ??
      null,
  };
  const rfcMessageId = idOf(fields.messageId) ?? transport?.rfcMessageId ?? null;
  return {
    ...content,
    key: messageKeyOf(rfcMessageId, content),
    threadKey: transport?.threadKey ?? threadKeyOf(rfcMessageId),
    host: 'workspace',
    account: null,
    rfcMessageId,
    to: (fields.recipients ?? []).filter(({ recipType }) => recipType === 'to').map(recipientOf),
    headers: transport?.headers ?? {},
    notices,
  };
}

interface Reader {
  getFileData(): FieldsData;
}
type ReaderClass = new (buffer: ArrayBuffer) => Reader;

/** Loads the reader only when a `.msg` comes: with its character tables it is larger than all our code. */
async function openMsg(bytes: Uint8Array): Promise<Reader> {
  // The package is CommonJS: Node nests its default export once more than bundlers do.
  const loaded: { default: unknown } = await import('@kenjiuno/msgreader');
  const outer = loaded.default;
  const isNested = typeof outer === 'object' && outer !== null && 'default' in outer;
  // Proved a class by the call below; the package's own types describe only one of the two shapes.
  const MsgReader = (isNested ? outer.default : outer) as ReaderClass;
  return new MsgReader(bytes.slice().buffer);
}

/** What the internet headers tell, which Outlook keeps as text for mail from outside. */
async function transportOf(headers: string): Promise<RawMessage | null> {
  if (headers.trim() === '') return null;
  return readEml(new TextEncoder().encode(`${headers.trim()}\r\n\r\n`));
}

function senderOf(fields: FieldsData): Address | null {
  const email = [fields.senderSmtpAddress, fields.senderEmail].find((text) => text?.includes('@'));
  if (!email && !fields.senderName) return null;
  return { name: fields.senderName ?? '', email: (email ?? '').toLowerCase() };
}

function recipientOf(fields: FieldsData): Address {
  const email = [fields.smtpAddress, fields.email].find((text) => text?.includes('@'));
  return { name: fields.name ?? '', email: (email ?? '').toLowerCase() };
}

function idOf(messageId: string | undefined): string | null {
  return messageId?.trim().replace(/^</, '').replace(/>$/, '') || null;
}

// A body without pictures packs into far less; unpacked it may be nine times as large.
const LARGEST_RTF = 1_000_000;

/** The words of a body that is kept as packed RTF only ([MS-OXRTFCP]); null when there is one that cannot be read. */
function rtfOf(packed: Uint8Array | undefined): string | null {
  if (!packed || packed.length === 0) return '';
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  // The reader believes the length that the header tells and would read on for minutes.
  const isWhole = packed.length >= 16 && view.getUint32(0, true) + 4 <= packed.length;
  if (!isWhole || packed.length > LARGEST_RTF) return null;
  try {
    return rtfToText(Uint8Array.from(decompressRTF([...packed]))) || null;
  } catch {
    return null;
  }
}

/** HTML is kept as the sender's program wrote it: in UTF-8, else in the windows-1252 of old Nordic systems. */
function decoded(html: Uint8Array | undefined): string {
  if (!html) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(html);
  } catch {
    return new TextDecoder('windows-1252').decode(html);
  }
}
