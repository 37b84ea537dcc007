import { describe, expect, test } from 'vitest';
import { applyRetention, planRetention, retainDaily } from '../../lib/app/apply-retention.ts';
import { casesOfCustomer, eraseCustomer } from '../../lib/app/customer-data.ts';
import { recordEvents } from '../../lib/app/record-events.ts';
import type { HostServices } from '../../lib/app/services.ts';
import { loadSettings, saveSettings } from '../../lib/app/settings.ts';
import { verifyLog } from '../../lib/app/verify-log.ts';
import type { NewEvent } from '../../lib/domain/objection/event.ts';
import { holdEvent } from '../../lib/domain/objection/legal-hold.ts';
import type { ObjectionId } from '../../lib/domain/shared/ids.ts';
import { money } from '../../lib/domain/shared/money.ts';
import type { CaseRow } from '../../lib/ports/case-store.ts';
import { caseWith } from './evidence-case.ts';
import { classification, fakeServices } from './fakes.ts';

/** A case that ended with a payment on 25 November 2026. */
function closedCase(
  services: HostServices,
  id = '1',
  before: (objectionId: ObjectionId) => readonly NewEvent[] = () => [],
): Promise<CaseRow> {
  return caseWith(
    services,
    (objectionId) => [
      ...before(objectionId),
      { type: 'callLogged', objectionId, data: { note: 'Lovte å ringe tilbake' } },
      { type: 'withdrawn', objectionId, data: { note: 'Kunden fant varene' } },
      {
        type: 'settlementRequested',
        objectionId,
        data: {
          template: 'T04',
          promisedAnswerBy: null,
          customerBy: '2026-12-09' as never,
          toPay: money(12_500, 'NOK'),
        },
      },
      { type: 'paid', objectionId, data: { amount: money(12_500, 'NOK') } },
    ],
    id,
  );
}

const problemsOf = async (services: HostServices) =>
  (await verifyLog(services))?.chains.flatMap(({ findings }) => findings);
const textOf = async ({ store }: HostServices, { objection }: CaseRow) =>
  JSON.stringify(await store.events(objection.id));

