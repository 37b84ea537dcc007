import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWatch, watchRecordOf } from '../../../lib/adapters/idb/watch-record.ts';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { planReminders } from '../../../lib/domain/reminder/plan-reminders.ts';
import { wakeOnOf, watchOf } from '../../../lib/domain/reminder/watch.ts';
import { dateIn, millisecondsOf } from '../../../lib/domain/shared/instant.ts';
import { addDays } from '../../../lib/domain/shared/plain-date.ts';
import { defaultSettings, type Settings } from '../../../lib/domain/shared/settings.ts';
import { day, type Happening, objectionWith, oslo } from '../deadline/open-objection.ts';

const settings: Settings = { ...defaultSettings, closedDays: [day('2026-11-13')] };
const asked: readonly Happening[] = [
  ['2026-11-03', 'acknowledged', { promisedAnswerBy: day('2026-11-20') }],
  ['2026-11-04', 'questionsSent'],
];
const lives: readonly (readonly Happening[])[] = [
  [],
  asked,
  [...asked, ['2026-11-09', 'customerReplied', { effect: 'answers' }]],
  [['2026-11-03', 'snoozed', { until: day('2026-11-27') }]],
  [
    ['2026-11-03', 'acknowledged'],
    ['2026-11-03', 'deadlineMoved', { timer: 'DECISION', dueOn: day('2026-12-10'), reason: 'x' }],
  ],
  [
    ['2026-11-03', 'handedToAgency'],
    ['2026-11-05', 'agencyAsked'],
    ['2026-11-06', 'snoozed', { until: day('2026-12-24') }],
  ],
];
const rows = lives.map((life, index) => {
  const objection = objectionWith(
    { id: `case-${index}`, stage: index === 5 ? 'collection' : 'overdue' },
    life,
  );
  const deadlines = deadlinesOf(objection, settings, objection.receivedOn);
  return { objection, deadlines, wakeOn: wakeOnOf({ objection, deadlines }, settings) };
});

test('whoever reads only what wakes by today reminds of exactly the same', () => {
  const moment = fc.record({ ahead: fc.nat(1200), hour: fc.integer({ min: 0, max: 23 }) });
  fc.assert(
    fc.property(moment, ({ ahead, hour }) => {
      const date = addDays(day('2026-11-02'), ahead);
      const now = oslo(`${date} ${String(hour).padStart(2, '0')}:30`);
      const today = dateIn(now, 'Europe/Oslo');
      const currentOf = (cases: Parameters<typeof planReminders>[0]) =>
        planReminders(cases, now, settings).filter(
          ({ showAt }) => millisecondsOf(showAt) <= millisecondsOf(now),
        );
      const stored = rows
        .flatMap((row) => watchOf(row) ?? [])
        .filter(({ wakeOn }) => wakeOn <= today)
        .flatMap((watch) => parseWatch(watchRecordOf(watch)) ?? []);
      expect(currentOf(stored)).toEqual(currentOf(rows));
    }),
    { numRuns: 300 },
  );
});

test('a snoozed case wakes on its day, unless what it protects cannot wait', () => {
  expect(rows[3]?.wakeOn).toBe('2026-11-27');
  expect((rows[5]?.wakeOn ?? '') < '2026-12-24').toBe(true);
});

test('a case that waits for the customer is not woken for our own stopped clock', () => {
  const [waiting] = rows.slice(1, 2).flatMap((row) => watchOf(row) ?? []);
  expect((waiting?.wakeOn ?? '') > '2026-11-04').toBe(true);
});

test('a closed case has nothing to wake for', () => {
  const [row] = rows;
  if (!row) throw new Error('rows');
  const objection = { ...row.objection, state: 'CLOSED' } as const;
  expect(wakeOnOf({ ...row, objection }, settings)).toBeNull();
  expect(watchOf({ ...row, objection })).toBeNull();
});

test('a record that is not one is told from one that is', () => {
  const watch = rows.flatMap((row) => watchOf(row) ?? [])[1];
  if (!watch) throw new Error('a watch');
  const record = watchRecordOf(watch);
  expect(parseWatch(record)).not.toBeNull();
  for (const broken of [
    null,
    {},
    { ...record, wakeOn: 'soon' },
    { ...record, duties: '' },
    { ...record, duties: `${record.duties}\nUNKNOWN ours 2026-11-20 - - - - -` },
    { ...record, duties: 'NOWHERE -' },
  ])
    expect(parseWatch(broken)).toBeNull();
});
