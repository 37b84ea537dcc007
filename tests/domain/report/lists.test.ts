import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { reasonCodes } from '../../../lib/domain/detection/reason-code.ts';
import { states } from '../../../lib/domain/objection/state.ts';
import { type CaseLine, caseLine } from '../../../lib/domain/report/case-line.ts';
import { type CaseQuery, everyOpenCase } from '../../../lib/domain/report/case-query.ts';
import { caseSheet } from '../../../lib/domain/report/case-sheet.ts';
import { disputedSums } from '../../../lib/domain/report/disputed-sums.ts';
import { countGroups, groupsOf, rowsInGroup } from '../../../lib/domain/report/group-cases.ts';
import { lineAt } from '../../../lib/domain/report/line-at.ts';
import { changedPage, pageOf } from '../../../lib/domain/report/line-page.ts';
import { matchCases } from '../../../lib/domain/report/match-cases.ts';
import {
  type CaseOrder,
  orderNames,
  rowsByUrgency,
  rowsInOrder,
} from '../../../lib/domain/report/order-cases.ts';
import { countries } from '../../../lib/domain/shared/country.ts';
import { money } from '../../../lib/domain/shared/money.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';
import { day, type Happening, objectionWith, type Special } from '../deadline/open-objection.ts';

const today = day('2026-11-16');
const per = 'per@firma.example';

function line(id: string, special: Special = {}, happenings: readonly Happening[] = []): CaseLine {
  const objection = objectionWith({ id, ...special }, happenings);
  const deadlines = deadlinesOf(objection, defaultSettings, objection.receivedOn);
  const made = caseLine({ objection, deadlines });
  if (!made) throw new Error('the case is shown');
  return made;
}

const facts: Happening = ['2026-11-03', 'advanced', { transition: 'facts-gathered', note: '' }];
const justified: readonly Happening[] = [
  ['2026-11-03', 'acknowledged'],
  facts,
  ['2026-11-04', 'decided', { decision: 'justified', toPay: null }],
  ['2026-11-04', 'replySent', { template: 'T05' }],
];
const lines: readonly CaseLine[] = [
  line('overdue', { receivedOn: '2026-11-02', customer: { name: 'Åse Fisk', email: '' } }),
  line('due-today', { receivedOn: '2026-11-13', owner: per }),
  line('this-week', { receivedOn: '2026-11-10', reason: 'DAMAGED' }, [
    ['2026-11-11', 'acknowledged'],
  ]),
  line('waiting', { receivedOn: '2026-11-12', invoice: { amount: money(200, 'SEK') } }, [
    ['2026-11-13', 'acknowledged'],
    ['2026-11-13', 'questionsSent'],
  ]),
  line('agency', { receivedOn: '2026-11-16', stage: 'collection', invoice: { amount: null } }, [
    ['2026-11-16', 'handedToAgency'],
  ]),
  line('partial', {
    receivedOn: '2026-11-14',
    extent: 'partial',
    country: 'DK',
    owner: '',
    invoice: { disputed: money(99.5, 'NOK') },
  }),
  line('credit-due', {}, justified),
  line('closed', {}, [...justified, ['2026-11-09', 'closed', { outcome: 'credited' }]]),
];
const sheet = caseSheet(
  [...Map.groupBy(lines, ({ id }) => pageOf(id))].map(([page, these]) =>
    changedPage(undefined, new Map(these.map((each) => [each.id, each])), { page, revision: 1 }),
  ),
);
const everything: CaseQuery = { ...everyOpenCase, group: 'all' };
const groups = groupsOf(sheet, today);
const byUrgency = rowsByUrgency(sheet, today);

function idsOf(query: Partial<CaseQuery>, order: Uint32Array = byUrgency): string[] {
  const whole = { ...everything, ...query };
  const matches = matchCases(sheet, whole, today);
  const rows = rowsInGroup(order, { groups, matches, group: whole.group });
  return Array.from(rows, (row) => lineAt(sheet, row).id);
}

describe('the groups of a list', () => {
  const counts = countGroups(groups, matchCases(sheet, everything, today));

  test('are counted as they stand today, not as they stood when they were stored', () => {
    expect(counts).toEqual({
      all: 8,
      open: 7,
      closed: 1,
      unanswered: 6,
      overdue: 2, // nobody acknowledged the first; the credit note was due on the 11th
      today: 3, // two to be acknowledged, one agency to be told
      waiting: 1,
      agency: 1,
    });
  });

  test('show as many cases as they count, whatever is filtered', () => {
    const some = fc.record({
      owner: fc.constantFrom(null, per, ''),
      reason: fc.constantFrom(null, 'PRICE' as const, 'DAMAGED' as const),
      text: fc.constantFrom('', 'fisk', '1001', 'ola'),
    });
    fc.assert(
      fc.property(some, (part) => {
        const found = countGroups(groups, matchCases(sheet, { ...everything, ...part }, today));
        for (const [group, count] of Object.entries(found))
          expect(idsOf({ ...part, group: group as CaseQuery['group'] })).toHaveLength(count);
      }),
    );
  });
});

