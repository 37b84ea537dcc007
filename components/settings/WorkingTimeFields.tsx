import { SelectField } from '@/components/shared/SelectField.tsx';
import { useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { todayOf } from '@/lib/app/settings.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { settingsWords } from '@/lib/i18n/settings.ts';
import { ClosedDaysImport } from './ClosedDaysImport.tsx';
import { Preset } from './Preset.tsx';
import { SettingsText } from './SettingsText.tsx';
import { leadDayChoices, type SettingsForm, type SettingsProblems } from './settings-form.ts';
import { closedDaysOf, withClosedDays } from './working-time-form.ts';

interface Props {
  readonly form: SettingsForm;
  readonly problems: SettingsProblems;
  readonly settings: Settings;
  readonly onChange: (part: Partial<SettingsForm>) => void;
}

/** When people work: the day, its breaks, and the days on which nobody does. */
export function WorkingTimeFields({ settings, ...text }: Props) {
  const words = useWords(settingsWords);
  const { clock } = useServices();
  const { form, onChange } = text;
  const known = (closedDaysOf(form.closedDays) ?? []).map(({ date }) => date);
  return (
    <fieldset class="card">
      <legend>{words.time}</legend>
      <Preset of={['workday', 'breaks']}>
        <div class="fields">
          <SettingsText {...text} field="workFrom" label={words.workFrom} kind="time" />
          <SettingsText {...text} field="workTo" label={words.workTo} kind="time" />
        </div>
        <p class="field__hint">{words.workHint}</p>
        <SettingsText
          {...text}
          field="breaks"
          label={words.breaks}
          hint={words.breaksHint}
          rows={2}
        />
      </Preset>
      <Preset of={['leadDays']}>
        <SelectField<string>
          label={words.leadDays}
          hint={words.leadDaysHint}
          value={form.leadDays}
          options={[...new Set([...leadDayChoices, form.leadDays])].map((value) => ({
            value,
            label: words.leadDayChoice(Number(value)),
          }))}
          onChange={(leadDays) => onChange({ leadDays })}
        />
      </Preset>
      <Preset of={['closedDays']}>
        <SettingsText
          {...text}
          field="closedDays"
          label={words.closedDays}
          hint={words.closedDaysHint}
          rows={3}
        />
        <ClosedDaysImport
          country={form.country}
          known={known}
          today={todayOf(clock.now(), settings)}
          onAdd={(days) => onChange({ closedDays: withClosedDays(form.closedDays, days) })}
        />
      </Preset>
    </fieldset>
  );
}
