import type { RawMessage } from '../../domain/message/raw-message.ts';
import type { MessageKey, ThreadKey } from '../../domain/shared/ids.ts';
import { HostError } from '../../ports/errors.ts';
import { idOfKey, messageKeyOf, threadKeyOf } from './gmail-id.ts';
import { focusedEditor, insertReply } from './insert-reply.ts';
import { noticeSent, type SentReply } from './notice-sent.ts';
import { observe } from './observe.ts';
import type { GmailPage } from './page.ts';
import { readAccount } from './read-account.ts';
import { messageToAnswer, readMessage } from './read-message.ts';
import { readThread } from './read-thread.ts';
import { selfCheck } from './self-check.ts';

/** A reply that was sent in Gmail; `sendId` is the same when one sending is reported twice. */
export interface GmailSent {
  readonly threadKey: ThreadKey | null;
  readonly inReplyTo: MessageKey | null;
  readonly sendId: string;
}

/** Gmail as the content script uses it: reads what is open, writes replies, notices changes. */
export interface GmailHost {
  /** The message an answer would go to; null when none is open. @throws HostError `layout-unknown` */
  currentMessage(): RawMessage | null;
  /** The subject line on the screen, beside which the chip stands. */
  subject(): Element | null;
  /** @throws HostError */
  insertReply(reply: {
    html: string;
    text: string;
    answering: MessageKey;
  }): Promise<'inserted' | 'opened-reply'>;
  /** Stops observing and lets go of everything; reports replies that wait for their undo time. */
  stop(): void;
}

/** What the host tells its owner. */
export interface GmailEvents {
  /** Another message is open, or none. */
  onMessageChange(): void;
  onReplySent(sent: GmailSent): void;
  /** The page may look different now: time to move what stands beside the subject. */
  onLook(): void;
}

// Gmail builds a conversation in steps; only a page that stays strange is one we do not know.
const PATIENCE = 3000;

/** Starts watching Gmail's page. */
export function startGmailHost(page: GmailPage, events: GmailEvents): GmailHost {
  const window = page.document.defaultView;
  let lastKey = '';
  let strangeSince: number | null = null;
  const account = () => readAccount(page);

  const sending = noticeSent(page, {
    account,
    onSent: (sent) => events.onReplySent(sentIn(account(), sent)),
  });
  const look = () => {
    const isStrange = selfCheck(page).layout === 'unknown';
    strangeSince = isStrange ? (strangeSince ?? Date.now()) : null;
    sending.check();
    const key = `${keyOfScreen(page)}|${isLastingly(strangeSince)}`;
    if (key !== lastKey) {
      lastKey = key;
      events.onMessageChange();
    }
    events.onLook();
  };
  const stopObserving = observe(page, look);
  window?.addEventListener('pagehide', sending.flush);

  return {
    currentMessage() {
      const thread = readThread(page);
      const message = thread ? messageToAnswer(thread, account()) : null;
      if (thread && message) return readMessage(page, { thread, message, account: account() });
      if (isLastingly(strangeSince)) throw new HostError('layout-unknown');
      return null;
    },
    subject: () => readThread(page)?.subject ?? null,
    async insertReply({ html, text, answering }) {
      const messageId = idOfKey(answering);
      // The same number in another mailbox is another message.
      if (messageKeyOf(account(), messageId) !== answering) throw new HostError('message-changed');
      const focused = focusedEditor(page);
      return insertReply(page, { html, text, messageId }, { account: account(), focused });
    },
    stop() {
      stopObserving();
      sending.flush();
      sending.stop();
      window?.removeEventListener('pagehide', sending.flush);
    },
  };
}

function isLastingly(since: number | null): boolean {
  return since !== null && Date.now() - since >= PATIENCE;
}

/** Changes when another message is to be answered, or when its text arrived. */
function keyOfScreen(page: GmailPage): string {
  const thread = readThread(page);
  const account = readAccount(page);
  const message = thread ? messageToAnswer(thread, account) : null;
  const hasText = (message?.body?.childNodes.length ?? 0) > 0;
  return [account, thread?.id, message?.id, hasText, thread?.subject.textContent].join('|');
}

function sentIn(account: string | null, { threadId, messageId, draftId }: SentReply): GmailSent {
  return {
    threadKey: threadId ? threadKeyOf(account, threadId) : null,
    inReplyTo: messageId ? messageKeyOf(account, messageId) : null,
    // Drafts are numbered at random; the number of an editor alone begins anew with each page.
    sendId: draftId.startsWith('#msg-a:') ? draftId : `${threadId}:${draftId}:${Date.now()}`,
  };
}
