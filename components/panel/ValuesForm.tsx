import { useState } from 'preact/hooks';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { type Field, fieldsFor } from '@/lib/domain/reply/fields-of.ts';
import type { Template } from '@/lib/domain/reply/template.ts';
import { type ValueCheck, validateValues } from '@/lib/domain/reply/validate-values.ts';
import type { Currency } from '@/lib/domain/shared/money.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { ReplyWork } from './reply-work.ts';
import { ValueField } from './ValueField.tsx';

interface Props {
  readonly template: Template;
  readonly values: Readonly<Record<string, string>>;
  readonly work: ReplyWork;
  /** Currency of bare numbers. */
  readonly currency: Currency;
  readonly check: Pick<ValueCheck, 'settings' | 'today' | 'country'>;
  readonly onChange: (typed: ReplyWork['typed']) => void;
}

/**
 * What the letter needs to know. What was missing when it was opened is asked for and stays in its place while
 * it is typed; what the case knew already is folded away.
 */
export function ValuesForm({ template, values, work, currency, check, onChange }: Props) {
  const words = useWords(panelWords).reply;
  const language = useLanguage();
  const fields = fieldsFor(template, { language: work.language, values });
  const problems = validateValues({ ...check, template, language: work.language, values });
  const [asked] = useState(
    () =>
      new Set<string>(
        problems.filter(({ key }) => work.typed[key] === undefined).map(({ key }) => key),
      ),
  );
  const isAsked = ({ key }: Field) =>
    asked.has(key) || problems.some((problem) => problem.key === key && problem.code !== 'missing');
  const field = (one: Field) => (
    <ValueField
      key={one.key}
      field={one}
      value={values[one.key] ?? ''}
      replyLanguage={work.language}
      currency={currency}
      problem={problems.find(({ key }) => key === one.key) ?? null}
      isTouched={work.typed[one.key] !== undefined}
      onChange={(value) => onChange({ ...work.typed, [one.key]: value })}
    />
  );
  const open = fields.filter(isAsked);
  const folded = fields.filter((one) => !isAsked(one));

  if (work.edited) return null;
  return (
    <div class="stack">
      {open.length > 0 && (
        <fieldset class="fields">
          <legend class="field__label fields__legend">{words.details}</legend>
          {open.map(field)}
        </fieldset>
      )}
      {folded.length > 0 && (
        <Disclosure summary={words.allDetails}>
          <div class="fields" lang={language}>
            {folded.map(field)}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
