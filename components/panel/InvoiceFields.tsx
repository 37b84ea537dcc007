import { MoneyField } from '@/components/shared/MoneyField.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { commonWords } from '@/lib/i18n/common.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { FieldGroupProps } from './RegisterFields.tsx';

/** The invoice in question. All of it may be unknown yet; the replies ask for what they need. */
export function InvoiceFields({ form, set, errorOf }: FieldGroupProps) {
  const words = useWords(panelWords).register;
  const common = useWords(commonWords);
  return (
    <>
      <TextField
        label={words.invoiceNumber}
        value={form.invoiceNumber}
        onChange={(invoiceNumber) => set({ invoiceNumber })}
      />
      <TextField
        label={words.invoiceDate}
        kind="date"
        value={form.invoiceDate}
        error={errorOf('invoiceDate')}
        onChange={(invoiceDate) => set({ invoiceDate })}
      />
      <TextField
        label={words.dueDate}
        kind="date"
        value={form.dueDate}
        error={errorOf('dueDate')}
        onChange={(dueDate) => set({ dueDate })}
      />
      <MoneyField
        label={common.amountRoles.invoice}
        value={form.amount}
        error={errorOf('amount')}
        onChange={(amount) => set({ amount })}
      />
    </>
  );
}
