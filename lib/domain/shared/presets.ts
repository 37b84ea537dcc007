import * as z from 'zod/mini';
import { Settings } from './settings.ts';

/** Settings that an administrator may set for everybody. Who answers is each person's own. */
export const presetKeys = [
  'language',
  'country',
  'seller',
  'manager',
  'owners',
  'approvedAccounts',
  'workday',
  'breaks',
  'closedDays',
  'closedDayNames',
  'leadDays',
  'participatesInAdr',
  'namesInNotifications',
  'norwegianAct',
  'hasOwnSignature',
  'retention',
] as const satisfies readonly (keyof Settings)[];
export type PresetKey = (typeof presetKeys)[number];

/** What an administrator has set, as far as it can be read. */
export interface Presets {
  readonly values: Partial<Settings>;
  /** Preset as a beginning: people may change these. All others are locked. */
  readonly changeable: readonly PresetKey[];
  /** Keys whose values cannot be read; they are as if they were not there. */
  readonly broken: readonly string[];
}

/** Where no administrator has set anything. */
export const noPresets: Presets = { values: {}, changeable: [], broken: [] };

const Raw = z.record(z.string(), z.unknown());
const Changeable = z.array(z.string());

/**
 * Reads presets as they come from the browser's managed storage or from a JSON file: an object with settings by their
 * names, and `changeable` with the names of those that people may change. One that cannot be read costs no other.
 */
export function readPresets(raw: unknown): Presets {
  const record = Raw.safeParse(raw).data;
  if (!record) return noPresets;
  const names = Changeable.safeParse(record['changeable']).data ?? [];
  const values: Record<string, unknown> = {};
  const broken: string[] = [];
  for (const [name, value] of Object.entries(record)) {
    if (name === 'changeable' || name.startsWith('$')) continue;
    const field = presetKeys.find((key) => key === name);
    const parsed = field && z.safeParse(Settings.shape[field], value);
    if (parsed?.success) values[name] = parsed.data;
    else broken.push(name);
  }
  return {
    // Each value was parsed by the schema of its name.
    values: values as Partial<Settings>,
    changeable: presetKeys.filter((key) => names.includes(key)),
    broken,
  };
}

/** What the stored settings become under presets: locked ones win, changeable ones stand in until something is stored. */
export function underPresets(
  stored: Settings | null,
  defaults: Settings,
  { values, changeable }: Presets,
): Settings {
  const locked = Object.fromEntries(
    Object.entries(values).filter(([name]) => !changeable.some((key) => key === name)),
  );
  return { ...(stored ?? { ...defaults, ...values }), ...locked };
}

/** The settings that nobody can change here. */
export function lockedKeys({ values, changeable }: Presets): ReadonlySet<PresetKey> {
  return new Set(presetKeys.filter((key) => key in values && !changeable.includes(key)));
}

/** Presets of two sources together: what the first sets, wins. */
export function mergedPresets(first: Presets, second: Presets): Presets {
  const own = new Set(Object.keys(first.values));
  return {
    values: { ...second.values, ...first.values },
    changeable: [
      ...first.changeable,
      ...second.changeable.filter((key) => !own.has(key) && !first.changeable.includes(key)),
    ],
    broken: [...first.broken, ...second.broken],
  };
}
