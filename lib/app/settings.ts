import { timeZoneOf } from '../domain/shared/country.ts';
import { dateIn, type Instant } from '../domain/shared/instant.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import { defaultSettings, Settings } from '../domain/shared/settings.ts';
import type { CaseStore } from '../ports/case-store.ts';

const KEY = 'settings';

/** The stored settings; defaults where nothing or nothing readable is stored. @throws StoreError */
export async function loadSettings(store: CaseStore): Promise<Settings> {
  const stored = Settings.safeParse(await store.meta(KEY));
  return stored.success ? stored.data : defaultSettings;
}

/** Keeps `settings` for all windows of this profile. @throws StoreError */
export async function saveSettings(store: CaseStore, settings: Settings): Promise<void> {
  await store.setMeta(KEY, Settings.parse(settings));
}

/** Today where the seller is: the date a letter written now would bear. */
export function todayOf(now: Instant, settings: Settings): PlainDate {
  return dateIn(now, timeZoneOf[settings.country]);
}
