import { useRef, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { checkedForm, type FormProblems, stillWrong } from './checked-registration.ts';
import { focusFirstWrong } from './focus-first-wrong.ts';
import type { StepWorks } from './panel-works.ts';
import { RegisterFields } from './RegisterFields.tsx';
import { rebasedForm } from './rebased-form.ts';
import { formOf, type RegistrationForm } from './registration.ts';
import type { Recording } from './use-recording.ts';

interface Props {
  readonly row: CaseRow;
  readonly today: PlainDate;
  readonly recording: Recording;
  readonly works: StepWorks;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Mends what was registered. The stage and the day of receipt stay: every clock and cost rests on them. */
export function ReclassifyForm({
  row: { objection },
  today,
  recording,
  works,
  onDone,
  onCancel,
}: Props) {
  const words = useWords(panelWords);
  const common = useWords(commonWords);
  const now = formOf(objection);
  const [work, setWork] = useState(() => {
    const kept = works.get(objection.id);
    return kept?.id === 'reclassify' ? kept : { form: now, begun: now };
  });
  // Another window may have changed the case meanwhile: what was not typed here is not taken back there.
  const form = rebasedForm(work.form, { begun: work.begun, now });
  const [problems, setProblems] = useState<FormProblems>({});
  const announce = useAnnounce();
  const element = useRef<HTMLFormElement>(null);
  const check = (typed: RegistrationForm) =>
    checkedForm(typed, objection.classification.language, today);

  const save = async (event: Event) => {
    event.preventDefault();
    const checked = check(form);
    if (!checked.ok) {
      setProblems(checked.problems);
      announce(words.register.incomplete);
      return focusFirstWrong(element);
    }
    const { classification } = checked;
    const isSaved = await recording.record([
      { type: 'reclassified', objectionId: objection.id, data: { classification } },
    ]);
    if (isSaved) onDone();
  };
  const change = (next: RegistrationForm) => {
    // What the form already takes from the case counts as not typed; what was typed before stays so.
    const begun = rebasedForm(work.begun, { begun: work.form, now });
    const changed = { id: 'reclassify', form: next, begun } as const;
    works.set(objection.id, changed);
    setWork(changed);
    setProblems(stillWrong(problems, check(next)));
  };

  return (
    <form
      ref={element}
      class="action"
      onSubmit={save}
      noValidate
      aria-label={words.actions.reclassify.label}
    >
      <RegisterFields form={form} problems={problems} onChange={change} isRegistered />
      <div class="row">
        <Button kind="primary" type="submit" busy={recording.isBusy}>
          {common.save}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
