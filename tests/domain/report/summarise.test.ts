import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { byUrgency, type ReportRow } from '../../../lib/domain/report/by-urgency.ts';
import { summarise } from '../../../lib/domain/report/summarise.ts';
import { money } from '../../../lib/domain/shared/money.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';
import { day, type Happening, objectionWith, type Special } from '../deadline/open-objection.ts';

const today = day('2026-11-16');

function row(id: string, special: Special = {}, happenings: readonly Happening[] = []): ReportRow {
  const objection = objectionWith({ id, ...special }, happenings);
  return { objection, deadlines: deadlinesOf(objection, defaultSettings, objection.receivedOn) };
}

const facts: Happening = ['2026-11-03', 'advanced', { transition: 'facts-gathered', note: '' }];
const justified: readonly Happening[] = [
  ['2026-11-03', 'acknowledged'],
  facts,
  ['2026-11-04', 'decided', { decision: 'justified', toPay: null }],
  ['2026-11-04', 'replySent', { template: 'T05' }],
];

const rows: readonly ReportRow[] = [
  row('overdue', { receivedOn: '2026-11-02' }),
  row('due-today', { receivedOn: '2026-11-13', owner: 'per@firma.example' }),
  row('this-week', { receivedOn: '2026-11-10', reason: 'DAMAGED' }, [
    ['2026-11-11', 'acknowledged'],
  ]),
  row('waiting', { receivedOn: '2026-11-12', invoice: { amount: money(200, 'SEK') } }, [
    ['2026-11-13', 'acknowledged'],
    ['2026-11-13', 'questionsSent'],
  ]),
  row('agency', { receivedOn: '2026-11-16', stage: 'collection', invoice: { amount: null } }, [
    ['2026-11-16', 'handedToAgency'],
  ]),
  row('partial', {
    receivedOn: '2026-11-14',
    extent: 'partial',
    invoice: { disputed: money(99.5, 'NOK') },
  }),
  row('credit-due', {}, justified),
  row('closed', {}, [...justified, ['2026-11-09', 'closed', { outcome: 'credited' }]]),
];

describe('the summary', () => {
  const summary = summarise(rows, today);

  test('counts cases as they stand today, not as they stood when they were stored', () => {
    expect(summary).toMatchObject({
      total: 8,
      open: 7,
      closed: 1,
      unanswered: 6,
      overdue: 2, // nobody acknowledged the first; the credit note was due on the 11th
      dueToday: 3, // two to be acknowledged, one agency to be told
      dueThisWeek: 4,
      waitingForCustomer: 1,
      atAgency: 1,
    });
  });

  test('a week ends on Sunday', () => {
    const nextMonday = row('next-monday', { receivedOn: '2026-11-09' }, [
      ['2026-11-10', 'acknowledged'],
      ['2026-11-10', 'replySent'],
    ]);
    expect(summarise([nextMonday], day('2026-11-22')).dueThisWeek).toBe(0);
    expect(summarise([nextMonday], day('2026-11-23')).dueThisWeek).toBe(1);
  });

  test('adds up what is disputed, each currency by itself', () => {
    expect(summary.disputed).toEqual([money(5000 * 4 + 99.5, 'NOK'), money(200, 'SEK')]);
    expect(summary.unknownAmount).toBe(1);
  });

  test('groups by reason and owner, most cases first', () => {
    expect(summary.byReason.map(({ reason, total }) => [reason, total])).toEqual([
      ['PRICE', 7],
      ['DAMAGED', 1],
    ]);
    expect(summary.byOwner.at(-1)).toEqual({
      owner: 'per@firma.example',
      total: 1,
      open: 1,
      unanswered: 1,
      overdue: 0,
    });
  });

  test('leaves out mails that were dismissed and cases that were erased', () => {
    const [some] = rows;
    if (!some) throw new Error('there are rows');
    const gone: readonly ReportRow[] = [
      { ...some, objection: { ...some.objection, state: 'DISMISSED' } },
      { ...some, objection: { ...some.objection, isErased: true } },
    ];
    expect(summarise(gone, today)).toMatchObject({ total: 0, open: 0, closed: 0, disputed: [] });
  });

  test('adds up, whichever cases there are', () => {
    fc.assert(
      fc.property(fc.subarray([...rows]), (some) => {
        const { total, open, closed, byReason, byOwner, unanswered } = summarise(some, today);
        const sum = (groups: readonly { total: number }[]) =>
          groups.reduce((all, group) => all + group.total, 0);
        expect(open + closed).toBe(total);
        expect(sum(byReason)).toBe(total);
        expect(sum(byOwner)).toBe(total);
        expect(unanswered).toBeLessThanOrEqual(open);
      }),
    );
  });
});

describe('the order of cases', () => {
  test('is unanswered before answered before closed, the longest waiting first', () => {
    const ids = rows.toSorted(byUrgency).map(({ objection }) => objection.id);
    expect(ids).toEqual([
      'overdue',
      'this-week',
      'waiting',
      'due-today',
      'partial',
      'agency',
      'credit-due',
      'closed',
    ]);
  });

  test('is the same whatever order they come in', () => {
    const expected = rows.toSorted(byUrgency);
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        expect(shuffled.toSorted(byUrgency)).toEqual(expected);
      }),
    );
  });
});
