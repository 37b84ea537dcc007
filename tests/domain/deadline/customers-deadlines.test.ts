import { describe, expect, test } from 'vitest';
import { day, deadline, type Happening, objectionWith, type Special } from './open-objection.ts';

/** A rejection sent at a time in Oslo. */
function rejectedAt(when: string, customerBy: string | null = null): readonly Happening[] {
  return [
    ['2026-03-02', 'acknowledged'],
    ['2026-03-02', 'advanced', { transition: 'facts-gathered', note: '' }],
    [when, 'decided', { decision: 'unfounded' }],
    [when, 'replySent', { template: 'T08', customerBy: customerBy && day(customerBy) }],
  ];
}
const received: Special = { receivedOn: '2026-03-01' };

describe('the customer’s time after a rejection', () => {
  // data: the last day of the customer, by when the letter was sent and where the customer is
  test.each([
    ['14 days from a morning', 'NO', '2026-03-03 10:00', null, '2026-03-17'],
    ['14 days from four o’clock sharp', 'NO', '2026-03-03 16:00', null, '2026-03-17'],
    ['14 days from the next day after four', 'NO', '2026-03-03 16:01', null, '2026-03-18'],
    ['14 days from Monday when sent on Saturday', 'NO', '2026-03-07 10:00', null, '2026-03-23'],
    ['over Easter, forward to the Tuesday after', 'NO', '2026-03-20 10:00', null, '2026-04-07'],
    ['Maundy Thursday is an ordinary day in Sweden', 'SE', '2026-03-19 10:00', null, '2026-04-02'],
    ['the day that the letter names', 'NO', '2026-03-03 10:00', '2026-03-25', '2026-03-25'],
    ['a named Sunday is the Monday after', 'NO', '2026-03-03 10:00', '2026-03-22', '2026-03-23'],
    ['never less than 14 days in Norway', 'NO', '2026-03-03 10:00', '2026-03-10', '2026-03-17'],
    ['never less than 10 days in Denmark', 'DK', '2026-03-03 10:00', '2026-03-10', '2026-03-13'],
    ['never less than 8 days in Sweden', 'SE', '2026-03-03 10:00', '2026-03-10', '2026-03-11'],
    ['a short but sufficient time in Sweden', 'SE', '2026-03-03 10:00', '2026-03-12', '2026-03-12'],
  ] as const)('%s', (_title, country, when, customerBy, due) => {
    const objection = objectionWith({ ...received, country }, rejectedAt(when, customerBy));
    expect(deadline('REPLY', objection)).toMatchObject({ dueOn: due, duty: 'customer' });
  });

  test('cannot be shortened below the law by hand', () => {
    const objection = objectionWith(received, [
      ...rejectedAt('2026-03-03 10:00'),
      [
        '2026-03-04',
        'deadlineMoved',
        { timer: 'REPLY', dueOn: day('2026-03-09'), reason: 'hurry' },
      ],
    ]);
    expect(deadline('REPLY', objection)?.dueOn).toBe('2026-03-17');
  });

  test('is over when the customer accepts: payment within 14 days', () => {
    const objection = objectionWith(received, [
      ...rejectedAt('2026-03-03 10:00'),
      ['2026-03-10', 'customerReplied', { effect: 'accepts' }],
    ]);
    expect(deadline('REPLY', objection)?.metOn).toBe('2026-03-10');
    expect(deadline('SETTLE', objection)?.dueOn).toBe('2026-03-24');
    expect(deadline('FOLLOWUP', objection)).toMatchObject({ dueOn: '2026-03-27', duty: 'ours' });
  });

  test('needs no clock any more once ordinary follow-up may resume', () => {
    const objection = objectionWith(received, [
      ...rejectedAt('2026-03-03 10:00'),
      ['2026-03-18', 'advanced', { transition: 'reply-time-passed', note: '' }],
    ]);
    expect(objection.state).toBe('COLLECTION_MAY_RESUME');
    expect(deadline('REPLY', objection)).toBeUndefined();
  });
});

