import { useRef, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { Field } from '@/components/shared/Field.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { useSettings } from '@/components/shared/use-settings.ts';
import type { TemplateForm } from '@/lib/app/half-written-template.ts';
import { saveOwnTemplate } from '@/lib/app/own-templates.ts';
import { type OwnTemplate, OwnTemplateId, templateOfOwn } from '@/lib/domain/reply/own-template.ts';
import { ownTemplateProblems } from '@/lib/domain/reply/own-template-problems.ts';
import type { TemplateId } from '@/lib/domain/reply/templates.ts';
import { timeZoneOf } from '@/lib/domain/shared/country.ts';
import { type Language, languages } from '@/lib/domain/shared/language.ts';
import { formatInstant } from '@/lib/i18n/format.ts';
import { templateWords } from '@/lib/i18n/templates.ts';
import { TemplatePreview } from './TemplatePreview.tsx';
import { TemplateTexts } from './TemplateTexts.tsx';
import { TemplateUse } from './TemplateUse.tsx';
import { formOfTemplate, problemText, writtenOf } from './template-form.ts';
import { useHalfWritten } from './use-half-written.ts';

interface Props {
  /** Null for a new one. */
  readonly own: OwnTemplate | null;
  readonly start: TemplateId | 'none';
  /** What it is kept under while it is half-written. */
  readonly slot: string;
  /** What was left half-written before; null to begin with what is saved. */
  readonly halfWritten: TemplateForm | null;
  readonly onDone: (said: string | null) => void;
}

// Shown in the preview before the template has an id of its own.
const draftId = OwnTemplateId.parse('own:draft');

/** One template being written: what is wrong is said at once with its place, what is right is shown filled in. */
export function TemplateEditor({ own, start, slot, halfWritten, onDone }: Props) {
  const words = useWords(templateWords);
  const services = useServices();
  const uiLanguage = useLanguage();
  const announce = useAnnounce();
  const { settings, today } = useSettings();
  const [saved] = useState(() => formOfTemplate(own, start));
  const [form, setForm] = useState<TemplateForm>(halfWritten ?? saved);
  const [isGivingUp, setIsGivingUp] = useState(false);
  const isWritten = JSON.stringify(form) !== JSON.stringify(saved);
  const forget = useHalfWritten(form, { slot, own, isChanged: isWritten });
  const [language, setLanguage] = useState<Language>(
    () => languages.find((one) => own?.texts[one] !== undefined) ?? uiLanguage,
  );
  const [isTried, setIsTried] = useState(false);
  const [isChanged, setIsChanged] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);
  const isSaving = useRef(false);
  const written = writtenOf(form);
  const problems = ownTemplateProblems(written);
  // Before the first try only slips in what was written are told, not what is still to come.
  const told = problems.filter(
    ({ code }) => isTried || code === 'syntax' || code === 'unknown-placeholder',
  );
  const canPreview =
    written.texts[language] !== undefined &&
    !problems.some((problem) => problem.code === 'syntax' && problem.language === language);
  const change = (part: Partial<TemplateForm>) => {
    setForm({ ...form, ...part });
    setIsGivingUp(false);
  };
  const cancel = async () => {
    if (isWritten && !isGivingUp) return setIsGivingUp(true);
    await forget();
    onDone(null);
  };

  const save = async (event: Event) => {
    event.preventDefault();
    setIsTried(true);
    if (problems.length > 0) return announce(words.notSaved);
    // A second press before the first is done would keep a new template twice.
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      const result = await saveOwnTemplate(services, written, own);
      if (!result.ok) return setIsChanged(result.problems === 'changed-meanwhile');
      await forget();
      onDone(words.saved);
    } catch (error) {
      setFailure(problemOf(error));
    } finally {
      isSaving.current = false;
    }
  };

  return (
    <form class="stack template-editor" noValidate onSubmit={save}>
      <TextField
        label={words.name}
        value={form.name}
        required
        onChange={(name) => change({ name })}
      />
      <TemplateUse form={form} onChange={change} />
      {own && own.earlier.length > 0 && (
        <Field label={words.earlier}>
          {(control) => (
            <select
              {...control}
              value=""
              onChange={({ currentTarget }) => {
                const chosen = own.earlier.find(
                  ({ version }) => String(version) === currentTarget.value,
                );
                if (chosen) change({ texts: chosen.texts });
              }}
            >
              <option value="">{words.choose}</option>
              {own.earlier.map(({ version, updatedAt }) => (
                <option key={version} value={String(version)}>
                  {words.version(
                    version,
                    formatInstant(updatedAt, {
                      language: uiLanguage,
                      timeZone: timeZoneOf[settings.country],
                    }),
                  )}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <TemplateTexts
        texts={form.texts}
        language={language}
        onLanguage={setLanguage}
        onChange={(texts) => change({ texts })}
      />
      {told.length > 0 && (
        <div role={isTried ? 'alert' : undefined}>
          <ul class="field__error">
            {told.map((problem) => {
              const text = problemText(problem, uiLanguage);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </div>
      )}
      {canPreview && (
        <TemplatePreview
          template={templateOfOwn({
            ...written,
            id: own?.id ?? draftId,
            version: 1,
            updatedAt: services.clock.now(),
            earlier: [],
          })}
          language={language}
          settings={settings}
          today={today}
        />
      )}
      {isChanged && <Banner kind="danger">{words.problems['changed-meanwhile']}</Banner>}
      {failure && <ProblemBanner problem={failure} />}
      <div class="row">
        <Button kind="primary" type="submit">
          {words.save}
        </Button>
        <Button kind="quiet" onClick={cancel}>
          {isGivingUp ? words.discard : words.cancel}
        </Button>
      </div>
    </form>
  );
}
