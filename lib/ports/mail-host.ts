import type { EmailMessage } from '../domain/message/email-message.ts';
import type { ReplyDraft } from '../domain/reply/reply-draft.ts';
import type { MessageKey, ThreadKey } from '../domain/shared/ids.ts';

/** What a host can do. The interface hides the rest; an adapter throws `not-supported` if ignored. */
export interface HostCapabilities {
  /** Can put text into an open reply, or open one. */
  readonly insertReply: boolean;
  /** Can notice by itself that a reply was sent; else the user ticks it. */
  readonly noticesSending: boolean;
  /** Can remind while no window of ours is open. */
  readonly backgroundReminders: boolean;
  /** Can open a message by its key. */
  readonly openMessage: boolean;
}

/** How the text got into the reply window. `clipboard` asks the user to paste. */
export type InsertOutcome = 'inserted' | 'opened-reply' | 'clipboard';

/** One line of the conversation that is open: a message, or several that the host folded into one line. */
export interface ConversationLine {
  /** Name or address of the sender; empty for a folded line. */
  readonly sender: string;
  /** When it came, in the words of the host; may be empty. */
  readonly when: string;
  /** `read`: the one that `currentMessage` gives. `closed`: its text is not on the screen. */
  readonly state: 'read' | 'open' | 'closed';
}

/** A reply that the user writes in the host's own window. */
export interface OpenDraft {
  readonly inReplyTo: MessageKey | null;
  readonly threadKey: ThreadKey;
  readonly subject: string;
  /** Older mail below it is marked with `> `. */
  readonly text: string;
}

/** What the host shows at the reply window, beside the user's own text and never in the way of sending. */
export interface DraftMark {
  readonly tone: 'late' | 'possible' | 'done';
  readonly label: string;
  /** Rules of severity "error" that the draft breaks, the gravest first; missing where no draft was checked. */
  readonly errors?: readonly string[];
}

/** A place where mail is read and answered: Gmail, Outlook, the workspace. One contract suite, `tests/ports/mail-host.contract.ts`. */
export interface MailHost {
  readonly capabilities: HostCapabilities;
  /** The newest message of the conversation on the screen, or the one the user chose; null when none is open. @throws HostError */
  currentMessage(): Promise<EmailMessage | null>;
  /**
   * Puts the draft into the host's own reply window for `answering`, above signature and quotation.
   * Never sends. @throws HostError `message-changed` when another message is open by now.
   */
  insertReply(draft: ReplyDraft, answering: MessageKey): Promise<InsertOutcome>;
  /**
   * False where nothing of ours reads the page in front: it shows something else, or was opened before Svarfrist was
   * installed. Missing where that cannot be.
   */
  isThere?(): Promise<boolean>;
  /** The lines of the open conversation, oldest first; missing where a host shows one message at a time. */
  conversation?(): Promise<readonly ConversationLine[]>;
  /** Reads the message in line `at` of `lines` from now on. @throws HostError `message-changed` */
  chooseMessage?(at: number, lines: number): Promise<void>;
  /** Calls back when another message is open, none is, or its state changed. Returns the way to stop. */
  onMessageChange(listener: () => void): () => void;
  /**
   * Calls back with what the user writes in the host's own reply window, at each pause, and null when that closed; the
   * answer is shown there. Missing where the host cannot tell. Returns the way to stop.
   */
  onDraft?(listener: (draft: OpenDraft | null) => Promise<DraftMark | null>): () => void;
  /** Calls back when a reply in a conversation was sent, where the host can notice. Returns the way to stop. */
  onReplySent(listener: (sent: { inReplyTo: MessageKey }) => void): () => void;
}
