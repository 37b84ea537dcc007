import { browser } from 'wxt/browser';

const NAME = 'reminders';
const MINUTES = 10;

/**
 * Calls back when reminders should be worked out anew: at the start of the browser, after an update, and every ten
 * minutes. A lost alarm costs nothing, because each wake-up starts from the store. Must be called at once when the
 * worker starts: later listeners miss the event that started it.
 */
export function onWakeUp(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
  const begin = () => {
    keepAlarm();
    listener();
  };
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
}

/** Creates the one alarm unless it is there: creating it again would put it off at each start of the worker. */
export async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(NAME)) return;
  await browser.alarms.create(NAME, { periodInMinutes: MINUTES, delayInMinutes: 1 });
}
