import * as z from 'zod/mini';
import { Verdict } from '../../domain/detection/detection.ts';
import { RawMessage } from '../../domain/message/raw-message.ts';
import { State } from '../../domain/objection/state.ts';
import { MessageKey, ThreadKey } from '../../domain/shared/ids.ts';
import { Language } from '../../domain/shared/language.ts';
import { PlainDate } from '../../domain/shared/plain-date.ts';

/** One kind of message: what is asked and what is answered. JSON-safe, parsed at both ends. */
export interface Call {
  readonly request: z.ZodMiniType;
  readonly response: z.ZodMiniType;
}

/** All messages that one side answers. */
export type Protocol = Readonly<Record<string, Call>>;

/** What the chip beside the subject needs to know of a mail: never its words. */
export const MailStatus = z.object({
  messageKey: MessageKey,
  verdict: Verdict,
  /** The user said that this mail is no objection. */
  isDismissed: z.boolean(),
  /** The registered objection it belongs to. */
  objection: z.nullable(
    z.object({
      state: State,
      /** Our nearest running duty; null when we owe nothing now. */
      dueOn: z.nullable(PlainDate),
      /** Days from today to `dueOn`; negative when it has passed. */
      daysLeft: z.nullable(z.int()),
    }),
  ),
  /** Language of the interface. */
  language: Language,
});
export type MailStatus = z.infer<typeof MailStatus>;

const nothing = z.object({});

/** What the service worker answers to a content script. */
export const workerProtocol = {
  /** Looks at a mail with the detector and in the store. Writes nothing. */
  scan: { request: RawMessage, response: MailStatus },
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
  insertReply: {
    request: z.object({ html: z.string(), text: z.string(), answering: MessageKey }),
    response: z.object({ outcome: z.enum(['inserted', 'opened-reply']) }),
  },
  /** The store changed: what the chip says may be out of date. */
  refresh: { request: nothing, response: nothing },
} as const satisfies Protocol;
export type PageProtocol = typeof pageProtocol;

/** What the side panel hears from the content scripts of all tabs. */
export const panelProtocol = {
  messageChanged: { request: nothing, response: nothing },
  /** The worker recorded a reply that was sent in the tab that tells. */
  replySent: { request: z.object({ inReplyTo: MessageKey }), response: nothing },
} as const satisfies Protocol;
export type PanelProtocol = typeof panelProtocol;
