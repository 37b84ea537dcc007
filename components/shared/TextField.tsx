import { Field, type FieldProps } from './Field.tsx';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: 'text' | 'email' | 'tel' | 'date' | 'search';
  readonly autoComplete?: 'name' | 'tel' | 'organization' | 'email';
  /** When the user is done with it for now. */
  readonly onLeave?: () => void;
  /** More than one line: the number of lines shown. */
  readonly rows?: number | undefined;
}

/** One line or several of the user's own words, or a day. */
export function TextField({
  value,
  onChange,
  onLeave,
  kind = 'text',
  autoComplete,
  rows,
  ...field
}: Props) {
  return (
    <Field {...field}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            type={kind}
            value={value}
            autoComplete={autoComplete ?? 'off'}
            onInput={(event) => onChange(event.currentTarget.value)}
            onBlur={() => onLeave?.()}
          />
        ) : (
          <textarea
            {...control}
            rows={rows}
            value={value}
            dir="auto"
            onInput={(event) => onChange(event.currentTarget.value)}
            onBlur={() => onLeave?.()}
          />
        )
      }
    </Field>
  );
}
