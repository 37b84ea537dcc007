import { describe, expect, test } from 'vitest';
import type { Classification } from '../../../lib/domain/objection/event.ts';
import { mayCollect } from '../../../lib/domain/objection/may-collect.ts';
import type { Objection } from '../../../lib/domain/objection/objection.ts';
import { type State, states } from '../../../lib/domain/objection/state.ts';
import { money } from '../../../lib/domain/shared/money.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';
import { type Happening, objectionWith } from '../deadline/open-objection.ts';
import { objectionOf } from '../reply/objections.ts';
import { device, newEvent } from './build-log.ts';

const day = (text: string) => PlainDate.parse(text);
const today = day('2026-12-21');
const invoice = {
  number: '10457',
  date: day('2026-11-02'),
  dueDate: day('2026-12-01'),
  amount: money(12500, 'NOK'),
  disputed: null,
};
const partial = {
  extent: 'partial',
  invoice: { ...invoice, disputed: money(2500, 'NOK') },
} as const;

function ask(changes: Partial<Objection>, classified: Partial<Classification> = {}) {
  return mayCollect(objectionOf(changes, { invoice, ...classified }), today);
}

const undecided = [
  'REGISTERED',
  'ACKNOWLEDGED',
  'WAITING_CUSTOMER',
  'WAITING_INTERNAL',
  'DECISION_READY',
] as const;

test('nothing but an answered silence, a withdrawal or no objection at all opens the gate', () => {
  const open = states.filter((state) => ask({ state, isAnswered: true }).answer !== 'no');
  expect(open).toEqual(['SUSPECTED', 'DISMISSED', 'COLLECTION_MAY_RESUME']);
  expect(ask({ state: 'CLOSED', outcome: 'withdrawn' })).toMatchObject({ answer: 'yes' });
});

describe('while an objection is unanswered', () => {
  test.each(undecided)('in state %s nothing of it may be collected', (state) => {
    expect(ask({ state })).toMatchObject({
      answer: 'no',
      reasons: ['unanswered'],
      changesOn: null,
    });
  });

  test.each(undecided)('in state %s only the undisputed part may, when it is due', (state) => {
    expect(ask({ state }, partial)).toMatchObject({
      answer: 'partly',
      reasons: ['undisputed-part', 'unanswered'],
      amount: money(10000, 'NOK'),
    });
  });

  test('the undisputed part waits for its due date, which is the day the answer may change', () => {
    const later = { ...partial, invoice: { ...partial.invoice, dueDate: today } };
    expect(ask({}, later)).toMatchObject({
      answer: 'no',
      reasons: ['unanswered', 'undisputed-not-due'],
      changesOn: '2026-12-22',
    });
  });

  test('the undisputed part of a claim that nobody reminded of waits where its due date is unknown', () => {
    const undated = { ...partial, invoice: { ...partial.invoice, dueDate: null } };
    expect(ask({}, { ...undated, stage: 'pre_due' })).toMatchObject({
      answer: 'no',
      reasons: ['unanswered', 'undisputed-due-unknown'],
      amount: null,
    });
    expect(ask({}, { ...undated, stage: 'reminder' })).toMatchObject({ answer: 'partly' });
  });

  test.each([
    ['is not known', { ...invoice, disputed: null }],
    ['is larger than the invoice', { ...invoice, disputed: money(20000, 'NOK') }],
    ['is in another currency', { ...invoice, disputed: money(10, 'EUR') }],
  ])('a disputed part that %s opens nothing', (_, figures) => {
    expect(ask({}, { extent: 'partial', invoice: figures })).toMatchObject({
      answer: 'no',
      reasons: ['unanswered', 'undisputed-unknown'],
    });
  });

  test('a part that turns out to be all of it leaves nothing to collect', () => {
    const figures = { ...invoice, disputed: money(12500, 'NOK') };
    expect(ask({}, { extent: 'partial', invoice: figures })).toMatchObject({ answer: 'no' });
  });
});

