import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { neglectedSince } from '../../../lib/domain/deadline/is-neglected.ts';
import { businessCalendar } from '../../../lib/domain/law/business-calendar.ts';
import { type CaseLine, caseLine } from '../../../lib/domain/report/case-line.ts';
import { digestOf } from '../../../lib/domain/report/digest.ts';
import { addDays } from '../../../lib/domain/shared/plain-date.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';
import { day, type Happening, objectionWith, type Special } from '../deadline/open-objection.ts';

const today = day('2026-11-16');
const calendar = businessCalendar('NO', []);

function row(id: string, special: Special = {}, happenings: readonly Happening[] = []): CaseLine {
  const objection = objectionWith({ id, ...special }, happenings);
  const deadlines = deadlinesOf(objection, defaultSettings, objection.receivedOn);
  const line = caseLine({ objection, deadlines });
  if (!line) throw new Error('the case is shown');
  return line;
}

const per = 'per@firma.example';
const rows = [
  row('old', { receivedOn: '2026-11-02' }),
  row('snoozed', { receivedOn: '2026-11-11', owner: per }, [
    ['2026-11-11', 'snoozed', { until: '2026-12-01', reason: 'Per er syk' }],
  ]),
  row('yesterday', { receivedOn: '2026-11-12', owner: per }),
  row('due-today', { receivedOn: '2026-11-13' }),
  row('answered', { receivedOn: '2026-11-13' }, [['2026-11-13', 'acknowledged']]),
];

describe('the digest for a manager', () => {
  const digest = digestOf(rows, today, calendar);

  test('lists what is overdue by the person who answers, latest first, snoozed or not', () => {
    const lists = digest.owners.map(({ owner, lines }) => [
      owner,
      ...lines.map(({ line, daysOver }) => `${line.id} ${daysOver}`),
    ]);
    expect(lists).toEqual([
      [per, 'snoozed 4', 'yesterday 3'],
      [rows[0]?.owner, 'old 13'],
    ]);
    expect(digest.overdue).toBe(3);
  });

  test('marks as neglected what is three business days late, a weekend not counted', () => {
    const neglected = digest.owners.flatMap(({ lines }) =>
      lines.filter((each) => each.isNeglected).map(({ line }) => line.id),
    );
    expect(neglected).toEqual(['old']);
    expect(digest.neglected).toBe(1);
    expect(digestOf(rows, day('2026-11-17'), calendar).neglected).toBe(2);
  });

  test.each([
    // Counted by hand: three business days after a Wednesday is a Monday, after a weekend a Wednesday.
    ['2026-11-16', '2026-11-11'],
    ['2026-11-18', '2026-11-15'],
    ['2026-11-19', '2026-11-16'],
    // Christmas Eve is no holiday, the two days after it are, and a weekend follows.
    ['2026-12-30', '2026-12-27'],
  ])(
    'on %s what was due on %s or before is neglected, and what came due later is not',
    (now, since) => {
      const last = day(since);
      expect(neglectedSince(day(now), calendar)).toBe(last);
      expect(day(now) >= calendar.addBusinessDays(last, 3)).toBe(true);
      expect(day(now) >= calendar.addBusinessDays(addDays(last, 1), 3)).toBe(false);
    },
  );

  test('is empty when everybody is in time', () => {
    expect(digestOf(rows, day('2026-11-02'), calendar)).toMatchObject({
      overdue: 0,
      neglected: 0,
      owners: [],
    });
  });
});
