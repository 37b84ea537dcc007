import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no, with what it means below. */
export function CheckField({ label, hint, checked, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p class="field__hint" id={id}>
        {hint}
      </p>
    </div>
  );
}