describe('settlement', () => {
  const agreed: readonly Happening[] = [
    ['2026-11-03', 'acknowledged'],
    ['2026-11-07', 'agreementReached', { payBy: day('2026-11-27') }],
  ];
  const confirmed: readonly Happening[] = [
    ...agreed,
    ['2026-11-09', 'settlementRequested', { customerBy: day('2026-11-27') }],
  ];

  test('what was agreed on a Saturday is confirmed on Monday', () => {
    expect(deadline('CONFIRM', objectionWith({}, agreed))).toMatchObject({
      dueOn: '2026-11-09',
      metOn: null,
    });
    expect(deadline('CONFIRM', objectionWith({}, confirmed))?.metOn).toBe('2026-11-09');
  });

  test('an objection by telephone or in a meeting is confirmed in writing on the same business day', () => {
    expect(deadline('CONFIRM', objectionWith({ channel: 'phone' }))?.dueOn).toBe('2026-11-02');
    expect(deadline('CONFIRM', objectionWith({ channel: 'email' }))).toBeUndefined();
    const saturday = objectionWith({ channel: 'meeting', receivedOn: '2026-11-07' }, [
      ['2026-11-09', 'acknowledged'],
    ]);
    expect(deadline('CONFIRM', saturday)).toMatchObject({
      dueOn: '2026-11-09',
      metOn: '2026-11-09',
    });
  });

  test('is due on the agreed day', () => {
    expect(deadline('SETTLE', objectionWith({}, agreed))).toBeUndefined();
    expect(deadline('SETTLE', objectionWith({}, confirmed))?.dueOn).toBe('2026-11-27');
    expect(deadline('DECISION', objectionWith({}, confirmed))?.metOn).toBe('2026-11-07');
  });

  test('an unpaid day calls for a friendly reminder after three business days, then a week', () => {
    expect(deadline('FOLLOWUP', objectionWith({}, confirmed))).toMatchObject({
      dueOn: '2026-12-02',
      duty: 'ours',
    });
    const reminded = objectionWith({}, [
      ...confirmed,
      ['2026-12-02', 'replySent', { template: 'T18' }],
    ]);
    expect(deadline('FOLLOWUP', reminded)).toMatchObject({ dueOn: '2026-12-09', duty: 'customer' });
    expect(deadline('SETTLE', reminded)?.dueOn).toBe('2026-11-27');
  });

  test('is done when all is paid, not when a part is', () => {
    const owed = { toPay: { minor: 100_000, currency: 'NOK' }, customerBy: day('2026-11-27') };
    const part = { amount: { minor: 40_000, currency: 'NOK' } };
    const rest = { amount: { minor: 60_000, currency: 'NOK' } };
    const asked: readonly Happening[] = [...agreed, ['2026-11-09', 'settlementRequested', owed]];
    const paidPart = objectionWith({}, [...asked, ['2026-11-12', 'paid', part]]);
    expect(deadline('SETTLE', paidPart)?.metOn).toBeNull();
    const paidAll = objectionWith({}, [
      ...asked,
      ['2026-11-12', 'paid', part],
      ['2026-11-20', 'paid', rest],
    ]);
    expect(deadline('SETTLE', paidAll)?.metOn).toBe('2026-11-20');
    expect(deadline('FOLLOWUP', paidAll)).toBeUndefined();
  });

  test('after a partial credit the customer has at least 14 days', () => {
    const objection = objectionWith({}, [
      ['2026-11-03', 'acknowledged'],
      ['2026-11-04', 'advanced', { transition: 'facts-gathered', note: '' }],
      ['2026-11-05', 'decided', { decision: 'partly' }],
      ['2026-11-06', 'replySent', { template: 'T06', customerBy: day('2026-11-13') }],
    ]);
    expect(deadline('SETTLE', objection)?.dueOn).toBe('2026-11-20');
    expect(deadline('CREDIT', objection)).toMatchObject({
      dueOn: '2026-11-12',
      metOn: '2026-11-06',
    });
  });

  test('a customer who is right gets the credit note within five business days', () => {
    const justified: readonly Happening[] = [
      ['2026-11-03', 'acknowledged'],
      ['2026-11-04', 'advanced', { transition: 'facts-gathered', note: '' }],
      ['2026-11-05', 'decided', { decision: 'justified', toPay: null }],
      ['2026-11-05', 'replySent', { template: 'T05' }],
    ];
    expect(deadline('CREDIT', objectionWith({}, justified))).toMatchObject({
      dueOn: '2026-11-12',
      metOn: null,
    });
    const closed = objectionWith({}, [
      ...justified,
      ['2026-11-11', 'closed', { outcome: 'credited' }],
    ]);
    expect(deadline('CREDIT', closed)?.metOn).toBe('2026-11-11');
  });

  test('the undisputed part stays due', () => {
    const partial: Special = { extent: 'partial', invoice: { dueDate: day('2026-11-14') } };
    expect(deadline('PAYMENT_UNDISPUTED', objectionWith(partial))).toMatchObject({
      dueOn: '2026-11-16',
      duty: 'customer',
    });
    const asked = objectionWith(partial, [
      ['2026-11-03', 'acknowledged'],
      ['2026-11-04', 'replySent', { template: 'T07', customerBy: day('2026-11-20') }],
    ]);
    expect(deadline('PAYMENT_UNDISPUTED', asked)?.dueOn).toBe('2026-11-20');
    expect(deadline('PAYMENT_UNDISPUTED', objectionWith({}))).toBeUndefined();
  });

  test('what the customer took back at once is confirmed, and nobody waits for the dispute', () => {
    const objection = objectionWith({}, [['2026-11-03', 'withdrawn']]);
    expect(objection.state).toBe('AGREED');
    expect(deadline('CONFIRM', objection)?.dueOn).toBe('2026-11-03');
    expect(deadline('DECISION', objection)).toBeUndefined();
    expect(deadline('ACK', objection)).toBeUndefined();
  });
});

