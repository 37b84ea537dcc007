import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayCollect } from '../../../lib/domain/objection/may-collect.ts';
import type { Objection } from '../../../lib/domain/objection/objection.ts';
import { refusalOf } from '../../../lib/domain/objection/refusal-of.ts';
import { countries } from '../../../lib/domain/shared/country.ts';
import { addDays, type PlainDate } from '../../../lib/domain/shared/plain-date.ts';
import { day, deadline, type Happening, objectionWith, oslo } from './open-objection.ts';

/** A rejection sent at a time in Oslo, and the day that its letter names. */
function rejectedAt(when: string, customerBy: PlainDate | null): readonly Happening[] {
  return [
    ['2026-03-02', 'acknowledged'],
    ['2026-03-02', 'advanced', { transition: 'facts-gathered', note: '' }],
    [when, 'decided', { decision: 'unfounded' }],
    [when, 'replySent', { template: 'T08', customerBy }],
  ];
}
const received = { receivedOn: '2026-03-01' };

/** Whether somebody may record at noon of a day that the customer's time has passed in silence. */
function mayRecord(
  transition: 'reply-time-passed' | 'settlement-missed',
  objection: Objection,
  on: PlainDate,
): boolean {
  const data = { transition, note: '' };
  const event = { type: 'advanced', objectionId: objection.id, data, at: oslo(on) } as const;
  return refusalOf(objection, event) === null;
}
const runs = (objection: Objection, on: PlainDate) =>
  mayCollect(objection, on).reasons.includes('reply-time-runs');

