import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { nextDuty } from '../../../lib/domain/deadline/next-duty.ts';
import { statusOn } from '../../../lib/domain/deadline/status-on.ts';
import { isOpen } from '../../../lib/domain/objection/state-groups.ts';
import { type CaseLine, caseLine, dueOnDay } from '../../../lib/domain/report/case-line.ts';
import { type CaseSheet, caseSheet } from '../../../lib/domain/report/case-sheet.ts';
import { lineAt } from '../../../lib/domain/report/line-at.ts';
import { changedPage, type LinePage, pageOf } from '../../../lib/domain/report/line-page.ts';
import { instantOf, millisecondsOf } from '../../../lib/domain/shared/instant.ts';
import { money } from '../../../lib/domain/shared/money.ts';
import { addDays } from '../../../lib/domain/shared/plain-date.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';
import { day, type Happening, objectionWith, type Special } from '../deadline/open-objection.ts';

const asked: readonly Happening[] = [
  ['2026-11-03', 'acknowledged', { promisedAnswerBy: day('2026-11-20') }],
  ['2026-11-04', 'questionsSent'],
];
const decided: readonly Happening[] = [
  ['2026-11-03', 'acknowledged'],
  ['2026-11-03', 'advanced', { transition: 'facts-gathered', note: '' }],
  ['2026-11-04', 'decided', { decision: 'justified', toPay: null }],
  ['2026-11-05 14:30', 'replySent', { template: 'T05' }],
];
const lives: Readonly<Record<string, readonly Happening[]>> = {
  fresh: [],
  asked,
  answered: [...asked, ['2026-11-09', 'customerReplied', { effect: 'answers' }]],
  silent: [...asked, ['2026-11-23', 'advanced', { transition: 'customer-silent', note: '' }]],
  decided,
  closed: [...decided, ['2026-11-09', 'closed', { outcome: 'credited' }]],
  again: [
    ...decided,
    ['2026-11-09', 'closed', { outcome: 'credited' }],
    ['2026-12-01', 'reopened', { reason: 'again', messageKey: null }],
  ],
  snoozed: [['2026-11-03', 'snoozed', { until: day('2026-12-01') }]],
};

const rowOf = (id: string, life: readonly Happening[] = [], special: Special = {}) => {
  const objection = objectionWith({ id, ...special }, life);
  return { objection, deadlines: deadlinesOf(objection, defaultSettings, objection.receivedOn) };
};
const lineOf = (id: string, life?: readonly Happening[], special?: Special): CaseLine => {
  const line = caseLine(rowOf(id, life, special));
  if (!line) throw new Error('the case is shown');
  return line;
};
/** What a sheet can tell again: moments to the minute. */
const toTheMinute = (line: CaseLine): CaseLine => {
  const cut = <T extends CaseLine['answeredAt']>(at: T) =>
    at === null ? at : instantOf(Math.floor(millisecondsOf(at) / 60_000) * 60_000);
  return {
    ...line,
    startedAt: cut(line.startedAt) ?? line.startedAt,
    answeredAt: cut(line.answeredAt),
    decidedAt: cut(line.decidedAt),
    paidAt: cut(line.paidAt),
  };
};
const pagesOf = (lines: readonly CaseLine[]): LinePage[] =>
  [...Map.groupBy(lines, ({ id }) => pageOf(id))].map(([page, these]) =>
    changedPage(undefined, new Map(these.map((line) => [line.id, line])), { page, revision: 1 }),
  );

