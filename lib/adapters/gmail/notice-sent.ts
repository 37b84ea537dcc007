import type { GmailPage } from './page.ts';
import { closestOf } from './page.ts';
import { readThread } from './read-thread.ts';
import { type ReplyBox, replyBoxes } from './reply-box.ts';
import { selectors } from './selectors.ts';
import { undoWait } from './undo-wait.ts';

/** A reply that left, as far as the page tells. */
export interface SentReply {
  readonly threadId: string | null;
  readonly messageId: string | null;
  /** Same sending, same id: reported once. */
  readonly draftId: string;
}

// A click on Send that closes nothing within this time was refused by Gmail (no recipient, no attachment).
const INTENT_TIME = 15_000;

// How long after its editor closed a new own message proves that a reply was sent.
const PROOF_TIME = 10_000;

interface Tracked {
  box: ReplyBox;
  intentAt: number | null;
  /** Own messages that stood in the conversation while the reply was being written. */
  readonly earlier: ReadonlySet<string>;
}

/** Whose mailbox is watched, who is told, and until when. */
export interface SentWatchParts {
  readonly account: () => string | null;
  readonly onSent: (sent: SentReply) => void;
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/** A running watch for replies that leave. */
export interface SentWatch {
  /** To be called whenever the page may have changed. */
  check(): void;
  /** Reports at once what still waits: the page is going away, and Gmail sends then. */
  flush(): void;
}

/**
 * Notices that a reply was sent: the user pressed Send (or Ctrl+Enter) and its editor closed, or its editor closed and
 * a new own message stands in the conversation. Discarding, popping out and scheduling do not count.
 */
export function noticeSent(
  page: GmailPage,
  { account, onSent, signal }: SentWatchParts,
): SentWatch {
  const { document } = page;
  const open = new Map<Element, Tracked>();
  const closing = new Map<string, { tracked: Tracked; closedAt: number }>();
  const leaving = undoWait(page, signal);
  const leave = ({ threadId, messageId, draftId }: ReplyBox) => {
    closing.delete(draftId);
    leaving.add(draftId, () => onSent({ threadId, messageId, draftId }));
  };
  const ownMessages = () => {
    const own = account();
    const messages = own ? (readThread(page)?.messages ?? []) : [];
    return messages.filter(({ from, body }) => from === own && body !== null);
  };

  const check = () => {
    const now = Date.now();
    const boxes = replyBoxes(page).filter(({ isForward }) => !isForward);
    const shown = new Set(boxes.map(({ editor }) => editor));
    // Gmail may build the editor of one draft anew, also when a sending is undone at once.
    const shownDrafts = new Set(boxes.map(({ draftId }) => draftId));
    for (const box of boxes) {
      closing.delete(box.draftId);
      leaving.cancel(box.draftId);
      const known = open.get(box.editor);
      if (known) known.box = box;
      else {
        const earlier = new Set(ownMessages().map(({ rawId }) => rawId));
        open.set(box.editor, { box, intentAt: null, earlier });
      }
    }
    for (const [editor, tracked] of open) {
      if (shown.has(tracked.box.editor)) continue;
      open.delete(editor);
      const { intentAt, box } = tracked;
      if (shownDrafts.has(box.draftId)) continue;
      if (intentAt !== null && now - intentAt < INTENT_TIME) leave(box);
      else closing.set(box.draftId, { tracked, closedAt: now });
    }
    for (const [draftId, { tracked, closedAt }] of closing) {
      if (now - closedAt > PROOF_TIME) closing.delete(draftId);
      else if (readThread(page)?.id === tracked.box.threadId) {
        const isNew = ownMessages().some(({ rawId }) => !tracked.earlier.has(rawId));
        if (isNew) leave(tracked.box);
      }
    }
  };

  const onIntent = (event: Event) => {
    if (!(event.target instanceof Element) || !mayBeSending(event, event.target)) return;
    // A quick hand or a busy machine: the reply may be sent before the page was looked at since it opened.
    check();
    for (const tracked of open.values()) {
      if (isSending(event, event.target, tracked.box)) tracked.intentAt = Date.now();
    }
  };
  for (const type of ['click', 'keydown'])
    document.addEventListener(type, onIntent, { capture: true, passive: true, signal });

  return { check, flush: leaving.flush };
}

/** Sorts out nearly every click and key before the page is looked at. */
function mayBeSending(event: Event, target: Element): boolean {
  const isKey = event instanceof KeyboardEvent;
  if (isKey && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return true;
  return closestOf(target, selectors.send) !== null;
}

/** Send pressed with the mouse or the keyboard, or Ctrl/Cmd+Enter in the text. */
function isSending(event: Event, target: Element, { editor, frame }: ReplyBox): boolean {
  const button = closestOf(target, selectors.send);
  const isButton = button !== null && (frame.contains(button) || isNear(button, frame));
  if (event instanceof KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
      return frame.contains(target) || editor.contains(target);
    return isButton && (event.key === 'Enter' || event.key === ' ');
  }
  return isButton;
}

/** The Send button may stand beside the smallest frame, in the toolbar of the same box. */
function isNear(button: Element, frame: Element): boolean {
  const box = closestOf(frame, selectors.replyFrame);
  return box?.contains(button) ?? false;
}
