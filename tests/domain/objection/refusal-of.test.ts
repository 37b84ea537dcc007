import { describe, expect, test } from 'vitest';
import type { NewEvent, ObjectionEvent } from '../../../lib/domain/objection/event.ts';
import { fold } from '../../../lib/domain/objection/fold.ts';
import { nextSteps } from '../../../lib/domain/objection/next-steps.ts';
import { refusalOf } from '../../../lib/domain/objection/refusal-of.ts';
import { at, classification, day, device, logOf, newEvent } from './build-log.ts';

const advance = (transition: string) => newEvent('advanced', { transition });
const tick = (item: string, present = true) => newEvent('evidenceTicked', { item, present });
const rejected = [
  newEvent('acknowledged'),
  advance('facts-gathered'),
  newEvent('decided'),
] as const;
const upheld = [
  ...rejected,
  newEvent('replySent', { template: 'T08' }),
  newEvent('customerReplied', { effect: 'maintains' }),
] as const;
const justified = [
  newEvent('acknowledged'),
  advance('facts-gathered'),
  newEvent('decided', { decision: 'justified' }),
] as const;
const atAgency: ObjectionEvent[] = (() => {
  const { write } = device('device-a');
  const inCollection = { ...classification, stage: 'collection' as const };
  return [
    write(newEvent('registered', { classification: inCollection })),
    write(newEvent('handedToAgency')),
  ];
})();

describe('a step that the rule book does not allow is refused before it is written', () => {
  test.each<[string, readonly NewEvent[], NewEvent, string | null]>([
    ['a second registration', [], newEvent('registered'), 'already-registered'],
    ['closing what was never answered', justified, newEvent('closed'), 'needs-answer'],
    [
      'closing what was answered',
      [...justified, newEvent('replySent', { template: 'T05' })],
      newEvent('closed'),
      null,
    ],
    ['closing straight after registration', [], newEvent('closed'), 'not-allowed'],
    [
      'deciding before the facts are known',
      [newEvent('acknowledged')],
      newEvent('decided'),
      'not-allowed',
    ],
    [
      'rejecting without reasons',
      [newEvent('acknowledged'), advance('facts-gathered')],
      newEvent('decided', { reasons: ' ' }),
      'needs-reasons',
    ],
    [
      'rejecting without anything that proves the claim',
      [newEvent('acknowledged'), advance('facts-gathered')],
      newEvent('decided'),
      'needs-evidence',
    ],
    [
      'rejecting while the case is only held against erasure',
      [newEvent('acknowledged'), advance('facts-gathered'), tick('legal-hold')],
      newEvent('decided'),
      'needs-evidence',
    ],
    [
      'rejecting once the proof is lost',
      [
        newEvent('acknowledged'),
        advance('facts-gathered'),
        tick('delivery-note'),
        tick('delivery-note', false),
      ],
      newEvent('decided'),
      'needs-evidence',
    ],
    [
      'rejecting with reasons and proof',
      [newEvent('acknowledged'), advance('facts-gathered'), tick('delivery-note')],
      newEvent('decided'),
      null,
    ],
    [
      'rejecting where no ground was given that papers could prove',
      [
        newEvent('reclassified', { classification: { ...classification, reason: 'OTHER' } }),
        newEvent('acknowledged'),
        advance('facts-gathered'),
      ],
      newEvent('decided'),
      null,
    ],
    [
      'a part without an amount',
      [newEvent('acknowledged'), advance('facts-gathered')],
      newEvent('decided', { decision: 'partly' }),
      'needs-amount',
    ],
    [
      'a part above the claim',
      [newEvent('acknowledged'), advance('facts-gathered')],
      newEvent('decided', { decision: 'partly', toPay: { minor: 9_999_999, currency: 'NOK' } }),
      'needs-amount',
    ],
    [
      'handing a disputed claim to collection',
      [newEvent('acknowledged')],
      newEvent('handedToAgency'),
      'still-disputed',
    ],
    [
      'handing a justified objection to collection',
      justified,
      newEvent('handedToAgency'),
      'justified-never-collected',
    ],
    [
      'agreeing on an upheld objection without mediation',
      upheld,
      newEvent('agreementReached'),
      'not-allowed',
    ],
    ['court without notice', upheld, advance('go-to-court'), 'needs-notice'],
    [
      'court after notice',
      [...upheld, newEvent('replySent', { template: 'T19' })],
      advance('go-to-court'),
      null,
    ],
    [
      'another stage of the claim',
      [],
      newEvent('reclassified', { classification: { ...classification, stage: 'court' } }),
      'stage-frozen',
    ],
    ['anything after erasure', [newEvent('erased')], newEvent('noteAdded'), 'erased'],
    [
      'deciding anew in a closed case',
      [...justified, newEvent('replySent', { template: 'T05' }), newEvent('closed')],
      newEvent('decided'),
      'closed',
    ],
    [
      'an agency’s question where no agency has the claim',
      [],
      newEvent('agencyAsked'),
      'not-allowed',
    ],
  ])('%s', (_, events, event, code) => {
    expect(refusalOf(fold(logOf(...events)), event)?.code ?? null).toBe(code);
  });

  test.each<[string, readonly NewEvent[], string, string | null]>([
    ['on the last day of the notice', [], '2026-11-16T20:00:00Z', 'too-early'],
    ['on the day after it', [], '2026-11-17T09:00:00Z', null],
    [
      'as soon as the customer took a position',
      [newEvent('customerReplied', { effect: 'maintains' })],
      '2026-11-05T09:00:00Z',
      null,
    ],
    [
      'after a nudge, which is no position',
      [newEvent('customerReplied', { effect: 'nudge' })],
      '2026-11-05T09:00:00Z',
      'too-early',
    ],
  ])('court %s', (_, events, time, code) => {
    const objection = fold(logOf(...upheld, newEvent('replySent', { template: 'T19' }), ...events));
    const court = { ...advance('go-to-court'), at: at(time) };
    expect(refusalOf(objection, court)?.code ?? null).toBe(code);
  });

  test('what an earlier version recorded without proof or in haste stands as it is', () => {
    const hasty = logOf(
      ...upheld,
      newEvent('replySent', { template: 'T19' }),
      advance('go-to-court'),
    );
    expect(fold(hasty)).toMatchObject({ state: 'COURT', conflicts: [] });
  });

  test('a first event that registers nothing', () => {
    expect(refusalOf(null, newEvent('noteAdded'))).toEqual({
      code: 'not-registered',
      state: 'SUSPECTED',
      event: 'noteAdded',
    });
    expect(refusalOf(null, newEvent('registered'))).toBeNull();
  });

  test('a justified objection is never collected, not even after it came up again', () => {
    const objection = fold(
      logOf(
        ...justified,
        newEvent('replySent', { template: 'T05' }),
        newEvent('closed'),
        newEvent('reopened'),
        ...rejected,
        newEvent('replySent', { template: 'T08', customerBy: day('2026-11-20') }),
      ),
    );
    const event = { ...advance('reply-time-passed'), at: at('2026-12-20T09:00:00Z') };
    expect(objection.state).toBe('UNFOUNDED');
    expect(refusalOf(objection, event)?.code).toBe('justified-never-collected');
  });

  test('what happened is recorded in any open state, even when it moves nothing', () => {
    for (const log of [logOf(), logOf(...justified), logOf(...upheld), atAgency])
      for (const type of [
        'replySent',
        'customerReplied',
        'callLogged',
        'noteAdded',
        'paid',
      ] as const)
        expect(refusalOf(fold(log), newEvent(type))).toBeNull();
  });
});

