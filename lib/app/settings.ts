import { timeZoneOf } from '../domain/shared/country.ts';
import { dateIn, type Instant } from '../domain/shared/instant.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import { lockedKeys, type Presets, readPresets, underPresets } from '../domain/shared/presets.ts';
import { defaultSettings, Settings, storedSettings } from '../domain/shared/settings.ts';
import type { CaseStore } from '../ports/case-store.ts';

const KEY = 'settings';
const PRESETS = 'presets';

/**
 * The settings that apply: what is stored, defaults where nothing readable is, and over both what an administrator has
 * preset. @throws StoreError
 */
export async function loadSettings(store: CaseStore): Promise<Settings> {
  const [stored, presets] = await Promise.all([store.meta(KEY), loadPresets(store)]);
  return underPresets(storedSettings(stored), defaultSettings, presets);
}

/** What an administrator has preset on this machine, as the last start found it. @throws StoreError */
export async function loadPresets(store: CaseStore): Promise<Presets> {
  return readPresets(await store.meta(PRESETS));
}

/** Keeps what the administrator's sources say for all windows of this profile; writes only a change. @throws StoreError */
export async function keepPresets(
  store: CaseStore,
  { values, changeable, broken }: Presets,
): Promise<void> {
  // A name that cannot be read stays unreadable: so the settings page can tell the administrator.
  const unread = Object.fromEntries(broken.map((name) => [name, null]));
  const next = { ...unread, ...values, changeable };
  const before = (await store.meta(PRESETS)) ?? { changeable: [] };
  if (JSON.stringify(before) !== JSON.stringify(next)) await store.setMeta(PRESETS, next);
}

/** Keeps `settings` for all windows of this profile, whatever stood there. @throws StoreError */
export async function saveSettings(store: CaseStore, settings: Settings): Promise<void> {
  await updateSettings(store, () => settings);
}

/**
 * Keeps what `change` makes of the settings that apply, in one transaction: of two windows that save at one moment
 * neither loses what it did. What an administrator has locked is not stored as the person's own: when the preset goes,
 * it is as it was before. @throws StoreError
 */
export async function updateSettings(
  store: CaseStore,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  const presets = await loadPresets(store);
  let changed = defaultSettings;
  await store.changeMeta(KEY, (stored) => {
    const own = storedSettings(stored);
    changed = change(underPresets(own, defaultSettings, presets));
    const before = own ?? defaultSettings;
    const locked = [...lockedKeys(presets)].map((key) => [key, before[key]]);
    return Settings.parse({ ...changed, ...Object.fromEntries(locked) });
  });
  return changed;
}

/** Today where the seller is: the date a letter written now would bear. */
export function todayOf(now: Instant, settings: Settings): PlainDate {
  return dateIn(now, timeZoneOf[settings.country]);
}
