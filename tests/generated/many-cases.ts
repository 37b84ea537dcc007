// Invented cases by the hundred thousand: the same ones at every run. Used by the bench and the browser tests.
import { projectCase } from '../../lib/app/project-case.ts';
import { reasonCodes } from '../../lib/domain/detection/reason-code.ts';
import { caseNumberOf } from '../../lib/domain/objection/case-number.ts';
import type { Classification, ObjectionEvent } from '../../lib/domain/objection/event.ts';
import { EventId, MessageKey, ObjectionId } from '../../lib/domain/shared/ids.ts';
import { instantOf } from '../../lib/domain/shared/instant.ts';
import { money } from '../../lib/domain/shared/money.ts';
import { addDays, type PlainDate } from '../../lib/domain/shared/plain-date.ts';
import { defaultSettings, type Settings } from '../../lib/domain/shared/settings.ts';
import type { CaseRow } from '../../lib/ports/case-store.ts';
import { type Random, randomFrom } from './random.ts';

export interface GeneratedCase {
  readonly row: CaseRow;
  readonly events: readonly ObjectionEvent[];
}

export interface Wish {
  readonly count: number;
  readonly today: PlainDate;
  /** All open and dated so that about this many have to be told of by today; else a mixture of all states. */
  readonly due?: number;
  readonly settings?: Settings;
}

const first = ['Anna', 'Bjørn', 'Cecilie', 'Dag', 'Eva', 'Fredrik', 'Gro', 'Håkon', 'Ida', 'Jens'];
const trades = ['Bygg', 'Rør', 'Elektro', 'Transport', 'Kontor', 'Fisk', 'Møbler', 'Hage', 'Bil'];
const places = ['Nord', 'Sør', 'Vest', 'Øst', 'Fjord', 'Ås', 'Elv', 'Skog', 'Havn', 'Bakke'];

/** Batches of generated cases. Prototypes are folded by the product and copied with other names and amounts. */
export function* manyCases(wish: Wish, batch = 2000): Generator<readonly GeneratedCase[]> {
  const random = randomFrom(42);
  const settings = wish.settings ?? defaultSettings;
  const prototypes = Array.from({ length: 1500 }, (_, index) => prototypeOf(random, wish, index));
  const projected = prototypes.map((events) => projectCase(events, settings, wish.today));
  const { due, count } = wish;
  const wakes = projected.flatMap(({ wakeOn }, index) =>
    wakeOn !== null && wakeOn <= wish.today ? [index] : [],
  );
  const rests = projected.flatMap((_, index) => (wakes.includes(index) ? [] : [index]));
  for (let made = 0; made < count; made += batch)
    yield Array.from({ length: Math.min(batch, count - made) }, (_, place) => {
      const number = made + place;
      const from =
        due === undefined
          ? random.pick(prototypes.keys().toArray())
          : random.pick(number < due ? wakes : rests);
      return copyOf(random, {
        events: prototypes[from] ?? [],
        row: projected[from] as CaseRow,
        number,
      });
    });
}

type Step = readonly [days: number, type: ObjectionEvent['type'], data: object];
const letter = { template: null, promisedAnswerBy: null, customerBy: null, messageKey: null };
const lives: readonly (readonly Step[])[] = [
  [],
  [[1, 'acknowledged', { ...letter, template: 'T01' }]],
  [
    [1, 'acknowledged', { ...letter, template: 'T01' }],
    [
      2,
      'questionsSent',
      { template: 'T02', promisedAnswerBy: null, customerBy: null, to: 'customer' },
    ],
  ],
  [
    [1, 'advanced', { transition: 'facts-gathered', note: '' }],
    [4, 'decided', { decision: 'unfounded', reasons: 'Se kontrakten.', toPay: money(100, 'NOK') }],
    [5, 'replySent', { ...letter, template: 'T08' }],
  ],
  [
    [1, 'advanced', { transition: 'facts-gathered', note: '' }],
    [3, 'decided', { decision: 'justified', reasons: '', toPay: null }],
    [6, 'replySent', { ...letter, template: 'T05' }],
    [9, 'closed', { outcome: 'credited', note: '' }],
  ],
  [
    [1, 'advanced', { transition: 'facts-gathered', note: '' }],
    [6, 'decided', { decision: 'unfounded', reasons: 'Se kontrakten.', toPay: money(100, 'NOK') }],
    [9, 'replySent', { ...letter, template: 'T08' }],
    [20, 'paid', { amount: null }],
  ],
];

