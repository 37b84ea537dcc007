import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface ControlProps {
  readonly id: string;
  readonly class: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-required': 'true' | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly required?: boolean | undefined;
  readonly wide?: boolean | undefined;
  /** Two columns where there are enough: an amount with its currency. */
  readonly roomy?: boolean | undefined;
  /** More below the control, e.g. a button. */
  readonly extra?: ComponentChildren;
}

interface Props extends FieldProps {
  readonly children: (control: ControlProps) => JSX.Element;
}

/** A label, a control, and below it what is wrong or a hint, tied together for screen readers. */
export function Field({ label, hint, error, required, wide, roomy, children, extra }: Props) {
  const id = useId();
  const errorId = `${id}-error`;
  const hintId = `${id}-hint`;
  const describedBy = [error && errorId, hint && hintId].filter(Boolean).join(' ');
  return (
    <div class={`field${wide ? ' field--wide' : ''}${roomy ? ' field--roomy' : ''}`}>
      <label class="field__label" for={id}>
        {label}
      </label>
      {children({
        id,
        class: 'input',
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? 'true' : undefined,
        'aria-required': required ? 'true' : undefined,
      })}
      {error && (
        <p class="field__error" id={errorId}>
          {error}
        </p>
      )}
      {hint && (
        <p class="field__hint" id={hintId}>
          {hint}
        </p>
      )}
      {extra}
    </div>
  );
}
