import type { Deadline, Timer } from '../../../lib/domain/deadline/deadline.ts';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { instantAt } from '../../../lib/domain/deadline/instant-at.ts';
import type {
  Channel,
  Classification,
  EventData,
  EventType,
  ObjectionEvent,
} from '../../../lib/domain/objection/event.ts';
import { fold } from '../../../lib/domain/objection/fold.ts';
import type { Objection } from '../../../lib/domain/objection/objection.ts';
import { EventId, MessageKey, ObjectionId } from '../../../lib/domain/shared/ids.ts';
import type { Instant } from '../../../lib/domain/shared/instant.ts';
import { money } from '../../../lib/domain/shared/money.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';
import { defaultSettings, type Settings } from '../../../lib/domain/shared/settings.ts';

/** Something that happened: when in Oslo (`2026-11-23 10:00`; noon where no time is given), what, and its data. */
export type Happening = readonly [when: string, type: EventType, data?: Record<string, unknown>];

/** What is special about a case; everything else is an ordinary Norwegian business customer. */
export interface Special extends Partial<Omit<Classification, 'invoice'>> {
  readonly id?: string;
  readonly receivedOn?: string;
  readonly channel?: Channel;
  readonly invoice?: Partial<Classification['invoice']>;
}

export const day = (text: string) => PlainDate.parse(text);

/** The moment that clocks in Oslo show. */
export function oslo(when: string): Instant {
  const [date = '', clock = '12:00'] = when.split(' ');
  const minute = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return instantAt(day(date), minute, 'Europe/Oslo');
}

const letter = { template: null, promisedAnswerBy: null, customerBy: null, messageKey: null };

/** What an event says where a test does not care. */
const usual: { readonly [T in EventType]?: Partial<EventData<T>> } = {
  acknowledged: { ...letter, template: 'T01' },
  questionsSent: { template: 'T02', promisedAnswerBy: null, customerBy: null, to: 'customer' },
  replySent: letter,
  settlementRequested: { template: 'T04', promisedAnswerBy: null, customerBy: null, toPay: null },
  customerReplied: { messageKey: null, effect: 'answers' },
  agreementReached: { note: '', payBy: null },
  decided: { decision: 'unfounded', reasons: 'see contract', toPay: money(1000, 'NOK') },
  paid: { amount: null },
  snoozed: { until: day('2027-01-01'), reason: '' },
  handedToAgency: { agency: 'Inkasso AS', reference: null },
  agencyAsked: { question: 'How do you see it?' },
  withdrawn: { note: '' },
  closed: { outcome: 'credited', note: '' },
  reopened: { reason: 'new facts', messageKey: null },
  noteAdded: { note: '' },
};

/** An objection with the given history, folded as the product folds it. */
export function objectionWith(special: Special, happenings: readonly Happening[] = []): Objection {
  const { id = 'case-1', receivedOn = '2026-11-02', channel = 'email', invoice, ...rest } = special;
  const classification: Classification = {
    reason: 'PRICE',
    points: [],
    extent: 'whole',
    stage: 'overdue',
    party: 'B2B',
    country: 'NO',
    language: 'nb',
    owner: 'kari@firma.example',
    customer: { name: 'Ola', email: 'ola@kunde.example' },
    ...rest,
    invoice: {
      number: '1001',
      date: day('2026-09-01'),
      dueDate: day('2026-09-15'),
      amount: money(5000, 'NOK'),
      disputed: null,
      ...invoice,
    },
  };
  const registered: Happening = [
    `${receivedOn} 10:00`,
    'registered',
    {
      classification,
      channel,
      receivedOn,
      messageKey: MessageKey.parse(`demo:${id}`),
      threadKey: null,
      subject: 'Faktura 1001',
      excerpt: '',
      detectedProbability: 0.9,
    },
  ];
  const objection = fold(
    [registered, ...happenings].map((happening, seq) => eventOf(happening, seq, id)),
  );
  const [refused] = objection.conflicts;
  if (refused) throw new Error(`the state machine refuses ${refused.type} on ${refused.at}`);
  return objection;
}

function eventOf([when, type, data]: Happening, seq: number, id: string): ObjectionEvent {
  const event = {
    id: EventId.parse(`${id}-${seq}`),
    objectionId: ObjectionId.parse(id),
    at: oslo(when),
    actor: 'kari@firma.example',
    device: 'test',
    seq,
    prevHash: '',
    v: 1,
    type,
    data: { ...usual[type], ...data },
  };
  // A test's own data: type and data belong together by the tables above.
  return event as unknown as ObjectionEvent;
}

/** The deadline of one timer on a day; undefined when there is none. */
export function deadline(
  timer: Timer,
  objection: Objection,
  { today = '2026-11-02', settings = {} }: { today?: string; settings?: Partial<Settings> } = {},
): Deadline | undefined {
  const all = deadlinesOf(objection, { ...defaultSettings, ...settings }, day(today));
  return all.find((each) => each.timer === timer);
}