describe('after a rejection', () => {
  const rejected = { state: 'UNFOUNDED', decision: 'unfounded' } as const;

  /** The log of a rejection that was sent on a day, and of the day that its letter names. */
  const sentOn = (when: string, customerBy: string | null) => {
    const { write } = device('device-a');
    const letter = { template: 'T08', customerBy: customerBy === null ? null : day(customerBy) };
    return [
      write(newEvent('decided'), `${when}T08:00:00Z`),
      write(newEvent('replySent', letter), `${when}T08:30:00Z`),
    ];
  };

  test.each([
    ['not sent yet', { isAnswered: false }, 'answer-not-sent', null],
    [
      'that gives the customer time until today',
      { isAnswered: true, events: sentOn('2026-12-03', '2026-12-21') },
      'reply-time-runs',
      '2026-12-22',
    ],
    [
      'whose time has passed, until somebody says that nothing came',
      { isAnswered: true, events: sentOn('2026-12-03', '2026-12-18') },
      'silence-unrecorded',
      null,
    ],
    [
      'that names no day',
      { isAnswered: true, events: sentOn('2026-12-08', null) },
      'reply-time-runs',
      '2026-12-23',
    ],
    ['that only the agency was told of', { isAnswered: true }, 'answer-not-sent', null],
  ])('%s the gate is shut', (_, changes, reason, changesOn) => {
    expect(ask({ ...rejected, ...changes })).toMatchObject({
      answer: 'no',
      reasons: [reason],
      changesOn,
    });
  });

  test('and silence it may go on, from the step where the claim stood', () => {
    const answered = {
      state: 'COLLECTION_MAY_RESUME',
      decision: 'unfounded',
      isAnswered: true,
    } as const;
    expect(ask(answered, { stage: 'reminder' })).toMatchObject({
      answer: 'yes',
      reasons: ['answered-in-silence'],
      stage: 'reminder',
      amount: null,
    });
  });

  test('and silence a claim still has to be due', () => {
    const figures = { ...invoice, dueDate: day('2027-01-04') };
    expect(ask({ state: 'COLLECTION_MAY_RESUME' }, { invoice: figures })).toMatchObject({
      answer: 'no',
      reasons: ['not-due'],
      changesOn: '2027-01-05',
    });
  });

  test('of a part only what was upheld may be collected', () => {
    const partly = { state: 'COLLECTION_MAY_RESUME', decision: 'partly' } as const;
    expect(ask({ ...partly, toPay: money(9000, 'NOK') })).toMatchObject({
      answer: 'yes',
      amount: money(9000, 'NOK'),
    });
  });
});

test.each(['JUSTIFIED', 'COLLECTION_MAY_RESUME', 'DECISION_READY', 'CLOSED'] satisfies State[])(
  'a justified objection never opens the gate, not even in %s',
  (state) => {
    expect(ask({ state, decision: 'justified', isAnswered: true })).toMatchObject({
      answer: 'no',
      reasons: ['justified'],
    });
  },
);

test.each([
  'AT_AGENCY',
  'AGENCY_QUERY',
  'WAITING_CUSTOMER',
  'COLLECTION_MAY_RESUME',
] satisfies State[])(
  'while the agency has the claim we do not pursue it ourselves, in %s',
  (state) => {
    expect(ask({ state, atAgency: true }, partial)).toMatchObject({
      answer: 'no',
      reasons: ['agency-has-it'],
    });
  },
);

test.each([
  ['AGREED', {}, 'agreement-unconfirmed', null],
  ['PARTLY', { decision: 'partly' }, 'part-unconfirmed', null],
  ['AWAITING_SETTLEMENT', { customerBy: today }, 'settlement-runs', '2026-12-22'],
  ['AWAITING_SETTLEMENT', { customerBy: day('2026-12-18') }, 'follow-up-first', null],
  ['MAINTAINED', {}, 'maintained', null],
  ['MEDIATION', {}, 'maintained', null],
  ['COURT', {}, 'in-court', null],
  ['CLOSED', { outcome: 'paid' }, 'nothing-left', null],
] as const)('in %s the reason is told', (state, changes, reason, changesOn) => {
  expect(ask({ state, ...changes })).toMatchObject({ answer: 'no', reasons: [reason], changesOn });
});