describe('a customer who comes back to what was to be paid', () => {
  const partly: readonly Happening[] = [
    ['2026-11-03', 'acknowledged'],
    ['2026-11-04', 'advanced', { transition: 'facts-gathered', note: '' }],
    ['2026-11-05', 'decided', { decision: 'partly' }],
    ['2026-11-06', 'replySent', { template: 'T06', customerBy: day('2026-11-20') }],
  ];
  const maintained: readonly Happening[] = [
    ...partly,
    ['2026-11-16', 'customerReplied', { effect: 'maintains' }],
    ['2026-11-17', 'replySent', { template: 'T19', customerBy: day('2026-12-01') }],
  ];
  const today = '2026-12-15';
  const asked = (happenings: readonly Happening[]) =>
    (['SETTLE', 'FOLLOWUP'] as const).filter((timer) =>
      deadline(timer, objectionWith({}, happenings), { today }),
    );

  test.each<[string, readonly Happening[]]>([
    ['maintains the objection', maintained],
    [
      'maintains it, and the case goes to a court',
      [...maintained, ['2026-12-02', 'advanced', { transition: 'go-to-court', note: '' }]],
    ],
    ['has new facts', [...partly, ['2026-11-16', 'customerReplied', { effect: 'new-facts' }]]],
    [
      'has new facts and is written to',
      [
        ...partly,
        ['2026-11-16', 'customerReplied', { effect: 'new-facts' }],
        ['2026-11-17', 'replySent', { template: null }],
      ],
    ],
    [
      'goes back on an agreement that was confirmed',
      [
        ['2026-11-06', 'agreementReached', { payBy: day('2026-11-20') }],
        ['2026-11-06', 'settlementRequested', { customerBy: day('2026-11-20') }],
        ['2026-11-16', 'customerReplied', { effect: 'maintains' }],
      ],
    ],
    [
      'maintains it after a reminder',
      [
        ...partly,
        ['2026-11-25', 'replySent', { template: 'T18' }],
        ['2026-11-26', 'customerReplied', { effect: 'maintains' }],
      ],
    ],
  ])('is reminded of nothing: one who %s', (_, happenings) => {
    expect(asked(happenings)).toEqual([]);
  });

  test('is asked again once the objection is given up or a new decision is told', () => {
    const gaveIn = objectionWith({}, [
      ...maintained,
      ['2026-11-18', 'customerReplied', { effect: 'accepts' }],
    ]);
    expect(deadline('SETTLE', gaveIn)?.dueOn).toBe('2026-12-01');
    const decidedAgain = objectionWith({}, [
      ...partly,
      ['2026-11-16', 'customerReplied', { effect: 'new-facts' }],
      ['2026-11-17', 'decided', { decision: 'partly' }],
      ['2026-11-17', 'replySent', { template: 'T06', customerBy: day('2026-12-04') }],
    ]);
    expect(deadline('SETTLE', decidedAgain)?.dueOn).toBe('2026-12-04');
  });

  test('leaves no broken agreement to confirm', () => {
    const broken = objectionWith({}, [
      ['2026-11-06', 'agreementReached'],
      ['2026-11-06', 'customerReplied', { effect: 'maintains' }],
    ]);
    expect(deadline('CONFIRM', broken)).toBeUndefined();
  });
});
