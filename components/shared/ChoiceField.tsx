import { useId } from 'preact/hooks';
import type { Option } from './SelectField.tsx';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly error?: string | null;
}

/** One of two to four, all visible: radio buttons that look like one control. */
export function ChoiceField<Value extends string>({
  label,
  value,
  options,
  onChange,
  error,
}: Props<Value>) {
  const id = useId();
  return (
    <fieldset
      class="field field--roomy"
      aria-describedby={error ? `${id}-error` : undefined}
      data-wrong={error ? '' : undefined}
    >
      <legend class="field__label">{label}</legend>
      <div class="choice">
        {options.map((option) => (
          <label key={option.value} class="choice__option">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
