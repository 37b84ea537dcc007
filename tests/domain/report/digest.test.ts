import { describe, expect, test } from 'vitest';
import { businessCalendar } from '../../../lib/domain/deadline/business-calendar.ts';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { type CaseLine, caseLine } from '../../../lib/domain/report/case-line.ts';
import { digestOf } from '../../../lib/domain/report/digest.ts';
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

  test('is empty when everybody is in time', () => {
    expect(digestOf(rows, day('2026-11-02'), calendar)).toEqual({
      overdue: 0,
      neglected: 0,
      owners: [],
    });
  });
});
