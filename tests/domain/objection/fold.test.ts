import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewEvent, ObjectionEvent } from '../../../lib/domain/objection/event.ts';
import { fold } from '../../../lib/domain/objection/fold.ts';
import { MessageKey } from '../../../lib/domain/shared/ids.ts';
import { classification, day, device, logOf, newEvent, registration } from './build-log.ts';

const stateAfter = (...events: readonly NewEvent[]) => fold(logOf(...events)).state;
const advance = (transition: string) => newEvent('advanced', { transition });
const toDecision = [newEvent('acknowledged'), advance('facts-gathered')] as const;

describe('an objection lives as the rule book says', () => {
  test.each<[string, readonly NewEvent[], string]>([
    ['registered', [], 'REGISTERED'],
    ['acknowledged', [newEvent('acknowledged')], 'ACKNOWLEDGED'],
    ['customer asked', [newEvent('acknowledged'), newEvent('questionsSent')], 'WAITING_CUSTOMER'],
    [
      'customer answered',
      [newEvent('acknowledged'), newEvent('questionsSent'), newEvent('customerReplied')],
      'DECISION_READY',
    ],
    [
      'colleague asked',
      [newEvent('acknowledged'), newEvent('questionsSent', { to: 'colleague' })],
      'WAITING_INTERNAL',
    ],
    ['facts gathered', toDecision, 'DECISION_READY'],
    [
      'customer is right',
      [...toDecision, newEvent('decided', { decision: 'justified' })],
      'JUSTIFIED',
    ],
    [
      'credited after a letter',
      [
        ...toDecision,
        newEvent('decided', { decision: 'justified' }),
        newEvent('replySent', { template: 'T05' }),
        newEvent('closed', { outcome: 'credited' }),
      ],
      'CLOSED',
    ],
    [
      'partly right, confirmed and paid',
      [
        ...toDecision,
        newEvent('decided', { decision: 'partly', toPay: { minor: 500_000, currency: 'NOK' } }),
        newEvent('replySent', { template: 'T06', customerBy: day('2026-11-20') }),
        newEvent('paid', { amount: { minor: 500_000, currency: 'NOK' } }),
      ],
      'CLOSED',
    ],
    [
      'rejected and upheld',
      [
        ...toDecision,
        newEvent('decided'),
        newEvent('replySent', { template: 'T08' }),
        newEvent('customerReplied', { effect: 'maintains' }),
      ],
      'MAINTAINED',
    ],
    [
      'agreed on the telephone and confirmed',
      [newEvent('agreementReached'), newEvent('settlementRequested')],
      'AWAITING_SETTLEMENT',
    ],
    [
      'taken back by the customer: to be confirmed in writing',
      [newEvent('acknowledged'), newEvent('withdrawn')],
      'AGREED',
    ],
  ])('%s', (_, events, state) => {
    expect(stateAfter(...events)).toBe(state);
  });

  test('a part of the money does not close the case, the rest does', () => {
    const half = newEvent('paid', { amount: { minor: 500_000, currency: 'NOK' } });
    const agreed = [newEvent('agreementReached'), newEvent('settlementRequested')];
    expect(stateAfter(...agreed, half)).toBe('AWAITING_SETTLEMENT');
    expect(stateAfter(...agreed, half, half)).toBe('CLOSED');
  });

  test('a letter that names no day does not settle an agreement without one', () => {
    expect(
      stateAfter(
        newEvent('agreementReached', { payBy: null }),
        newEvent('settlementRequested', { customerBy: null }),
      ),
    ).toBe('AGREED');
  });
});

