import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { hoursOf } from '../../../lib/domain/deadline/working-hours.ts';
import { workingMinutesBetween } from '../../../lib/domain/deadline/working-time.ts';
import { reasonCodes } from '../../../lib/domain/detection/reason-code.ts';
import { type CaseLine, caseLine } from '../../../lib/domain/report/case-line.ts';
import { everyOpenCase } from '../../../lib/domain/report/case-query.ts';
import { caseSheet } from '../../../lib/domain/report/case-sheet.ts';
import { binomialChance, effectOfFix } from '../../../lib/domain/report/effect-of-fix.ts';
import { caseFigures, spreadOf } from '../../../lib/domain/report/figures.ts';
import { changedPage, pageOf } from '../../../lib/domain/report/line-page.ts';
import { matchCases } from '../../../lib/domain/report/match-cases.ts';
import { dayNumber } from '../../../lib/domain/report/pack-line.ts';
import { advice, adviceFor } from '../../../lib/domain/report/prevention.ts';
import { crossTable, dimensions } from '../../../lib/domain/report/root-causes.ts';
import { queryOfWeek, weekCounts, weekOf } from '../../../lib/domain/report/week-figures.ts';
import { workingLine } from '../../../lib/domain/report/working-line.ts';
import { instantOf } from '../../../lib/domain/shared/instant.ts';
import { addDays } from '../../../lib/domain/shared/plain-date.ts';
import { defaultSettings, type Settings } from '../../../lib/domain/shared/settings.ts';
import {
  day,
  type Happening,
  objectionWith,
  oslo,
  type Special,
} from '../deadline/open-objection.ts';

const today = day('2026-11-23');
const settings: Settings = { ...defaultSettings, breaks: [{ from: 690, to: 720 }] };

function line(id: string, special: Special = {}, life: readonly Happening[] = []): CaseLine {
  const objection = objectionWith({ id, ...special }, life);
  const deadlines = deadlinesOf(objection, settings, objection.receivedOn);
  const made = caseLine({ objection, deadlines });
  if (!made) throw new Error('the case is shown');
  return made;
}
const sheetOf = (lines: readonly CaseLine[]) =>
  caseSheet(
    [...Map.groupBy(lines, ({ id }) => pageOf(id))].map(([page, these]) =>
      changedPage(undefined, new Map(these.map((each) => [each.id, each])), { page, revision: 1 }),
    ),
  );
const everything = { ...everyOpenCase, group: 'all' } as const;

describe('working time on a line', () => {
  test('is what is counted between two moments, over weekends, lunch and summer time', () => {
    const hours = hoursOf(settings);
    const between = workingLine(hours, day('2026-03-16'), day('2026-04-20'));
    const minute = fc.integer({
      min: Date.parse('2026-03-16T00:00Z') / 60_000,
      max: Date.parse('2026-04-19T00:00Z') / 60_000,
    });
    fc.assert(
      fc.property(minute, minute, (start, end) => {
        const counted = workingMinutesBetween(hours, instantOf(end * 60_000), {
          start: instantOf(start * 60_000),
        });
        expect(between(start, end)).toBe(counted);
      }),
    );
  });
});

