import { describe, expect, test } from 'vitest';
import { type Deadline, timers } from '../../lib/domain/deadline/deadline.ts';
import { deadlinesOf } from '../../lib/domain/deadline/deadlines-of.ts';
import { businessCalendar } from '../../lib/domain/law/business-calendar.ts';
import type { WorkingStep } from '../../lib/domain/law/working-step.ts';
import { ObjectionId } from '../../lib/domain/shared/ids.ts';
import { type Language, languages } from '../../lib/domain/shared/language.ts';
import { defaultSettings } from '../../lib/domain/shared/settings.ts';
import { explain, standing } from '../../lib/i18n/deadline.ts';
import { dueSentence, nameOfTimer } from '../../lib/i18n/duty.ts';
import { day, deadline, objectionWith, type Special } from '../domain/deadline/open-objection.ts';

function explained(timer: Deadline['timer'], special: Special, language: Language): string {
  const found = deadline(timer, objectionWith(special));
  if (!found) throw new Error(`no ${timer}`);
  return explain(found, language).join(' ');
}

const some: Deadline = {
  id: 'case-1:DECISION',
  objectionId: ObjectionId.parse('case-1'),
  timer: 'DECISION',
  duty: 'ours',
  dueOn: day('2026-12-02'),
  status: 'running',
  metOn: null,
  working: [],
  source: '',
  binding: '',
};

