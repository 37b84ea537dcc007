import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import type { Objection } from '../../../lib/domain/objection/objection.ts';
import { planReminders } from '../../../lib/domain/reminder/plan-reminders.ts';
import type { Reminder } from '../../../lib/domain/reminder/reminder.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { dateIn, instantOf, minuteOfDayIn } from '../../../lib/domain/shared/instant.ts';
import { addDays, type PlainDate, weekdayOf } from '../../../lib/domain/shared/plain-date.ts';
import { defaultSettings, type Settings } from '../../../lib/domain/shared/settings.ts';
import { day, type Happening, objectionWith, oslo } from '../deadline/open-objection.ts';

/** Deadlines are computed on the first day and may have grown old in the store. */
function plan(
  objection: Objection,
  when: string,
  settings: Partial<Settings> = {},
): readonly Reminder[] {
  const all = { ...defaultSettings, ...settings };
  const deadlines = deadlinesOf(objection, all, objection.receivedOn);
  return planReminders([{ objection, deadlines }], oslo(when), all);
}

/** What applies at a time: `DECISION today owner loud`. */
function now(objection: Objection, when: string, settings?: Partial<Settings>): readonly string[] {
  return plan(objection, when, settings)
    .filter(({ showAt }) => showAt <= oslo(when))
    .map(
      ({ timer, kind, audience, loud }) =>
        `${timer} ${kind} ${audience} ${loud ? 'loud' : 'badge'}`,
    );
}

const acknowledged: Happening = ['2026-11-02', 'acknowledged'];
/** Answered in part: only DECISION, due on Monday 16 November, is left. */
const undecided = objectionWith({}, [acknowledged, ['2026-11-03', 'replySent']]);

