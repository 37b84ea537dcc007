import { MessageKey } from '../shared/ids.ts';
import type { Classification, EventData, EventType, ObjectionEvent } from './event.ts';

// A key must not be empty, and a hash of the message's own key could be guessed.
const ERASED_KEY = MessageKey.parse('erased');

const keep = <T>(data: T): T => data;
const emptyNote = <T extends { note: string }>(data: T): T => ({ ...data, note: '' });
const emptyReason = <T extends { reason: string }>(data: T): T => ({ ...data, reason: '' });
const noMessage = <T extends { messageKey: unknown }>(data: T): T => ({
  ...data,
  messageKey: null,
});
const anonymous = (classification: Classification): Classification => ({
  ...classification,
  points: classification.points.map(({ reason }) => ({ reason, quote: '' })),
  customer: { name: '', email: '' },
  invoice: { ...classification.invoice, number: null },
});

/** How the data of each kind of event look without the words and names of the customer. */
const redactions: { readonly [T in EventType]: (data: EventData<T>) => EventData<T> } = {
  registered: (data) => ({
    ...data,
    classification: anonymous(data.classification),
    messageKey: null,
    threadKey: null,
    subject: '',
    excerpt: '',
  }),
  reclassified: (data) => ({ ...data, classification: anonymous(data.classification) }),
  ownerChanged: keep,
  acknowledged: noMessage,
  questionsSent: keep,
  replyOpened: noMessage,
  replySent: noMessage,
  customerReplied: noMessage,
  callLogged: emptyNote,
  agreementReached: emptyNote,
  // That a rejection had reasons must stay true, or it would not have been allowed.
  decided: (data) => ({ ...data, reasons: data.reasons.trim() === '' ? '' : '–' }),
  settlementRequested: keep,
  paid: keep,
  deadlineMoved: emptyReason,
  snoozed: emptyReason,
  escalated: emptyReason,
  handedToAgency: (data) => ({ ...data, reference: null }),
  agencyAsked: () => ({ question: '' }),
  withdrawn: emptyNote,
  noteAdded: emptyNote,
  evidenceTicked: keep,
  findingIgnored: emptyReason,
  advanced: emptyNote,
  sameAs: keep,
  closed: emptyNote,
  reopened: (data) => ({ ...data, reason: '', messageKey: null }),
  dismissed: (data) => ({ ...data, messageKey: ERASED_KEY }),
  // Why and when it was erased is the proof of the erasure.
  erased: keep,
};

/**
 * The event with its content emptied: customer, words, notes, message keys. Kind, time, amounts, reason
 * code, decision and the place in the chain stay, so figures and the chain remain true (GDPR art. 17 with
 * art. 5(1)(e)). Redacting twice changes nothing more.
 */
export function redact(event: ObjectionEvent): ObjectionEvent {
  return redactOne(event.type, event);
}

function redactOne<T extends EventType>(type: T, event: ObjectionEvent): ObjectionEvent {
  // TypeScript cannot follow that an event's data fit its own type through a generic index; `type` is
  // the event's own.
  const data = redactions[type](event.data as EventData<T>);
  return { ...event, data, nonce: type === 'erased' ? event.nonce : '' } as ObjectionEvent;
}
