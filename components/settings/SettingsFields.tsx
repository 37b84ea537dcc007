import { useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { countries } from '@/lib/domain/shared/country.ts';
import { languages } from '@/lib/domain/shared/language.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { nameOfCountry, nameOfLanguage } from '@/lib/i18n/format.ts';
import { settingsWords } from '@/lib/i18n/settings.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import { CheckField } from './CheckField.tsx';
import { ReplySettings } from './ReplySettings.tsx';
import { SettingsText } from './SettingsText.tsx';
import { formOf, problemsOf, type SettingsForm, settingsOf } from './settings-form.ts';

interface Props {
  readonly initial: Settings;
  readonly onSave: (settings: Settings) => Promise<void>;
}

type Saving =
  | { readonly kind: 'clean' | 'changed' | 'saved' | 'refused' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The form: kept as typed until it is saved; problems appear at their fields on saving. */
export function SettingsFields({ initial, onSave }: Props) {
  const words = useWords(settingsWords);
  const store = useWords(workspaceWords);
  const language = useLanguage();
  const {
    store: { isDurable },
  } = useServices();
  const announce = useAnnounce();
  const [form, setForm] = useState<SettingsForm>(() => formOf(initial));
  const [saving, setSaving] = useState<Saving>({ kind: 'clean' });
  const problems = saving.kind === 'refused' ? problemsOf(form) : {};
  const change = (part: Partial<SettingsForm>) => {
    setForm({ ...form, ...part });
    if (saving.kind !== 'refused') setSaving({ kind: 'changed' });
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const field = Object.keys(problemsOf(form))[0];
    if (field !== undefined) {
      setSaving({ kind: 'refused' });
      announce(words.notSaved);
      document.querySelector<HTMLElement>(`[data-field="${field}"] .input`)?.focus();
      return;
    }
    try {
      await onSave(settingsOf(form));
      setForm(formOf(settingsOf(form)));
      setSaving({ kind: 'saved' });
      announce(words.saved);
    } catch (error) {
      setSaving({ kind: 'failed', problem: problemOf(error) });
    }
  };
  const text = { form, problems, onChange: change };

  return (
    <form class="stack settings" noValidate onSubmit={submit}>
      {!isDurable && <Banner kind="warn">{store.memoryOnly}</Banner>}
      <fieldset class="card">
        <legend>{words.seller}</legend>
        <div class="fields">
          <SettingsText
            {...text}
            field="sellerName"
            label={words.sellerName}
            autoComplete="organization"
          />
          <SettingsText
            {...text}
            field="sellerDomain"
            label={words.sellerDomain}
            hint={words.sellerDomainHint}
          />
        </div>
        <SelectField
          label={words.country}
          hint={words.countryHint}
          value={form.country}
          options={countries.map((value) => ({ value, label: nameOfCountry(value, language) }))}
          onChange={(country) => change({ country })}
        />
        <SettingsText
          {...text}
          field="accounts"
          label={words.accounts}
          hint={words.accountsHint}
          rows={3}
        />
        {form.country === 'SE' && (
          <CheckField
            label={words.adr}
            hint={words.adrHint}
            checked={form.participatesInAdr}
            onChange={(participatesInAdr) => change({ participatesInAdr })}
          />
        )}
      </fieldset>
      <fieldset class="card">
        <legend>{words.you}</legend>
        <div class="fields">
          <SettingsText {...text} field="ownerName" label={words.ownerName} autoComplete="name" />
          <SettingsText
            {...text}
            field="ownerEmail"
            label={words.ownerEmail}
            kind="email"
            autoComplete="email"
          />
          <SettingsText
            {...text}
            field="ownerPhone"
            label={words.ownerPhone}
            kind="tel"
            autoComplete="tel"
          />
        </div>
        <SettingsText
          {...text}
          field="manager"
          label={words.manager}
          hint={words.managerHint}
          kind="email"
        />
      </fieldset>
      <fieldset class="card">
        <legend>{words.time}</legend>
        <div class="fields">
          <SettingsText {...text} field="workFrom" label={words.workFrom} kind="time" />
          <SettingsText {...text} field="workTo" label={words.workTo} kind="time" />
        </div>
        <p class="field__hint">{words.workHint}</p>
        <SettingsText
          {...text}
          field="closedDays"
          label={words.closedDays}
          hint={words.closedDaysHint}
          rows={3}
        />
      </fieldset>
      <fieldset class="card">
        <legend>{words.look}</legend>
        <SelectField
          label={words.language}
          hint={words.languageHint}
          value={form.language}
          options={[
            { value: 'automatic', label: words.automatic },
            ...languages.map((value) => ({ value, label: nameOfLanguage(value, value) })),
          ]}
          onChange={(value) => change({ language: value })}
        />
        <CheckField
          label={words.names}
          hint={words.namesHint}
          checked={form.namesInNotifications}
          onChange={(namesInNotifications) => change({ namesInNotifications })}
        />
      </fieldset>
      <ReplySettings form={form} onChange={change} />
      {saving.kind === 'failed' && <ProblemBanner problem={saving.problem} />}
      <div class="row settings__save">
        <Button kind="primary" type="submit">
          {words.save}
        </Button>
        {saving.kind === 'changed' && <span class="muted">{words.unsaved}</span>}
        {saving.kind === 'saved' && <span class="settings__saved">{words.saved}</span>}
        {saving.kind === 'refused' && <span class="field__error">{words.notSaved}</span>}
      </div>
    </form>
  );
}
