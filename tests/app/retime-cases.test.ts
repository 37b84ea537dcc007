import { describe, expect, test } from 'vitest';
import { changeSettings, movesUnder, retimeCases } from '../../lib/app/retime-cases.ts';
import { loadSettings, saveSettings } from '../../lib/app/settings.ts';
import { money } from '../../lib/domain/shared/money.ts';
import { PlainDate } from '../../lib/domain/shared/plain-date.ts';
import { defaultSettings, type Settings } from '../../lib/domain/shared/settings.ts';
import type { CaseStore } from '../../lib/ports/case-store.ts';
import { caseWith } from './evidence-case.ts';
import { fakeServices, mail, register } from './fakes.ts';

const closedOn = (...days: string[]): Settings => ({
  ...defaultSettings,
  closedDays: days.map((day) => PlainDate.parse(day)),
});
// A Wednesday's receipt is acknowledged on Thursday; the first answer is due the Wednesday after.
const closedThursday = closedOn('2026-11-26');

async function dueOn(store: CaseStore, timer: string) {
  const [row] = await store.openRows();
  return row?.deadlines.find((deadline) => deadline.timer === timer)?.dueOn;
}

/** The store with the number of times that its cases were timed anew. */
function counting(store: CaseStore) {
  let rebuilt = 0;
  const counted: CaseStore = {
    ...store,
    rebuild(project) {
      rebuilt += 1;
      return store.rebuild(project);
    },
  };
  return { counted, times: () => rebuilt };
}

test('two windows that save different settings at one moment both keep what they changed', async () => {
  const { services } = fakeServices();
  const change = (part: Partial<Settings>) =>
    changeSettings(services, { before: defaultSettings, after: { ...defaultSettings, ...part } });
  await Promise.all([change({ language: 'da' }), change({ leadDays: 3 })]);
  expect(await loadSettings(services.store)).toMatchObject({ language: 'da', leadDays: 3 });
});

describe('another calendar', () => {
  test('says beforehand which dates it would move, and moves none', async () => {
    const { services } = fakeServices();
    await register(services);
    const moves = await movesUnder(services, closedThursday);
    expect(moves.map(({ timer, from, to }) => [timer, from, to])).toEqual([
      ['ACK', '2026-11-26', '2026-11-27'],
    ]);
    expect(await dueOn(services.store, 'ACK')).toBe('2026-11-26');
    expect(await movesUnder(services, defaultSettings)).toEqual([]);
  });

  test('moves the dates of open cases when it is saved, and of cases that come later', async () => {
    const { services } = fakeServices();
    await register(services);
    await changeSettings(services, { before: defaultSettings, after: closedThursday });
    expect(await dueOn(services.store, 'ACK')).toBe('2026-11-27');
    expect((await services.store.openRows())[0]?.nextDueOn).toBe('2026-11-27');
    expect(await movesUnder(services, closedThursday)).toEqual([]);
    await register(services, mail('2'));
    expect(await movesUnder(services, closedThursday)).toEqual([]);
  });

  test('keeps the log as it is: only what is counted from it changes', async () => {
    const { services } = fakeServices();
    const { objection } = await register(services);
    const [head, events] = [await services.store.head(), await services.store.events(objection.id)];
    await changeSettings(services, { before: defaultSettings, after: closedThursday });
    expect(await services.store.head()).toEqual(head);
    expect(await services.store.events(objection.id)).toEqual(events);
  });

  test('is counted in once, however often it is saved, and by however many tabs', async () => {
    const { services } = fakeServices();
    await register(services);
    const { counted, times } = counting(services.store);
    const tab = { ...services, store: counted };
    const change = { before: defaultSettings, after: closedThursday };
    await changeSettings(tab, change);
    await changeSettings(tab, change);
    expect(await retimeCases(tab)).toBe(false);
    expect(times()).toBe(1);
    await changeSettings(tab, { before: closedThursday, after: defaultSettings });
    expect(times()).toBe(2);
    expect(await dueOn(services.store, 'ACK')).toBe('2026-11-26');
  });

  test('another time of keeping moves the day on which a closed case goes', async () => {
    const { services } = fakeServices();
    const toPay = money(12_500, 'NOK');
    const customerBy = PlainDate.parse('2026-12-09');
    const { objection } = await caseWith(services, (objectionId) => [
      { type: 'withdrawn', objectionId, data: { note: 'Kunden fant varene' } },
      {
        type: 'settlementRequested',
        objectionId,
        data: { template: 'T04', promisedAnswerBy: null, customerBy, toPay },
      },
      { type: 'paid', objectionId, data: { amount: toPay } },
    ]);
    expect(objection.state).toBe('CLOSED');
    await retimeCases(services);
    const goesOn = async () => {
      const row = await services.store.row(objection.id);
      return row?.deadlines.find(({ timer }) => timer === 'RETENTION')?.dueOn;
    };
    const before = await goesOn();
    const retention = { ...defaultSettings.retention, wordDays: 30 };
    await changeSettings(services, {
      before: defaultSettings,
      after: { ...defaultSettings, retention },
    });
    expect([before, await goesOn()]).toEqual(['2027-02-23', '2026-12-25']);
  });

  test('that was saved by a browser that crashed is counted in at the next start', async () => {
    const { services } = fakeServices();
    await register(services);
    await saveSettings(services.store, closedThursday);
    expect(await dueOn(services.store, 'ACK')).toBe('2026-11-26');
    expect(await retimeCases(services)).toBe(true);
    expect(await dueOn(services.store, 'ACK')).toBe('2026-11-27');
  });
});

describe('two tabs with the settings open', () => {
  test('both keep what they changed', async () => {
    const { services } = fakeServices();
    const before = defaultSettings;
    await changeSettings(services, { before, after: closedThursday });
    const named = { ...before, manager: 'sjef@firma.example' };
    await changeSettings(services, { before, after: named });
    expect(await loadSettings(services.store)).toEqual({
      ...closedThursday,
      manager: 'sjef@firma.example',
    });
  });
});
