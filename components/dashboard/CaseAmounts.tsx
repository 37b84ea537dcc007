import { MoneyText } from '@/components/shared/MoneyText.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { claimSums } from '@/lib/domain/objection/claim-sums.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import type { Money } from '@/lib/domain/shared/money.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { panelWords } from '@/lib/i18n/panel.ts';

/** What was invoiced, what of it is disputed and what is not, and what is to be paid by the decision. */
export function CaseAmounts({ objection }: { objection: Objection }) {
  const words = useWords(dashboardWords);
  const common = useWords(commonWords);
  const { fields } = useWords(panelWords);
  const { disputed, undisputed } = claimSums(objection.classification);
  const amount = (value: Money | null) => (value ? <MoneyText amount={value} /> : common.unknown);
  return (
    <dl class="facts">
      <dt>{words.amount}</dt>
      <dd>{amount(objection.classification.invoice.amount)}</dd>
      <dt>{words.disputed}</dt>
      <dd>{amount(disputed)}</dd>
      <dt>{words.undisputed}</dt>
      <dd>{amount(undisputed)}</dd>
      {objection.toPay && (
        <>
          <dt>{fields.toPay}</dt>
          <dd>
            <MoneyText amount={objection.toPay} />
          </dd>
        </>
      )}
    </dl>
  );
}