describe('the figures', () => {
  const lines = [
    line('a', {}, [['2026-11-02 11:00', 'replySent', { template: 'T08' }]]),
    line('b', { receivedOn: '2026-11-02' }, [
      ['2026-11-20 09:00', 'replySent', { template: 'T08' }],
    ]),
    line('c', { receivedOn: '2026-11-02' }),
    line('d', { receivedOn: '2026-11-20' }),
    line('e', {}, [
      ['2026-11-03', 'advanced', { transition: 'facts-gathered', note: '' }],
      ['2026-11-03 12:00', 'decided', { decision: 'unfounded' }],
      ['2026-11-03 12:00', 'replySent', { template: 'T08' }],
      ['2026-11-12 12:00', 'paid'],
    ]),
  ];
  const sheet = sheetOf(lines);
  const line0 = workingLine(hoursOf(settings), day('2026-10-01'), today);
  const figures = caseFigures(sheet, matchCases(sheet, everything, today), {
    today: dayNumber(today),
    line: line0,
  });

  test('tell how long answers, decisions and payments took', () => {
    // From ten to eleven is an hour; from ten to noon of the next day without lunch are 9 hours and a bit.
    expect(figures.answered).toMatchObject({ count: 3, median: 9 * 60 });
    expect(figures.decided).toEqual({ count: 1, median: 540, slow: 540 });
    expect(figures.paid).toMatchObject({ count: 1, median: 10 });
    expect(figures.cases).toBe(5);
  });

  test('tell who was answered in time, late and not at all', () => {
    expect(figures).toMatchObject({ inTime: 2, late: 1, overdue: 1 });
  });

  test('are found again by the query of each of them', () => {
    const found = (part: object) =>
      matchCases(sheet, { ...everything, ...part }, today).reduce((sum, each) => sum + each, 0);
    expect(found({ answer: 'in-time' })).toBe(figures.inTime);
    expect(found({ answer: 'late' })).toBe(figures.late);
    expect(found({ answer: 'overdue' })).toBe(figures.overdue);
    expect(found({ milestone: 'answered' })).toBe(figures.answered.count);
    expect(found({ milestone: 'decided' })).toBe(figures.decided.count);
    expect(found({ milestone: 'paid' })).toBe(figures.paid.count);
  });

  test('have a median and a slow end, or none', () => {
    expect(spreadOf([])).toEqual({ count: 0, median: null, slow: null });
    expect(spreadOf([5])).toEqual({ count: 1, median: 5, slow: 5 });
    expect(spreadOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual({ count: 10, median: 5, slow: 9 });
  });
});

describe('causes against each other', () => {
  const kari = { name: 'Kari', email: 'kari@kunde.example' };
  const sheet = sheetOf([
    line('a', { receivedOn: '2026-10-31', reason: 'PRICE' }),
    line('b', { receivedOn: '2026-11-01', reason: 'PRICE', customer: kari }),
    line('c', { receivedOn: '2026-11-30', reason: 'DAMAGED', customer: kari }),
  ]);
  const matches = matchCases(sheet, everything, today);

  test('reason by month', () => {
    expect(
      crossTable(sheet, matches, { by: 'reason', across: 'month', rows: 9, columns: 9 }),
    ).toEqual({
      rows: [
        { name: 'PRICE', count: 2 },
        { name: 'DAMAGED', count: 1 },
      ],
      columns: [
        { name: '2026-10', count: 1 },
        { name: '2026-11', count: 2 },
      ],
      cells: [
        [1, 1],
        [0, 1],
      ],
      rest: 0,
    });
  });

  test('what does not fit is counted, not dropped; of months the last are kept', () => {
    const table = crossTable(sheet, matches, {
      by: 'reason',
      across: 'month',
      rows: 1,
      columns: 1,
    });
    expect(table).toMatchObject({ rest: 1, columns: [{ name: '2026-11' }], cells: [[1]] });
  });

  test('every pair of dimensions adds up', () => {
    for (const by of dimensions)
      for (const across of dimensions) {
        const { cells } = crossTable(sheet, matches, { by, across, rows: 99, columns: 99 });
        expect(
          cells.flat().reduce((sum, each) => sum + each, 0),
          `${by} ${across}`,
        ).toBe(3);
      }
  });

  test('every reason has advice in every language', () => {
    for (const reason of reasonCodes) {
      expect(adviceFor(reason).length).toBeGreaterThan(0);
      for (const id of adviceFor(reason))
        expect(Object.values(advice[id]).every(Boolean)).toBe(true);
    }
  });
});

describe('the effect of a fix', () => {
  const from = day('2026-10-01');
  const many = (count: number, start: string, reason: 'PRICE' | 'DAMAGED') =>
    Array.from({ length: count }, (_, place) =>
      line(`${reason}${start}${place}`, {
        reason,
        receivedOn: addDays(day(start), place % 40),
      }),
    );
  const effect = (before: number, after: number, others: readonly [number, number] = [40, 40]) =>
    effectOfFix(
      sheetOf([
        ...many(before, '2026-08-20', 'PRICE'),
        ...many(after, '2026-10-01', 'PRICE'),
        ...many(others[0], '2026-08-20', 'DAMAGED'),
        ...many(others[1], '2026-10-01', 'DAMAGED'),
      ]),
      { reason: 'PRICE', from },
      today,
    );

  test('compares equally long times, today not counted', () => {
    expect(effect(20, 5)).toMatchObject({
      days: 53,
      before: { from: '2026-08-09', to: '2026-09-30', count: 20 },
      after: { from: '2026-10-01', to: '2026-11-22', count: 5 },
      others: { before: 40, after: 40 },
    });
  });

  test.each<[string, Parameters<typeof effect>, string]>([
    ['far fewer', [30, 6], 'fewer'],
    ['far more', [6, 30], 'more'],
    ['about as many', [20, 17], 'no-change'],
    ['too few to tell', [6, 1], 'too-few'],
    ['fewer, as everything else is', [30, 8, [80, 20]], 'no-change'],
    ['as many, while everything else doubled', [30, 30, [40, 120]], 'fewer'],
  ])('%s', (_title, counts, expected) => {
    expect(effect(...counts).effect).toBe(expected);
  });

  test('says nothing in the first two weeks', () => {
    const early = effectOfFix(
      sheetOf(many(40, '2026-10-20', 'PRICE')),
      { reason: 'PRICE', from: addDays(today, -13) },
      today,
    );
    expect(early).toMatchObject({ effect: 'too-early', chance: null });
    const ahead = effectOfFix(sheetOf([]), { reason: 'PRICE', from: addDays(today, 9) }, today);
    expect(ahead).toMatchObject({ days: 0, effect: 'too-early' });
  });

  test.each([
    // Worked out in exact fractions.
    [1, 10, 0.5, 0.021484375],
    [5, 10, 0.5, 1],
    [0, 12, 0.3, 0.023330658331],
    [30, 60, 0.75, 3.363600237e-5],
  ])('%i of %i at %f is as likely as statistics says', (count, all, usual, chance) => {
    const found = binomialChance(count, all, usual);
    expect(Math.abs(found - chance) / chance).toBeLessThan(1e-6);
  });
});

describe('the week', () => {
  test.each([
    ['2026-11-23', 48, '2026-11-23', '2026-11-29'],
    ['2027-01-01', 53, '2026-12-28', '2027-01-03'],
    ['2024-12-30', 1, '2024-12-30', '2025-01-05'],
  ])('of %s has the number %i', (date, number, from, to) => {
    expect(weekOf(day(date))).toEqual({ number, from, to });
  });

  test('counts what came, was answered and decided in it, each found again by its query', () => {
    const sheet = sheetOf([
      line('a', { receivedOn: '2026-11-23' }),
      line('b', { receivedOn: '2026-11-02' }, [
        ['2026-11-23 00:30', 'replySent', { template: 'T08' }],
      ]),
      line('c', { receivedOn: '2026-11-02' }, [
        ['2026-11-22 23:30', 'replySent', { template: 'T08' }],
      ]),
    ]);
    const week = weekOf(today);
    expect(weekCounts(sheet, week, today)).toEqual({ received: 1, answered: 1, decided: 0 });
    const answered = matchCases(sheet, queryOfWeek('answered', week), today);
    expect(answered.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(oslo('2026-11-23 00:30')).toBe('2026-11-22T23:30:00.000Z');
  });
});
