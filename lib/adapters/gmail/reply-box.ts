import { HostError } from '../../ports/errors.ts';
import { permanentId } from './gmail-id.ts';
import { allShown, firstAny, type GmailPage } from './page.ts';
import { selectors } from './selectors.ts';

/** An open reply: inline below a message, in a pop-up or in a window of its own. */
export interface ReplyBox {
  readonly editor: HTMLElement;
  /** The smallest element with the editor and its hidden fields. */
  readonly frame: Element;
  /** Conversation and message it answers; null while Gmail has no permanent id for them. */
  readonly threadId: string | null;
  readonly messageId: string | null;
  /** Gmail's name for this draft; it survives moving the editor and undoing a send. */
  readonly draftId: string;
  readonly isForward: boolean;
}

/** All open replies and forwards; new mails, which belong to no conversation, are left out. */
export function replyBoxes(page: GmailPage): ReplyBox[] {
  return allShown(page, page.document, selectors.editor)
    .filter((editor) => editor instanceof HTMLElement)
    .map(boxAround)
    .filter((box) => box !== null);
}

/**
 * The reply that answers `messageId`, else another reply in its conversation, which goes to the same people.
 * Never a forward, never another conversation. Null when none is open. @throws HostError `several-compose`
 */
export function boxFor(
  boxes: readonly ReplyBox[],
  {
    threadId,
    messageId,
    focused,
  }: { threadId: string | null; messageId: string; focused: Element | null },
): ReplyBox | null {
  const replies = boxes.filter(({ isForward }) => !isForward);
  const exact = replies.filter((box) => box.messageId === messageId);
  const fitting =
    exact.length > 0
      ? exact
      : replies.filter((box) => threadId !== null && box.threadId === threadId);
  if (fitting.length < 2) return fitting[0] ?? null;
  const used = fitting.find(({ editor }) => editor === focused);
  if (used) return used;
  throw new HostError('several-compose');
}

function boxAround(editor: HTMLElement): ReplyBox | null {
  for (let frame = editor.parentElement; frame; frame = frame.parentElement) {
    if (!firstAny(frame, selectors.composeId)) continue;
    // An editor without fields of its own (a chat, another extension) must not take those of a reply.
    const editors = new Set(selectors.editor.flatMap((each) => [...frame.querySelectorAll(each)]));
    if (editors.size > 1) return null;
    const thread = fieldValue(frame, selectors.repliesToThread);
    const message = fieldValue(frame, selectors.repliesToMessage);
    if (message === '' && permanentId(thread) === null) return null;
    return {
      editor,
      frame,
      threadId: permanentId(thread),
      messageId: permanentId(message),
      draftId: fieldValue(frame, selectors.draftId) || fieldValue(frame, selectors.composeId),
      isForward: firstAny(frame, selectors.forwardIcon) !== null,
    };
  }
  return null;
}

function fieldValue(frame: Element, candidates: readonly string[]): string {
  const field = firstAny(frame, candidates);
  return field instanceof HTMLInputElement ? field.value : '';
}
