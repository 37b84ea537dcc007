import { describe, expect, test } from 'vitest';
import { findCase } from '../../lib/app/find-case.ts';
import { joinDuplicates } from '../../lib/app/join-duplicates.ts';
import { remind } from '../../lib/app/remind.ts';
import { changeSettings, retimeCases } from '../../lib/app/retime-cases.ts';
import { deadlinesOf } from '../../lib/domain/deadline/deadlines-of.ts';
import { hoursProblemOf } from '../../lib/domain/deadline/hours-problem.ts';
import { nextDuty } from '../../lib/domain/deadline/next-duty.ts';
import { hoursOf } from '../../lib/domain/deadline/working-hours.ts';
import { addWorkingTime, workingMinutesBetween } from '../../lib/domain/deadline/working-time.ts';
import { readMessage } from '../../lib/domain/message/read-message.ts';
import { isNews } from '../../lib/domain/objection/is-news.ts';
import type { Objection } from '../../lib/domain/objection/objection.ts';
import { planReminders } from '../../lib/domain/reminder/plan-reminders.ts';
import { OwnTemplate } from '../../lib/domain/reply/own-template.ts';
import { milestonesOf } from '../../lib/domain/report/milestones.ts';
import { defaultSettings } from '../../lib/domain/shared/settings.ts';
import {
  day,
  deadline,
  type Happening,
  objectionWith,
  oslo,
} from '../domain/deadline/open-objection.ts';
import { fakeNotifier, fakeServices, mail, register } from './fakes.ts';

// What help desks (Zammad, Frappe, Chatwoot, osTicket) learnt about answering clocks, as their public test suites
// and bug reports show it: twenty situations, restated for objections. The situations are theirs, the tests ours.

const acknowledged: Happening = ['2026-11-03', 'acknowledged'];
const rejected: readonly Happening[] = [
  acknowledged,
  ['2026-11-04', 'advanced', { transition: 'facts-gathered', note: '' }],
  ['2026-11-05', 'decided', { decision: 'unfounded' }],
  ['2026-11-05', 'replySent', { template: 'T08' }],
];
const newFacts = (when: string): Happening => [when, 'customerReplied', { effect: 'new-facts' }];

/** What we owe on a day: `DECISION 2026-11-17`. */
function owed(objection: Objection, today: string): string | null {
  const next = nextDuty(deadlinesOf(objection, defaultSettings, day(today)));
  return next && `${next.timer} ${next.dueOn}`;
}

describe('a closed case', () => {
  const closed = objectionWith({}, [...rejected, ['2026-11-20', 'paid']]);

  test('has nothing pending, and keeps whether it was answered in time', () => {
    expect(closed.state).toBe('CLOSED');
    expect(owed(closed, '2027-02-01')).toBeNull();
    expect(deadline('FIRST_ANSWER', closed, { today: '2027-02-01' })?.status).toBe('met');
  });

  test('that was decided one day and closed another keeps the time of the decision', () => {
    expect(milestonesOf(closed).decidedAt).toBe(oslo('2026-11-05'));
  });
});

describe('the clock of our answer', () => {
  test('stands still once our letter is newer than the customer’s', () => {
    expect(owed(objectionWith({}, rejected.slice(0, 1)), '2026-11-04')).toBe(
      'FIRST_ANSWER 2026-11-09',
    );
    expect(owed(objectionWith({}, rejected), '2026-11-06')).toBeNull();
  });

  test('starts again from the customer’s next mail; what was measured before stays', () => {
    const again = objectionWith({}, [...rejected, newFacts('2026-11-10')]);
    expect(owed(again, '2026-11-10')).toBe('DECISION 2026-11-17');
    expect(milestonesOf(again).answeredAt).toBe(
      milestonesOf(objectionWith({}, rejected)).answeredAt,
    );
  });

  test('still counts from the first unanswered mail when the customer writes again', () => {
    const once = objectionWith({}, [...rejected, newFacts('2026-11-10')]);
    const twice = objectionWith({}, [
      ...rejected,
      newFacts('2026-11-10'),
      ['2026-11-13', 'customerReplied', { effect: 'nudge' }],
    ]);
    expect(owed(twice, '2026-11-13')).toBe(owed(once, '2026-11-13'));
  });

  test('rests while we wait for the customer, and nobody is reminded of it', () => {
    const waiting = objectionWith({}, [acknowledged, ['2026-11-04', 'questionsSent']]);
    const deadlines = deadlinesOf(waiting, defaultSettings, day('2026-11-06'));
    const running = deadlines.filter(({ duty, status }) => duty === 'ours' && status === 'running');
    expect(running).toEqual([]);
    const when = oslo('2026-11-06 10:00');
    const reminders = planReminders([{ objection: waiting, deadlines }], when, defaultSettings);
    expect(reminders.filter(({ showAt }) => showAt <= when)).toEqual([]);
  });

  test('was kept by an answer in time, however late anybody looks', () => {
    const inTime = objectionWith({}, [['2026-11-03 23:59', 'acknowledged']]);
    expect(deadline('ACK', inTime, { today: '2027-03-01' })?.status).toBe('met');
  });

  test('is neither stopped nor started by automatic mail: nobody is asked what it means', () => {
    const { messageKeys } = objectionWith({}, [acknowledged]);
    const raw = mail('9');
    const read = (headers: Record<string, string>, subject = raw.subject) =>
      readMessage(
        { ...raw, subject, headers, text: raw.newest, notices: [] },
        oslo('2026-11-25 14:00'),
      );
    const isAsked = (message: ReturnType<typeof read>) =>
      isNews(message, { messageKeys }, defaultSettings);
    expect(isAsked(read({}))).toBe(true);
    expect(isAsked(read({ 'auto-submitted': 'auto-replied' }))).toBe(false);
    expect(isAsked(read({ 'auto-submitted': 'auto-generated' }))).toBe(false);
    expect(isAsked(read({}, 'Automatisk svar: Faktura 10457'))).toBe(false);
    expect(isAsked(read({}, 'Undelivered Mail Returned to Sender'))).toBe(false);
  });
});

