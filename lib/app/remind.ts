import * as z from 'zod/mini';
import { planReminders } from '../domain/reminder/plan-reminders.ts';
import type { Reminder } from '../domain/reminder/reminder.ts';
import { millisecondsOf } from '../domain/shared/instant.ts';
import type { Language } from '../domain/shared/language.ts';
import { reminderWords } from '../i18n/reminder.ts';
import type { Notifier } from '../ports/notifier.ts';
import type { Services } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';

const KEY = 'shown-reminders';
const Shown = z.array(z.string());

// Enough for every reminder of a few thousand cases; older ids can never come up again.
const MEMORY = 5000;

/**
 * Works out from the store what has to be reminded of now, notifies of what was not shown yet and sets the
 * badge. Called at every wake-up: whatever was lost meanwhile (an alarm, the worker, a night's sleep) is made
 * up here. @returns every reminder that applies now. @throws StoreError
 */
export async function remind(
  { store, clock, notifier }: Pick<Services, 'store' | 'clock'> & { notifier: Notifier },
  fallbackLanguage: Language,
): Promise<readonly Reminder[]> {
  const settings = await loadSettings(store);
  const now = clock.now();
  // Only what is to be told by today is read, however many cases are open.
  const planned = planReminders(await store.watchesBy(todayOf(now, settings)), now, settings);
  const current = planned.filter(
    (reminder) => millisecondsOf(reminder.showAt) <= millisecondsOf(now),
  );

  const urgent = current.some(({ kind }) => kind === 'overdue' || kind === 'neglected');
  await notifier.setBadge(new Set(current.map(({ objectionId }) => objectionId)).size, urgent);

  const loud = current.filter((reminder) => reminder.loud);
  if (loud.length === 0) return current;
  const shown = Shown.safeParse(await store.meta(KEY)).data ?? [];
  const known = new Set(shown);
  const fresh = loud.filter(({ id }) => !known.has(id));
  if (fresh.length > 0 && (await notifier.canNotify())) {
    const words = reminderWords[settings.language ?? fallbackLanguage];
    // Remembered first: a notification lost in a crash is still on the badge, a repeated one is a nuisance.
    await store.setMeta(KEY, [...shown, ...fresh.map(({ id }) => id)].slice(-MEMORY));
    await notifier.notify({ ...words.notice(fresh), reminders: fresh });
  }
  return current;
}
