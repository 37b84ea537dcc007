import { useRef, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { Scan } from '@/lib/app/scan-message.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import {
  checkedForm,
  checkedRegistration,
  type FormProblems,
  stillWrong,
} from './checked-registration.ts';
import { DismissForm } from './DismissForm.tsx';
import { focusFirstWrong } from './focus-first-wrong.ts';
import type { RegistrationWork, RegistrationWorks } from './panel-works.ts';
import { RegisterFields } from './RegisterFields.tsx';
import { RegisterSummary } from './RegisterSummary.tsx';
import { prefilled, type RegistrationForm } from './registration.ts';
import type { Recording } from './use-recording.ts';

interface Props {
  readonly scan: Scan;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly recording: Recording;
  /** Changed registrations, this one among them once it is changed. */
  readonly works: RegistrationWorks;
}

/** Everything prefilled: one click registers; what is wrong can be changed, what is missing is asked for. */
export function RegisterCard({ scan, settings, today, recording, works }: Props) {
  const words = useWords(panelWords).register;
  const announce = useAnnounce();
  const { key } = scan.message;
  const [work, setWork] = useState<RegistrationWork>(
    () => works.get(key) ?? { form: prefilled(scan, settings), isEditing: false },
  );
  const { form, isEditing } = work;
  const [problems, setProblems] = useState<FormProblems>({});
  const element = useRef<HTMLFormElement>(null);

  const setIsEditing = (next: boolean) => {
    setWork({ form, isEditing: next });
    if (works.has(key)) works.set(key, { form, isEditing: next });
  };
  const register = async (event: Event) => {
    event.preventDefault();
    const checked = checkedRegistration(form, scan, today);
    if (checked.ok) {
      if (await recording.register(checked.registration)) works.delete(key);
      return;
    }
    setProblems(checked.problems);
    setIsEditing(true);
    announce(words.incomplete);
    focusFirstWrong(element);
  };
  const dismiss = async (code: string) => {
    if (await recording.dismiss(scan, code)) works.delete(key);
  };
  const change = (next: RegistrationForm) => {
    works.set(key, { form: next, isEditing });
    setWork({ form: next, isEditing });
    setProblems(stillWrong(problems, checkedForm(next, scan.detection.language, today)));
  };

  return (
    <form
      class="card"
      ref={element}
      onSubmit={register}
      noValidate
      aria-labelledby="register-title"
    >
      <div class="row row--apart">
        <h3 id="register-title">{words.title}</h3>
        <Button kind="quiet" small expanded={isEditing} onClick={() => setIsEditing(!isEditing)}>
          {isEditing ? words.fewer : words.edit}
        </Button>
      </div>
      {isEditing ? (
        <RegisterFields form={form} problems={problems} onChange={change} />
      ) : (
        <RegisterSummary form={form} onChange={change} />
      )}
      {recording.problem && <ProblemBanner problem={recording.problem} />}
      <p class="muted small">{words.effect}</p>
      <div class="row register__act">
        <Button kind="primary" type="submit" busy={recording.isBusy}>
          {words.register}
        </Button>
        {!scan.isDismissed && <DismissForm onDismiss={dismiss} />}
      </div>
    </form>
  );
}
