import { commonWords } from '@/lib/i18n/common.ts';
import { Field, type FieldProps } from './Field.tsx';
import { useWords } from './ServicesContext.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface OptionGroup<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
}

interface Props<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options?: readonly Option<Value>[];
  readonly groups?: readonly OptionGroup<Value>[];
}

/** One of many; grouped when there are more than a screenful. Typing a letter jumps, as in every select. */
export function SelectField<Value extends string>({
  value,
  onChange,
  options = [],
  groups = [],
  ...field
}: Props<Value>) {
  const all = [...options, ...groups.flatMap((group) => group.options)];
  const { choose: nothingChosen } = useWords(commonWords);
  const isChosen = all.some((option) => option.value === value);
  const choose = (chosen: string) => {
    const option = all.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={isChosen ? value : ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {!isChosen && <option value="">{nothingChosen}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
