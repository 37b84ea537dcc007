import { describe, expect, test } from 'vitest';
import { timers } from '../../../lib/domain/deadline/deadline.ts';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { isNeglected } from '../../../lib/domain/deadline/is-neglected.ts';
import { nextDuty } from '../../../lib/domain/deadline/next-duty.ts';
import { statusOn } from '../../../lib/domain/deadline/status-on.ts';
import { timerRules } from '../../../lib/domain/deadline/timer-rules.ts';
import { businessCalendar } from '../../../lib/domain/law/business-calendar.ts';
import { citationsOf } from '../../../lib/domain/law/citations.ts';
import { withoutWords } from '../../../lib/domain/objection/without-words.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';
import { day, deadline, type Happening, objectionWith, type Special } from './open-objection.ts';

describe('a claim at an agency', () => {
  const collection: Special = { stage: 'collection' };
  const there: Happening = ['2026-11-02', 'handedToAgency'];

  test('the agency is told on the same business day, and of a weekend’s mail on Monday', () => {
    expect(deadline('AGENCY_NOTICE', objectionWith(collection))?.dueOn).toBe('2026-11-02');
    const saturday = objectionWith({ ...collection, receivedOn: '2026-11-07' });
    expect(deadline('AGENCY_NOTICE', saturday)?.dueOn).toBe('2026-11-09');
  });

  test('the letter to the agency tells it', () => {
    const objection = objectionWith(collection, [
      there,
      ['2026-11-02', 'replySent', { template: 'T16' }],
    ]);
    expect(deadline('AGENCY_NOTICE', objection)?.metOn).toBe('2026-11-02');
  });

  test('an objection that came through the agency needs no notice, but an answer in 14 days', () => {
    const objection = objectionWith({ ...collection, channel: 'agency' }, [there]);
    expect(deadline('AGENCY_NOTICE', objection)).toBeUndefined();
    expect(deadline('AGENCY_ANSWER', objection)).toMatchObject({
      dueOn: '2026-11-16',
      duty: 'ours',
    });
  });

  test('the agency’s question gives 14 days, asking again gives no more', () => {
    const asked: readonly Happening[] = [there, ['2026-11-05', 'agencyAsked']];
    const objection = objectionWith(collection, asked);
    expect(objection.state).toBe('AGENCY_QUERY');
    expect(deadline('AGENCY_ANSWER', objection)?.dueOn).toBe('2026-11-19');
  });

  test('a new question after our answer gives a new 14 days', () => {
    const objection = objectionWith(collection, [
      there,
      ['2026-11-05', 'agencyAsked'],
      ['2026-11-06', 'replySent', { template: 'T16' }],
      ['2026-11-20', 'agencyAsked'],
    ]);
    expect(deadline('AGENCY_ANSWER', objection)).toMatchObject({
      dueOn: '2026-12-04',
      metOn: null,
    });
  });

  test('the agency answers the customer: our own answer is not due any more', () => {
    const objection = objectionWith(collection, [there]);
    const running = deadlinesOf(objection, defaultSettings, day('2026-11-02')).map(
      ({ timer }) => timer,
    );
    expect(running).toEqual(['ACK', 'AGENCY_NOTICE', 'AGENCY_ANSWER', 'LIMITATION']);
  });
});

describe('limitation', () => {
  test.each([
    ['three years in Norway', { country: 'NO' }, '2026-09-15', '2029-09-17'],
    ['three years in Denmark', { country: 'DK' }, '2026-09-15', '2029-09-17'],
    [
      'three years against a Swedish consumer',
      { country: 'SE', party: 'B2C' },
      '2026-09-15',
      '2029-09-17',
    ],
    [
      'ten years against a Swedish business',
      { country: 'SE', party: 'B2B' },
      '2026-09-15',
      '2036-09-15',
    ],
    ['a leap day ends on the 28th', { country: 'NO' }, '2024-02-29', '2027-03-01'],
    ['Danish Constitution Day moves it on', { country: 'DK' }, '2023-06-05', '2026-06-08'],
  ] as const)('is %s', (_title, where, dueDate, due) => {
    const objection = objectionWith({ ...where, invoice: { dueDate: day(dueDate) } });
    expect(deadline('LIMITATION', objection)).toMatchObject({ dueOn: due, duty: 'tool' });
  });

  test('counts from the invoice date where no due date is known, and is not told without either', () => {
    const unknown = { dueDate: null, date: day('2026-01-15') };
    expect(deadline('LIMITATION', objectionWith({ invoice: unknown }))?.dueOn).toBe('2029-01-15');
    expect(
      deadline('LIMITATION', objectionWith({ invoice: { ...unknown, date: null } })),
    ).toBeUndefined();
  });
});

