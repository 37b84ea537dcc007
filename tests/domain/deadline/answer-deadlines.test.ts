import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { businessCalendar } from '../../../lib/domain/law/business-calendar.ts';
import { addDays } from '../../../lib/domain/shared/plain-date.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';
import { day, deadline, type Happening, objectionWith } from './open-objection.ts';

const questions: readonly Happening[] = [
  ['2026-11-03', 'acknowledged'],
  ['2026-11-04', 'questionsSent'],
];

describe('our answer', () => {
  // data: when an objection received on a day has to be acknowledged, answered and decided in Norway
  test.each([
    ['an ordinary Monday', '2026-11-02', '2026-11-03', '2026-11-09', '2026-11-16'],
    ['a Friday', '2026-11-06', '2026-11-09', '2026-11-13', '2026-11-20'],
    ['a Saturday', '2026-11-07', '2026-11-09', '2026-11-13', '2026-11-20'],
    // The week ends on Easter Wednesday; Easter Monday and the Tuesday after are too late.
    ['Maundy Thursday', '2026-04-02', '2026-04-07', '2026-04-09', '2026-04-16'],
    ['the week before Easter', '2026-03-27', '2026-03-30', '2026-04-01', '2026-04-10'],
    ['the Wednesday before Easter', '2026-04-01', '2026-04-07', '2026-04-08', '2026-04-15'],
    ['Christmas Day', '2026-12-25', '2026-12-28', '2026-12-31', '2027-01-08'],
  ])('to what came on %s', (_title, receivedOn, ack, first, decision) => {
    const objection = objectionWith({ receivedOn });
    expect(deadline('ACK', objection)?.dueOn).toBe(ack);
    expect(deadline('FIRST_ANSWER', objection)?.dueOn).toBe(first);
    expect(deadline('DECISION', objection)?.dueOn).toBe(decision);
  });

  test('follows the seller’s calendar, not the customer’s', () => {
    const objection = objectionWith({ receivedOn: '2026-05-13', country: 'SE' });
    expect(deadline('ACK', objection)?.dueOn).toBe('2026-05-15');
    expect(deadline('DECISION', objection, { settings: { country: 'DK' } })?.dueOn).toBe(
      '2026-05-27',
    );
  });

  test('follows the days on which the company is closed', () => {
    const closedDays = ['2026-11-03', '2026-11-04', '2026-11-09', '2026-11-16'].map(day);
    const objection = objectionWith({});
    const on = { settings: { closedDays } };
    expect(deadline('ACK', objection, on)?.dueOn).toBe('2026-11-05');
    expect(deadline('FIRST_ANSWER', objection, on)?.dueOn).toBe('2026-11-06');
    expect(deadline('DECISION', objection, on)?.dueOn).toBe('2026-11-13');
  });

  test('is never due before the receipt is to be acknowledged', () => {
    const closedDays = Array.from({ length: 20 }, (_, n) => addDays(day('2026-11-02'), n));
    const objection = objectionWith({});
    const on = { settings: { closedDays } };
    const ack = deadline('ACK', objection, on)?.dueOn;
    expect(ack).toBe('2026-11-23');
    expect(deadline('FIRST_ANSWER', objection, on)?.dueOn).toBe(ack);
    expect(deadline('DECISION', objection, on)?.dueOn).toBe(ack);
  });

  test.each([
    ['the business day before an invoice falls due', '2026-11-11', '2026-11-10'],
    ['the Friday before an invoice that falls due on Monday', '2026-11-09', '2026-11-06'],
    ['14 days when the invoice falls due later', '2026-12-01', '2026-11-16'],
    ['the day of acknowledgement when it falls due tomorrow', '2026-11-03', '2026-11-03'],
    ['14 days when it fell due on that very day', '2026-11-02', '2026-11-16'],
    ['14 days when it was due already', '2026-10-01', '2026-11-16'],
  ])('is decided by %s', (_title, dueDate, due) => {
    const objection = objectionWith({ stage: 'pre_due', invoice: { dueDate: day(dueDate) } });
    expect(deadline('DECISION', objection)?.dueOn).toBe(due);
  });

  test('says once why the date is another', () => {
    const objection = objectionWith({ invoice: { dueDate: day('2026-11-03') } });
    const capped = deadline('DECISION', objection)?.working.filter(({ kind }) => kind === 'capped');
    expect(capped).toEqual([{ kind: 'capped', at: '2026-11-03', by: 'due-date' }]);
  });

  test('a minor matter is settled before the invoice falls due', () => {
    const invoice = { dueDate: day('2026-11-20') };
    expect(deadline('DUE_GUARD', objectionWith({ reason: 'MINOR', invoice }))?.dueOn).toBe(
      '2026-11-19',
    );
    expect(deadline('DUE_GUARD', objectionWith({ reason: 'PRICE', invoice }))).toBeUndefined();
  });
});

