import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { FileProblem } from '@/lib/i18n/workspace.ts';

/** The reply box as the mailbox sees it. `lib/adapters/workspace/mailbox.ts` asks for the same. */
export interface ComposerView {
  /** Brings the box to the screen, where a change can be undone. */
  show(): Promise<void>;
  read(): string;
  change(change: { readonly start: number; readonly end: number; readonly text: string }): void;
}

/** What the page needs of a mailbox: components know no adapter, so the entrypoint hands one in. */
export interface MailboxView {
  messages(): readonly EmailMessage[];
  add(messages: readonly EmailMessage[]): number;
  selected(): EmailMessage | null;
  select(key: MessageKey | null): void;
  isMissing(): boolean;
  isRead(key: MessageKey): boolean;
  draftOf(key: MessageKey): string | null;
  openReply(key: MessageKey): void;
  writeDraft(key: MessageKey, text: string): void;
  discardReply(key: MessageKey): void;
  sentTo(key: MessageKey): string | null;
  send(key: MessageKey): void;
  attachComposer(key: MessageKey, composer: ComposerView): () => void;
  onSent(listener: (key: MessageKey) => void): () => void;
  onChange(listener: () => void): () => void;
}

/** A file, or one mail in it, that could not be read. */
export interface ImportProblem {
  /** Name of the file, with the number of the mail or line in it. */
  readonly place: string;
  readonly problem: FileProblem;
}

/** What came out of one file that the user opened. Broken parts are told one by one, the rest is there. */
export interface ImportedFile {
  readonly messages: readonly EmailMessage[];
  readonly problems: readonly ImportProblem[];
}

/** Reads a mail file; `report` is told how much of it is done, 0 to 1. Never throws for what is in the file. */
export type ImportFile = (file: File, report: (share: number) => void) => Promise<ImportedFile>;
