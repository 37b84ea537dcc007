import { useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { type Move, movesUnder } from '@/lib/app/retime-cases.ts';
import { todayOf } from '@/lib/app/settings.ts';
import { countries } from '@/lib/domain/shared/country.ts';
import { languages } from '@/lib/domain/shared/language.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { nameOfCountry, nameOfLanguage } from '@/lib/i18n/format.ts';
import { settingsWords } from '@/lib/i18n/settings.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import { CheckField } from './CheckField.tsx';
import { ReplySettings } from './ReplySettings.tsx';
import { RetimingPreview } from './RetimingPreview.tsx';
import { SettingsText } from './SettingsText.tsx';
import { formOf, problemsOf, type SettingsForm, settingsOf } from './settings-form.ts';
import { WorkingTimeFields } from './WorkingTimeFields.tsx';

interface Props {
  readonly initial: Settings;
  readonly onSave: (settings: Settings, before: Settings) => Promise<void>;
}

type Saving =
  | { readonly kind: 'clean' | 'changed' | 'saved' | 'refused' }
  | { readonly kind: 'asking' | 'saving'; readonly moves: readonly Move[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The form: kept as typed until it is saved; problems appear at their fields on saving. */
export function SettingsFields({ initial, onSave }: Props) {
  const words = useWords(settingsWords);
  const store = useWords(workspaceWords);
  const language = useLanguage();
  const services = useServices();
  const { isDurable } = services.store;
  const announce = useAnnounce();
  // What the form was filled with: another tab may save meanwhile.
  const [base, setBase] = useState(initial);
  const [form, setForm] = useState<SettingsForm>(() => formOf(initial));
  const [saving, setSaving] = useState<Saving>({ kind: 'clean' });
  const today = todayOf(services.clock.now(), base);
  const problems = saving.kind === 'refused' ? problemsOf(form, today) : {};
  const change = (part: Partial<SettingsForm>) => {
    setForm({ ...form, ...part });
    if (saving.kind !== 'refused') setSaving({ kind: 'changed' });
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const field = Object.keys(problemsOf(form, today))[0];
    if (field !== undefined) {
      setSaving({ kind: 'refused' });
      announce(words.notSaved);
      document.querySelector<HTMLElement>(`[data-field="${field}"] .input`)?.focus();
      return;
    }
    try {
      const moves = await movesUnder(services, settingsOf(form));
      if (moves.length === 0) return await save();
      setSaving({ kind: 'asking', moves });
    } catch (error) {
      setSaving({ kind: 'failed', problem: problemOf(error) });
    }
  };
  const save = async (moves: readonly Move[] = []) => {
    const settings = settingsOf(form);
    setSaving({ kind: 'saving', moves });
    try {
      await onSave(settings, base);
      setBase(settings);
      setForm(formOf(settings));
      setSaving({ kind: 'saved' });
      announce(words.saved);
    } catch (error) {
      setSaving({ kind: 'failed', problem: problemOf(error) });
    }
  };
  const isAsking =
    (saving.kind === 'asking' || saving.kind === 'saving') && saving.moves.length > 0;
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
      <WorkingTimeFields {...text} settings={base} />
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
      {isAsking && (
        <RetimingPreview
          moves={saving.moves}
          isBusy={saving.kind === 'saving'}
          onSave={() => save(saving.moves)}
          onCancel={() => setSaving({ kind: 'changed' })}
        />
      )}
      {saving.kind === 'failed' && <ProblemBanner problem={saving.problem} />}
      {!isAsking && (
        <div class="row settings__save">
          <Button kind="primary" type="submit" busy={saving.kind === 'saving'}>
            {words.save}
          </Button>
          {saving.kind === 'changed' && <span class="muted">{words.unsaved}</span>}
          {saving.kind === 'saved' && <span class="settings__saved">{words.saved}</span>}
          {saving.kind === 'refused' && <span class="field__error">{words.notSaved}</span>}
        </div>
      )}
    </form>
  );
}
