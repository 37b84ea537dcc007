import { Field, type FieldProps } from '@/components/shared/Field.tsx';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A secret that is not shown while it is typed or pasted, and that the browser is not asked to remember. */
export function PasswordField({ value, onChange, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="password"
          value={value}
          autoComplete="off"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
