import { useRef } from 'preact/hooks';
import { Field } from '@/components/shared/Field.tsx';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import type { TemplateForm } from '@/lib/app/half-written-template.ts';
import { fields } from '@/lib/domain/reply/fields.ts';
import { labelOf } from '@/lib/domain/reply/fields-of.ts';
import type { TemplateText } from '@/lib/domain/reply/template.ts';
import { type Language, languages } from '@/lib/domain/shared/language.ts';
import { nameOfLanguage } from '@/lib/i18n/format.ts';
import { templateWords } from '@/lib/i18n/templates.ts';

interface Props {
  readonly texts: TemplateForm['texts'];
  /** The language on the screen. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onChange: (texts: TemplateForm['texts']) => void;
}

const keys = Object.keys(fields);

/** Subject and text in one language at a time; a field is put in where the cursor is. */
export function TemplateTexts({ texts, language, onLanguage, onChange }: Props) {
  const words = useWords(templateWords);
  const uiLanguage = useLanguage();
  const area = useRef<HTMLDivElement>(null);
  const { subject, body }: TemplateText = texts[language] ?? { subject: '', body: '' };
  const change = (part: Partial<TemplateText>) =>
    onChange({ ...texts, [language]: { subject, body, ...part } });
  const insert = (key: string) => {
    const element = area.current?.querySelector('textarea');
    const [start, end] = [
      element?.selectionStart ?? body.length,
      element?.selectionEnd ?? body.length,
    ];
    change({ body: `${body.slice(0, start)}{{${key}}}${body.slice(end)}` });
    element?.focus();
  };
  const isWritten = (one: Language) =>
    `${texts[one]?.subject ?? ''}${texts[one]?.body ?? ''}` !== '';
  return (
    <div class="stack" ref={area}>
      <SelectField<Language>
        label={words.language}
        value={language}
        options={languages.map((value) => ({
          value,
          label: `${nameOfLanguage(value, uiLanguage)}${isWritten(value) ? ' ✓' : ''}`,
        }))}
        onChange={onLanguage}
      />
      <div class="stack" lang={language}>
        <TextField
          label={words.subject}
          value={subject}
          onChange={(value) => change({ subject: value })}
        />
        <TextField
          label={words.body}
          hint={words.syntax}
          rows={12}
          value={body}
          onChange={(value) => change({ body: value })}
        />
      </div>
      <Field label={words.insertField}>
        {(control) => (
          <select
            {...control}
            value=""
            onChange={(event) => event.currentTarget.value && insert(event.currentTarget.value)}
          >
            <option value="">{words.choose}</option>
            {keys.map((key) => (
              <option key={key} value={key}>
                {labelOf(key, uiLanguage)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
