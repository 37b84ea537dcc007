import { Button } from '@/components/shared/Button.tsx';
import { parseAmount } from '@/components/shared/parse-amount.ts';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import type { Field } from '@/lib/domain/reply/fields-of.ts';
import type { ValueProblem } from '@/lib/domain/reply/validate-values.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { type Currency, formatMoney } from '@/lib/domain/shared/money.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import { replyWords } from '@/lib/i18n/reply.ts';

interface Props {
  readonly field: Field;
  readonly value: string;
  readonly replyLanguage: Language;
  readonly currency: Currency;
  readonly problem: ValueProblem | null;
  /** What is simply not filled in yet is not called wrong before it was touched. */
  readonly isTouched: boolean;
  readonly onChange: (value: string) => void;
}

/** One value of a letter. A bare number becomes an amount as letters write it once it is typed. */
export function ValueField({
  field,
  value,
  replyLanguage,
  currency,
  problem,
  isTouched,
  onChange,
}: Props) {
  const words = useWords(replyWords);
  const language = useLanguage();
  const isShown = problem !== null && (isTouched || problem.code !== 'missing');
  const { suggestion } = problem ?? { suggestion: null };
  const suggested = PlainDate.safeParse(suggestion);

  const settle = () => {
    const minor = field.kind === 'money' ? parseAmount(value) : null;
    if (minor !== null) onChange(formatMoney({ minor, currency }, replyLanguage));
  };
  return (
    <TextField
      label={
        field.required
          ? field.labels[language]
          : `${field.labels[language]} (${words.form.optional})`
      }
      hint={field.kind === 'list' ? words.form.listHelp : undefined}
      required={field.required}
      wide={field.kind === 'longtext' || field.kind === 'list'}
      rows={field.kind === 'longtext' || field.kind === 'list' ? 3 : undefined}
      kind={field.kind === 'date' ? 'date' : 'text'}
      value={value}
      error={isShown ? words.problems[problem.code] : null}
      onChange={onChange}
      onLeave={settle}
      extra={
        suggestion !== null && (
          <Button kind="quiet" small onClick={() => onChange(suggestion)}>
            {words.suggestion(
              suggested.success ? formatDate(suggested.data, language) : suggestion,
            )}
          </Button>
        )
      }
    />
  );
}
