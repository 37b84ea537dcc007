import type { EmailMessage } from '../../domain/message/email-message.ts';
import type { MessageKey } from '../../domain/shared/ids.ts';
import {
  applyChange,
  changeForReply,
  emptyReply,
  type Sender,
  type TextChange,
} from './compose-text.ts';

/** The reply box on the screen, as far as the mailbox needs it: it makes a change so that undo takes it back in one step. */
export interface Composer {
  /** Brings the box to the screen; only there can a change be undone. */
  show(): Promise<void>;
  /** The text as it stands in the box. */
  read(): string;
  change(change: TextChange): void;
}

/** The mailbox of the workspace: mails, the open one, replies being written and replies marked as sent. Lives in memory. */
export interface Mailbox {
  /** Newest first; mails without a date come first, because they were just opened. */
  messages(): readonly EmailMessage[];
  /** Adds mails that are not there yet; returns how many were new. */
  add(messages: readonly EmailMessage[]): number;
  selected(): EmailMessage | null;
  select(key: MessageKey | null): void;
  /** The chosen mail is not here: a link led to a file that was opened in an earlier visit. */
  isMissing(): boolean;
  isRead(key: MessageKey): boolean;
  /** The reply being written; null when none is open. */
  draftOf(key: MessageKey): string | null;
  openReply(key: MessageKey): void;
  writeDraft(key: MessageKey, text: string): void;
  discardReply(key: MessageKey): void;
  /** The reply that was marked as sent last; nothing ever leaves the machine. */
  sentTo(key: MessageKey): string | null;
  send(key: MessageKey): void;
  /** The component that shows the reply box hands itself in. Returns the way to take it back. */
  attachComposer(key: MessageKey, composer: Composer): () => void;
  /** Brings the reply box of `key` to the screen; gives up after a quarter of a second when nothing draws one. */
  showComposer(key: MessageKey): Promise<void>;
  /** Puts a finished reply above the signature, into the box when one is shown. False when the box did not take it. */
  placeReply(key: MessageKey, reply: string): boolean;
  /** Calls back when the open mail changes. */
  onSelect(listener: () => void): () => void;
  /** Calls back with the mail that was answered. */
  onSent(listener: (key: MessageKey) => void): () => void;
  /** Calls back after any change that is shown. */
  onChange(listener: () => void): () => void;
}

/** Milliseconds; a box that is not drawn by then is not shown at all. */
const LONGEST_WAIT = 250;

/** Who signs the replies of this mailbox; asked anew for each reply, because settings may change. */
export type Signature = () => Sender;

/** A mailbox with `initial` mails in it and none open. */
export function createMailbox(initial: readonly EmailMessage[], signature: Signature): Mailbox {
  let messages: readonly EmailMessage[] = newestFirst(initial);
  let selectedKey: MessageKey | null = null;
  const read = new Set<MessageKey>();
  const drafts = new Map<MessageKey, string>();
  const placed = new Map<MessageKey, string>();
  const sent = new Map<MessageKey, string>();
  const composers = new Map<MessageKey, Composer>();
  const changed = listeners<void>();
  const selection = listeners<void>();
  const sending = listeners<MessageKey>();
  const attached = listeners<MessageKey>();
  const drawn = (key: MessageKey) =>
    new Promise<void>((resolve) => {
      const stop = attached.add(() => {
        if (composers.has(key)) done();
      });
      const timer = setTimeout(done, LONGEST_WAIT);
      function done() {
        clearTimeout(timer);
        stop();
        resolve();
      }
    });
  const find = (key: MessageKey | null) => messages.find((message) => message.key === key) ?? null;

  return {
    messages: () => messages,
    add(added) {
      const known = new Set(messages.map((message) => message.key));
      const wasMissing = find(selectedKey) === null;
      // A file may hold the same mail twice.
      const unique = new Map(added.map((message) => [message.key, message]));
      const fresh = [...unique.values()].filter((message) => !known.has(message.key));
      messages = newestFirst([...messages, ...fresh]);
      // The address named a mail that is only here now, as after a reload.
      if (wasMissing && find(selectedKey)) selection.tell();
      if (fresh.length > 0) changed.tell();
      return fresh.length;
    },
    selected: () => find(selectedKey),
    select(key) {
      if (key === selectedKey) return;
      selectedKey = key;
      if (key) read.add(key);
      selection.tell();
      changed.tell();
    },
    isMissing: () => selectedKey !== null && find(selectedKey) === null,
    isRead: (key) => read.has(key),
    draftOf: (key) => drafts.get(key) ?? null,
    openReply(key) {
      const message = find(key);
      if (!message || drafts.has(key)) return;
      drafts.set(key, emptyReply(message, signature()));
      changed.tell();
    },
    writeDraft(key, text) {
      drafts.set(key, text);
    },
    discardReply(key) {
      drafts.delete(key);
      placed.delete(key);
      changed.tell();
    },
    sentTo: (key) => sent.get(key) ?? null,
    send(key) {
      const text = composers.get(key)?.read() ?? drafts.get(key);
      if (text === undefined) return;
      sent.set(key, text);
      drafts.delete(key);
      placed.delete(key);
      changed.tell();
      sending.tell(key);
    },
    attachComposer(key, composer) {
      composers.set(key, composer);
      attached.tell(key);
      return () => {
        if (composers.get(key) === composer) composers.delete(key);
      };
    },
    async showComposer(key) {
      if (!composers.has(key)) await drawn(key);
      await composers.get(key)?.show();
    },
    placeReply(key, reply) {
      const composer = composers.get(key);
      const current = composer?.read() ?? drafts.get(key) ?? '';
      const change = changeForReply(current, reply, placed.get(key) ?? null);
      composer?.change(change);
      const result = composer ? composer.read() : applyChange(current, change);
      if (!result.includes(reply)) return false;
      drafts.set(key, result);
      placed.set(key, reply);
      changed.tell();
      return true;
    },
    onSelect: selection.add,
    onSent: sending.add,
    onChange: changed.add,
  };
}

function newestFirst(messages: readonly EmailMessage[]): readonly EmailMessage[] {
  const time = (message: EmailMessage) => message.receivedAt ?? '9999';
  return [...messages].sort((a, b) => time(b).localeCompare(time(a)));
}

interface Listeners<T> {
  readonly add: (listener: (value: T) => void) => () => void;
  readonly tell: (value: T) => void;
}

function listeners<T>(): Listeners<T> {
  const all = new Set<(value: T) => void>();
  return {
    add(listener) {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell(value) {
      for (const listener of [...all]) listener(value);
    },
  };
}