function prototypeOf(random: Random, { today, due }: Wish, index: number): ObjectionEvent[] {
  const id = ObjectionId.parse(`prototype-${index}`);
  // Most cases of a living firm are closed; where open ones are wanted none is, and few are old.
  const life =
    lives[
      due === undefined
        ? ([0, 1, 2, 3][index % 24] ?? 4 + (index % 2))
        : ([0, 1, 2, 3][index % 4] ?? 0)
    ] ?? [];
  const age =
    due === undefined
      ? life.length < 4
        ? Math.floor(45 * random.next() ** 1.5)
        : 12 + random.whole(540)
      : random.whole(40) - 25;
  const receivedOn = addDays(today, -age);
  const at = (days: number) =>
    instantOf(
      Date.parse(
        `${addDays(receivedOn, Math.max(0, days))}T${String(7 + random.whole(8)).padStart(2, '0')}:${String(random.whole(60)).padStart(2, '0')}:00Z`,
      ),
    );
  const classification: Classification = {
    reason: random.common(reasonCodes),
    points: [],
    extent: 'whole',
    stage: random.pick(['pre_due', 'overdue', 'reminder']),
    party: random.pick(['B2B', 'B2C']),
    country: random.common(['NO', 'DK', 'SE']),
    language: 'nb',
    owner: `${random.common(first).toLowerCase().replace('ø', 'o').replace('å', 'a')}@firma.example`,
    customer: { name: '', email: '' },
    invoice: { number: '', date: null, dueDate: null, amount: money(0, 'NOK'), disputed: null },
  };
  const registration: Step = [
    0,
    'registered',
    {
      classification,
      channel: 'email',
      receivedOn,
      messageKey: MessageKey.parse('demo:x'),
      threadKey: null,
      subject: '',
      excerpt: 'Vi bestrider fakturaen, for varene er aldri levert. '.repeat(6),
      detectedProbability: 0.93,
    },
  ];
  const happened = [
    registration,
    ...life.filter(([days]) => addDays(receivedOn, days) <= today || due !== undefined),
  ];
  return happened.map(
    ([days, type, data], seq) =>
      ({
        id: EventId.parse(`${id}-${seq}`),
        objectionId: id,
        at: at(days),
        actor: classification.owner,
        device: 'generated',
        seq,
        prevHash: '',
        dataHash: '',
        nonce: '',
        v: 1,
        type,
        data,
        // Type and data belong together by the table above.
      }) as unknown as ObjectionEvent,
  );
}

interface Prototype extends GeneratedCase {
  readonly number: number;
}

function copyOf(random: Random, { events, row, number }: Prototype): GeneratedCase {
  const id = ObjectionId.parse(random.uuid());
  const { objection } = row;
  const customer = Math.floor(8000 * random.next() ** 3);
  const name = `${places[customer % 10]}${trades[Math.floor(customer / 10) % 9]?.toLowerCase()} ${customer} AS`;
  const classification: Classification = {
    ...objection.classification,
    customer: { name, email: `faktura@kunde${customer}.example` },
    invoice: {
      ...objection.classification.invoice,
      number: String(100_000 + number),
      amount: money(Math.round(Math.exp(5 + 5 * random.next())), 'NOK'),
    },
  };
  const copied = events.map((event, seq) => ({
    ...event,
    id: EventId.parse(`${id}-${seq}`),
    objectionId: id,
    seq: number * 8 + seq,
    ...(event.type === 'registered'
      ? {
          data: {
            ...event.data,
            classification,
            subject: `Faktura ${100_000 + number}`,
            messageKey: MessageKey.parse(`demo:${id}`),
          },
        }
      : {}),
    // Spread over a union: each stays the kind it was.
  })) as ObjectionEvent[];
  return {
    events: copied,
    row: {
      ...row,
      objection: {
        ...objection,
        id,
        caseNumber: caseNumberOf(id, objection.receivedOn),
        classification,
        subject: `Faktura ${100_000 + number}`,
        messageKeys: [MessageKey.parse(`demo:${id}`)],
        events: copied,
      },
      deadlines: row.deadlines.map((deadline) => ({
        ...deadline,
        id: `${id}:${deadline.timer}`,
        objectionId: id,
      })),
    },
  };
}
