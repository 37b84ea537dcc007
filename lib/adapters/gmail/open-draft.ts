import type { OpenDraft } from '../../ports/mail-host.ts';
import { bodyText } from './body-text.ts';
import { messageKeyOf, threadKeyOf } from './gmail-id.ts';
import { focusedEditor } from './insert-reply.ts';
import type { GmailPage } from './page.ts';
import { subjectText } from './read-message.ts';
import { readThread } from './read-thread.ts';
import { type ReplyBox, replyBoxes } from './reply-box.ts';

/** The reply that is being written in the conversation on the screen: of several, the one with the focus. */
export function draftBox(page: GmailPage): ReplyBox | null {
  const thread = readThread(page);
  const boxes = replyBoxes(page).filter(
    ({ threadId, isForward }) => threadId !== null && threadId === thread?.id && !isForward,
  );
  const focused = focusedEditor(page);
  return boxes.find(({ editor }) => editor === focused) ?? boxes.at(-1) ?? null;
}

/** What stands in the reply that is being written; null when there is none. */
export function openDraft(page: GmailPage, account: string | null): OpenDraft | null {
  const box = draftBox(page);
  const subject = readThread(page)?.subject;
  if (!box?.threadId || !subject) return null;
  return {
    inReplyTo: box.messageId ? messageKeyOf(account, box.messageId) : null,
    threadKey: threadKeyOf(account, box.threadId),
    subject: subjectText(page, subject),
    text: bodyText(box.editor).text,
  };
}