describe('reminders of an own duty due on Monday 16 November', () => {
  // data: what is shown at which time
  test.each([
    ['three business days before, nothing', '2026-11-11 10:00', []],
    ['two before, on the badge', '2026-11-12 09:00', ['DECISION heads-up owner-and-manager badge']],
    ['not before nine', '2026-11-13 08:59', ['DECISION heads-up owner-and-manager badge']],
    ['one before, on Friday', '2026-11-13 09:00', ['DECISION tomorrow owner loud']],
    ['at the weekend, quietly', '2026-11-14 12:00', ['DECISION tomorrow owner badge']],
    ['on the day', '2026-11-16 09:00', ['DECISION today owner loud']],
    ['on the evening of the day, quietly', '2026-11-16 23:59', ['DECISION today owner badge']],
    ['missed at midnight, still quietly', '2026-11-17 00:00', ['DECISION today owner badge']],
    [
      'next morning, the manager too',
      '2026-11-17 09:00',
      ['DECISION overdue owner-and-manager loud'],
    ],
    ['three after, to the manager', '2026-11-19 09:00', ['DECISION neglected manager loud']],
    ['weeks after a long sleep, once', '2026-12-07 15:00', ['DECISION neglected manager loud']],
  ])('%s', (_title, when, expected) => {
    expect(now(undecided, when)).toEqual(expected);
  });

  test('a day set on a Saturday is told of on Thursday, Friday and Monday', () => {
    const moved = objectionWith({}, [
      acknowledged,
      ['2026-11-03', 'replySent'],
      ['2026-11-03', 'deadlineMoved', { timer: 'DECISION', dueOn: day('2026-11-14'), reason: '' }],
    ]);
    expect(now(moved, '2026-11-12 10:00')).toEqual(['DECISION tomorrow owner loud']);
    expect(now(moved, '2026-11-13 10:00')).toEqual(['DECISION today owner loud']);
    expect(now(moved, '2026-11-16 10:00')).toEqual(['DECISION overdue owner-and-manager loud']);
  });

  test('come up at opening time where people begin later', () => {
    const late = { workday: { from: 10 * 60, to: 18 * 60 } };
    expect(now(undecided, '2026-11-16 09:30', late)).toEqual(['DECISION tomorrow owner badge']);
    expect(now(undecided, '2026-11-16 10:00', late)).toEqual(['DECISION today owner loud']);
  });

  test('say when to wake up next', () => {
    const next = plan(undecided, '2026-11-12 10:00').find(({ kind }) => kind === 'tomorrow');
    expect(next?.showAt).toBe(oslo('2026-11-13 09:00'));
  });

  test('keep their id all day, and get another when the deadline moves', () => {
    const ids = (objection: Objection, when: string) =>
      plan(objection, when)
        .filter(({ showAt }) => showAt <= oslo(when))
        .map(({ id }) => id);
    expect(ids(undecided, '2026-11-16 09:00')).toEqual(ids(undecided, '2026-11-16 17:00'));
    const moved = objectionWith({}, [
      acknowledged,
      ['2026-11-03', 'replySent'],
      ['2026-11-04', 'deadlineMoved', { timer: 'DECISION', dueOn: day('2026-11-24'), reason: 'x' }],
    ]);
    expect(ids(moved, '2026-11-24 09:00')).not.toEqual(ids(undecided, '2026-11-16 09:00'));
  });

  test('a neglected case comes up every business day with a new id, at weekends not', () => {
    const idAt = (when: string) =>
      plan(undecided, when).find(({ kind, showAt }) => kind === 'neglected' && showAt <= oslo(when))
        ?.id;
    const ids = [
      '2026-11-19 09:00',
      '2026-11-20 09:00',
      '2026-11-21 12:00',
      '2026-11-23 09:00',
    ].map(idAt);
    expect(ids[1]).toBe(ids[2]);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('a snoozed case', () => {
  test('is silent until its day, also when something is overdue', () => {
    const snoozed = objectionWith({}, [
      acknowledged,
      ['2026-11-03', 'replySent'],
      ['2026-11-10', 'snoozed', { until: day('2026-11-20'), reason: '' }],
    ]);
    expect(now(snoozed, '2026-11-19 10:00')).toEqual([]);
    expect(now(snoozed, '2026-11-20 10:00')).toEqual(['DECISION neglected manager loud']);
  });

  test('says again on its day what was put off', () => {
    const ids = (until: string) =>
      plan(
        objectionWith({}, [
          acknowledged,
          ['2026-11-03', 'replySent'],
          ['2026-11-17', 'snoozed', { until: day(until), reason: '' }],
        ]),
        '2026-11-18 10:00',
      )
        .filter(({ kind }) => kind === 'overdue')
        .map(({ id }) => id);
    const [first] = ids('2026-11-17');
    expect(ids('2026-11-18')).toEqual([`${first}:2026-11-18`]);
  });

  test('still speaks up where an outsider’s clock runs out', () => {
    const asked = objectionWith({ stage: 'collection' }, [
      ['2026-11-02', 'handedToAgency'],
      ['2026-11-02', 'acknowledged'],
      ['2026-11-03', 'agencyAsked'],
      ['2026-11-04', 'snoozed', { until: day('2026-12-24'), reason: '' }],
    ]);
    expect(now(asked, '2026-11-18 10:00')).toEqual([
      'AGENCY_ANSWER overdue owner-and-manager loud',
    ]);
  });
});

describe('special rhythms', () => {
  test('an agency’s question: owner on day 7, 11 and 13, manager on day 12', () => {
    // Asked on Tuesday 3 November, due on Tuesday 17 November.
    const asked = objectionWith({ stage: 'collection' }, [
      ['2026-11-02', 'handedToAgency'],
      ['2026-11-02', 'acknowledged'],
      ['2026-11-03', 'agencyAsked'],
    ]);
    const at = (date: string) => now(asked, `${date} 09:00`);
    expect(at('2026-11-09')).toEqual([]);
    expect(at('2026-11-10')).toEqual(['AGENCY_ANSWER heads-up owner loud']);
    // Day 11 is a Saturday and day 12 a Sunday: both are told on the Friday before.
    expect(at('2026-11-13')).toEqual(['AGENCY_ANSWER heads-up owner-and-manager loud']);
    expect(at('2026-11-16')).toEqual(['AGENCY_ANSWER tomorrow owner loud']);
    expect(at('2026-11-17')).toEqual(['AGENCY_ANSWER today owner loud']);
  });

  test('an agency’s question in a week without holidays: each day by itself', () => {
    const thursday = objectionWith(
      { stage: 'collection', channel: 'agency', receivedOn: '2026-11-05' },
      [
        ['2026-11-05', 'handedToAgency'],
        ['2026-11-05', 'acknowledged'],
      ],
    );
    // Day 11 is Monday, 12 Tuesday, 13 Wednesday.
    const at = (date: string) =>
      plan(thursday, `${date} 09:00`).find(
        ({ timer, showAt }) => timer === 'AGENCY_ANSWER' && showAt === oslo(`${date} 09:00`),
      );
    expect(at('2026-11-13')).toBeUndefined();
    expect(at('2026-11-16')).toMatchObject({ kind: 'heads-up', audience: 'owner' });
    expect(at('2026-11-17')).toMatchObject({ kind: 'heads-up', audience: 'manager' });
    expect(at('2026-11-18')).toMatchObject({ kind: 'tomorrow', audience: 'owner' });
  });

  test('limitation: the manager 90 and 30 days ahead', () => {
    const old = objectionWith({ invoice: { dueDate: day('2024-02-15') } }, [
      acknowledged,
      ['2026-11-03', 'advanced', { transition: 'facts-gathered', note: '' }],
      ['2026-11-03', 'decided', { decision: 'unfounded' }],
      ['2026-11-03', 'replySent', { template: 'T08', customerBy: day('2027-03-01') }],
    ]);
    expect(now(old, '2026-11-16 10:00')).toEqual([]);
    expect(now(old, '2026-11-17 10:00')).toEqual(['LIMITATION heads-up manager loud']);
    expect(now(old, '2027-01-18 10:00')).toEqual(['LIMITATION heads-up manager loud']);
  });

  test('the customer’s time passing is told on the next business day', () => {
    const waiting = objectionWith({}, [acknowledged, ['2026-11-04', 'questionsSent']]);
    expect(now(waiting, '2026-11-11 15:00')).toEqual([]);
    // The decision is ours again: due on the 18th, still four days away.
    expect(now(waiting, '2026-11-12 09:00')).toEqual(['CUSTOMER_INFO customer-silent owner loud']);
    expect(now(waiting, '2026-11-18 09:00')).toContain('DECISION today owner loud');
  });

  test('an answer of the customer takes back what would have been said of the silence', () => {
    const asked: readonly Happening[] = [acknowledged, ['2026-11-04', 'questionsSent']];
    const answered = objectionWith({}, [
      ...asked,
      ['2026-11-11 16:30', 'customerReplied', { effect: 'answers' }],
    ]);
    const nudged = objectionWith({}, [
      ...asked,
      ['2026-11-11 16:30', 'customerReplied', { effect: 'nudge' }],
    ]);
    expect(now(answered, '2026-11-12 09:00')).toEqual([]);
    expect(plan(answered, '2026-11-12 09:00').some(({ timer }) => timer === 'CUSTOMER_INFO')).toBe(
      false,
    );
    expect(now(nudged, '2026-11-12 09:00')).toEqual(['CUSTOMER_INFO customer-silent owner loud']);
  });

  test('nothing is said of a closed case', () => {
    const closed = objectionWith({}, [
      ['2026-11-05', 'acknowledged'],
      ['2026-11-05', 'advanced', { transition: 'facts-gathered', note: '' }],
      ['2026-11-06', 'decided', { decision: 'justified', toPay: null }],
      ['2026-11-06', 'replySent', { template: 'T05' }],
      ['2026-11-10', 'closed', { outcome: 'credited' }],
    ]);
    expect(plan(closed, '2027-06-01 10:00')).toEqual([]);
  });
});

describe('a case with a mistyped year', () => {
  // Chrome makes 0026-12-31 of "31 12 26"; 9999-12-31 is what accounting programs write for "no date".
  test.each(['0026-12-31', '9999-12-31'])('due on %s, does not silence the others', (date) => {
    const mistyped = objectionWith({ id: 'mistyped', invoice: { dueDate: day(date) } });
    const rows = [mistyped, undecided].map((objection) => ({
      objection,
      deadlines: deadlinesOf(objection, defaultSettings, objection.receivedOn),
    }));
    const when = oslo('2026-11-16 09:00');
    const told = planReminders(rows, when, defaultSettings).filter(({ showAt }) => showAt <= when);
    expect(told.map(({ timer, kind }) => `${timer} ${kind}`)).toContain('DECISION today');
  });

  test('put off until the year 9999, is not put off', () => {
    const never: Happening = ['2026-11-03', 'snoozed', { until: day('9999-12-31') }];
    const objection = objectionWith({}, [never]);
    const deadlines = deadlinesOf(objection, defaultSettings, objection.receivedOn);
    const when = oslo('2026-11-16 09:00');
    const told = planReminders([{ objection, deadlines }], when, defaultSettings);
    expect(told.some(({ showAt }) => showAt <= when)).toBe(true);
  });

  test('that nothing can be counted from, costs only its own reminders and is told of itself', () => {
    const [deadline] = deadlinesOf(undecided, defaultSettings, undecided.receivedOn);
    if (!deadline) throw new Error('the case has no duty');
    // What a damaged entry could hold; no page lets it be typed.
    const objectionId = ObjectionId.parse('damaged');
    const damaged = { ...deadline, objectionId, metOn: null, dueOn: 'no day' as PlainDate };
    const deadlines = deadlinesOf(undecided, defaultSettings, undecided.receivedOn);
    const planned = planReminders(
      [
        { objection: undecided, deadlines: [damaged] },
        { objection: undecided, deadlines },
      ],
      oslo('2026-11-16 09:00'),
      defaultSettings,
    );
    const today = planned.filter(({ kind }) => kind === 'today');
    expect(today.map((each) => `${each.objectionId} ${each.timer} ${each.loud}`)).toEqual([
      'case-1 DECISION true',
      'damaged REVIEW true',
    ]);
  });
});

test('whatever the day, only working hours are loud, and each moment to wake up is one of them', () => {
  const objection = objectionWith({ receivedOn: '2026-11-20' });
  const deadlines = deadlinesOf(objection, defaultSettings, day('2026-11-20'));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 * 24 * 60 }), (minutes) => {
      const instant = instantOf(Date.parse(oslo('2026-11-20')) + minutes * 60_000);
      const minute = minuteOfDayIn(instant, 'Europe/Oslo');
      const today = dateIn(instant, 'Europe/Oslo');
      const isNight = minute < 480 || minute >= 960 || weekdayOf(today) > 5;
      for (const { loud, showAt } of planReminders(
        [{ objection, deadlines }],
        instant,
        defaultSettings,
      )) {
        if (isNight && showAt <= instant) expect(loud).toBe(false);
        expect(minuteOfDayIn(showAt, 'Europe/Oslo')).toBe(540);
        expect(weekdayOf(dateIn(showAt, 'Europe/Oslo'))).toBeLessThan(6);
      }
    }),
    { numRuns: 200 },
  );
});

test('ten thousand cases are planned at once', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => {
    const objection = { ...undecided, receivedOn: addDays(day('2026-11-02'), index % 20) };
    return { objection, deadlines: deadlinesOf(undecided, defaultSettings, day('2026-11-02')) };
  });
  expect(planReminders(rows, oslo('2026-11-16 09:00'), defaultSettings).length).toBeGreaterThan(
    10_000,
  );
});
