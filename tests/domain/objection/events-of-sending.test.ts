import { describe, expect, test } from 'vitest';
import { templateIds } from '../../../lib/domain/law/template-id.ts';
import type { NewEvent, ObjectionEvent } from '../../../lib/domain/objection/event.ts';
import { eventsOfSending } from '../../../lib/domain/objection/events-of-sending.ts';
import { fold } from '../../../lib/domain/objection/fold.ts';
import { refusalOf } from '../../../lib/domain/objection/refusal-of.ts';
import { classification, day, device, newEvent } from './build-log.ts';

const toDecision = [
  newEvent('acknowledged'),
  newEvent('advanced', { transition: 'facts-gathered' }),
] as const;
const toAgreement = [newEvent('agreementReached')] as const;

/** Sends a reply after `events` and gives what was recorded and where it led. */
function send(template: string | null, events: readonly NewEvent[], stage = 'overdue') {
  const { write } = device('device-a');
  const staged = {
    ...classification,
    stage: stage === 'collection' ? ('collection' as const) : ('overdue' as const),
  };
  const log: ObjectionEvent[] = [newEvent('registered', { classification: staged }), ...events].map(
    (event) => write(event),
  );
  const sent = eventsOfSending(fold(log), {
    template,
    promisedAnswerBy: day('2026-11-12'),
    customerBy: day('2026-11-20'),
    messageKey: null,
  });
  for (const event of sent) {
    expect(refusalOf(fold(log), event)).toBeNull();
    log.push(write(event));
  }
  return { types: sent.map(({ type }) => type), objection: fold(log) };
}

describe('what sending a reply means', () => {
  test.each<[string | null, readonly NewEvent[], string[], string]>([
    ['T01', [], ['acknowledged'], 'ACKNOWLEDGED'],
    ['T20', [], ['acknowledged', 'questionsSent'], 'WAITING_CUSTOMER'],
    ['T02', toDecision, ['questionsSent'], 'WAITING_CUSTOMER'],
    ['T17', [newEvent('acknowledged')], ['questionsSent'], 'WAITING_INTERNAL'],
    ['T03', toDecision, ['replySent'], 'DECISION_READY'],
    ['T04', toAgreement, ['settlementRequested'], 'AWAITING_SETTLEMENT'],
    ['T10', toDecision, ['agreementReached', 'settlementRequested'], 'AWAITING_SETTLEMENT'],
    [
      'T06',
      [
        ...toDecision,
        newEvent('decided', { decision: 'partly', toPay: { minor: 1, currency: 'NOK' } }),
      ],
      ['replySent'],
      'AWAITING_SETTLEMENT',
    ],
    ['T08', [...toDecision, newEvent('decided')], ['replySent'], 'UNFOUNDED'],
    [null, [], ['acknowledged', 'replySent'], 'ACKNOWLEDGED'],
  ])('%s', (template, events, types, state) => {
    const sent = send(template, events);
    expect(sent.types).toEqual(types);
    expect(sent.objection.state).toBe(state);
  });

  test('a colleague’s mail does not acknowledge anything to the customer', () => {
    expect(send('T17', []).objection.state).toBe('REGISTERED');
  });

  test('at the agency every letter is just a letter', () => {
    const sent = send('T15', [newEvent('handedToAgency')], 'collection');
    expect(sent.types).toEqual(['replySent']);
    expect(sent.objection).toMatchObject({ state: 'AT_AGENCY', isAnswered: true });
  });

  test('the promised day and the customer’s day start counting', () => {
    expect(send('T01', []).objection).toMatchObject({
      promisedAnswerBy: '2026-11-12',
      customerBy: '2026-11-20',
    });
  });

  test('no template, in no state, leads to an event that would be refused', () => {
    const closed = [
      ...toDecision,
      newEvent('decided', { decision: 'justified' }),
      newEvent('replySent', { template: 'T05' }),
      newEvent('closed'),
    ];
    for (const template of [null, ...templateIds])
      for (const events of [
        [],
        toDecision,
        toAgreement,
        [...toDecision, newEvent('decided')],
        closed,
      ])
        send(template, events);
  });
});
