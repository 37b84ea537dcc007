import { SelectField } from '@/components/shared/SelectField.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { languages } from '@/lib/domain/shared/language.ts';
import { nameOfLanguage } from '@/lib/i18n/format.ts';
import { settingsWords } from '@/lib/i18n/settings.ts';
import { CheckField } from './CheckField.tsx';
import { Preset } from './Preset.tsx';
import type { SettingsForm } from './settings-form.ts';

interface Props {
  readonly form: SettingsForm;
  readonly onChange: (part: Partial<SettingsForm>) => void;
}

/** The language of the interface, and what notifications may show. */
export function LookFields({ form, onChange }: Props) {
  const words = useWords(settingsWords);
  return (
    <fieldset class="card">
      <legend>{words.look}</legend>
      <Preset of={['language']}>
        <SelectField
          label={words.language}
          hint={words.languageHint}
          value={form.language}
          options={[
            { value: 'automatic', label: words.automatic },
            ...languages.map((value) => ({ value, label: nameOfLanguage(value, value) })),
          ]}
          onChange={(value) => onChange({ language: value })}
        />
      </Preset>
      <Preset of={['namesInNotifications']}>
        <CheckField
          label={words.names}
          hint={words.namesHint}
          checked={form.namesInNotifications}
          onChange={(namesInNotifications) => onChange({ namesInNotifications })}
        />
      </Preset>
    </fieldset>
  );
}
