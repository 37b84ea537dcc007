import { useCallback, useEffect, useState } from 'preact/hooks';
import { changeSettings } from '@/lib/app/retime-cases.ts';
import { loadSettings, todayOf } from '@/lib/app/settings.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { defaultSettings, type Settings } from '@/lib/domain/shared/settings.ts';
import { useServices } from './ServicesContext.tsx';

interface SettingsState {
  readonly settings: Settings;
  /** False until they were read: until then defaults stand in, and nothing may be asked of the user. */
  readonly isLoaded: boolean;
  /** Today where the seller is. */
  readonly today: PlainDate;
  /** Saves what differs from `before` (the settings as they are shown), and times open cases anew. */
  readonly save: (settings: Settings, before?: Settings) => Promise<void>;
}

/** The stored settings, kept up to date with other windows. */
export function useSettings(): SettingsState {
  const services = useServices();
  const { store, clock } = services;
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

  const settings = loaded ?? defaultSettings;
  const save = useCallback(
    async (after: Settings, before = settings) => {
      setLoaded(await changeSettings(services, { before, after }));
    },
    [services, settings],
  );
  return { settings, isLoaded: loaded !== null, today: todayOf(clock.now(), settings), save };
}