describe('what an objection remembers', () => {
  test('the stage at which the customer objected is frozen', () => {
    const later = { ...classification, stage: 'collection' as const, reason: 'PRICE' as const };
    const objection = fold(logOf(newEvent('reclassified', { classification: later })));
    expect(objection.classification.stage).toBe('overdue');
    expect(objection.conflicts).toHaveLength(1);
  });

  test('a changed ground is taken over', () => {
    const changed = { ...classification, reason: 'PRICE' as const };
    const objection = fold(logOf(newEvent('reclassified', { classification: changed })));
    expect(objection.classification.reason).toBe('PRICE');
  });

  test('the answer keeps the promise to answer, an update renews it', () => {
    const promised = newEvent('acknowledged', { promisedAnswerBy: day('2026-11-12') });
    const update = newEvent('replySent', { template: 'T03', promisedAnswerBy: day('2026-11-16') });
    const answer = newEvent('replySent', { template: 'T08' });
    expect(fold(logOf(promised)).promisedAnswerBy).toBe('2026-11-12');
    expect(fold(logOf(promised, update)).promisedAnswerBy).toBe('2026-11-16');
    expect(fold(logOf(promised, update, answer)).promisedAnswerBy).toBeNull();
  });

  test('questions, updates and a receipt are no answer; a decision letter is', () => {
    const isAnswered = (template: string) =>
      fold(logOf(newEvent('replySent', { template }))).isAnswered;
    expect(['T01', 'T02', 'T03', 'T07', 'T17', 'T20'].filter(isAnswered)).toEqual([]);
    expect(['T05', 'T06', 'T08', 'T09', 'T15'].filter((id) => !isAnswered(id))).toEqual([]);
  });

  test('new facts after the answer need an answer of their own', () => {
    const objection = fold(
      logOf(
        ...toDecision,
        newEvent('decided'),
        newEvent('replySent', { template: 'T08' }),
        newEvent('customerReplied', { effect: 'new-facts' }),
      ),
    );
    expect(objection).toMatchObject({
      state: 'DECISION_READY',
      decision: 'undecided',
      isAnswered: false,
      isPaused: true,
    });
  });

  test('a closed case that comes up again starts its clocks anew and keeps its history', () => {
    const again = MessageKey.parse('gmail:kari@selger.example:9');
    const { write } = device('device-a');
    const log = [
      ...[
        newEvent('registered'),
        ...toDecision,
        newEvent('decided', { decision: 'justified' }),
        newEvent('replySent', { template: 'T05' }),
        newEvent('closed', { outcome: 'credited' }),
      ].map((event) => write(event)),
      write(newEvent('reopened', { messageKey: again }), '2026-12-01T10:00:00Z'),
    ];
    const objection = fold(log);
    expect(objection).toMatchObject({
      state: 'REGISTERED',
      receivedOn: '2026-12-01',
      isAnswered: false,
      isPaused: true,
      outcome: null,
      messageKeys: [registration.messageKey, again],
    });
    expect(objection.caseNumber).toBe(fold(logOf()).caseNumber);
    expect(objection.events).toHaveLength(7);
  });

  test('the agency lies over the other states until the case is closed', () => {
    const { write } = device('device-a');
    const inCollection = { ...classification, stage: 'collection' as const };
    const log = [
      write(newEvent('registered', { classification: inCollection })),
      write(newEvent('handedToAgency')),
      write(newEvent('agencyAsked')),
    ];
    expect(fold(log)).toMatchObject({
      state: 'AGENCY_QUERY',
      atAgency: true,
      agency: { name: 'Inkasso AS', reference: 'A-1' },
      isPaused: true,
    });
    log.push(write(newEvent('replySent', { template: 'T16' })));
    expect(fold(log).state).toBe('AGENCY_QUERY');
    log.push(write(newEvent('decided')), write(newEvent('replySent', { template: 'T16' })));
    expect(fold(log)).toMatchObject({ state: 'AT_AGENCY', decision: 'unfounded' });
    log.push(write(newEvent('closed', { outcome: 'paid' })));
    expect(fold(log)).toMatchObject({ state: 'CLOSED', outcome: 'paid', atAgency: false });
  });

  test('of a dismissed mail only its key is kept', () => {
    const { write } = device('device-a');
    const objection = fold([write(newEvent('dismissed'))]);
    expect(objection).toMatchObject({
      state: 'DISMISSED',
      isPaused: false,
      subject: '',
      messageKeys: ['gmail:kari@selger.example:1'],
    });
  });

  test('a log without a beginning is an error', () => {
    const { write } = device('device-a');
    expect(() => fold([write(newEvent('noteAdded'))])).toThrow('does not begin');
  });
});

describe('two devices at the same time', () => {
  const first = device('device-a');
  const second = device('device-b');
  const shared = [
    newEvent('registered'),
    ...toDecision,
    newEvent('decided', { decision: 'justified' }),
    newEvent('replySent', { template: 'T05' }),
  ].map((event) => first.write(event));
  const closed = first.write(newEvent('closed', { note: 'a' }), '2026-11-02T12:00:00Z');
  const closedToo = second.write(newEvent('closed', { note: 'b' }), '2026-11-02T12:00:00Z');
  const log: readonly ObjectionEvent[] = [...shared, closed, closedToo];

  test('both close the case: the first in order counts, the other is kept as a conflict', () => {
    const objection = fold(log);
    expect(objection.state).toBe('CLOSED');
    expect(objection.conflicts.map(({ device }) => device)).toEqual(['device-b']);
  });

  test('any order of arrival and any repetition gives the same objection', () => {
    const expected = fold(log);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length }),
        (arrived) => {
          expect(fold(arrived)).toEqual(expected);
        },
      ),
    );
  });

  test('a device whose clock was set back keeps the order of its own chain', () => {
    const { write } = device('device-a');
    const objection = fold([
      write(newEvent('registered'), '2026-11-02T12:00:00Z'),
      write(newEvent('acknowledged'), '2026-11-02T08:00:00Z'),
      write(newEvent('questionsSent'), '2026-11-02T07:00:00Z'),
    ]);
    expect(objection.state).toBe('WAITING_CUSTOMER');
    expect(objection.conflicts).toEqual([]);
  });
});

describe('case numbers', () => {
  test('name the year of receipt and five characters that are hard to mishear', () => {
    expect(fold(logOf()).caseNumber).toMatch(/^I-2026-[34679ACDEFGHJKMNPQRTVWXY]{5}$/);
  });
});
