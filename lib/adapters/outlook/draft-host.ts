import { MessageKey, ThreadKey } from '../../domain/shared/ids.ts';
import { HostError } from '../../ports/errors.ts';
import type { DraftMark, MailHost, OpenDraft } from '../../ports/mail-host.ts';
import { FOUND, packFound } from './found-in-pane.ts';
import { insertInDraft } from './insert-in-draft.ts';
import { onItemChange } from './item-changes.ts';
import { markedDraft } from './marked-draft.ts';
import { officeCall } from './office-call.ts';
import { type OfficeMailbox, subjectOfDraft } from './office-mailbox.ts';
import { messageKeyOf, threadKeyOf } from './outlook-id.ts';

// Outlook tells nobody that a letter was typed: the draft is read again while the pane is looked at.
const EVERY = 2_000;
const LONGEST_DRAFT = 100_000;

/** What draws the host's attention: a window, and the timer that runs while it is seen. */
export interface DraftWindow {
  readonly document: { readonly visibilityState: string };
  setInterval(run: () => void, milliseconds: number): number;
  clearInterval(timer: number): void;
}

/** Outlook's window of writing as a mail host: the pane stands beside a draft. */
export function draftHost(mailbox: OfficeMailbox, pane: DraftWindow): MailHost {
  return {
    capabilities: {
      insertReply: true,
      noticesSending: false,
      backgroundReminders: false,
      openMessage: false,
    },
    // What is open is a draft; the case that it answers is found by `onDraft`.
    currentMessage: async () => null,
    async insertReply(draft, answering) {
      const { item } = mailbox;
      if (!item || !subjectOfDraft(item)) throw new HostError('message-changed');
      // Another draft may have come to the front since the pane looked. Clients that do not tell what a draft answers
      // cannot tell that either.
      const answered = answeredBy(mailbox);
      if (answered && answered !== answering) throw new HostError('message-changed');
      await insertInDraft(item.body, draft);
      if (mailbox.item !== item) throw new HostError('message-changed');
      return 'inserted';
    },
    onDraft: (listener) => watchDraft(mailbox, pane, listener),
    onMessageChange: (listener) => onItemChange(mailbox, listener),
    onReplySent: () => () => {},
  };
}

function watchDraft(
  mailbox: OfficeMailbox,
  pane: DraftWindow,
  listener: (draft: OpenDraft | null) => Promise<DraftMark | null>,
): () => void {
  let known = '';
  let isReading = false;
  let isOver = false;
  const look = async () => {
    if (isReading || pane.document.visibilityState === 'hidden') return;
    isReading = true;
    try {
      const { item } = mailbox;
      const read = await readDraft(mailbox);
      const seen = JSON.stringify(read?.draft ?? null);
      if (isOver || seen === known) return;
      const mark = await listener(read?.draft ?? null);
      known = seen;
      // For the check at sending, should it be the lone script, which knows fewer phrases.
      if (read && mark && mailbox.item === item)
        item?.sessionData?.setAsync(FOUND, packFound(read.raw, mark.errors ?? []), () => {});
    } catch {
      // A draft that cannot be read or checked just now is read in two seconds.
    } finally {
      isReading = false;
    }
  };
  const timer = pane.setInterval(look, EVERY);
  look();
  return () => {
    isOver = true;
    pane.clearInterval(timer);
  };
}

/** The mail that the open draft answers, where Outlook tells. */
function answeredBy(mailbox: OfficeMailbox): MessageKey | null {
  const { inReplyTo } = mailbox.item ?? {};
  if (!inReplyTo) return null;
  return MessageKey.parse(messageKeyOf(mailbox.userProfile.emailAddress, inReplyTo));
}

/** The draft as it stands; null when none is open. @throws HostError */
async function readDraft(
  mailbox: OfficeMailbox,
): Promise<{ draft: OpenDraft; raw: { subject: string; text: string } } | null> {
  const { item } = mailbox;
  const writing = subjectOfDraft(item);
  if (!item || !writing) return null;
  const subject = await officeCall<string>((done) => writing.getAsync(done), 'unreadable');
  const text = await officeCall<string>((done) => item.body.getAsync('text', done), 'unreadable');
  if (mailbox.item !== item) return null;
  const draft = {
    inReplyTo: answeredBy(mailbox),
    // A mail of one's own has no conversation yet, and answers nothing.
    threadKey: ThreadKey.parse(
      threadKeyOf(mailbox.userProfile.emailAddress, item.conversationId || 'none'),
    ),
    subject,
    text: markedDraft(text.slice(0, LONGEST_DRAFT).replaceAll('\r\n', '\n'), {
      subject,
      senderName: mailbox.userProfile.displayName ?? '',
    }),
  };
  return { draft, raw: { subject, text } };
}
