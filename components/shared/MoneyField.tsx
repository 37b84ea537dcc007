import { type Currency, currencies } from '@/lib/domain/shared/money.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { Field, type FieldProps } from './Field.tsx';
import { useWords } from './ServicesContext.tsx';

/** What is in the field while it is typed; `parseAmount` makes an amount of it. */
export interface TypedMoney {
  readonly text: string;
  readonly currency: Currency;
}

interface Props extends FieldProps {
  readonly value: TypedMoney;
  readonly onChange: (value: TypedMoney) => void;
}

/** An amount and its currency, typed the way the user writes numbers. */
export function MoneyField({ value, onChange, ...field }: Props) {
  const words = useWords(commonWords);
  const choose = (chosen: string) => {
    const currency = currencies.find((candidate) => candidate === chosen);
    if (currency) onChange({ ...value, currency });
  };
  return (
    <Field {...field} roomy>
      {(control) => (
        <span class="input-pair">
          <input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={value.text}
            onInput={(event) => onChange({ ...value, text: event.currentTarget.value })}
          />
          <select
            class="input"
            aria-label={words.currencyOf(field.label)}
            value={value.currency}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {currencies.map((currency) => (
              <option key={currency}>{currency}</option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
