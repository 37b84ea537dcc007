import { useCallback } from 'preact/hooks';
import { changeSettings } from '@/lib/app/retime-cases.ts';
import { loadSettings, todayOf } from '@/lib/app/settings.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { defaultSettings, type Settings } from '@/lib/domain/shared/settings.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import { useServices } from './ServicesContext.tsx';
import { useStored } from './use-stored.ts';

interface SettingsState {
  readonly settings: Settings;
  /** False until they were read: until then defaults stand in, and nothing may be asked of the user. */
  readonly isLoaded: boolean;
  /** Today where the seller is. */
  readonly today: PlainDate;
  /** Saves what differs from `before` (the settings as they are shown), and times open cases anew. */
  readonly save: (settings: Settings, before?: Settings) => Promise<void>;
}

// A store that cannot be read is told by the scan, with words; defaults are good enough meanwhile.
const read = (store: CaseStore) => loadSettings(store).catch(() => defaultSettings);

/** The stored settings, kept up to date with other windows. */
export function useSettings(): SettingsState {
  const services = useServices();
  const { clock } = services;
  const [loaded, setLoaded] = useStored<Settings | null>(read, null);
  const settings = loaded ?? defaultSettings;
  const save = useCallback(
    async (after: Settings, before = settings) => {
      setLoaded(await changeSettings(services, { before, after }));
    },
    [services, settings, setLoaded],
  );
  return { settings, isLoaded: loaded !== null, today: todayOf(clock.now(), settings), save };
}
