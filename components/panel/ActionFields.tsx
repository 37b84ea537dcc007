import { ChoiceField } from '@/components/shared/ChoiceField.tsx';
import { MoneyField } from '@/components/shared/MoneyField.tsx';
import { type Option, SelectField } from '@/components/shared/SelectField.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { ActionProblems } from './action-event.ts';
import type { ActionField, ActionForm } from './action-form.ts';

interface Props {
  readonly fields: readonly ActionField[];
  readonly form: ActionForm;
  readonly problems: ActionProblems;
  readonly options: readonly Option<string>[];
  readonly onChange: (form: ActionForm) => void;
}

const FEW = 3;

/** The fields of an action, in the order in which people think of them. */
export function ActionFields({ fields, form, problems, options, onChange }: Props) {
  const words = useWords(panelWords);
  return (
    <div class="fields">
      {fields.map(({ name, label: labelKey, required }) => {
        const problem = problems[name];
        const field = {
          label: words.fields[labelKey],
          error: problem ? words.fieldProblems[problem] : null,
          required,
        };
        switch (name) {
          case 'choice': {
            const choose = (choice: string) => onChange({ ...form, choice });
            const choice = { ...field, value: form.choice, options, onChange: choose };
            return options.length <= FEW ? (
              <ChoiceField key={name} {...choice} />
            ) : (
              <SelectField key={name} {...choice} />
            );
          }
          case 'amount':
            return (
              <MoneyField
                key={name}
                {...field}
                value={form.amount}
                onChange={(amount) => onChange({ ...form, amount })}
              />
            );
          default:
            return (
              <TextField
                key={name}
                {...field}
                wide={name === 'note'}
                rows={name === 'note' ? 3 : undefined}
                kind={name === 'date' ? 'date' : 'text'}
                value={form[name]}
                onChange={(value) => onChange({ ...form, [name]: value })}
              />
            );
        }
      })}
    </div>
  );
}