describe('a duty is done', () => {
  test('the receipt, by any letter to the customer', () => {
    const objection = objectionWith({}, [['2026-11-03', 'acknowledged']]);
    expect(deadline('ACK', objection)).toMatchObject({ status: 'met', metOn: '2026-11-03' });
    expect(deadline('FIRST_ANSWER', objection)).toMatchObject({ status: 'running', metOn: null });
  });

  test('the first answer, by questions on the matter', () => {
    const objection = objectionWith({}, questions);
    expect(deadline('FIRST_ANSWER', objection)?.metOn).toBe('2026-11-04');
  });

  test('not by a mail to a colleague or to the agency', () => {
    const objection = objectionWith({}, [
      ['2026-11-03', 'questionsSent', { to: 'colleague', template: 'T17' }],
      ['2026-11-03', 'replySent', { template: 'T16' }],
    ]);
    expect(deadline('ACK', objection)?.metOn).toBeNull();
  });

  test('the decision, once the customer was told', () => {
    const decided: readonly Happening[] = [
      ['2026-11-03', 'acknowledged'],
      ['2026-11-05', 'advanced', { transition: 'facts-gathered', note: '' }],
      ['2026-11-06', 'decided', { decision: 'unfounded' }],
    ];
    expect(deadline('DECISION', objectionWith({}, decided))?.metOn).toBeNull();
    const told = objectionWith({}, [...decided, ['2026-11-09', 'replySent', { template: 'T08' }]]);
    expect(deadline('DECISION', told)?.metOn).toBe('2026-11-09');
  });

  test('in time, however late anybody looks', () => {
    const objection = objectionWith({}, [['2026-11-03 23:59', 'acknowledged']]);
    expect(deadline('ACK', objection, { today: '2027-03-01' })?.status).toBe('met');
  });

  test('late, and it stays late', () => {
    const objection = objectionWith({}, [['2026-11-05', 'acknowledged']]);
    expect(deadline('ACK', objection)).toMatchObject({ status: 'missed', metOn: '2026-11-05' });
  });

  test.each([
    ['2026-11-16', 'running'],
    ['2026-11-17', 'missed'],
  ])('not at all: on %s it is %s', (today, status) => {
    const objection = objectionWith({}, [['2026-11-03', 'acknowledged']]);
    expect(deadline('DECISION', objection, { today })?.status).toBe(status);
  });

  test('on the seller’s day, whatever the machine’s or the customer’s time zone is', () => {
    // 23:30 in Oslo is the same day in UTC, 00:30 is not.
    const late = objectionWith({}, [['2026-11-04 00:30', 'acknowledged']]);
    expect(deadline('ACK', late)?.metOn).toBe('2026-11-04');
    const summer = objectionWith({ receivedOn: '2026-07-01' }, [
      ['2026-07-03 01:30', 'acknowledged'],
    ]);
    expect(deadline('ACK', summer)?.metOn).toBe('2026-07-03');
  });
});

describe('waiting for the customer', () => {
  test('stops our clock as long as the customer may answer', () => {
    const objection = objectionWith({}, questions);
    // Asked on Wednesday: a week, to Wednesday the 11th. Then five business days.
    expect(deadline('CUSTOMER_INFO', objection)).toMatchObject({
      dueOn: '2026-11-11',
      duty: 'customer',
    });
    for (const today of ['2026-11-05', '2026-11-11'])
      expect(deadline('DECISION', objection, { today })?.status).toBe('paused');
    expect(deadline('DECISION', objection, { today: '2026-11-12' })).toMatchObject({
      status: 'running',
      dueOn: '2026-11-18',
    });
  });

  test('ends with the answer, which gives five business days', () => {
    const objection = objectionWith({}, [...questions, ['2026-11-06', 'customerReplied']]);
    expect(deadline('DECISION', objection, { today: '2026-11-06' })).toMatchObject({
      status: 'running',
      dueOn: '2026-11-13',
    });
    expect(deadline('CUSTOMER_INFO', objection)?.metOn).toBe('2026-11-06');
  });

  test('a nudge neither stops nor extends anything', () => {
    const nudge: Happening = ['2026-11-09', 'customerReplied', { effect: 'nudge' }];
    const before = objectionWith({}, questions);
    expect(deadline('DECISION', objectionWith({}, [...questions, nudge]))).toEqual(
      deadline('DECISION', before),
    );
    expect(deadline('ACK', objectionWith({}, [nudge, nudge]))?.dueOn).toBe('2026-11-03');
  });

  test('a second mail after the answer does not extend it', () => {
    const answers: readonly Happening[] = [
      ['2026-11-06', 'customerReplied'],
      ['2026-11-10', 'customerReplied'],
    ];
    const objection = objectionWith({}, [...questions, ...answers]);
    expect(deadline('DECISION', objection)?.dueOn).toBe('2026-11-13');
  });

  test('ends when somebody notes that no answer came', () => {
    const silent: Happening = [
      '2026-11-12',
      'advanced',
      { transition: 'customer-silent', note: '' },
    ];
    const objection = objectionWith({}, [...questions, silent]);
    expect(deadline('DECISION', objection)?.dueOn).toBe('2026-11-19');
    expect(deadline('CUSTOMER_INFO', objection)).toBeUndefined();
  });
});

