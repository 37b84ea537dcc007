import type { JSX, TargetedInputEvent } from 'preact';
import { type ControlProps, Field, type FieldProps } from './Field.tsx';

type Kind = 'text' | 'email' | 'tel' | 'date' | 'search';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: Kind;
  readonly autoComplete?: string | undefined;
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
  autoComplete = 'off',
  rows,
  ...field
}: Props) {
  const leave = () => onLeave?.();
  return (
    <Field {...field}>
      {(control) =>
        rows === undefined ? (
          inputOf(kind, {
            ...control,
            value,
            autoComplete,
            onInput: (event) => onChange(event.currentTarget.value),
            onBlur: leave,
          })
        ) : (
          <textarea
            {...control}
            rows={rows}
            value={value}
            dir="auto"
            onInput={(event) => onChange(event.currentTarget.value)}
            onBlur={leave}
          />
        )
      }
    </Field>
  );
}

interface InputProps extends ControlProps {
  readonly value: string;
  readonly autoComplete: string;
  readonly onInput: (event: TargetedInputEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
}

/** Preact's types tie roles to the type of an input, so each type is written out. */
function inputOf(kind: Kind, props: InputProps): JSX.Element {
  switch (kind) {
    case 'text':
      return <input {...props} type="text" />;
    case 'email':
      return <input {...props} type="email" />;
    case 'tel':
      return <input {...props} type="tel" />;
    case 'date':
      return <input {...props} type="date" />;
    case 'search':
      return <input {...props} type="search" />;
  }
}