describe('a closed case', () => {
  const closed = objectionWith({}, [
    ['2026-11-05', 'acknowledged'],
    ['2026-11-05', 'advanced', { transition: 'facts-gathered', note: '' }],
    ['2026-11-06', 'decided', { decision: 'justified', toPay: null }],
    ['2026-11-06', 'replySent', { template: 'T05' }],
    ['2026-11-10', 'closed', { outcome: 'credited' }],
  ]);

  test('has nothing to do but to be erased 90 days later, and remembers what was done when', () => {
    const deadlines = deadlinesOf(closed, defaultSettings, day('2026-12-01'));
    expect(
      deadlines.filter(({ metOn }) => metOn === null).map(({ timer, dueOn }) => [timer, dueOn]),
    ).toEqual([['RETENTION', '2027-02-08']]);
    expect(deadlines.find(({ timer }) => timer === 'ACK')).toMatchObject({
      status: 'missed',
      metOn: '2026-11-05',
    });
    expect(nextDuty(deadlines)).toBeNull();
  });
});

describe('the day on which personal data go', () => {
  const answered: readonly Happening[] = [
    ['2026-11-05', 'acknowledged'],
    ['2026-11-05', 'advanced', { transition: 'facts-gathered', note: '' }],
    ['2026-11-06', 'decided', { decision: 'unfounded', reasons: 'Levert.', toPay: null }],
    ['2026-11-06', 'replySent', { template: 'T08' }],
  ];

  test('is told of a case that closed because the money came', () => {
    const paid = objectionWith({}, [...answered, ['2026-11-10', 'paid', { amount: null }]]);
    expect(paid.state).toBe('CLOSED');
    expect(deadline('RETENTION', paid)?.dueOn).toBe('2027-02-08');
  });

  test('follows the settings', () => {
    const settings = {
      ...defaultSettings,
      retention: { ...defaultSettings.retention, wordDays: 30 },
    };
    const paid = objectionWith({}, [...answered, ['2026-11-10', 'paid', { amount: null }]]);
    const found = deadlinesOf(paid, settings, day('2026-12-01'));
    expect(found.find(({ timer }) => timer === 'RETENTION')?.dueOn).toBe('2026-12-10');
  });

  test('is counted in months once no words are left', () => {
    const paid = objectionWith({}, [...answered, ['2026-11-10', 'paid', { amount: null }]]);
    const wordless = { ...paid, events: paid.events.map(withoutWords) };
    expect(deadline('RETENTION', wordless)?.dueOn).toBe('2027-11-10');
  });

  test('is not told while a hold keeps the case', () => {
    const held = objectionWith({}, [
      ...answered,
      ['2026-11-10', 'paid', { amount: null }],
      ['2026-11-11', 'evidenceTicked', { item: 'legal-hold', present: true }],
    ]);
    expect(deadline('RETENTION', held)).toBeUndefined();
  });

  test('is not told of a case that is still open after the customer took the objection back', () => {
    const withdrawn = objectionWith({}, [...answered, ['2026-11-10', 'withdrawn', { note: '' }]]);
    expect(withdrawn.state).toBe('AWAITING_SETTLEMENT');
    expect(deadline('RETENTION', withdrawn)).toBeUndefined();
  });
});

describe('an open case that nothing else watches', () => {
  const paid: readonly Happening[] = [
    ['2026-11-05', 'acknowledged'],
    ['2026-11-05', 'advanced', { transition: 'facts-gathered', note: '' }],
    ['2026-11-06', 'decided', { decision: 'justified', toPay: null }],
    ['2026-11-06', 'replySent', { template: 'T05' }],
    ['2026-11-09', 'paid'],
  ];

  test('is looked at five business days after the last thing that happened', () => {
    expect(deadline('REVIEW', objectionWith({}, paid))).toMatchObject({
      dueOn: '2026-11-16',
      duty: 'ours',
      metOn: null,
    });
  });

  test('a note or a snooze does not put that off; a date that a person sets does', () => {
    const noted = objectionWith({}, [...paid, ['2026-11-12', 'noteAdded']]);
    expect(deadline('REVIEW', noted)?.dueOn).toBe('2026-11-16');
    const later = { timer: 'REVIEW', dueOn: day('2026-11-30'), reason: 'On leave.' };
    const put = objectionWith({}, [...paid, ['2026-11-12', 'deadlineMoved', later]]);
    expect(deadline('REVIEW', put)?.dueOn).toBe('2026-11-30');
  });

  test('is looked at where the only day that it waits for never comes', () => {
    const agreed = (payBy: string) =>
      objectionWith({}, [
        ['2026-11-03', 'acknowledged'],
        ['2026-11-03', 'agreementReached', { note: '', payBy: day(payBy) }],
        ['2026-11-03', 'replySent', { template: 'T06' }],
      ]);
    expect(deadline('REVIEW', agreed('9999-12-31'))?.dueOn).toBe('2026-11-10');
    expect(deadline('REVIEW', agreed('2026-12-31'))).toBeUndefined();
  });

  test('is not looked at besides while another duty has a date', () => {
    expect(deadline('REVIEW', objectionWith({}))).toBeUndefined();
  });
});

