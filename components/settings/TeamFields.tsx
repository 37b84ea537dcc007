import { useWords } from '@/components/shared/ServicesContext.tsx';
import { settingsWords } from '@/lib/i18n/settings.ts';
import { Preset } from './Preset.tsx';
import { SettingsText } from './SettingsText.tsx';
import type { SettingsForm, SettingsProblems } from './settings-form.ts';

interface Props {
  readonly form: SettingsForm;
  readonly problems: SettingsProblems;
  readonly onChange: (part: Partial<SettingsForm>) => void;
}

/** Who is told when a deadline is broken, and who else answers. */
export function TeamFields(text: Props) {
  const words = useWords(settingsWords);
  return (
    <>
      <Preset of={['manager']}>
        <SettingsText
          {...text}
          field="manager"
          label={words.manager}
          hint={words.managerHint}
          kind="email"
        />
      </Preset>
      <Preset of={['owners']}>
        <SettingsText
          {...text}
          field="owners"
          label={words.owners}
          hint={words.ownersHint}
          rows={3}
        />
      </Preset>
    </>
  );
}
