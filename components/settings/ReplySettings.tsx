import { SelectField } from '@/components/shared/SelectField.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { norwegianActs } from '@/lib/domain/shared/settings.ts';
import { settingsWords } from '@/lib/i18n/settings.ts';
import { CheckField } from './CheckField.tsx';
import { Preset } from './Preset.tsx';
import type { SettingsForm } from './settings-form.ts';

interface Props {
  readonly form: SettingsForm;
  readonly onChange: (part: Partial<SettingsForm>) => void;
}

/** How replies end and by which law they are checked. */
export function ReplySettings({ form, onChange }: Props) {
  const words = useWords(settingsWords);
  return (
    <fieldset class="card">
      <legend>{words.replies}</legend>
      <Preset of={['hasOwnSignature']}>
        <CheckField
          label={words.signature}
          hint={words.signatureHint}
          checked={form.hasOwnSignature}
          onChange={(hasOwnSignature) => onChange({ hasOwnSignature })}
        />
      </Preset>
      <Preset of={['norwegianAct']}>
        <SelectField
          label={words.norwegianAct}
          hint={words.norwegianActHint}
          value={form.norwegianAct}
          options={norwegianActs.map((value) => ({ value, label: words.norwegianActs[value] }))}
          onChange={(norwegianAct) => onChange({ norwegianAct })}
        />
      </Preset>
    </fieldset>
  );
}
