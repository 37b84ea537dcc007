import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { TemplateForm } from '@/lib/app/half-written-template.ts';
import { reasonCodes } from '@/lib/domain/detection/reason-code.ts';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { openStates } from '@/lib/domain/objection/state-groups.ts';
import { customerSteps } from '@/lib/domain/reply/own-template.ts';
import { type TemplateId, templates } from '@/lib/domain/reply/templates.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { replyWords } from '@/lib/i18n/reply.ts';
import { templateWords } from '@/lib/i18n/templates.ts';
import { CheckList } from './CheckList.tsx';

interface Props {
  readonly form: TemplateForm;
  readonly onChange: (part: Partial<TemplateForm>) => void;
}

/** What a template is for: its steps, what sending it means, when it is offered. */
export function TemplateUse({ form, onChange: change }: Props) {
  const words = useWords(templateWords);
  const { states } = useWords(commonWords);
  const { steps: stepNames } = useWords(replyWords);
  const uiLanguage = useLanguage();
  return (
    <>
      <CheckList
        legend={words.steps}
        options={customerSteps.map((value) => ({ value, label: stepNames[value] }))}
        chosen={form.steps}
        onChange={(steps) => change({ steps })}
      />
      <SelectField<TemplateId | 'none'>
        label={words.basedOn}
        hint={words.basedOnHint}
        value={form.basedOn}
        options={[
          { value: 'none', label: words.basedOnNone },
          ...templates.map(({ id, names }) => ({ value: id, label: names[uiLanguage] })),
        ]}
        onChange={(basedOn) => change({ basedOn })}
      />
      <Disclosure summary={words.states}>
        <CheckList
          legend={words.states}
          hint={words.statesHint}
          options={[...openStates, 'CLOSED' as const].map((value) => ({
            value,
            label: states[value],
          }))}
          chosen={form.states}
          onChange={(chosen) => change({ states: chosen })}
        />
      </Disclosure>
      <Disclosure summary={words.reasons}>
        <CheckList
          legend={words.reasons}
          hint={words.reasonsHint}
          options={reasonCodes.map((value) => ({
            value,
            label: reasonCodeInfo[value].labels[uiLanguage],
          }))}
          chosen={form.reasons}
          onChange={(reasons) => change({ reasons })}
        />
      </Disclosure>
    </>
  );
}
