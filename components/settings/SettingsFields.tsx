import { useMemo, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { useLeaveWarning } from '@/components/shared/use-leave-warning.ts';
import { type DateMove, movesUnder } from '@/lib/app/retime-cases.ts';
import { todayOf } from '@/lib/app/settings.ts';
import { lockedKeys, type Presets } from '@/lib/domain/shared/presets.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { settingsWords } from '@/lib/i18n/settings.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import { LookFields } from './LookFields.tsx';
import { LockedSettings } from './Preset.tsx';
import { ReplySettings } from './ReplySettings.tsx';
import { RetimingPreview } from './RetimingPreview.tsx';
import { SellerFields } from './SellerFields.tsx';
import { SettingsText } from './SettingsText.tsx';
import { formOf, problemsOf, type SettingsForm, settingsOf } from './settings-form.ts';
import { TeamFields } from './TeamFields.tsx';
import { WorkingTimeFields } from './WorkingTimeFields.tsx';

interface Props {
  readonly initial: Settings;
  readonly presets: Presets;
  readonly onSave: (settings: Settings, before: Settings) => Promise<void>;
}

type Saving =
  | { readonly kind: 'clean' | 'changed' | 'saved' | 'refused' }
  | { readonly kind: 'asking' | 'saving'; readonly moves: readonly DateMove[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The form: kept as typed until it is saved; problems appear at their fields on saving. */
export function SettingsFields({ initial, presets, onSave }: Props) {
  const words = useWords(settingsWords);
  const store = useWords(workspaceWords);
  const services = useServices();
  const { isDurable } = services.store;
  const announce = useAnnounce();
  const locked = useMemo(() => lockedKeys(presets), [presets]);
  // What the form was filled with: another tab may save meanwhile.
  const [base, setBase] = useState(initial);
  const [form, setForm] = useState<SettingsForm>(() => formOf(initial));
  const [saving, setSaving] = useState<Saving>({ kind: 'clean' });
  const today = todayOf(services.clock.now(), base);
  const problems = saving.kind === 'refused' ? problemsOf(form, today) : {};
  useLeaveWarning(() => saving.kind !== 'clean' && saving.kind !== 'saved');
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
  const save = async (moves: readonly DateMove[] = []) => {
    const settings = settingsOf(form);
    setSaving({ kind: 'saving', moves });
    try {
      await onSave(settings, base);
      setBase(settings);
      // What was typed meanwhile stays, and is still to be saved.
      setForm((now) => (now === form ? formOf(settings) : now));
      setSaving((now) => (now.kind === 'saving' ? { kind: 'saved' } : now));
      announce(words.saved);
    } catch (error) {
      setSaving({ kind: 'failed', problem: problemOf(error) });
    }
  };
  const isAsking =
    (saving.kind === 'asking' || saving.kind === 'saving') && saving.moves.length > 0;
  const text = { form, problems, onChange: change };

  return (
    <LockedSettings.Provider value={locked}>
      <form class="stack settings" noValidate onSubmit={submit}>
        {presets.broken.length > 0 && (
          <Banner kind="warn">{words.presetBroken(presets.broken.join(', '))}</Banner>
        )}
        {!isDurable && <Banner kind="warn">{store.memoryOnly}</Banner>}
        <SellerFields {...text} />
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
          <TeamFields {...text} />
        </fieldset>
        <WorkingTimeFields {...text} settings={base} />
        <LookFields form={form} onChange={change} />
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
    </LockedSettings.Provider>
  );
}