describe('the customer’s time is the customer’s', () => {
  const answered = (customerBy: string | null) =>
    fold(
      logOf(
        ...rejected,
        newEvent('replySent', { template: 'T08', customerBy: customerBy ? day(customerBy) : null }),
      ),
    );
  const silence = (time: string) => ({ ...advance('reply-time-passed'), at: at(time) });

  test('collection may not resume on the last day, but on the next', () => {
    expect(refusalOf(answered('2026-11-20'), silence('2026-11-20T22:30:00Z'))?.code).toBe(
      'too-early',
    );
    expect(refusalOf(answered('2026-11-20'), silence('2026-11-20T23:30:00Z'))).toBeNull();
  });

  test('a rejection that names no day leaves 14 days', () => {
    expect(refusalOf(answered(null), silence('2026-11-16T12:00:00Z'))?.code).toBe('too-early');
    expect(refusalOf(answered(null), silence('2026-11-17T12:00:00Z'))).toBeNull();
  });

  test('a rejection that was decided but not sent runs no time', () => {
    expect(refusalOf(fold(logOf(...rejected)), silence('2027-01-01T12:00:00Z'))?.code).toBe(
      'needs-answer',
    );
  });

  test('an unpaid agreement needs a friendly follow-up first', () => {
    const agreed = [newEvent('agreementReached'), newEvent('settlementRequested')];
    const missed = { ...advance('settlement-missed'), at: at('2027-01-10T12:00:00Z') };
    expect(refusalOf(fold(logOf(...agreed)), missed)?.code).toBe('needs-follow-up');
    const reminded = fold(logOf(...agreed, newEvent('replySent', { template: 'T18' })));
    expect(refusalOf(reminded, missed)).toBeNull();
  });
});

describe('the steps that the interface offers', () => {
  test('a new objection can be acknowledged, settled on the telephone or decided at once', () => {
    const ids = nextSteps(fold(logOf())).map(({ transition }) => transition);
    expect(ids).toEqual([
      'acknowledge',
      'promise-anew',
      'clear-at-once',
      'agree-early',
      'accept-early',
      'withdraw-early',
    ]);
  });

  test('a step that waits for an answer is shown with what it needs', () => {
    const close = nextSteps(fold(logOf(...justified))).find(({ to }) => to === 'CLOSED');
    expect(close).toMatchObject({
      transition: 'credited',
      refusal: 'needs-answer',
      oneOf: ['credited'],
    });
  });

  test('at the agency the claim is answered through the agency', () => {
    const templates = nextSteps(fold(atAgency)).flatMap(({ templates }) => templates);
    expect(templates).toContain('T16');
  });

  test('an erased case offers nothing', () => {
    expect(nextSteps(fold(logOf(newEvent('erased'))))).toEqual([]);
  });
});
