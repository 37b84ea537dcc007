import { DateText } from '@/components/shared/DateText.tsx';
import { MoneyText } from '@/components/shared/MoneyText.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { StateBadge } from '@/components/shared/StateBadge.tsx';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { ageOf } from './case-filter.ts';
import { dueOf } from './case-groups.ts';
import { DueBadge } from './DueBadge.tsx';

interface Props {
  readonly row: CaseRow;
  readonly today: PlainDate;
  readonly isOpen: boolean;
  readonly href: string;
}

/** One case: who, by when, how it stands, why, how much, whose and how old. */
export function CaseTableRow({ row, today, isOpen, href }: Props) {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  const { classification, state } = row.objection;
  const { customer, invoice, reason, owner } = classification;
  const dueOn = dueOf(row, today);
  const disputed = invoice.disputed ?? invoice.amount;
  return (
    <tr aria-current={isOpen ? 'true' : undefined}>
      <th scope="row">
        <a href={href} dir="auto">
          {displayName(customer) || words.unknownCustomer}
        </a>
        <span class="muted small" dir="auto">
          {invoice.number ? words.invoice(invoice.number) : words.noInvoice}
        </span>
      </th>
      <td data-label={words.answerBy}>
        {dueOn ? (
          <span class="row">
            <DateText date={dueOn} />
            <DueBadge dueOn={dueOn} today={today} />
          </span>
        ) : (
          <span class="muted">{words.nothingDue}</span>
        )}
      </td>
      <td data-label={words.state}>
        <StateBadge state={state} />
      </td>
      <td data-label={words.reason}>{reasonCodeInfo[reason].labels[language]}</td>
      <td data-label={words.disputed} class="case-table__number">
        {disputed ? <MoneyText amount={disputed} /> : '–'}
      </td>
      <td data-label={words.owner} class="case-table__owner" dir="auto">
        {owner || words.nobody}
      </td>
      <td data-label={words.age} class="case-table__number numeric">
        {words.days(ageOf(row, today))}
      </td>
    </tr>
  );
}