describe('after our answer', () => {
  const rejected: readonly Happening[] = [
    ['2026-11-03', 'acknowledged'],
    ['2026-11-04', 'advanced', { transition: 'facts-gathered', note: '' }],
    ['2026-11-05', 'decided', { decision: 'unfounded' }],
    ['2026-11-05', 'replySent', { template: 'T08' }],
  ];

  test('new facts give a new decision within a week', () => {
    const facts: Happening = ['2026-11-10', 'customerReplied', { effect: 'new-facts' }];
    const objection = objectionWith({}, [...rejected, facts]);
    expect(deadline('DECISION', objection)).toMatchObject({ dueOn: '2026-11-17', metOn: null });
  });

  test('an upheld objection gives the manager five business days', () => {
    const maintained: Happening = ['2026-11-10', 'customerReplied', { effect: 'maintains' }];
    const objection = objectionWith({}, [...rejected, maintained]);
    expect(deadline('MANAGER_CHOICE', objection)).toMatchObject({
      dueOn: '2026-11-17',
      duty: 'ours',
    });
    expect(deadline('REPLY', objection)?.metOn).toBe('2026-11-10');
    const chosen = objectionWith({}, [
      ...rejected,
      maintained,
      ['2026-11-12', 'advanced', { transition: 'open-mediation', note: '' }],
    ]);
    expect(deadline('MANAGER_CHOICE', chosen)?.metOn).toBe('2026-11-12');
    expect(deadline('ADR_ANSWER', chosen)?.dueOn).toBe('2026-12-10');
  });

  test('a promise made in a letter has to be kept, and T03 gives a new one', () => {
    const promise: Happening = [
      '2026-11-03',
      'acknowledged',
      { promisedAnswerBy: day('2026-11-14') },
    ];
    expect(deadline('UPDATE', objectionWith({}, [promise]))).toMatchObject({
      dueOn: '2026-11-13',
      metOn: null,
    });
    const again: Happening = [
      '2026-11-12',
      'replySent',
      { template: 'T03', promisedAnswerBy: day('2026-11-18') },
    ];
    expect(deadline('UPDATE', objectionWith({}, [promise, again]))).toMatchObject({
      dueOn: '2026-11-18',
      metOn: null,
    });
  });

  test('a colleague is given two business days', () => {
    const asked: readonly Happening[] = [
      ['2026-11-03', 'acknowledged'],
      ['2026-11-05', 'questionsSent', { to: 'colleague', template: 'T17' }],
    ];
    expect(deadline('INTERNAL', objectionWith({}, asked))?.dueOn).toBe('2026-11-09');
    const answered = objectionWith({}, [
      ...asked,
      ['2026-11-06', 'advanced', { transition: 'colleague-answers', note: '' }],
    ]);
    expect(deadline('INTERNAL', answered)?.metOn).toBe('2026-11-06');
  });

  test('a reopened objection starts all clocks anew, and old letters answer nothing', () => {
    const objection = objectionWith({}, [
      ...rejected,
      ['2026-11-10', 'paid'],
      ['2026-11-23', 'reopened'],
    ]);
    expect(objection.state).toBe('REGISTERED');
    expect(deadline('ACK', objection)).toMatchObject({ dueOn: '2026-11-24', metOn: null });
    expect(deadline('REPLY', objection)).toBeUndefined();
  });
});

test('an own duty is never later than its plain count, and always on a business day', () => {
  const received = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(day('2024-01-01'), n));
  const closing = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 20 });
  fc.assert(
    fc.property(
      received,
      closing,
      fc.constantFrom('NO', 'DK', 'SE'),
      (receivedOn, offsets, country) => {
        const closedDays = offsets.map((offset) => addDays(receivedOn, offset));
        const settings = { ...defaultSettings, country, closedDays };
        const calendar = businessCalendar(country, closedDays);
        const ack = calendar.addBusinessDays(receivedOn, 1);
        const plain: Record<string, string> = {
          FIRST_ANSWER: addDays(receivedOn, 7),
          DECISION: addDays(receivedOn, 14),
        };
        for (const { timer, dueOn, duty } of deadlinesOf(
          objectionWith({ receivedOn }),
          settings,
          receivedOn,
        )) {
          if (duty !== 'ours') continue;
          expect(calendar.isBusinessDay(dueOn)).toBe(true);
          expect(dueOn >= ack).toBe(true);
          const latest = plain[timer];
          if (latest && latest >= ack) expect(dueOn <= latest).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});
