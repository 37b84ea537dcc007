import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { PresetKey } from '@/lib/domain/shared/presets.ts';
import { settingsWords } from '@/lib/i18n/settings.ts';

/** The settings that an administrator has locked. */
export const LockedSettings = createContext<ReadonlySet<PresetKey>>(new Set());

interface Props {
  /** The settings that the fields inside are for. */
  readonly of: readonly PresetKey[];
  readonly children: ComponentChildren;
}

/** Fields that cannot be changed where the administrator decides, with the reason. */
export function Preset({ of, children }: Props) {
  const words = useWords(settingsWords);
  const locked = useContext(LockedSettings);
  if (!of.some((key) => locked.has(key))) return <>{children}</>;
  return (
    <fieldset class="preset" disabled>
      <legend class="preset__note small">{words.preset}</legend>
      {children}
    </fieldset>
  );
}