describe('the line of a case', () => {
  test.each(Object.entries(lives))('has the next duty of every day: %s', (name, life) => {
    const row = rowOf(name, life);
    const line = lineOf(name, life);
    for (let ahead = 0; ahead < 90; ahead += 1) {
      const today = addDays(day('2026-11-02'), ahead);
      const running = row.deadlines.filter((each) => statusOn(each, today) !== 'paused');
      const due = isOpen(row.objection.state) ? (nextDuty(running)?.dueOn ?? null) : null;
      expect(dueOnDay(line, today), today).toBe(due);
    }
  });

  test('knows when it was answered, decided and whether that was in time', () => {
    expect(lineOf('a', decided)).toMatchObject({
      startedAt: '2026-11-02T09:00:00.000Z',
      answeredAt: '2026-11-05T13:30:00.000Z',
      decidedAt: '2026-11-05T13:30:00.000Z',
      paidAt: null,
      answerDueOn: '2026-11-09',
      answeredInTime: true,
    });
    const late: Happening = ['2026-11-20', 'replySent', { template: 'T08' }];
    expect(lineOf('b', [late])).toMatchObject({ answeredInTime: false });
    expect(lineOf('c')).toMatchObject({ answeredAt: null, answeredInTime: null });
  });

  test('counts a reopened case from the day it came up again', () => {
    expect(lineOf('again', lives['again'])).toMatchObject({
      startedAt: '2026-12-01T11:00:00.000Z',
      answeredAt: null,
    });
  });

  test.each<[string, Special, Partial<CaseLine>]>([
    [
      'the whole invoice leaves nothing undisputed',
      {},
      { disputed: 500_000, undisputed: 0, currency: 'NOK' },
    ],
    [
      'a part leaves the rest',
      { extent: 'partial', invoice: { disputed: money(1200, 'NOK') } },
      { disputed: 120_000, undisputed: 380_000 },
    ],
    [
      'an unknown part leaves both unknown',
      { extent: 'partial' },
      { disputed: null, undisputed: null, currency: 'NOK' },
    ],
    [
      'no amount at all',
      { invoice: { amount: null } },
      { disputed: null, undisputed: null, currency: null },
    ],
  ])('amounts: %s', (_title, special, expected) => {
    expect(lineOf('a', [], special)).toMatchObject(expected);
  });

  test('is none for what no list shows', () => {
    const row = rowOf('a');
    expect(caseLine({ ...row, objection: { ...row.objection, isErased: true } })).toBeNull();
    expect(caseLine({ ...row, objection: { ...row.objection, state: 'DISMISSED' } })).toBeNull();
  });
});

/** The line of a case, wherever in the sheet it stands. */
const lineOfCase = (sheet: CaseSheet, id: string) =>
  Array.from({ length: sheet.count }, (_, row) => lineAt(sheet, row)).find(
    (line) => line.id === id,
  );

describe('a sheet of many cases', () => {
  const lines = Object.entries(lives).map(([name, life]) => lineOf(`${name}-1`, life));

  test('gives every line back as it was', () => {
    const sheet = caseSheet(pagesOf(lines));
    expect(sheet.count).toBe(lines.length);
    for (const line of lines) expect(lineOfCase(sheet, line.id)).toEqual(toTheMinute(line));
  });

  test('tabs and line ends in a name cannot break it', () => {
    const evil = lineOf('evil', [], { customer: { name: 'A\tB\nC', email: 'x@y.example' } });
    const sheet = caseSheet(pagesOf([lineOf('before'), evil, lineOf('eve')]));
    expect(lineOfCase(sheet, evil.id)).toMatchObject({
      customer: 'A B C',
      email: 'x@y.example',
    });
    expect(lineOfCase(sheet, 'eve')).toBeDefined();
  });

  test('is the same however often its lines were changed, added and taken away', () => {
    const change = fc.record({
      id: fc.constantFrom('aa1', 'aa2', 'aa3'),
      life: fc.constantFrom(...Object.keys(lives), null),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let page: LinePage | undefined;
        const expected = new Map<string, CaseLine>();
        changes.forEach(({ id, life }, revision) => {
          const line = life === null ? null : lineOf(id, lives[life]);
          page = changedPage(page, new Map([[lineOf(id).id, line]]), { page: 'aa', revision });
          if (line) expected.set(id, line);
          else expected.delete(id);
        });
        const sheet = caseSheet(page ? [page] : []);
        expect(sheet.count).toBe(expected.size);
        for (const [id, line] of expected) expect(lineOfCase(sheet, id)).toEqual(toTheMinute(line));
      }),
    );
  });
});
