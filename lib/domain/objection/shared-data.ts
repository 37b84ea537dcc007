import type { Classification, EventData, EventType } from './event.ts';

/** What decides how much of an event leaves the device. */
export interface Sharing {
  /** How a person is named to the team. */
  readonly person: (email: string) => string;
  /** What our own people wrote goes along: only where the server cannot read it. */
  readonly withNotes: boolean;
}

type Share<T extends EventType> = (data: EventData<T>, sharing: Sharing) => EventData<T> | null;

/**
 * What of each kind of event leaves the device, field by field: a field that is not named here stays. Subject,
 * text, quotes and addresses of the customer and keys of mails are named nowhere.
 */
const shared: { readonly [T in EventType]: Share<T> } = {
  registered: ({ classification, channel, receivedOn }, sharing) => ({
    classification: sharedClassification(classification, sharing),
    channel,
    receivedOn,
    messageKey: null,
    threadKey: null,
    subject: '',
    excerpt: '',
    detectedProbability: null,
  }),
  reclassified: ({ classification, replaces }, sharing) => ({
    classification: sharedClassification(classification, sharing),
    ...maybe({ replaces }),
  }),
  ownerChanged: ({ owner, replaces }, { person }) => ({
    owner: person(owner),
    ...maybe({ replaces }),
  }),
  acknowledged: (data) => ({ ...replyFacts(data), messageKey: null }),
  questionsSent: (data) => ({ ...replyFacts(data), to: data.to }),
  replyOpened: (data) => ({ ...replyFacts(data), messageKey: null }),
  replySent: (data) => ({ ...replyFacts(data), messageKey: null }),
  customerReplied: ({ effect }) => ({ messageKey: null, effect }),
  callLogged: ({ note }, sharing) => ({ note: ours(note, sharing) }),
  agreementReached: ({ note, payBy }, sharing) => ({ note: ours(note, sharing), payBy }),
  decided: ({ decision, reasons, toPay }, sharing) => ({
    decision,
    // That there were reasons must stay true, or a rejection would not be allowed.
    reasons: ours(reasons, sharing) || (reasons.trim() === '' ? '' : '–'),
    toPay,
  }),
  settlementRequested: (data) => ({ ...replyFacts(data), toPay: data.toPay }),
  paid: ({ amount }) => ({ amount }),
  deadlineMoved: ({ timer, dueOn, reason, replaces }, sharing) => ({
    timer,
    dueOn,
    reason: ours(reason, sharing),
    ...maybe({ replaces }),
  }),
  snoozed: ({ until, reason }, sharing) => ({ until, reason: ours(reason, sharing) }),
  escalated: ({ to, reason }, sharing) => ({
    to: sharing.person(to),
    reason: ours(reason, sharing),
  }),
  handedToAgency: ({ agency }) => ({ agency, reference: null }),
  agencyAsked: () => ({ question: '' }),
  withdrawn: ({ note }, sharing) => ({ note: ours(note, sharing) }),
  noteAdded: ({ note }, sharing) => ({ note: ours(note, sharing) }),
  evidenceTicked: ({ item, present }) => ({ item, present }),
  findingIgnored: ({ rule, reason }, sharing) => ({ rule, reason: ours(reason, sharing) }),
  advanced: ({ transition, note }, sharing) => ({ transition, note: ours(note, sharing) }),
  sameAs: ({ other, otherRegisteredAt }) => ({ other, otherRegisteredAt }),
  closed: ({ outcome, note }, sharing) => ({ outcome, note: ours(note, sharing) }),
  reopened: ({ reason, stage }, sharing) => ({
    reason: ours(reason, sharing),
    messageKey: null,
    ...maybe({ stage }),
  }),
  // That somebody looked at a mail and found no objection in it concerns nobody else.
  dismissed: () => null,
  erased: ({ reason }, sharing) => ({ reason: ours(reason, sharing) }),
};

/** What of an event's data leaves the device; null where nothing of the event does. */
export function sharedData<T extends EventType>(
  type: T,
  data: EventData<T>,
  sharing: Sharing,
): EventData<T> | null {
  return shared[type](data, sharing);
}

function sharedClassification(
  {
    reason,
    points,
    extent,
    stage,
    party,
    country,
    language,
    owner,
    customer,
    invoice,
  }: Classification,
  { person }: Sharing,
): Classification {
  const { number, date, dueDate, amount, disputed } = invoice;
  return {
    reason,
    points: points.map((point) => ({ reason: point.reason, quote: '' })),
    extent,
    stage,
    party,
    country,
    language,
    owner: person(owner),
    customer: { name: customer.name, email: '' },
    invoice: { number, date, dueDate, amount, disputed },
  };
}

function replyFacts({
  template,
  promisedAnswerBy,
  customerBy,
}: EventData<'replySent'> | Omit<EventData<'replySent'>, 'messageKey'>) {
  return { template, promisedAnswerBy, customerBy };
}

/** What one of our own people wrote. */
function ours(words: string, { withNotes }: Sharing): string {
  return withNotes ? words : '';
}

/** An optional field, left out where it has no value: as it was written, or its hash would differ. */
function maybe<T extends object>(field: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // An entry without undefined has the type that the signature says; `fromEntries` forgets it.
  return Object.fromEntries(Object.entries(field).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
