import { type ChainHead, chainEvents, headAfter } from '../../../lib/domain/objection/chain.ts';
import type {
  Classification,
  EventData,
  EventType,
  NewEvent,
  ObjectionEvent,
} from '../../../lib/domain/objection/event.ts';
import { MessageKey, ObjectionId, ThreadKey } from '../../../lib/domain/shared/ids.ts';
import { type Instant, instantOf } from '../../../lib/domain/shared/instant.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';

export const day = (text: string): PlainDate => PlainDate.parse(text);
export const at = (text: string): Instant => instantOf(Date.parse(text));

/** An ordinary case: a Norwegian business disputes an overdue invoice of 12 500 kroner. */
export const classification: Classification = {
  reason: 'NOT_DELIVERED',
  points: [{ reason: 'NOT_DELIVERED', quote: 'vi har aldri fått varene' }],
  extent: 'whole',
  stage: 'overdue',
  party: 'B2B',
  country: 'NO',
  language: 'nb',
  owner: 'kari@selger.example',
  customer: { name: 'Ola Kunde', email: 'ola@kunde.example' },
  invoice: {
    number: '10042',
    date: day('2026-10-01'),
    dueDate: day('2026-10-31'),
    amount: { minor: 1_250_000, currency: 'NOK' },
    disputed: null,
  },
};

export const registration: EventData<'registered'> = {
  classification,
  channel: 'email',
  receivedOn: day('2026-11-02'),
  messageKey: MessageKey.parse('gmail:kari@selger.example:1'),
  threadKey: ThreadKey.parse('gmail:kari@selger.example:t1'),
  subject: 'Faktura 10042',
  excerpt: 'Hei, vi har aldri fått varene. Ola',
  detectedProbability: 0.97,
};

const noDates = { template: null, promisedAnswerBy: null, customerBy: null };

/** Data of each kind of event that say nothing in particular. */
export const plainData: { readonly [T in EventType]: EventData<T> } = {
  registered: registration,
  reclassified: { classification },
  ownerChanged: { owner: 'per@selger.example' },
  acknowledged: { ...noDates, template: 'T01', messageKey: null },
  questionsSent: { ...noDates, template: 'T02', to: 'customer' },
  replyOpened: { ...noDates, messageKey: null },
  replySent: { ...noDates, messageKey: null },
  customerReplied: { messageKey: null, effect: 'answers' },
  callLogged: { note: 'ringte' },
  agreementReached: { note: 'enige', payBy: day('2026-11-20') },
  decided: { decision: 'unfounded', reasons: 'levert 3. oktober', toPay: null },
  settlementRequested: {
    ...noDates,
    template: 'T04',
    customerBy: day('2026-11-20'),
    toPay: { minor: 1_000_000, currency: 'NOK' },
  },
  paid: { amount: null },
  deadlineMoved: { timer: 'DECISION', dueOn: day('2026-11-30'), reason: 'ferie' },
  snoozed: { until: day('2026-11-10'), reason: 'venter på lageret' },
  escalated: { to: 'sjef@selger.example', reason: 'stort beløp' },
  handedToAgency: { agency: 'Inkasso AS', reference: 'A-1' },
  agencyAsked: { question: 'Hva er deres syn?' },
  withdrawn: { note: 'kunden tok feil' },
  noteAdded: { note: 'husk følgeseddelen' },
  evidenceTicked: { item: 'delivery-note', present: true },
  findingIgnored: { rule: 'L101', reason: 'avtalt' },
  advanced: { transition: 'facts-gathered', note: '' },
  // Registered after every case of these tests: it never fits, and a test that means it says so.
  sameAs: { other: ObjectionId.parse('other'), otherRegisteredAt: at('2099-01-01T00:00:00Z') },
  closed: { outcome: 'credited', note: '' },
  reopened: { reason: 'nye opplysninger', messageKey: null },
  dismissed: {
    messageKey: MessageKey.parse('gmail:kari@selger.example:1'),
    nonDispute: 'QUESTION',
  },
  erased: { reason: 'kunden ba om det' },
};

export const theCase = ObjectionId.parse('0192f0c1-0000-7000-8000-000000000001');

/** A new event of `type`; `data` replaces some of the plain values. */
export function newEvent<T extends EventType>(
  type: T,
  data: Partial<EventData<T>> = {},
  objectionId: ObjectionId = theCase,
): NewEvent {
  // TypeScript cannot follow the pair of type and data through a generic.
  const event: unknown = { type, objectionId, data: { ...plainData[type], ...data } };
  return event as NewEvent;
}

let count = 0;
/** A fresh id; the same in every run. */
export const newId = (): string => {
  count += 1;
  return `00000000-0000-7000-8000-${String(count).padStart(12, '0')}`;
};

/** A device that writes a log: each call takes the next place of its chain, a minute after the last. */
export function device(name: string, from = '2026-11-02T09:00:00Z') {
  let head: ChainHead = { device: name, seq: 0, prevHash: '' };
  let clock = Date.parse(from);
  const write = (event: NewEvent, time?: string): ObjectionEvent => {
    clock = time ? Date.parse(time) : clock + 60_000;
    const [written] = chainEvents([event], {
      head,
      now: instantOf(clock),
      actor: 'kari@selger.example',
      newId,
    });
    if (!written) throw new Error('nothing was chained');
    head = headAfter(written);
    return written;
  };
  return { write, head: () => head };
}

/** The log of one device: `register` and then the events. */
export function logOf(...events: readonly NewEvent[]): ObjectionEvent[] {
  const { write } = device('device-a');
  return [newEvent('registered'), ...events].map((event) => write(event));
}
