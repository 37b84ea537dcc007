import { HostError } from '../../ports/errors.ts';
import { openReply } from './open-reply.ts';
import { allShown, type GmailPage } from './page.ts';
import { messageToAnswer } from './read-message.ts';
import { readThread } from './read-thread.ts';
import { boxFor, type ReplyBox, replyBoxes } from './reply-box.ts';
import { selectors } from './selectors.ts';
import { writeReply } from './write-reply.ts';

/** A reply as it is to stand in the editor. */
export interface ReplyText {
  readonly html: string;
  readonly text: string;
  /** Permanent id of the message it answers. */
  readonly messageId: string;
}

/** How the page stood when the reply was asked for. */
export interface Surroundings {
  readonly account: string | null;
  /** The editor the user was in last. */
  readonly focused: Element | null;
  /** Id of the message that the user chose to have read. */
  readonly chosen: string | null;
}

/**
 * Puts a reply above signature and quotation of the open reply to a message, or opens one first. Called only from
 * a click of the user; never sends. The page is looked at again before anything is written, so that a reply
 * never lands in another conversation.
 * @throws HostError `message-changed`, `no-compose`, `several-compose` or `insert-failed`: then nothing was written
 */
export async function insertReply(
  page: GmailPage,
  reply: ReplyText,
  surroundings: Surroundings,
): Promise<'inserted' | 'opened-reply'> {
  const { account, focused } = surroundings;
  const find = () => boxFor(replyBoxes(page), { ...threadOf(page, reply, surroundings), focused });
  const open = find();
  if (open) {
    write(page, open, reply);
    return 'inserted';
  }
  await openReply(page, { messageId: reply.messageId, account, isOpen: () => find() !== null });
  const opened = find();
  if (!opened) throw new HostError('no-compose');
  write(page, opened, reply);
  return 'opened-reply';
}

/** The conversation of the message, provided that it is still the one on the screen. */
function threadOf(
  page: GmailPage,
  { messageId }: ReplyText,
  surroundings: Surroundings,
): { threadId: string | null; messageId: string } {
  const thread = readThread(page);
  const isOnScreen = thread?.messages.some(({ id }) => id === messageId) ?? false;
  if (!thread || !isOnScreen || messageToAnswer(thread, surroundings)?.id !== messageId) {
    throw new HostError('message-changed');
  }
  return { threadId: thread.id, messageId };
}

function write(page: GmailPage, { editor }: ReplyBox, reply: ReplyText): void {
  if (!writeReply(page, editor, reply)) throw new HostError('insert-failed');
  editor.scrollIntoView({ block: 'nearest' });
}

/** The editor the user was in last: the page keeps it active while the side panel has the focus. */
export function focusedEditor(page: GmailPage): Element | null {
  const active = page.document.activeElement;
  const editors = allShown(page, page.document, selectors.editor);
  return editors.find((editor) => editor === active || editor.contains(active)) ?? null;
}
