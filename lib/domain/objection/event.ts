import * as z from 'zod/mini';
import { Extent, Party, Point, Stage } from '../detection/detection.ts';
import { ReasonCode } from '../detection/reason-code.ts';
import { Address } from '../shared/address.ts';
import { Country } from '../shared/country.ts';
import { EventId, MessageKey, ObjectionId, ThreadKey } from '../shared/ids.ts';
import { Instant } from '../shared/instant.ts';
import { Language } from '../shared/language.ts';
import { Money } from '../shared/money.ts';
import { PlainDate } from '../shared/plain-date.ts';
import { Decision, Outcome } from './state.ts';

/** How a statement reached us or left us. Oral and written objections count alike. */
export const Channel = z.enum(['email', 'phone', 'meeting', 'letter', 'portal', 'agency']);
export type Channel = z.infer<typeof Channel>;

/** What the user confirms when registering: every field was prefilled and could be changed. */
export const Classification = z.object({
  reason: ReasonCode,
  points: z.array(z.pick(Point, { reason: true, quote: true })),
  extent: Extent,
  stage: Stage,
  party: Party,
  country: Country,
  language: Language,
  owner: z.string(),
  customer: Address,
  invoice: z.object({
    number: z.nullable(z.string()),
    date: z.nullable(PlainDate),
    dueDate: z.nullable(PlainDate),
    amount: z.nullable(Money),
    /** Required when the extent is partial; null when the whole claim is disputed. */
    disputed: z.nullable(Money),
  }),
});
export type Classification = Readonly<z.infer<typeof Classification>>;

const templateId = z.string();
const note = z.string().check(z.maxLength(4000));
const maybeMessage = z.nullable(MessageKey);
/** The edits of the same thing that whoever wrote this one had seen: two that do not name each other are concurrent. */
const replaces = z.optional(z.array(EventId));

/** What a reply said, as far as the clock needs it. */
const ReplyFacts = z.object({
  template: z.nullable(templateId),
  /** Day by which the reply promises an answer. */
  promisedAnswerBy: z.nullable(PlainDate),
  /** Day by which the reply asks the customer to pay or react. */
  customerBy: z.nullable(PlainDate),
});

/** The data of each kind of event. A new kind is a new row here and a new case in `apply-event.ts`. */
export const eventData = {
  registered: z.object({
    classification: Classification,
    channel: Channel,
    /** Day the customer's objection reached us, in the seller's time zone: every clock starts here. */
    receivedOn: PlainDate,
    messageKey: maybeMessage,
    threadKey: z.nullable(ThreadKey),
    subject: z.string(),
    /** The newest text of the mail, so that the case can be read when the mail is gone. */
    excerpt: z.string(),
    detectedProbability: z.nullable(z.number()),
  }),
  reclassified: z.object({ classification: Classification, replaces }),
  ownerChanged: z.object({ owner: z.string(), replaces }),
  acknowledged: z.extend(ReplyFacts, { messageKey: maybeMessage }),
  questionsSent: z.extend(ReplyFacts, { to: z.enum(['customer', 'colleague']) }),
  /** A reply was put into the host's window: what it says, should it be sent. */
  replyOpened: z.extend(ReplyFacts, {
    messageKey: maybeMessage,
    /** The firm's own template that the reply was made from, by the name it had then. */
    basedOn: z.optional(z.object({ id: z.string(), name: z.string() })),
  }),
  replySent: z.extend(ReplyFacts, { messageKey: maybeMessage }),
  customerReplied: z.object({
    messageKey: maybeMessage,
    effect: z.enum(['answers', 'accepts', 'new-facts', 'maintains', 'nudge']),
  }),
  callLogged: z.object({ note }),
  agreementReached: z.object({ note, payBy: z.nullable(PlainDate) }),
  decided: z.object({ decision: Decision, reasons: note, toPay: z.nullable(Money) }),
  settlementRequested: z.extend(ReplyFacts, { toPay: z.nullable(Money) }),
  paid: z.object({ amount: z.nullable(Money) }),
  deadlineMoved: z.object({ timer: z.string(), dueOn: PlainDate, reason: note, replaces }),
  snoozed: z.object({ until: PlainDate, reason: note }),
  escalated: z.object({ to: z.string(), reason: note }),
  handedToAgency: z.object({ agency: z.string(), reference: z.nullable(z.string()) }),
  agencyAsked: z.object({ question: note }),
  withdrawn: z.object({ note }),
  noteAdded: z.object({ note }),
  evidenceTicked: z.object({ item: z.string(), present: z.boolean() }),
  findingIgnored: z.object({ rule: z.string(), reason: note }),
  /** A step of the state machine that has no richer event of its own. */
  advanced: z.object({ transition: z.string(), note }),
  /** This registration and an earlier one are about the same objection: the earlier one goes on, this one ends. */
  sameAs: z.object({ other: ObjectionId, otherRegisteredAt: Instant }),
  closed: z.object({ outcome: Outcome, note }),
  /** The customer objects again. `stage`: how far the claim had come by then, where it had moved on. */
  reopened: z.object({ reason: note, messageKey: maybeMessage, stage: z.optional(Stage) }),
  dismissed: z.object({ messageKey: MessageKey, nonDispute: z.string() }),
  erased: z.object({ reason: note }),
} as const;

export type EventType = keyof typeof eventData;

/** Whether this version knows events of the type. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventData, type);
}

export type EventData<T extends EventType> = Readonly<z.infer<(typeof eventData)[T]>>;

/**
 * What every event carries. `seq` and `prevHash` chain the events of one device. The chain covers `dataHash`
 * instead of the data, so that erasure can empty the data and the chain still proves that nothing is missing.
 */
export const EventHead = z.object({
  id: EventId,
  objectionId: ObjectionId,
  at: Instant,
  actor: z.string(),
  device: z.string(),
  seq: z.int().check(z.nonnegative()),
  prevHash: z.string(),
  /** SHA-256 of `nonce` and the data as they were recorded. */
  dataHash: z.string(),
  /** Random; emptied with the data, so that nobody can find erased words by guessing and hashing. */
  nonce: z.string(),
  /** Version of the event's shape. */
  v: z.int(),
  /** On a colleague's event: the places right before it that hold what is never shared. Not part of the chain. */
  kept: z.optional(z.int().check(z.positive())),
});

/** Version of the shape of events that this code writes and reads. */
export const EVENT_VERSION = 1;

export type ObjectionEvent = {
  [T in EventType]: Readonly<z.infer<typeof EventHead> & { type: T; data: EventData<T> }>;
}[EventType];

/** An event before a device has given it its place in the chain. */
export type NewEvent = {
  [T in EventType]: { type: T; objectionId: ObjectionId; data: EventData<T> };
}[EventType];
