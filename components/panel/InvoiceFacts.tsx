import { DateText } from '@/components/shared/DateText.tsx';
import { MoneyText } from '@/components/shared/MoneyText.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { InvoiceFacts as Facts } from '@/lib/domain/detection/detection.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { panelWords } from '@/lib/i18n/panel.ts';

const MOST_AMOUNTS = 4;

/** What the mail says of the invoice; nothing is shown that it does not say. */
export function InvoiceFacts({ facts }: { facts: Facts }) {
  const words = useWords(panelWords).register;
  const { amountRoles } = useWords(commonWords);
  const { invoiceNumber, dueDate } = facts;
  // An amount whose part nobody knows says nothing beside the others; the mail has it in its place.
  const amounts = facts.amounts.filter(({ role }) => role !== 'other');
  if (!invoiceNumber && amounts.length === 0 && !dueDate) return null;
  return (
    <dl class="facts">
      {invoiceNumber && (
        <>
          <dt>{words.invoiceNumber}</dt>
          <dd class="numeric">{invoiceNumber}</dd>
        </>
      )}
      {amounts.slice(0, MOST_AMOUNTS).map(({ money, role }) => (
        <div key={`${role} ${money.minor} ${money.currency}`} class="facts__pair">
          <dt>{amountRoles[role]}</dt>
          <dd>
            <MoneyText amount={money} />
          </dd>
        </div>
      ))}
      {dueDate && (
        <>
          <dt>{words.dueDate}</dt>
          <dd>
            <DateText date={dueDate} />
          </dd>
        </>
      )}
    </dl>
  );
}
