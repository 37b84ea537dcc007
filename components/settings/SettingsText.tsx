import { Field } from '@/components/shared/Field.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { settingsWords } from '@/lib/i18n/settings.ts';
import type { SettingsForm, SettingsProblems } from './settings-form.ts';

type TextKey = {
  [Key in keyof SettingsForm]: string extends SettingsForm[Key] ? Key : never;
}[keyof SettingsForm];

interface Props {
  readonly form: SettingsForm;
  readonly problems: SettingsProblems;
  readonly onChange: (part: Partial<SettingsForm>) => void;
  readonly field: TextKey;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'email' | 'tel' | 'time';
  readonly autoComplete?: string;
  readonly rows?: number;
}

/** A field of the settings in which one types, tied to its place in the form and to what is wrong with it. */
export function SettingsText(props: Props) {
  const { form, problems, onChange, field, label, hint, kind = 'text', autoComplete, rows } = props;
  const words = useWords(settingsWords);
  const problem = problems[field];
  const set = (value: string) => onChange({ [field]: value });
  const common = { label, hint, error: problem ? words.problems[problem] : null };
  return (
    <div data-field={field}>
      {kind === 'time' ? (
        <Field {...common}>
          {(control) => (
            <input
              {...control}
              type="time"
              value={form[field]}
              onInput={(event) => set(event.currentTarget.value)}
            />
          )}
        </Field>
      ) : (
        <TextField
          {...common}
          kind={kind}
          value={form[field]}
          onChange={set}
          autoComplete={autoComplete ?? 'off'}
          rows={rows}
        />
      )}
    </div>
  );
}