describe('retention', () => {
  test.each([
    ['the day it is closed', '2026-11-25', 0, 0],
    ['89 days after', '2027-02-22', 0, 0],
    ['90 days after', '2027-02-23', 1, 0],
    ['a day before twelve months', '2027-11-24', 1, 0],
    ['twelve months after', '2027-11-25', 0, 1],
  ])('lets a case go in two steps: %s', async (_title, day, words, erase) => {
    const { services, setClock } = fakeServices();
    const row = await closedCase(services);
    expect(row.objection.state).toBe('CLOSED');
    setClock(`${day}T12:00:00.000Z`);
    const plan = await planRetention(services);
    expect([plan?.words.length, plan?.erase.length]).toEqual([words, erase]);
    // A dry run is dry.
    expect(await textOf(services, row)).toContain('aldri levert');
  });

  test('calls a customer who gave no name as the lists of cases do', async () => {
    const { services, setClock } = fakeServices();
    const unnamed = { ...classification, customer: { name: '', email: 'kari@bygg.example' } };
    await closedCase(services, '1', (objectionId) => [
      { type: 'reclassified', objectionId, data: { classification: unnamed } },
    ]);
    setClock('2027-03-01T12:00:00.000Z');
    expect(await planRetention(services)).toMatchObject({ words: [{ customer: 'kari' }] });
  });

  test('takes texts and notes first; customer, dates and chain stay', async () => {
    const { services, setClock } = fakeServices();
    const row = await closedCase(services);
    setClock('2027-03-01T12:00:00.000Z');
    const plan = await planRetention(services);
    expect(plan && (await applyRetention(services, plan))).toBe(1);
    const left = await textOf(services, row);
    for (const gone of ['aldri levert', 'Lovte', 'fant varene']) expect(left).not.toContain(gone);
    for (const kept of ['kari@bygg.example', '10457', 'Faktura']) expect(left).toContain(kept);
    expect(await problemsOf(services)).toEqual([]);
    expect(await planRetention(services)).toMatchObject({ words: [], erase: [] });
  });

  test('takes the rest after a year; figures and chain stay', async () => {
    const { services, setClock } = fakeServices();
    const row = await closedCase(services);
    setClock('2027-12-01T12:00:00.000Z');
    const plan = await planRetention(services);
    expect(plan && (await applyRetention(services, plan))).toBe(1);
    const left = await textOf(services, row);
    for (const gone of ['kari@bygg.example', '10457', 'Kari']) expect(left).not.toContain(gone);
    expect(left).toContain('1250000');
    expect(await problemsOf(services)).toEqual([]);
  });

  test('leaves a held case alone, and one that was held after the dry run', async () => {
    const { services, setClock } = fakeServices();
    const held = await closedCase(services, '1');
    const late = await closedCase(services, '2');
    const hold = (row: CaseRow) =>
      recordEvents(services, row.objection.id, [holdEvent(row.objection.id, true)]);
    await hold(held);
    setClock('2027-12-01T12:00:00.000Z');
    const plan = await planRetention(services);
    expect(plan).toMatchObject({ erase: [{ id: late.objection.id }], held: [{}] });
    await hold(late);
    expect(plan && (await applyRetention(services, plan))).toBe(0);
    expect(await textOf(services, late)).toContain('kari@bygg.example');
  });

  test('erases nothing of which only the words are due by now', async () => {
    const { services, setClock } = fakeServices();
    const row = await closedCase(services);
    setClock('2027-12-01T12:00:00.000Z');
    const plan = await planRetention(services);
    expect(plan?.erase).toHaveLength(1);
    const settings = await loadSettings(services.store);
    const retention = { ...settings.retention, closedMonths: 60 };
    await saveSettings(services.store, { ...settings, retention });
    expect(plan && (await applyRetention(services, plan))).toBe(0);
    expect(await textOf(services, row)).toContain('kari@bygg.example');
  });

  test('runs by itself only where somebody switched it on, once a day', async () => {
    const { services, setClock } = fakeServices();
    await closedCase(services);
    setClock('2027-03-01T12:00:00.000Z');
    expect(await retainDaily(services)).toBe(0);
    const settings = await loadSettings(services.store);
    const retention = { ...settings.retention, isAutomatic: true };
    await saveSettings(services.store, { ...settings, retention });
    expect(await retainDaily(services)).toBe(0);
    // The newest mail is three months old: the day is believed once it has gone on for two weeks.
    setClock('2027-03-15T12:00:00.000Z');
    expect(await retainDaily(services)).toBe(1);
    await closedCase(services, '2');
    expect(await retainDaily(services)).toBe(0);
  });

  test('goes on by itself on no day that only a wrong clock shows', async () => {
    const { services, setClock } = fakeServices();
    const row = await closedCase(services);
    const settings = await loadSettings(services.store);
    const retention = { ...settings.retention, isAutomatic: true };
    await saveSettings(services.store, { ...settings, retention });
    setClock('2026-11-26T12:00:00.000Z');
    expect(await retainDaily(services)).toBe(0);
    setClock('2031-11-26T12:00:00.000Z');
    expect(await retainDaily(services)).toBe(0);
    // The clock is right again.
    setClock('2026-11-27T12:00:00.000Z');
    expect(await retainDaily(services)).toBe(0);
    expect((await services.store.row(row.objection.id))?.objection.isErased).toBe(false);
    // A clock may be wrong for some days running; after a long holiday two weeks tell that it is not.
    for (const day of ['2031-11-26', '2031-11-27', '2031-12-09']) {
      setClock(`${day}T12:00:00.000Z`);
      expect(await retainDaily(services)).toBe(0);
    }
    setClock('2031-12-10T12:00:00.000Z');
    expect(await retainDaily(services)).toBe(1);
  });

  test('believes no clock for what was written down by it', async () => {
    const { services, setClock } = fakeServices();
    const row = await closedCase(services);
    const settings = await loadSettings(services.store);
    const retention = { ...settings.retention, isAutomatic: true };
    await saveSettings(services.store, { ...settings, retention });
    setClock('2031-11-26T12:00:00.000Z');
    const { id } = row.objection;
    await recordEvents(services, id, [
      { type: 'noteAdded', objectionId: id, data: { note: 'Ringte' } },
    ]);
    expect(await retainDaily(services)).toBe(0);
    expect((await services.store.row(id))?.objection.isErased).toBe(false);
  });

  test('content that somebody emptied by hand is no retention, and shows', async () => {
    const { services } = fakeServices();
    const row = await closedCase(services);
    const entries = services.store.entries;
    const store = {
      ...services.store,
      entries: async (...where: Parameters<typeof entries>) =>
        (await entries(...where)).map((entry) =>
          (entry as { seq: number }).seq === 4
            ? { ...(entry as object), nonce: '', data: { amount: null } }
            : entry,
        ),
    };
    expect(await problemsOf({ ...services, store })).toMatchObject([
      { kind: 'altered', from: 4, near: { objectionId: row.objection.id } },
    ]);
  });
});

describe('a customer', () => {
  test('is found by the address in any letters, and erased but for held cases', async () => {
    const { services } = fakeServices();
    const loose = await closedCase(services, '1');
    const held = await closedCase(services, '2');
    await recordEvents(services, held.objection.id, [holdEvent(held.objection.id, true)]);
    expect(await casesOfCustomer(services, ' KARI@bygg.example ')).toHaveLength(2);
    expect(await casesOfCustomer(services, '')).toEqual([]);
    const result = await eraseCustomer(services, 'kari@BYGG.example', {
      reason: 'Kunden ba om det',
    });
    expect(result).toEqual({ ok: true, erased: 1, held: [held.objection.caseNumber] });
    expect(await textOf(services, loose)).not.toContain('kari@bygg.example');
    expect(await textOf(services, loose)).toContain('Kunden ba om det');
    expect(await problemsOf(services)).toEqual([]);
  });
});