describe('a moved deadline', () => {
  const move = (when: string, dueOn: string): Happening => [
    when,
    'deadlineMoved',
    { timer: 'DECISION', dueOn: day(dueOn), reason: 'The expert is ill.' },
  ];

  test('is the last day that a person set, with the reason', () => {
    const objection = objectionWith({}, [
      move('2026-11-03', '2026-11-20'),
      move('2026-11-04', '2026-11-25'),
    ]);
    const moved = deadline('DECISION', objection);
    expect(moved?.dueOn).toBe('2026-11-25');
    expect(moved?.working.at(-1)).toEqual({
      kind: 'moved',
      to: '2026-11-25',
      reason: 'The expert is ill.',
    });
    expect(deadline('ACK', objection)?.dueOn).toBe('2026-11-03');
  });

  test('holds for its own clock only: the customer’s answer starts another', () => {
    const objection = objectionWith({}, [
      ['2026-11-03', 'acknowledged'],
      move('2026-11-03', '2026-12-24'),
      ['2026-11-04', 'questionsSent'],
      ['2026-11-06', 'customerReplied'],
    ]);
    expect(deadline('DECISION', objection)?.dueOn).toBe('2026-11-13');
  });
});

describe('deadlines', () => {
  test('of a mail that was dismissed do not exist', () => {
    expect(
      deadlinesOf({ ...objectionWith({}), state: 'DISMISSED' }, defaultSettings, day('2026-11-02')),
    ).toEqual([]);
  });

  test('the next duty is ours and the earliest, an overdue one included', () => {
    const objection = objectionWith({}, [['2026-11-03', 'acknowledged']]);
    const next = nextDuty(deadlinesOf(objection, defaultSettings, day('2026-12-01')));
    expect(next).toMatchObject({ timer: 'FIRST_ANSWER', status: 'missed' });
  });

  test('tell another day’s state from what is stored', () => {
    const stored = deadline('DECISION', objectionWith({}));
    if (!stored) throw new Error('a new objection has to be decided');
    expect([stored.status, statusOn(stored, day('2026-11-17'))]).toEqual(['running', 'missed']);
  });

  test.each([
    ['2026-11-18', false],
    ['2026-11-19', true],
  ])('on %s a decision due on the 16th is neglected: %s', (today, neglected) => {
    const decision = deadline('DECISION', objectionWith({}));
    if (!decision) throw new Error('a new objection has to be decided');
    expect(isNeglected(decision, day(today), businessCalendar('NO', []))).toBe(neglected);
  });

  test('every timer names who acts, where it comes from and how far it binds', () => {
    for (const timer of timers) {
      expect(timerRules[timer].binding).not.toBe('');
      expect(timerRules[timer].source).not.toBe('');
    }
    expect(deadline('REPLY', objectionWith({}))).toBeUndefined();
    const limitation = deadline('LIMITATION', objectionWith({ country: 'DK' }));
    const [basis] = citationsOf(limitation?.source ?? '', 'da');
    expect(basis?.title).toBe('Forældelsesloven §§ 3, 27, Danmark');
  });

  test('the working ends where the deadline is', () => {
    for (const receivedOn of ['2026-03-30', '2026-04-02', '2026-12-20', '2026-11-02'])
      for (const { working, dueOn, timer } of deadlinesOf(
        objectionWith({ receivedOn }),
        defaultSettings,
        day(receivedOn),
      )) {
        expect(working[0]?.kind, timer).toBe('start');
        const last = working.findLast(({ kind }) => kind !== 'skipped');
        if (last?.kind === 'rolled' || last?.kind === 'moved') expect(last.to).toBe(dueOn);
        if (last?.kind === 'capped') expect(last.at).toBe(dueOn);
      }
  });
});
