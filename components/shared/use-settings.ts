import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings, todayOf } from '@/lib/app/settings.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { defaultSettings, type Settings } from '@/lib/domain/shared/settings.ts';
import { useServices } from './ServicesContext.tsx';

interface SettingsState {
  readonly settings: Settings;
  /** False until they were read: until then defaults stand in, and nothing may be asked of the user. */
  readonly isLoaded: boolean;
  /** Today where the seller is. */
  readonly today: PlainDate;
  readonly save: (settings: Settings) => Promise<void>;
}

/** The stored settings, kept up to date with other windows. */
export function useSettings(): SettingsState {
  const { store, clock } = useServices();
  const [loaded, setLoaded] = useState<Settings | null>(null);

  useEffect(() => {
    let isOver = false;
    const load = async () => {
      // A store that cannot be read is told by the scan, with words; defaults are good enough meanwhile.
      const settings = await loadSettings(store).catch(() => defaultSettings);
      if (!isOver) setLoaded(settings);
    };
    load();
    const stop = store.onChange(load);
    return () => {
      isOver = true;
      stop();
    };
  }, [store]);

  const save = useCallback(
    async (settings: Settings) => {
      await saveSettings(store, settings);
      setLoaded(settings);
    },
    [store],
  );
  const settings = loaded ?? defaultSettings;
  return { settings, isLoaded: loaded !== null, today: todayOf(clock.now(), settings), save };
}
