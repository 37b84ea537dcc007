import type { MessageNotice, RawMessage } from '../../domain/message/raw-message.ts';
import type { Address } from '../../domain/shared/address.ts';
import { bodyText } from './body-text.ts';
import { messageKeyOf, receivedAtOf, threadKeyOf } from './gmail-id.ts';
import { firstAny, type GmailPage } from './page.ts';
import type { OpenMessage, OpenThread } from './read-thread.ts';
import { selectors } from './selectors.ts';

const ENCRYPTED = '-----BEGIN PGP MESSAGE-----';

/** A message that can be named, and so be answered. */
export type NamedMessage = OpenMessage & { readonly id: string };

/**
 * The message of the conversation that an answer would go to: the one the user chose, else the newest that somebody
 * else wrote, else the newest at all. Own fresh replies without a permanent id are passed over. Null when none is
 * readable.
 */
export function messageToAnswer(
  thread: OpenThread,
  { account, chosen = null }: { account: string | null; chosen?: string | null },
): NamedMessage | null {
  const named = thread.messages.filter(hasId);
  const others = named.filter(({ from }) => account === null || from !== account);
  return named.find(({ id }) => id === chosen) ?? others.at(-1) ?? named.at(-1) ?? null;
}

/** True when the customer's newest mail is another one: the user chose an older one, or Gmail collapsed the newest. */
function isOlder({ items }: OpenThread, { id }: NamedMessage, account: string | null): boolean {
  const newest = items.findLast(({ from }) => from !== null && from !== account);
  return newest !== undefined && newest.message?.id !== id;
}

/** Reads one expanded message as it stands on the page. What the page does not tell is null, never guessed. */
export function readMessage(
  page: GmailPage,
  {
    thread,
    message,
    account,
  }: { thread: OpenThread; message: NamedMessage; account: string | null },
): RawMessage {
  const { text, isTruncated } = message.body
    ? bodyText(message.body)
    : { text: '', isTruncated: false };
  const from = senderOf(message);
  const receivedAt = receivedAtOf(message.id);
  const isUnreadable =
    message.body === null ||
    text.startsWith(ENCRYPTED) ||
    firstAny(message.frame, selectors.confidential) !== null;
  const notices: [MessageNotice, boolean][] = [
    ['unreadable', isUnreadable],
    ['empty', text === '' && !isUnreadable],
    ['truncated', isTruncated],
    ['clipped', firstAny(message.frame, selectors.clipped) !== null],
    ['no-sender', from === null],
    ['no-date', receivedAt === null],
    ['not-newest', isOlder(thread, message, account)],
  ];
  return {
    key: messageKeyOf(account, message.id),
    threadKey: thread.id ? threadKeyOf(account, thread.id) : null,
    host: 'gmail',
    account,
    rfcMessageId: null,
    subject: subjectText(page, thread.subject),
    from,
    to: recipientsOf(message),
    receivedAt,
    headers: {},
    text,
    notices: notices.filter(([, applies]) => applies).map(([notice]) => notice),
  };
}

function hasId(message: OpenMessage): message is NamedMessage {
  return message.id !== null;
}

function senderOf({ frame }: OpenMessage): Address | null {
  const element = firstAny(frame, selectors.sender);
  return element ? addressOf(element) : null;
}

function recipientsOf({ frame }: OpenMessage): Address[] {
  const [selector = ''] = selectors.recipients.filter((each) => frame.querySelector(each));
  if (selector === '') return [];
  return [...frame.querySelectorAll(selector)].map(addressOf).filter((each) => each !== null);
}

/** Gmail's name for the own address is "me" in the user's language: it is as good as none. */
function addressOf(element: Element): Address | null {
  const email = element.getAttribute('email')?.trim().toLowerCase();
  if (!email) return null;
  return { email, name: element.getAttribute('name')?.trim() ?? '' };
}

/** The subject with its emoji: they are images, which `textContent` leaves out. */
export function subjectText({ document }: GmailPage, subject: Element): string {
  const walker = document.createTreeWalker(subject, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) parts.push(node.getAttribute('alt') ?? '');
    else parts.push(node.nodeValue ?? '');
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
