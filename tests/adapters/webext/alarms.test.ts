import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepAlarm, onWakeUp } from '@/lib/adapters/webext/alarms.ts';

beforeEach(() => fakeBrowser.reset());

test('reminders are worked out at the start of the browser, after an update and by the alarm', async () => {
  const listener = vi.fn();
  onWakeUp(listener);
  await fakeBrowser.runtime.onStartup.trigger();
  await fakeBrowser.runtime.onInstalled.trigger({} as never);
  const alarm = { scheduledTime: 0, persistAcrossSessions: true };
  await fakeBrowser.alarms.onAlarm.trigger({ ...alarm, name: 'reminders' });
  await fakeBrowser.alarms.onAlarm.trigger({ ...alarm, name: 'another' });
  expect(listener).toHaveBeenCalledTimes(3);
});

test('there is one alarm, and a new start of the worker does not put it off', async () => {
  await keepAlarm();
  const [first] = await fakeBrowser.alarms.getAll();
  await keepAlarm();
  expect(await fakeBrowser.alarms.getAll()).toEqual([first]);
});
