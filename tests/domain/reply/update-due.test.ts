import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { businessCalendar } from '../../../lib/domain/law/business-calendar.ts';
import { owesApology, updateDue } from '../../../lib/domain/reply/update-due.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';
import { day, type Happening, objectionWith } from '../deadline/open-objection.ts';

const calendar = businessCalendar('NO', []);
const promised = (answerBy: string): Happening => [
  '2026-11-17',
  'acknowledged',
  { template: 'T01', promisedAnswerBy: answerBy },
];

function dueOn(today: string, ...happenings: readonly Happening[]) {
  const objection = objectionWith({ receivedOn: '2026-11-16' }, happenings);
  const deadlines = deadlinesOf(objection, defaultSettings, objection.receivedOn);
  return updateDue(deadlines, day(today), calendar);
}

describe('an update to the customer', () => {
  test.each([
    ['not yet two business days before', '2026-11-19', null],
    ['one business day before, over a weekend', '2026-11-20', false],
    ['on the weekend between', '2026-11-21', false],
    ['on the promised day', '2026-11-23', false],
    ['when the day has passed', '2026-11-24', true],
  ])('is proposed: %s', (_, today, isBroken) => {
    const due = dueOn(today, promised('2026-11-23'));
    expect(due).toEqual(isBroken === null ? null : { promised: '2026-11-23', isBroken });
  });

  test('is not proposed where nothing was promised, while we wait, or once it was sent', () => {
    expect(dueOn('2026-11-30')).toBeNull();
    const asked: Happening = [
      '2026-11-18',
      'questionsSent',
      { to: 'customer', customerBy: '2026-11-25' },
    ];
    expect(dueOn('2026-11-20', promised('2026-11-23'), asked)).toBeNull();
    const update: Happening = [
      '2026-11-20',
      'replySent',
      { template: 'T03', promisedAnswerBy: '2026-11-30' },
    ];
    expect(dueOn('2026-11-20', promised('2026-11-23'), update)).toBeNull();
    expect(dueOn('2026-11-27', promised('2026-11-23'), update)).toEqual({
      promised: '2026-11-30',
      isBroken: false,
    });
  });
});

describe('an apology', () => {
  test('is owed from the third business day after a duty of ours', () => {
    const objection = objectionWith({ receivedOn: '2026-11-16' });
    const deadlines = deadlinesOf(objection, defaultSettings, objection.receivedOn);
    // To be acknowledged on Tuesday 17 November.
    expect(owesApology(deadlines, day('2026-11-19'), calendar)).toBe(false);
    expect(owesApology(deadlines, day('2026-11-20'), calendar)).toBe(true);
  });
});
