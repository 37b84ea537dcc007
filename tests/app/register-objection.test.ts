import { describe, expect, test } from 'vitest';
import { dismissMessage } from '../../lib/app/dismiss-message.ts';
import { recordEvents } from '../../lib/app/record-events.ts';
import { scanMessage } from '../../lib/app/scan-message.ts';
import { fold } from '../../lib/domain/objection/fold.ts';
import { StoreError } from '../../lib/ports/errors.ts';
import { fakeServices, mail, register } from './fakes.ts';

describe('registering an objection', () => {
  test('pauses the claim and starts the clock with a day to acknowledge', async () => {
    const { services } = fakeServices();
    const row = await register(services);
    expect(row.objection).toMatchObject({ state: 'REGISTERED', isPaused: true, isAnswered: false });
    expect(row.nextDueOn).toBe('2026-11-26');
    expect(row.deadlines.map(({ timer }) => timer)).toEqual(
      expect.arrayContaining(['ACK', 'FIRST_ANSWER', 'DECISION']),
    );
  });

  test('keeps an excerpt of a long mail that ends with a whole emoji', async () => {
    const { services } = fakeServices();
    for (const lead of ['Hei', 'Hei!']) {
      const message = mail(lead, lead, `${lead}${'😀'.repeat(3000)}`);
      const { objection } = await register(services, message);
      const [event] = await services.store.events(objection.id);
      const excerpt = event?.type === 'registered' ? event.data.excerpt : null;
      expect(excerpt?.length).toBeGreaterThan(3900);
      expect(excerpt?.isWellFormed()).toBe(true);
    }
  });

  test('gives the same case when the same mail is registered twice', async () => {
    const { services } = fakeServices();
    const first = await register(services);
    const second = await register(services);
    expect(second.objection.id).toBe(first.objection.id);
    expect(await services.store.allRows()).toHaveLength(1);
  });

  test('gives the same case when two windows register a mail at the same moment', async () => {
    const { services } = fakeServices();
    const [first, second] = await Promise.all([register(services), register(services)]);
    expect(second.objection.id).toBe(first.objection.id);
    expect(await services.store.allRows()).toHaveLength(1);
  });

  test('shows the case when a later mail of the conversation is opened', async () => {
    const { services } = fakeServices();
    const row = await register(services, mail('1', 'talk'));
    const scan = await scanMessage(services, mail('2', 'talk', 'Har dere sett på dette?'));
    expect(scan.row?.objection.id).toBe(row.objection.id);
  });

  test('does not suggest a mail again that the user called no objection', async () => {
    const { services } = fakeServices();
    const message = mail('1');
    await dismissMessage(services, message.key, 'QUESTION');
    const scan = await scanMessage(services, message);
    expect(scan.isDismissed).toBe(true);
    expect(scan.row).toBeNull();
  });
});

describe('recording what happened', () => {
  test('refuses to close an objection that was never answered, and writes nothing', async () => {
    const { services } = fakeServices();
    const { objection } = await register(services);
    const recorded = await recordEvents(services, objection.id, [
      { type: 'closed', objectionId: objection.id, data: { outcome: 'paid', note: '' } },
    ]);
    expect(recorded.ok).toBe(false);
    expect(await services.store.events(objection.id)).toHaveLength(1);
  });

  test('writes all of several events or none', async () => {
    const { services } = fakeServices();
    const { objection } = await register(services);
    const objectionId = objection.id;
    const recorded = await recordEvents(services, objectionId, [
      { type: 'noteAdded', objectionId, data: { note: 'Ringt lageret' } },
      { type: 'closed', objectionId, data: { outcome: 'paid', note: '' } },
    ]);
    expect(recorded.ok).toBe(false);
    expect(await services.store.events(objectionId)).toHaveLength(1);
  });

  test('loses nothing when another tab writes at the same moment', async () => {
    const { services } = fakeServices();
    const { objection } = await register(services);
    const objectionId = objection.id;
    const note = (text: string) =>
      recordEvents(services, objectionId, [
        { type: 'noteAdded', objectionId, data: { note: text } },
      ]);
    const both = await Promise.all([note('Fra første fane'), note('Fra andre fane')]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    const events = await services.store.events(objectionId);
    expect(fold(events).events).toHaveLength(3);
    expect(events.map(({ seq }) => seq)).toEqual([0, 1, 2]);
  });

  test('gives up with the store’s own error when it never gets its turn', async () => {
    const { services } = fakeServices();
    const { objection } = await register(services);
    const crowded = {
      ...services,
      store: { ...services.store, append: () => Promise.reject(new StoreError('conflict')) },
    };
    const objectionId = objection.id;
    await expect(
      recordEvents(crowded, objectionId, [{ type: 'noteAdded', objectionId, data: { note: '' } }]),
    ).rejects.toMatchObject({ code: 'conflict' });
  });
});
