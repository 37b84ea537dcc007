import { describe, expect, test } from 'vitest';
import { remind } from '../../lib/app/remind.ts';
import { saveSettings } from '../../lib/app/settings.ts';
import { defaultSettings } from '../../lib/domain/shared/settings.ts';
import type { Notifier } from '../../lib/ports/notifier.ts';
import { fakeNotifier, fakeServices, register } from './fakes.ts';

describe('reminding', () => {
  test('says nothing while nothing is near', async () => {
    const { services } = fakeServices();
    const { notifier, notices, badges } = fakeNotifier();
    await remind({ ...services, notifier }, 'nb');
    expect(notices).toEqual([]);
    expect(badges).toEqual([{ count: 0, urgent: false }]);
  });

  test('tells once of a duty that is due, however often the browser wakes up', async () => {
    const { services, setClock } = fakeServices();
    await register(services);
    const { notifier, notices, badges } = fakeNotifier();
    setClock('2026-11-26T09:00:00.000Z');
    await remind({ ...services, notifier }, 'nb');
    await remind({ ...services, notifier }, 'nb');
    expect(notices).toHaveLength(1);
    expect(badges.at(-1)).toEqual({ count: 1, urgent: false });
  });

  test('a worker stopped before it told tells at the next wake-up', async () => {
    const { services, setClock } = fakeServices();
    await register(services);
    setClock('2026-11-26T09:00:00.000Z');
    const { notifier, notices } = fakeNotifier();
    const stopped = { ...notifier, notify: () => Promise.reject(new Error('stopped')) };
    await expect(remind({ ...services, notifier: stopped }, 'nb')).rejects.toThrow('stopped');
    await remind({ ...services, notifier }, 'nb');
    expect(notices).toHaveLength(1);
  });

  test('a worker stopped right after it told does not tell again', async () => {
    const { services, setClock } = fakeServices();
    await register(services);
    setClock('2026-11-26T09:00:00.000Z');
    const { notifier, notices } = fakeNotifier();
    const stopped: Notifier = {
      ...notifier,
      async notify(notice) {
        await notifier.notify(notice);
        throw new Error('stopped');
      },
    };
    await expect(remind({ ...services, notifier: stopped }, 'nb')).rejects.toThrow('stopped');
    await remind({ ...services, notifier }, 'nb');
    await remind({ ...services, notifier }, 'nb');
    expect(notices).toHaveLength(1);
  });

  test('what an earlier version remembered as a list is not told again', async () => {
    const { services, setClock } = fakeServices();
    await register(services);
    setClock('2026-11-26T09:00:00.000Z');
    const first = fakeNotifier();
    const current = await remind({ ...services, notifier: first.notifier }, 'nb');
    await services.store.setMeta(
      'shown-reminders',
      current.map(({ id }) => id),
    );
    const { notifier, notices } = fakeNotifier();
    await remind({ ...services, notifier }, 'nb');
    expect(notices).toEqual([]);
  });

  test('never shows what the customer wrote', async () => {
    const { services, setClock } = fakeServices();
    await register(services);
    const { notifier, notices } = fakeNotifier();
    setClock('2026-11-26T09:00:00.000Z');
    await remind({ ...services, notifier }, 'nb');
    expect(JSON.stringify(notices.map(({ title, body }) => [title, body]))).not.toMatch(
      /Kari|varene|10457/,
    );
  });

  test('names the customer where the settings allow it, and still nothing else of the mail', async () => {
    const { services, setClock } = fakeServices();
    await register(services);
    await saveSettings(services.store, { ...defaultSettings, namesInNotifications: true });
    const { notifier, notices } = fakeNotifier();
    setClock('2026-11-26T09:00:00.000Z');
    await remind({ ...services, notifier }, 'nb');
    expect(notices[0]?.body).toMatch(/^Kari Nordmann\nBekreft/);
    expect(`${notices[0]?.title}${notices[0]?.body}`).not.toMatch(/varene|10457|bygg/);
  });

  test('makes up for a week of sleep: the missed duty is urgent at the next wake-up', async () => {
    const { services, setClock } = fakeServices();
    await register(services);
    const { notifier, notices, badges } = fakeNotifier();
    setClock('2026-12-03T09:00:00.000Z');
    await remind({ ...services, notifier }, 'nb');
    expect(badges.at(-1)).toMatchObject({ count: 1, urgent: true });
    expect(notices).toHaveLength(1);
  });

  test('waits with a notification until people work', async () => {
    const { services, setClock } = fakeServices();
    await register(services);
    const { notifier, notices, badges } = fakeNotifier();
    setClock('2026-11-26T22:30:00.000Z');
    await remind({ ...services, notifier }, 'nb');
    expect(notices).toEqual([]);
    expect(badges.at(-1)?.count).toBe(1);
    setClock('2026-11-27T08:00:00.000Z');
    await remind({ ...services, notifier }, 'nb');
    expect(notices).toHaveLength(1);
  });

  test('keeps the badge where notifications are not allowed, and tells as soon as they are', async () => {
    const { services, setClock } = fakeServices();
    await register(services);
    setClock('2026-11-26T09:00:00.000Z');
    const silent = fakeNotifier(false);
    await remind({ ...services, notifier: silent.notifier }, 'nb');
    expect(silent.notices).toEqual([]);
    expect(silent.badges.at(-1)?.count).toBe(1);
    const allowed = fakeNotifier();
    await remind({ ...services, notifier: allowed.notifier }, 'nb');
    expect(allowed.notices).toHaveLength(1);
  });
});