describe('a rule', () => {
  test('that fits no longer takes its date with it; what happened stays', () => {
    const invoice = { dueDate: day('2026-11-20') };
    const minor = objectionWith({ reason: 'MINOR', invoice }, [acknowledged]);
    const { classification } = objectionWith({ reason: 'PRICE', invoice });
    const changed = objectionWith({ reason: 'MINOR', invoice }, [
      acknowledged,
      ['2026-11-04', 'reclassified', { classification }],
    ]);
    expect(deadline('DUE_GUARD', minor)?.dueOn).toBe('2026-11-19');
    expect(deadline('DUE_GUARD', changed)).toBeUndefined();
    expect(deadline('ACK', changed)?.metOn).toBe('2026-11-03');
  });

  test('without a condition is refused, not taken for one that always fits', () => {
    const own = {
      id: 'own:1',
      name: 'Svar',
      steps: ['confirm'],
      states: 'open',
      reasons: [],
      basedOn: null,
      texts: { nb: { subject: 'Svar', body: 'Hei' } },
      version: 1,
      updatedAt: '2026-11-02T09:00:00.000Z',
    };
    expect(OwnTemplate.safeParse(own).success).toBe(true);
    expect(OwnTemplate.safeParse({ ...own, states: [] }).success).toBe(false);
  });

  test('of the country that was chosen before holds for no open case any more', async () => {
    const { services } = fakeServices();
    const { objection } = await register(services);
    const after = { ...defaultSettings, country: 'DK' } as const;
    await changeSettings(services, { before: defaultSettings, after });
    const row = await services.store.row(objection.id);
    expect(row?.deadlines).toEqual(deadlinesOf(objection, after, day('2026-11-25')));
  });
});

describe('the calendar', () => {
  test('times open cases anew once when it is changed, and not again when it is not', async () => {
    const { services } = fakeServices();
    const { objection } = await register(services);
    const after = { ...defaultSettings, closedDays: [day('2026-11-26')] };
    await changeSettings(services, { before: defaultSettings, after });
    const row = await services.store.row(objection.id);
    expect(row?.deadlines.find(({ timer }) => timer === 'ACK')?.dueOn).toBe('2026-11-27');
    expect(await retimeCases(services)).toBe(false);
  });

  test('in which no hour is ever open is refused with the reason', () => {
    const today = day('2026-11-02');
    const endsAtMidnight = { ...defaultSettings, workday: { from: 540, to: 0 } };
    expect(hoursProblemOf(endsAtMidnight, today)).toBe('bad-period');
    const allBreak = { ...defaultSettings, breaks: [{ from: 0, to: 1440 }] };
    expect(hoursProblemOf(allBreak, today)).toBe('never-open');
  });

  const dayAndNight = {
    timeZone: 'Europe/Oslo',
    periodsOn: () => [{ from: 0, to: 1440 }],
  };

  test('takes a pause over midnight out of both days, by the clock of the place', () => {
    // 23:45 to 00:45 in Oslo lies within one day of UTC.
    const pauses = [{ from: oslo('2026-11-04 23:45'), to: oslo('2026-11-05 00:45') }];
    const start = oslo('2026-11-04 23:00');
    expect(addWorkingTime(dayAndNight, 60, { start, pauses })).toBe(oslo('2026-11-05 01:00'));
    const end = oslo('2026-11-05 01:00');
    expect(workingMinutesBetween(dayAndNight, end, { start, pauses })).toBe(60);
  });

  test('counts nothing in a pause of five days', () => {
    const hours = hoursOf(defaultSettings);
    const pauses = [{ from: oslo('2026-11-04 12:00'), to: oslo('2026-11-09 12:00') }];
    const [from, to] = [oslo('2026-11-04 12:00'), oslo('2026-11-09 12:00')];
    expect(workingMinutesBetween(hours, to, { start: from, pauses })).toBe(0);
    const used = workingMinutesBetween(hours, oslo('2026-11-09 13:00'), { start: from, pauses });
    expect(used).toBe(60);
  });

  test('cannot say when time is used up that was stopped and never started again', () => {
    const start = oslo('2026-11-04 10:00');
    const pauses = [{ from: start, to: null }];
    const hours = hoursOf(defaultSettings);
    expect(addWorkingTime(hours, 60, { start, pauses })).toBeNull();
    expect(workingMinutesBetween(hours, oslo('2026-12-24 10:00'), { start, pauses })).toBe(0);
  });
});

