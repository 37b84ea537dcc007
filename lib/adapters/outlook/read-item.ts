import { RawMessage } from '../../domain/message/raw-message.ts';
import { Address } from '../../domain/shared/address.ts';
import { MessageKey, ThreadKey } from '../../domain/shared/ids.ts';
import { type Instant, instantOf } from '../../domain/shared/instant.ts';
import { HostError } from '../../ports/errors.ts';
import { officeCall } from './office-call.ts';
import type { OfficeItem, OfficeMailbox } from './office-mailbox.ts';
import { messageKeyOf, threadKeyOf } from './outlook-id.ts';

/**
 * The key of the open message; null when none is open or it is being written. RFC Message-ID is stable,
 * the item id changes when the message is moved.
 */
export function keyOfItem(mailbox: OfficeMailbox): MessageKey | null {
  const { item } = mailbox;
  if (item?.itemType !== 'message' || typeof item.subject !== 'string') return null;
  const id = item.internetMessageId || item.itemId;
  return id ? MessageKey.parse(messageKeyOf(mailbox.userProfile.emailAddress, id)) : null;
}

/** Who wrote the open message when, as far as it shows without being read; null when none is open. */
export function seenItem(mailbox: OfficeMailbox): {
  readonly key: MessageKey;
  readonly threadKey: ThreadKey | null;
  readonly isOurs: boolean;
  readonly to: readonly string[];
  readonly at: Instant | null;
} | null {
  const key = keyOfItem(mailbox);
  const { item, userProfile } = mailbox;
  if (!key || !item) return null;
  const sender = item.from?.emailAddress.toLowerCase();
  return {
    key,
    threadKey: threadOfItem(mailbox),
    isOurs: sender === userProfile.emailAddress.toLowerCase(),
    to: (item.to ?? []).map(({ emailAddress }) => emailAddress.toLowerCase()),
    at: item.dateTimeCreated ? instantOf(item.dateTimeCreated.getTime()) : null,
  };
}

/** The key of the open message's conversation, where it has one. */
function threadOfItem({ item, userProfile }: OfficeMailbox): ThreadKey | null {
  return item?.conversationId
    ? ThreadKey.parse(threadKeyOf(userProfile.emailAddress, item.conversationId))
    : null;
}

/**
 * Reads the open message. Null when nothing is open or a draft is.
 * @throws HostError `unreadable` when Outlook does not give the body (encrypted mail), `message-changed` when
 * another message was opened while it was read
 */
export async function readItem(mailbox: OfficeMailbox): Promise<RawMessage | null> {
  const key = keyOfItem(mailbox);
  const item = mailbox.item;
  if (!key || !item) return null;
  const text = await officeCall<string>((done) => item.body.getAsync('text', done), 'unreadable');
  const headers = await headersOf(item);
  if (keyOfItem(mailbox) !== key) throw new HostError('message-changed');
  return RawMessage.parse({
    key,
    threadKey: threadOfItem(mailbox),
    host: 'outlook',
    account: mailbox.userProfile.emailAddress,
    rfcMessageId: item.internetMessageId?.replace(/^<|>$/g, '') ?? null,
    subject: typeof item.subject === 'string' ? item.subject : '',
    from: item.from ? addressOf(item.from) : null,
    to: (item.to ?? []).map(addressOf),
    receivedAt: item.dateTimeCreated ? instantOf(item.dateTimeCreated.getTime()) : null,
    headers: { ...headersOfClass(item.itemClass), ...headers },
    text: text.replaceAll('\r\n', '\n'),
    notices: [],
  });
}

function addressOf(person: { displayName: string; emailAddress: string }): Address {
  return Address.parse({ name: person.displayName, email: person.emailAddress.toLowerCase() });
}

/** Header fields that tell automatic mail. Older clients do not give them: then none are known. */
async function headersOf(item: OfficeItem): Promise<Record<string, string>> {
  if (typeof item.getAllInternetHeadersAsync !== 'function') return {};
  try {
    const block = await officeCall<string>(
      (done) => item.getAllInternetHeadersAsync?.(done),
      'not-supported',
      3_000,
    );
    return parseHeaders(block);
  } catch {
    // A mail without readable headers is still a mail: detection goes by its words.
    return {};
  }
}

/**
 * What its class says of a message, as the header that would: clients without headers know a bounce and an absence by
 * it, whatever language their subject is in: `REPORT.IPM.Note.NDR`, `IPM.Note.Rules.OofTemplate.Microsoft`.
 */
function headersOfClass(itemClass = ''): Record<string, string> {
  if (/^report\./i.test(itemClass)) return { 'content-type': 'multipart/report' };
  if (/^ipm\.note\.rules\./i.test(itemClass)) return { 'auto-submitted': 'auto-replied' };
  return {};
}

/** An RFC 5322 header block as lower-case names and unfolded values; the first of a name counts. */
function parseHeaders(block: string): Record<string, string> {
  const headers = new Map<string, string>();
  let name = '';
  for (const line of block.split(/\r?\n/)) {
    const isFolded = line.startsWith(' ') || line.startsWith('\t');
    const colon = line.indexOf(':');
    if (isFolded && name) headers.set(name, `${headers.get(name)} ${line.trim()}`);
    else if (!isFolded && colon > 0) {
      const found = line.slice(0, colon).toLowerCase();
      name = headers.has(found) ? '' : found;
      if (name) headers.set(name, line.slice(colon + 1).trim());
    }
  }
  return Object.fromEntries(headers);
}
