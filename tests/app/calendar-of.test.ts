import { describe, expect, test } from 'vitest';
import { calendarFiles } from '../../lib/adapters/ics/calendar-files.ts';
import { calendarOf } from '../../lib/app/calendar-of.ts';
import { recordEvents } from '../../lib/app/record-events.ts';
import { Instant } from '../../lib/domain/shared/instant.ts';
import { languages } from '../../lib/domain/shared/language.ts';
import { money } from '../../lib/domain/shared/money.ts';
import { PlainDate } from '../../lib/domain/shared/plain-date.ts';
import { defaultSettings } from '../../lib/domain/shared/settings.ts';
import type { CaseRow } from '../../lib/ports/case-store.ts';
import { fakeServices, mail, register, wednesday } from './fakes.ts';

const sources = { settings: defaultSettings, language: 'nb', now: wednesday } as const;
const later = Instant.parse('2026-11-27T08:00:00.000Z');
const byTimer = (rows: readonly CaseRow[], given: object = {}) =>
  new Map(
    calendarOf(rows, { ...sources, ...given }).map((entry) => [
      entry.uid.split(/[.@]/)[1] ?? '',
      entry,
    ]),
  );

describe('the calendar of cases', () => {
  test('has each date once, under a name that lasts, with alarms at nine', async () => {
    const { services } = fakeServices();
    const row = await register(services);
    const entries = calendarOf([row], sources);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    const ack = byTimer([row]).get('ACK');
    expect(ack).toMatchObject({ on: '2026-11-26', isCancelled: false });
    // The business day before and the day itself.
    expect(ack?.alarms).toEqual([-15 * 60, 9 * 60]);
    // A Wednesday's acknowledgement that is due after a weekend is rung for on Friday.
    expect(byTimer([row]).get('DECISION')?.alarms).toHaveLength(2);
    expect([...byTimer([row]).keys()]).not.toContain('RETENTION');
  });

  test('outdoes an earlier file without adding an entry', async () => {
    const { services } = fakeServices();
    const row = await register(services);
    const [first, second] = [byTimer([row]), byTimer([row], { now: later })];
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [timer, entry] of second)
      expect(entry.revision).toBeGreaterThan(first.get(timer)?.revision ?? Number.NaN);
    expect([...second.values()].every(({ revision }) => revision < 2 ** 31)).toBe(true);
  });

  test('takes back what was met, and everything when the case is closed', async () => {
    const { services } = fakeServices();
    const { objection } = await register(services);
    const sent = {
      template: 'T01',
      promisedAnswerBy: PlainDate.parse('2026-12-02'),
      customerBy: null,
      messageKey: null,
    };
    const answered = await recordEvents(services, objection.id, [
      { type: 'acknowledged', objectionId: objection.id, data: sent },
    ]);
    if (!answered.ok) throw new Error(answered.refusal.code);
    expect(byTimer([answered.row]).get('ACK')?.isCancelled).toBe(true);
    expect(byTimer([answered.row]).get('UPDATE')?.isCancelled).toBe(false);

    const withdrawn = await recordEvents(services, objection.id, [
      { type: 'withdrawn', objectionId: objection.id, data: { note: '' } },
    ]);
    if (!withdrawn.ok) throw new Error(withdrawn.refusal.code);
    expect(byTimer([withdrawn.row]).get('UPDATE')?.isCancelled).toBe(true);
    expect(byTimer([withdrawn.row]).get('CONFIRM')?.isCancelled).toBe(false);

    const closed = await recordEvents(services, objection.id, [
      {
        type: 'settlementRequested',
        objectionId: objection.id,
        data: {
          template: 'T04',
          promisedAnswerBy: null,
          customerBy: PlainDate.parse('2026-12-14'),
          toPay: money(5000, 'NOK'),
        },
      },
      { type: 'paid', objectionId: objection.id, data: { amount: null } },
    ]);
    if (!closed.ok) throw new Error(closed.refusal.code);
    const after = byTimer([closed.row]);
    expect(closed.row.objection.state).toBe('CLOSED');
    expect(after.get('UPDATE')).toBeDefined();
    expect([...after.values()].every(({ isCancelled }) => isCancelled)).toBe(true);
    // Half a year on nothing of it is worth a line.
    expect(byTimer([closed.row], { now: Instant.parse('2027-06-01T08:00:00.000Z') }).size).toBe(0);
  });

  test.each(languages)(
    'names the customer in no language but where the settings allow (%s)',
    async (language) => {
      const { services } = fakeServices();
      const row = await register(services, mail('1'));
      const text = await calendarFiles.write(calendarOf([row], { ...sources, language }));
      expect(text).not.toMatch(/Nordmann|10457|varene|12.?500|bygg/);
      expect(text).toContain(row.objection.caseNumber);
      const settings = { ...defaultSettings, namesInNotifications: true };
      const named = calendarOf([row], { ...sources, language, settings });
      expect(named[0]?.title).toContain('Kari Nordmann');
    },
  );
});