test('every answer rests on something', () => {
  for (const state of states) expect(ask({ state }).sources).not.toBe('');
});

describe('money that came', () => {
  const paid = (...amounts: readonly number[]) => ({
    events: amounts.map((amount) =>
      device('a').write(newEvent('paid', { amount: money(amount, 'NOK') })),
    ),
  });

  test('is not collected again: of the undisputed part only what is left', () => {
    expect(ask(paid(4000), partial)).toMatchObject({
      answer: 'partly',
      amount: money(6000, 'NOK'),
    });
    expect(ask(paid(4000, 6000), partial)).toMatchObject({ answer: 'no', reasons: ['unanswered'] });
  });

  test('is not collected again after the answer', () => {
    const answered = { state: 'COLLECTION_MAY_RESUME', decision: 'unfounded' } as const;
    expect(ask({ ...answered, ...paid(10_000) }, partial)).toMatchObject({
      answer: 'yes',
      amount: money(2500, 'NOK'),
    });
  });

  test('leaves nothing of a claim whose objection was withdrawn', () => {
    const withdrawn = { state: 'CLOSED', outcome: 'withdrawn' } as const;
    expect(ask({ ...withdrawn, ...paid(12_500) })).toMatchObject({
      answer: 'no',
      reasons: ['nothing-left'],
    });
    expect(ask({ ...withdrawn, ...paid(10_000) })).toMatchObject({
      answer: 'yes',
      amount: money(2500, 'NOK'),
    });
  });
});

test('the undisputed part waits for the day that the letter asking for it named', () => {
  const request = newEvent('replySent', { template: 'T07', customerBy: day('2026-12-28') });
  const asked = { events: [device('a').write(request)] };
  expect(ask(asked, partial)).toMatchObject({
    answer: 'no',
    reasons: ['unanswered', 'undisputed-not-due'],
    changesOn: '2026-12-29',
  });
  const undated = { ...partial, invoice: { ...partial.invoice, dueDate: null } };
  expect(ask(asked, undated)).toMatchObject({ answer: 'no', changesOn: '2026-12-29' });
  const over = {
    events: [
      device('a').write(newEvent('replySent', { ...request.data, customerBy: day('2026-12-18') })),
    ],
  };
  expect(ask(over, partial)).toMatchObject({ answer: 'partly' });
});

describe('an objection that was withdrawn while the agency had the claim', () => {
  const handedOver: readonly Happening[] = [
    ['2026-11-02', 'handedToAgency'],
    ['2026-11-03', 'replySent', { template: 'T15' }],
    ['2026-11-04', 'withdrawn'],
  ];

  test('leaves the claim with the agency', () => {
    const objection = objectionWith({ stage: 'collection' }, handedOver);
    expect(objection).toMatchObject({ state: 'CLOSED', outcome: 'withdrawn' });
    expect(mayCollect(objection, today)).toMatchObject({
      answer: 'no',
      reasons: ['agency-has-it'],
    });
  });

  test('is ours again once the agency closed the case before', () => {
    const objection = objectionWith({ stage: 'collection' }, [
      ['2026-11-02', 'handedToAgency'],
      ['2026-11-03', 'replySent', { template: 'T15' }],
      ['2026-11-04', 'closed', { outcome: 'dropped' }],
      ['2026-11-05', 'reopened'],
      ['2026-11-05', 'acknowledged'],
      ['2026-11-05', 'withdrawn'],
      ['2026-11-05', 'settlementRequested', { customerBy: day('2026-11-20') }],
      ['2026-11-24', 'replySent', { template: 'T18' }],
      ['2026-12-04', 'advanced', { transition: 'settlement-missed', note: '' }],
      ['2026-12-05', 'withdrawn'],
    ]);
    expect(mayCollect(objection, today)).toMatchObject({ answer: 'yes', reasons: ['withdrawn'] });
  });
});
