import { permanentId } from './gmail-id.ts';
import { allShown, closestOf, firstAny, firstShown, type GmailPage } from './page.ts';
import { selectors } from './selectors.ts';

/** An expanded message of the conversation on the screen. */
export interface OpenMessage {
  /** Header, body and links of the message. */
  readonly frame: Element;
  readonly body: Element | null;
  /** Permanent id; null while the server has not given one. */
  readonly id: string | null;
  /** The id as the page has it, for telling messages apart. */
  readonly rawId: string;
  /** Sender's address in lower case; null when the page does not tell. */
  readonly from: string | null;
}

/** The conversation on the screen. */
export interface OpenThread {
  readonly root: Element;
  readonly subject: Element;
  readonly id: string | null;
  /** Expanded messages, oldest first. Collapsed ones carry neither id nor text. */
  readonly messages: readonly OpenMessage[];
  /** Every line of the conversation, oldest first. */
  readonly items: readonly ThreadItem[];
}

/** A message of the conversation, or a run of messages that Gmail folded into one line. */
export interface ThreadItem {
  readonly element: Element;
  /** The message when it is expanded. */
  readonly message: OpenMessage | null;
  /** Sender's address in lower case; null when the page does not tell, as in a folded run. */
  readonly from: string | null;
}

/** Reads the conversation that is shown now; null when none is. Never throws on a strange page. */
export function readThread(page: GmailPage): OpenThread | null {
  const subject = firstShown(page, page.document, selectors.subject);
  if (!subject) return null;
  const root = rootAround(subject);
  const messages = allShown(page, root, selectors.message)
    .map((element) => openMessage(page, element))
    .filter((message) => message.body !== null || message.rawId !== '')
    .filter((message, at, all) => all.findIndex(({ frame }) => frame === message.frame) === at);
  return { root, subject, id: threadIdOf(subject), messages, items: itemsIn(page, root, messages) };
}

function itemsIn(page: GmailPage, root: Element, messages: readonly OpenMessage[]): ThreadItem[] {
  return allShown(page, root, selectors.item).flatMap((element) => {
    const message = messages.find(({ frame }) => element.contains(frame)) ?? null;
    const from = message ? message.from : senderIn(element);
    // Other lists stand in a conversation too: attachments, proposed answers.
    const isLine = message || from || firstAny(element, selectors.hiddenRun);
    return isLine ? [{ element, message, from }] : [];
  });
}

function senderIn(element: Element): string | null {
  return firstAny(element, selectors.sender)?.getAttribute('email')?.trim().toLowerCase() || null;
}

/** The subject's nearest ancestor that also holds messages: their common container has had five names. */
function rootAround(subject: Element): Element {
  for (let element = subject.parentElement; element; element = element.parentElement) {
    if (firstAny(element, selectors.messageList)) return element;
  }
  return subject.parentElement ?? subject;
}

function threadIdOf(subject: Element): string | null {
  return (
    permanentId(subject.getAttribute('data-legacy-thread-id')) ??
    permanentId(subject.getAttribute('data-thread-perm-id'))
  );
}

function openMessage(page: GmailPage, element: Element): OpenMessage {
  const frame = closestOf(element, selectors.messageFrame) ?? element;
  const pageId = element.getAttribute('data-message-id');
  const id =
    permanentId(element.getAttribute('data-legacy-message-id')) ??
    permanentId(pageId) ??
    idInClass(element);
  return {
    frame,
    body: firstShown(page, frame, selectors.body),
    id,
    rawId: id ?? pageId ?? '',
    from: senderIn(frame),
  };
}

/** Captures without id attributes name the message in a class `m<hex>` of the body's frame. */
function idInClass(element: Element): string | null {
  const holders = [element, ...element.querySelectorAll('[class*="m"]')].slice(0, 20);
  for (const holder of holders) {
    for (const name of holder.classList) {
      const id = name.startsWith('m') ? permanentId(name.slice(1)) : null;
      if (id) return id;
    }
  }
  return null;
}
