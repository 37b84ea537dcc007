import { useWords } from '@/components/shared/ServicesContext.tsx';
import { panelWords } from '@/lib/i18n/panel.ts';
import { ClaimFields } from './ClaimFields.tsx';
import { CustomerFields } from './CustomerFields.tsx';
import type { FormProblems } from './checked-registration.ts';
import { InvoiceFields } from './InvoiceFields.tsx';
import type { RegistrationForm } from './registration.ts';
import { stageByDates } from './stage-by-dates.ts';

interface Props {
  readonly form: RegistrationForm;
  readonly problems: FormProblems;
  readonly onChange: (form: RegistrationForm) => void;
  /** What every clock rests on can no longer be changed. */
  readonly isRegistered?: boolean;
}

/** What each group of fields gets: the form, a way to change some of it, and what is wrong with a field. */
export interface FieldGroupProps {
  readonly form: RegistrationForm;
  readonly set: (change: Partial<RegistrationForm>) => void;
  readonly isRegistered: boolean;
  readonly errorOf: (field: keyof RegistrationForm) => string | null;
}

/** All fields of a registration, prefilled, each with its own message when it is wrong. */
export function RegisterFields({ form, problems, onChange, isRegistered = false }: Props) {
  const words = useWords(panelWords);
  const group: FieldGroupProps = {
    form,
    isRegistered,
    set: (change) => {
      const next = { ...form, ...change };
      // Only a changed day moves the stage: what the user chose by hand stays.
      const isDay = 'dueDate' in change || 'receivedOn' in change;
      onChange(isDay && !isRegistered ? stageByDates(next) : next);
    },
    errorOf: (field) => {
      const problem = problems[field];
      return problem ? words.fieldProblems[problem] : null;
    },
  };
  return (
    <div class="fields">
      <ClaimFields {...group} />
      <InvoiceFields {...group} />
      <CustomerFields {...group} />
    </div>
  );
}
