import type { NewEvent } from '../domain/objection/event.ts';
import type { CheckContext } from '../domain/reply/check-context.ts';
import type { EventId, MessageKey, ObjectionId, ThreadKey } from '../domain/shared/ids.ts';
import type { Instant } from '../domain/shared/instant.ts';
import type { Language } from '../domain/shared/language.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';

/**
 * What the check at the moment of sending has to know of a case. No name, no address, no word of the customer:
 * it lies in the mailbox, where other programs of the firm can read it.
 */
export type SendFacts = Pick<
  CheckContext,
  | 'lang'
  | 'country'
  | 'regime'
  | 'party'
  | 'audience'
  | 'decision'
  | 'extent'
  | 'stage'
  | 'atAgency'
  | 'template'
  | 'invoiceNumber'
  | 'caseId'
  | 'dueDate'
  | 'amounts'
  | 'customerLang'
  | 'points'
>;

/** What that check has to know of the firm, the same for all its cases. */
export interface SendChoices {
  /** Language of the interface; null follows the mail program. */
  readonly language: Language | null;
  readonly approvedAccounts: readonly string[];
  readonly companyDomain: string | null;
  readonly isSignedByProgram: boolean;
  /** What to say of each rule that can stop a mail, in the user's language. */
  readonly messages: Readonly<Record<string, string>>;
}

/** One event as a copy keeps it: what happened when, without a word or name of the customer. */
export type CopiedEvent = NewEvent & { readonly id: EventId; readonly at: Instant };

/** What travels with a message, so that its case can be taken up where this device's storage is empty. */
export interface CaseCopy {
  readonly objectionId: ObjectionId;
  readonly events: readonly CopiedEvent[];
}

/** One case in the mailbox's list. */
export interface CaseLine {
  readonly messageKey: MessageKey;
  readonly threadKey: ThreadKey | null;
  readonly dueOn: PlainDate | null;
  readonly updatedAt: Instant;
  readonly isOpen: boolean;
  /** For the check at sending. The list leaves it out where room is short. */
  readonly facts: SendFacts | null;
}

/** A reply to a registered objection that the mail program began to send. */
export interface BegunSending {
  readonly at: Instant;
  /** The check asked whether to send it all the same: what was answered, nobody can see. */
  readonly wasAsked: boolean;
}

/**
 * Where a host can keep a little beside the mail itself. Everything in it may be missing or old: the store is
 * the truth. It serves code that has no store, and mends a store that was emptied.
 */
export interface CaseMirror {
  /** @throws HostError when the host does not answer */
  readCopy(key: MessageKey): Promise<CaseCopy | null>;
  /** @throws HostError `message-changed` when another message is open by now: nothing was written then */
  writeCopy(key: MessageKey, copy: CaseCopy): Promise<void>;
  /**
   * Merges cases into the list by their age, and drops what has no room, is long closed or was erased: `erased` are
   * numbers of such cases, whose messages nobody knows any more. @throws HostError
   */
  saveLines(
    lines: readonly CaseLine[],
    more: { readonly choices: SendChoices; readonly erased: readonly string[] },
  ): Promise<void>;
  /** Open cases in the list whose message is not among `known`: they were registered somewhere else. */
  strangers(known: readonly MessageKey[]): number;
  begunSending(key: MessageKey): BegunSending | null;
  /** Sent or not, it has been dealt with. @throws HostError */
  forgetSending(key: MessageKey): Promise<void>;
  /** Calls back when sending a reply was begun or dealt with in another window. Returns the way to stop. */
  onSending(listener: () => void): () => void;
}