describe('a registration that was joined into an earlier one', () => {
  test('leads every later mail of its conversation to the one that goes on', async () => {
    const { services, setClock } = fakeServices();
    const earlier = await register(services, mail('1'));
    setClock('2026-11-25T14:00:00.000Z');
    const later = await register(services, mail('2', 'thread-2'));
    expect((await joinDuplicates(services, { later, earlier })).ok).toBe(true);
    const reply = { key: mail('3').key, threadKey: mail('3', 'thread-2').threadKey };
    const found = await findCase(services, reply);
    expect(found?.row.objection.id).toBe(earlier.objection.id);
    expect(found?.isRecorded).toBe(false);
    const same = await findCase(services, mail('2', 'thread-2'));
    expect(same).toMatchObject({ isRecorded: true, row: { objection: earlier.objection } });
  });

  test('is followed round once where logs name each other, and the mail is not lost', async () => {
    const { services, setClock } = fakeServices();
    const one = await register(services, mail('1'));
    setClock('2026-11-25T14:00:00.000Z');
    const two = await register(services, mail('2', 'thread-2'));
    await joinDuplicates(services, { later: two, earlier: one });
    const closed = await services.store.row(two.objection.id);
    if (!closed) throw new Error('the case is there');
    const event = closed.objection.events.at(-1);
    if (event?.type !== 'sameAs') throw new Error('it was joined');
    const data = { ...event.data, other: two.objection.id };
    const ring: typeof closed = {
      ...closed,
      objection: { ...closed.objection, events: [{ ...event, data }] },
    };
    const store = { ...services.store, rowByMessage: async () => ring, row: async () => ring };
    const found = await findCase({ store }, mail('2'));
    expect(found?.row).toBe(ring);
  });
});

describe('a missed duty', () => {
  test('is told once, however often the browser looks', async () => {
    const { services, setClock } = fakeServices();
    await register(services);
    const { notifier, notices } = fakeNotifier();
    for (let minute = 10; minute < 20; minute += 1) {
      setClock(`2026-11-27T09:${minute}:00.000Z`);
      await remind({ ...services, notifier }, 'nb');
    }
    expect(notices).toHaveLength(1);
  });

  test('is told for each of two mails that were left unanswered', () => {
    const overdueIds = (life: readonly Happening[], today: string) => {
      const objection = objectionWith({}, life);
      const deadlines = deadlinesOf(objection, defaultSettings, day(today));
      const when = oslo(`${today} 10:00`);
      return planReminders([{ objection, deadlines }], when, defaultSettings)
        .filter(
          ({ kind, timer, showAt }) => kind === 'overdue' && timer === 'DECISION' && showAt <= when,
        )
        .map(({ id }) => id);
    };
    const first = [...rejected, newFacts('2026-11-10')];
    const [late] = overdueIds(first, '2026-11-18');
    const second: readonly Happening[] = [
      ...first,
      ['2026-11-18', 'decided', { decision: 'unfounded' }],
      ['2026-11-18', 'replySent', { template: 'T08' }],
      newFacts('2026-11-23'),
    ];
    const [lateAgain] = overdueIds(second, '2026-12-01');
    expect(late).toBeDefined();
    expect(lateAgain).toBeDefined();
    expect(lateAgain).not.toBe(late);
  });

  test('at one minute to midnight is told when people work again', async () => {
    const { services, setClock } = fakeServices();
    await register(services);
    const { notifier, notices } = fakeNotifier();
    setClock('2026-11-26T22:59:00.000Z');
    await remind({ ...services, notifier }, 'nb');
    setClock('2026-11-26T23:01:00.000Z');
    await remind({ ...services, notifier }, 'nb');
    expect(notices).toEqual([]);
    setClock('2026-11-27T08:00:00.000Z');
    await remind({ ...services, notifier }, 'nb');
    expect(notices).toHaveLength(1);
  });
});
