import type { RawMessage } from '../../domain/message/raw-message.ts';
import type { MessageKey, ThreadKey } from '../../domain/shared/ids.ts';
import { HostError } from '../../ports/errors.ts';
import type { ConversationLine, OpenDraft } from '../../ports/mail-host.ts';
import { conversationLines, openLine } from './conversation.ts';
import { idOfKey, messageKeyOf, threadKeyOf } from './gmail-id.ts';
import { focusedEditor, insertReply } from './insert-reply.ts';
import { noticeSent, type SentReply } from './notice-sent.ts';
import { observe } from './observe.ts';
import { draftBox, openDraft } from './open-draft.ts';
import { firstShown, type GmailPage } from './page.ts';
import { readAccount } from './read-account.ts';
import { messageToAnswer, readMessage } from './read-message.ts';
import { type OpenMessage, type OpenThread, readThread } from './read-thread.ts';
import { replyBoxes } from './reply-box.ts';
import { selectors } from './selectors.ts';
import { selfCheck } from './self-check.ts';
import { watchTyping } from './watch-typing.ts';

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
  /** The lines of the open conversation, oldest first. */
  conversation(): readonly ConversationLine[];
  /** From now on reads the message in line `at`, opening it where it is collapsed. @throws HostError `message-changed` */
  chooseMessage(at: number, lines: number): Promise<void>;
  /** The reply that is being written in the conversation on the screen; null when none is. */
  draft(): OpenDraft | null;
  /** Its editor. */
  editor(): HTMLElement | null;
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
  /** Replies were opened or closed, or the user paused in writing one. */
  onDraftChange(): void;
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
  let chosen: string | null = null;
  let lastDrafts = '';
  const life = new AbortController();
  const { signal } = life;
  const account = () => readAccount(page);
  const answered = (thread: OpenThread) => messageToAnswer(thread, { account: account(), chosen });

  const sending = noticeSent(page, {
    account,
    signal,
    onSent: (sent) => events.onReplySent(sentIn(account(), sent)),
  });
  const keyNow = (thread: OpenThread | null, message: OpenMessage | null) =>
    [account(), keyOf(thread, message), isLastingly(strangeSince)].join();
  const look = () => {
    const thread = readThread(page);
    const isStrange = selfCheck(page, thread).layout === 'unknown';
    strangeSince = isStrange ? (strangeSince ?? Date.now()) : null;
    sending.check();
    const key = keyNow(thread, thread && answered(thread));
    if (key !== lastKey) {
      lastKey = key;
      events.onMessageChange();
    }
    const drafts = replyBoxes(page).map(({ draftId }) => draftId);
    if (drafts.join() !== lastDrafts) {
      lastDrafts = drafts.join();
      events.onDraftChange();
    }
    events.onLook();
  };
  observe(page, { onChange: look, signal });
  watchTyping(page, { onPause: events.onDraftChange, signal });
  window?.addEventListener('pagehide', sending.flush, { signal });

  return {
    currentMessage() {
      const thread = readThread(page);
      const message = thread && answered(thread);
      // Whoever turns to another message and back between two looks changes nothing that a look sees. What is told of
      // that other message must not be the last that is told.
      if (keyNow(thread, message) !== lastKey) lastKey = '';
      if (thread && message) return readMessage(page, { thread, message, account: account() });
      if (isLastingly(strangeSince)) throw new HostError('layout-unknown');
      return null;
    },
    conversation() {
      const thread = readThread(page);
      return thread ? conversationLines(thread, answered(thread)?.id ?? null) : [];
    },
    async chooseMessage(at, lines) {
      const thread = readThread(page);
      const item = thread?.items[at];
      if (!item || thread.items.length !== lines) throw new HostError('message-changed');
      chosen = await openLine(page, item);
      look();
    },
    draft: () => openDraft(page, account()),
    editor: () => draftBox(page)?.editor ?? null,
    subject: () => firstShown(page, page.document, selectors.subject),
    async insertReply({ html, text, answering }) {
      const messageId = idOfKey(answering);
      // The same number in another mailbox is another message.
      if (messageKeyOf(account(), messageId) !== answering) throw new HostError('message-changed');
      const surroundings = { account: account(), focused: focusedEditor(page), chosen };
      return insertReply(page, { html, text, messageId }, surroundings);
    },
    stop() {
      sending.flush();
      life.abort();
    },
  };
}

function isLastingly(since: number | null): boolean {
  return since !== null && Date.now() - since >= PATIENCE;
}

/** Changes when another message is to be answered, when its text arrived, or a newer one did. */
function keyOf(thread: OpenThread | null, message: OpenMessage | null): string {
  const hasText = (message?.body?.childNodes.length ?? 0) > 0;
  const lines = thread?.items.length;
  return [thread?.id, message?.id, hasText, lines, thread?.subject.textContent].join('|');
}

function sentIn(account: string | null, { threadId, messageId, draftId }: SentReply): GmailSent {
  return {
    threadKey: threadId ? threadKeyOf(account, threadId) : null,
    inReplyTo: messageId ? messageKeyOf(account, messageId) : null,
    // Drafts are numbered at random; the number of an editor alone begins anew with each page.
    sendId: draftId.startsWith('#msg-a:') ? draftId : `${threadId}:${draftId}:${Date.now()}`,
  };
}