describe('the gate never opens before the REPLY deadline', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const rejections = fc.record({
    country: fc.constantFrom(...countries),
    sentOn: fc.integer({ min: 0, max: 730 }).map((days) => addDays(day('2026-03-03'), days)),
    minute: fc.integer({ min: 0, max: 24 * 60 - 1 }),
    /** Days from sending to the day that the letter names. */
    named: fc.option(fc.integer({ min: 0, max: 40 })),
    /** Days from sending to the day that a person then moved the deadline to. */
    moved: fc.option(fc.integer({ min: 0, max: 60 })),
    /** Days from sending to the day that a second letter names. */
    again: fc.option(fc.integer({ min: 0, max: 60 })),
  });

  test('whenever and wherever the letter was sent, and whatever day it names', () => {
    fc.assert(
      fc.property(rejections, ({ country, sentOn, minute, named, moved, again }) => {
        const when = `${sentOn} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
        const after = (days: number) => addDays(sentOn, days);
        const later = `${sentOn} 23:59`;
        const objection = objectionWith({ ...received, country }, [
          ...rejectedAt(when, named === null ? null : after(named)),
          ...(again === null
            ? []
            : [[later, 'replySent', { template: 'T09', customerBy: after(again) }] as const]),
          ...(moved === null
            ? []
            : [
                [
                  later,
                  'deadlineMoved',
                  { timer: 'REPLY', dueOn: after(moved), reason: 'agreed' },
                ] as const,
              ]),
        ]);
        const shown = deadline('REPLY', objection)?.dueOn ?? day('2099-01-01');
        for (let on = sentOn; on <= shown; on = addDays(on, 1)) {
          expect(mayRecord('reply-time-passed', objection, on), on).toBe(false);
          expect(runs(objection, on), on).toBe(true);
        }
        const next = addDays(shown, 1);
        expect(mayRecord('reply-time-passed', objection, next), next).toBe(true);
        expect(mayCollect(objection, shown).changesOn).toBe(next);
        expect(runs(objection, next)).toBe(false);
      }),
    );
  });

  // data: country, when the letter was sent, the day it names, and the last day of the customer
  test.each([
    ['sent after the last post on a Friday', 'NO', '2026-03-06 17:00', null, '2026-03-23'],
    ['naming less than 14 days in Norway', 'NO', '2026-03-03 10:00', '2026-03-10', '2026-03-17'],
    ['naming less than 10 days in Denmark', 'DK', '2026-03-03 10:00', '2026-03-10', '2026-03-13'],
    ['naming less than 8 days in Sweden', 'SE', '2026-03-03 10:00', '2026-03-10', '2026-03-11'],
    ['naming a Sunday', 'NO', '2026-03-03 10:00', '2026-03-22', '2026-03-23'],
  ] as const)('a letter %s', (_, country, when, named, last) => {
    const objection = objectionWith(
      { ...received, country },
      rejectedAt(when, named && day(named)),
    );
    expect(deadline('REPLY', objection)?.dueOn).toBe(last);
    expect(runs(objection, day(last))).toBe(true);
    expect(mayRecord('reply-time-passed', objection, day(last))).toBe(false);
    expect(mayRecord('reply-time-passed', objection, addDays(day(last), 1))).toBe(true);
  });
});

describe('what puts the customer’s time off', () => {
  const rejected = rejectedAt('2026-03-03 10:00', day('2026-03-18'));

  test('a second letter that names a later day does, for the deadline and for the gate', () => {
    const objection = objectionWith(received, [
      ...rejected,
      ['2026-03-10', 'replySent', { template: 'T09', customerBy: day('2026-03-27') }],
    ]);
    expect(deadline('REPLY', objection)?.dueOn).toBe('2026-03-27');
    expect(runs(objection, day('2026-03-27'))).toBe(true);
  });

  test('a letter after the customer gave in does not: it names the day to pay by', () => {
    const objection = objectionWith(received, [
      ...rejected,
      ['2026-03-10', 'customerReplied', { effect: 'accepts' }],
      ['2026-03-11', 'settlementRequested', { template: 'T10', customerBy: day('2026-04-10') }],
    ]);
    expect(deadline('REPLY', objection)?.dueOn).toBe('2026-03-18');
  });

  test('a rejection that was sent before it was noted runs from the day of its letter', () => {
    const objection = objectionWith(received, [
      ['2026-03-02', 'acknowledged'],
      ['2026-03-02', 'advanced', { transition: 'facts-gathered', note: '' }],
      ['2026-03-03 10:00', 'replySent', { template: null }],
      ['2026-03-06', 'decided', { decision: 'unfounded' }],
    ]);
    expect(deadline('REPLY', objection)?.dueOn).toBe('2026-03-17');
    expect(runs(objection, day('2026-03-17'))).toBe(true);
  });
});

describe('a friendly reminder of an unpaid agreement', () => {
  const reminded = (when: string) =>
    objectionWith(received, [
      ['2026-03-02', 'acknowledged'],
      ['2026-03-03', 'agreementReached', { payBy: day('2026-03-20') }],
      ['2026-03-03', 'settlementRequested', { customerBy: day('2026-03-20') }],
      [when, 'replySent', { template: 'T18' }],
    ]);

  test('gives the customer the week that the deadline shows', () => {
    const objection = reminded('2026-03-25 10:00');
    expect(deadline('FOLLOWUP', objection)).toMatchObject({
      dueOn: '2026-04-01',
      duty: 'customer',
    });
    expect(mayRecord('settlement-missed', objection, day('2026-04-01'))).toBe(false);
    expect(mayRecord('settlement-missed', objection, day('2026-04-02'))).toBe(true);
  });

  test('takes nothing of the agreed time when it comes before the day', () => {
    const early = reminded('2026-03-04 10:00');
    expect(mayRecord('settlement-missed', early, day('2026-03-20'))).toBe(false);
  });
});

test('a day to pay the undisputed part takes nothing of the time after a rejection', () => {
  const objection = objectionWith({ ...received, extent: 'partial' }, [
    ['2026-03-02', 'acknowledged'],
    ['2026-03-02', 'replySent', { template: 'T07', customerBy: day('2026-03-12') }],
    ['2026-03-09', 'advanced', { transition: 'facts-gathered', note: '' }],
    ['2026-03-10', 'decided', { decision: 'unfounded' }],
    ['2026-03-10', 'replySent', { template: 'T08', customerBy: null }],
  ]);
  expect(runs(objection, day('2026-03-13'))).toBe(true);
  expect(mayRecord('reply-time-passed', objection, day('2026-03-24'))).toBe(false);
  expect(mayRecord('reply-time-passed', objection, day('2026-03-25'))).toBe(true);
});
