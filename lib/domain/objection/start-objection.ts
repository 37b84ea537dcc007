import { timeZoneOf } from '../shared/country.ts';
import { dateIn } from '../shared/instant.ts';
import { caseNumberOf } from './case-number.ts';
import type { Classification, ObjectionEvent } from './event.ts';
import type { Objection } from './objection.ts';

/** An event with which an objection, or the memory of a dismissed mail, begins. */
export type FirstEvent = Extract<ObjectionEvent, { type: 'registered' | 'dismissed' }>;

/** The objection as it stands after its first event. */
export function startObjection(event: FirstEvent): Objection {
  const { id, registration } =
    event.type === 'registered'
      ? { id: event.objectionId, registration: event.data }
      : { id: event.objectionId, registration: emptyRegistration(event) };
  const { classification, channel, receivedOn, subject, excerpt, messageKey, threadKey } =
    registration;
  return {
    id,
    caseNumber: caseNumberOf(id, receivedOn),
    state: event.type === 'registered' ? 'REGISTERED' : 'DISMISSED',
    atAgency: false,
    agency: null,
    classification,
    channel,
    receivedOn,
    registeredAt: event.at,
    subject,
    excerpt,
    messageKeys: messageKey ? [messageKey] : [],
    threadKeys: threadKey ? [threadKey] : [],
    decision: 'undecided',
    decisionReasons: '',
    toPay: null,
    outcome: null,
    isAnswered: false,
    isPaused: false,
    promisedAnswerBy: null,
    customerBy: null,
    snoozedUntil: null,
    escalatedTo: null,
    evidence: {},
    isErased: false,
    events: [event],
    conflicts: [],
  };
}

/** Of a dismissed mail nothing is kept but its key. */
function emptyRegistration({ at, data }: Extract<FirstEvent, { type: 'dismissed' }>) {
  const classification: Classification = {
    reason: 'OTHER',
    points: [],
    extent: 'whole',
    stage: 'pre_due',
    party: 'B2B',
    country: 'NO',
    language: 'en',
    owner: '',
    customer: { name: '', email: '' },
    invoice: { number: null, date: null, dueDate: null, amount: null, disputed: null },
  };
  return {
    classification,
    channel: 'email',
    receivedOn: dateIn(at, timeZoneOf[classification.country]),
    subject: '',
    excerpt: '',
    messageKey: data.messageKey,
    threadKey: null,
  } as const;
}