describe('the order of cases', () => {
  test('is unanswered before answered before closed, the longest waiting first', () => {
    expect(idsOf({})).toEqual([
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

  const inOrder = (order: CaseOrder) =>
    idsOf(
      {},
      rowsInOrder(sheet, order, {
        today,
        byUrgency,
        compare: new Intl.Collator('nb').compare,
        names: { state: states, reason: reasonCodes, country: countries },
      }),
    );

  test.each<[CaseOrder['by'], string, string]>([
    ['customer', 'this-week', 'overdue'], // Å is the last letter
    ['owner', 'overdue', 'partial'], // nobody comes last
    ['disputed', 'partial', 'agency'], // unknown comes last
    ['age', 'agency', 'closed'],
    ['country', 'partial', 'closed'],
    ['reason', 'this-week', 'closed'],
  ])('by %s', (by, first, last) => {
    const ids = inOrder({ by, descending: false });
    expect([ids[0], ids.at(-1)]).toEqual([first, last]);
  });

  test('the other way round keeps what is unknown at the end', () => {
    expect(inOrder({ by: 'owner', descending: true }).at(-1)).toBe('partial');
    expect(inOrder({ by: 'disputed', descending: true }).at(-1)).toBe('agency');
  });

  test.each(orderNames)('by %s has every case exactly once, either way', (by) => {
    for (const descending of [false, true])
      expect(inOrder({ by, descending }).sort()).toEqual(lines.map(({ id }) => id).sort());
  });
});

describe('the filters of a list', () => {
  test.each<[string, Partial<CaseQuery>, readonly string[]]>([
    ['an owner', { owner: per }, ['due-today']],
    ['nobody as the owner', { owner: '' }, ['partial']],
    ['a reason', { reason: 'DAMAGED' }, ['this-week']],
    ['all reasons but one', { except: ['DAMAGED'] }, idsOf({}).filter((id) => id !== 'this-week')],
    ['all reasons but the only one', { except: ['DAMAGED'], reason: 'DAMAGED' }, []],
    [
      'all owners but some',
      { exceptOwners: [per, ''] },
      idsOf({}).filter((id) => !['due-today', 'partial'].includes(id)),
    ],
    [
      'all customers but one',
      { exceptCustomers: ['Åse Fisk', 'x'] },
      idsOf({}).filter((id) => id !== 'overdue'),
    ],
    ['what was due on a day or before', { dueBy: day('2026-11-15') }, ['overdue', 'credit-due']],
    ['a country', { country: 'DK' }, ['partial']],
    ['a customer without an address, by the name', { customer: 'Åse Fisk' }, ['overdue']],
    ['a customer nobody knows', { customer: 'x' }, []],
    ['the first day', { from: day('2026-11-14') }, ['partial', 'agency']],
    ['the last day', { to: day('2026-11-02') }, ['overdue', 'credit-due', 'closed']],
    ['an age', { age: '0-7' }, ['this-week', 'waiting', 'due-today', 'partial', 'agency']],
    ['an older age', { age: '8-14' }, ['overdue', 'credit-due', 'closed']],
    ['an answer in time', { answer: 'in-time' }, ['waiting', 'credit-due', 'closed']],
    ['an answer that is overdue', { answer: 'overdue' }, ['overdue']],
    ['a decision', { milestone: 'decided' }, ['credit-due', 'closed']],
    [
      'the day of the answer',
      { dated: 'answered', from: day('2026-11-13'), to: day('2026-11-13') },
      ['waiting'],
    ],
    ['words in any order and case', { text: 'fisk ÅSE' }, ['overdue']],
    ['words that nobody has', { text: 'fisk per' }, []],
    ['no id of ours', { text: 'agency' }, []],
  ])('let through %s', (_title, query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  test('words are found wherever they stand, line by line', () => {
    const words = fc.constantFrom('Ola', 'kunde.example', '1001', 'I-2026', 'Faktura', 'å', 'sk');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 3 }), (some) => {
        const text = some.join(' ');
        const expected = lines.filter((each) => {
          const { owner, email, customer, caseNumber, invoice, subject } = each;
          const said = [owner, email, customer, caseNumber, invoice, subject].join('\t');
          return some.every((word) => said.toLowerCase().includes(word.toLowerCase()));
        });
        expect(idsOf({ text }).sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });

  test('what is shown adds up what is disputed, each currency by itself', () => {
    const open = rowsInGroup(byUrgency, {
      groups,
      matches: matchCases(sheet, everything, today),
      group: 'open',
    });
    expect(disputedSums(sheet, open)).toEqual([money(5000 * 4 + 99.5, 'NOK'), money(200, 'SEK')]);
  });
});