describe('the working of a date', () => {
  // data: the same count in five languages
  test.each([
    [
      'nb',
      'Mottatt onsdag 1. april. Fristen er 1 virkedag. Skjærtorsdag til andre påskedag hoppes over. Det gir tirsdag 7. april.',
    ],
    [
      'nn',
      'Motteke onsdag 1. april. Fristen er 1 yrkedag. Vi hoppar over skjertorsdag til andre påskedag. Det gir tysdag 7. april.',
    ],
    [
      'da',
      'Modtaget onsdag den 1. april. Fristen er 1 arbejdsdag. Skærtorsdag til 2. påskedag springes over. Det giver tirsdag den 7. april.',
    ],
    [
      'sv',
      'Mottaget onsdag 1 april. Fristen är 1 arbetsdag. Skärtorsdagen till annandag påsk räknas inte. Det ger tisdag 7 april.',
    ],
    [
      'en',
      'Received on Wednesday 1 April. The time is 1 business day. Maundy Thursday to Easter Monday is skipped. That makes it Tuesday 7 April.',
    ],
  ] as const)('over Easter, in %s', (language, text) => {
    expect(explained('ACK', { receivedOn: '2026-04-01' }, language)).toBe(text);
  });

  test('over a weekend', () => {
    expect(explained('ACK', { receivedOn: '2026-11-20' }, 'nb')).toBe(
      'Mottatt fredag 20. november. Fristen er 1 virkedag. Helgen hoppes over. Det gir mandag 23. november.',
    );
  });

  test('moved back from a holiday', () => {
    expect(explained('FIRST_ANSWER', { receivedOn: '2026-03-26' }, 'nb')).toBe(
      'Mottatt torsdag 26. mars. Fristen er 7 dager. Torsdag 2. april er skjærtorsdag. Fristen er derfor framskyndet til virkedagen før, onsdag 1. april.',
    );
  });

  test('moved on from a weekend, with the years it spans', () => {
    expect(explained('LIMITATION', { country: 'DK' }, 'en')).toBe(
      'The invoice is due on Tuesday, 15 September 2026. The time is 3 years. Saturday, 15 September 2029 is at the weekend. The deadline therefore moves on to the next business day, Monday, 17 September 2029.',
    );
  });

  test('brought forward by the due date of the invoice', () => {
    const text = explained('DECISION', { invoice: { dueDate: day('2026-11-11') } }, 'nb');
    expect(text).toBe(
      'Mottatt mandag 2. november. Fristen er 14 dager. Fakturaen forfaller snart, så fristen er framskyndet til tirsdag 10. november.',
    );
  });

  test('standing still while the customer is asked, and after', () => {
    const asked = objectionWith({}, [
      ['2026-11-03', 'acknowledged'],
      ['2026-11-04', 'questionsSent'],
    ]);
    const waiting = deadline('DECISION', asked, { today: '2026-11-05' });
    expect(waiting && explain(waiting, 'nb')[0]).toBe(
      'Fristen har stått stille siden onsdag 4. november, mens vi venter på kunden.',
    );
    const over = deadline('DECISION', asked, { today: '2026-11-12' });
    expect(over && explain(over, 'nb')[0]).toBe(
      'Fristen sto stille fra onsdag 4. november til torsdag 12. november, mens vi ventet på kunden.',
    );
  });

  test('moved by hand, with or without the reason', () => {
    const moved = (reason: string): Deadline => ({
      ...some,
      working: [{ kind: 'moved', to: some.dueOn, reason }],
    });
    expect(explain(moved('Eksperten er syk.'), 'nb')).toEqual([
      'Flyttet for hånd til onsdag 2. desember: Eksperten er syk.',
    ]);
    expect(explain(moved(' '), 'sv')).toEqual(['Flyttad för hand till onsdag 2 december.']);
  });

  test('says when the company was closed, and counts plain weekends together', () => {
    const working: readonly WorkingStep[] = [
      { kind: 'start', date: day('2026-07-16'), from: 'decided' },
      { kind: 'add', amount: 5, unit: 'business-days' },
      { kind: 'skipped', date: day('2026-07-18'), why: 'saturday' },
      { kind: 'skipped', date: day('2026-07-19'), why: 'sunday' },
      { kind: 'skipped', date: day('2026-07-22'), why: 'closed-day' },
      { kind: 'skipped', date: day('2026-07-25'), why: 'saturday' },
      { kind: 'skipped', date: day('2026-07-26'), why: 'sunday' },
    ];
    expect(explain({ ...some, dueOn: day('2026-07-27'), working }, 'da')).toEqual([
      'Afgjort torsdag den 16. juli.',
      'Fristen er 5 arbejdsdage.',
      'Onsdag den 22. juli springes over.',
      '2 weekender springes over.',
      'Det giver mandag den 27. juli.',
    ]);
  });

  test.each(languages)(
    'is whole sentences for every deadline of a long year, in %s',
    (language) => {
      for (let month = 1; month <= 12; month += 1) {
        const receivedOn = `2026-${String(month).padStart(2, '0')}-17`;
        const invoice = { dueDate: day('2026-11-20') };
        const objection = objectionWith({
          receivedOn,
          invoice,
          extent: 'partial',
          reason: 'MINOR',
        });
        for (const found of deadlinesOf(objection, defaultSettings, day(receivedOn)))
          for (const sentence of explain(found, language)) {
            expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
            expect(sentence).not.toMatch(/undefined|#|\{|NaN|T\d\d:/);
          }
      }
    },
  );
});

describe('a deadline in a word', () => {
  const calendar = businessCalendar('NO', []);
  const on = (today: string, language: Language) => ({ today: day(today), calendar, language });

  test.each([
    ['nb', 'Svar med en avgjørelse senest onsdag 2. desember'],
    ['nn', 'Svar med ei avgjerd seinast onsdag 2. desember'],
    ['da', 'Svar med en afgørelse senest onsdag den 2. december'],
    ['sv', 'Svara med ett beslut senast onsdag 2 december'],
    ['en', 'Reply with a decision by Wednesday 2 December'],
  ] as const)('says what is due, in %s', (language, text) => {
    expect(dueSentence(some, language, day('2026-11-22'))).toBe(text);
  });

  test('says the year when it is another', () => {
    expect(dueSentence(some, 'nb', day('2027-01-04'))).toContain('2. desember 2026');
  });

  test.each([
    ['two business days before', '2026-11-30', '2 virkedager igjen'],
    ['one business day before', '2026-12-01', '1 virkedag igjen'],
    ['a weekend before', '2026-11-28', '3 virkedager igjen'],
    ['on the day', '2026-12-02', 'i dag'],
    ['a day after', '2026-12-03', '1 dag over fristen'],
    ['three days after', '2026-12-05', '3 dager over fristen'],
  ])('says how it stands %s', (_title, today, text) => {
    expect(standing(some, on(today, 'nb'))).toBe(text);
  });

  test.each([
    ['2026-08-03', 'nb', 'ca. 4 måneder igjen'],
    ['2026-08-03', 'nn', 'ca. 4 månader igjen'],
    ['2026-08-03', 'da', 'ca. 4 måneder tilbage'],
    ['2026-08-03', 'sv', 'cirka 4 månader kvar'],
    ['2026-08-03', 'en', 'about 4 months left'],
    ['2023-12-04', 'nb', 'ca. 3 år igjen'],
    ['2023-12-04', 'en', 'about 3 years left'],
  ] as const)('does not count the days from %s in %s', (today, language, text) => {
    expect(standing(some, on(today, language))).toBe(text);
  });

  test('counts days for six weeks, then months', () => {
    expect(standing(some, on('2026-10-21', 'nb'))).toBe('30 virkedager igjen');
    expect(standing(some, on('2026-10-20', 'nb'))).toBe('ca. 1 måned igjen');
  });

  test('to the year 9999 nobody counts day by day', () => {
    const never = { ...some, dueOn: day('9999-12-31') };
    const calendar = {
      ...businessCalendar('NO', []),
      businessDaysBetween: () => {
        throw new Error('counted');
      },
    };
    expect(standing(never, { ...on('2026-10-21', 'nb'), calendar })).toMatch(/år igjen$/);
  });

  test('says what was done, and whether in time', () => {
    const done = (metOn: string): Deadline => ({ ...some, metOn: day(metOn) });
    expect(standing(done('2026-12-01'), on('2026-12-09', 'en'))).toBe('done on Tuesday 1 December');
    expect(standing(done('2026-12-03'), on('2026-12-09', 'sv'))).toBe(
      'gjort för sent, torsdag 3 december',
    );
  });

  test('a reminded customer is not told to remind', () => {
    const reminded = dueSentence(
      { ...some, timer: 'FOLLOWUP', duty: 'customer' },
      'en',
      some.dueOn,
    );
    expect(reminded).toBe('The customer has been reminded and should pay by Wednesday 2 December');
  });

  test.each(languages)('has a name of its own for every timer in %s', (language) => {
    const names = timers.map((timer) => nameOfTimer(timer, language));
    expect(new Set(names).size).toBe(timers.length);
  });
});
