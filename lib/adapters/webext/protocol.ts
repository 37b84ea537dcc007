import * as z from 'zod/mini';
import { RawMessage } from '../../domain/message/raw-message.ts';
import { MessageKey, ThreadKey } from '../../domain/shared/ids.ts';

/** One kind of message: what is asked and what is answered. JSON-safe, parsed at both ends. */
export interface Call {
  readonly request: z.ZodMiniType;
  readonly response: z.ZodMiniType;
}

/** All messages that one side answers. */
export type Protocol = Readonly<Record<string, Call>>;

/** What the chip beside the subject says. Words of ours only, in one language: never those of the mail. */
export const ChipWords = z.object({
  label: z.string(),
  /** What a press does. */
  hint: z.string(),
  /** BCP 47 tag of the words. */
  language: z.string(),
  /** One letter or sign before the words. */
  sign: z.string(),
  /** Style sheet. */
  look: z.string(),
});
export type ChipWords = z.infer<typeof ChipWords>;

/** What the worker thinks of a mail, as far as Gmail's page may know it. */
export const MailVerdict = z.object({
  messageKey: MessageKey,
  /** Null when there is nothing to say. */
  chip: z.nullable(ChipWords),
  /** What the reply window of a registered conversation shows until it is checked; null for others. */
  draft: z.nullable(ChipWords),
  /** What to say once the extension was updated and nobody can be asked any more. */
  whenLost: ChipWords,
});
export type MailVerdict = z.infer<typeof MailVerdict>;

const nothing = z.object({});

/** What the service worker answers to a content script. */
export const workerProtocol = {
  /** Looks at a mail with the detector and in the store. Writes nothing. */
  scan: { request: RawMessage, response: MailVerdict },
  /** Opens the side panel of the tab that asks; only within a click. */
  openPanel: { request: nothing, response: nothing },
  /** A reply was sent in the tab that asks. `sendId` is the same when one sending is told twice. */
  replySent: {
    request: z.object({
      threadKey: z.nullable(ThreadKey),
      inReplyTo: z.nullable(MessageKey),
      sendId: z.string().check(z.maxLength(512)),
    }),
    /** False when the conversation has no registered objection. */
    response: z.object({ isRecorded: z.boolean() }),
  },
} as const satisfies Protocol;
export type WorkerProtocol = typeof workerProtocol;

/** What the service worker answers to our own pages. */
export const ownPagesProtocol = {
  /** Something was recorded: badge and reminders are to be worked out anew. */
  recorded: { request: nothing, response: nothing },
} as const satisfies Protocol;

/** What the content script of a Gmail tab answers to the side panel. */
export const pageProtocol = {
  currentMessage: { request: nothing, response: z.nullable(RawMessage) },
  /** The lines of the open conversation, oldest first. */
  conversation: {
    request: nothing,
    response: z.readonly(
      z.array(
        z.object({
          sender: z.string(),
          when: z.string(),
          state: z.enum(['read', 'open', 'closed']),
        }),
      ),
    ),
  },
  /** From now on the message in line `at` of `lines` is to be read. */
  chooseMessage: { request: z.object({ at: z.int(), lines: z.int() }), response: nothing },
  insertReply: {
    request: z.object({ html: z.string(), text: z.string(), answering: MessageKey }),
    response: z.object({ outcome: z.enum(['inserted', 'opened-reply']) }),
  },
  /** A panel is there now that can check what is being written. */
  checkDraft: { request: nothing, response: nothing },
  /** The store changed: what the chip says may be out of date. */
  refresh: { request: nothing, response: nothing },
} as const satisfies Protocol;
export type PageProtocol = typeof pageProtocol;

/** What the side panel hears from the content scripts of all tabs. */
export const panelProtocol = {
  messageChanged: { request: nothing, response: nothing },
  /**
   * The worker recorded a reply that was sent in the tab that tells. Worker and panels hear the same messages, so each
   * has names of its own: the first answer would count for the other's.
   */
  sentRecorded: { request: z.object({ inReplyTo: MessageKey }), response: nothing },
} as const satisfies Protocol;
export type PanelProtocol = typeof panelProtocol;

/** What the side panel of the same window answers while the user writes a reply. */
export const draftProtocol = {
  draftChanged: {
    /** Null when the reply was closed. */
    request: z.nullable(
      z.object({
        inReplyTo: z.nullable(MessageKey),
        threadKey: ThreadKey,
        subject: z.string(),
        text: z.string(),
      }),
    ),
    /** Null when it belongs to no case that the panel shows. */
    response: z.nullable(ChipWords),
  },
} as const satisfies Protocol;
export type DraftProtocol = typeof draftProtocol;
