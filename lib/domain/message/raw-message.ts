import * as z from 'zod/mini';
import { Address } from '../shared/address.ts';
import { MessageKey, ThreadKey } from '../shared/ids.ts';
import { Instant } from '../shared/instant.ts';

/** Where a mail is read. Code outside `lib/adapters` never branches on it: it asks for capabilities. */
export const HostId = z.enum(['gmail', 'outlook', 'workspace']);
export type HostId = z.infer<typeof HostId>;

/** Something about a mail that the reader must be told. Words are in `lib/i18n`. */
export const MessageNotice = z.enum([
  'empty', // no text at all
  'no-sender', // From is missing or unreadable
  'no-date', // Date is missing; the user must give the day of receipt
  'future-date', // Date lies after now; the user must confirm the day of receipt
  'truncated', // only the first part was read, because the mail is too large
  'clipped', // the host shows only a part of the mail
  'bad-charset', // some characters could not be decoded
  'unreadable', // encrypted, confidential or blocked body
  'not-newest', // the customer's newest mail in the conversation is another one
  'html-only', // text was made from HTML
]);
export type MessageNotice = z.infer<typeof MessageNotice>;

/**
 * A mail as an adapter hands it in: `text` is the whole body as plain text with line breaks, where
 * quoted blocks known from markup are prefixed with `> `. Nothing is interpreted yet.
 */
export const RawMessage = z.object({
  key: MessageKey,
  threadKey: z.nullable(ThreadKey),
  host: HostId,
  /** The mailbox that received it; null where the host does not tell. */
  account: z.nullable(z.string()),
  /** RFC 5322 Message-ID without angle brackets, where the host tells. */
  rfcMessageId: z.nullable(z.string()),
  subject: z.string(),
  from: z.nullable(Address),
  to: z.array(Address),
  receivedAt: z.nullable(Instant),
  /** Header fields that tell automatic mail from human mail, lower-case names. */
  headers: z.record(z.string(), z.string()),
  text: z.string(),
  notices: z.array(MessageNotice),
});
export type RawMessage = z.infer<typeof RawMessage>;
