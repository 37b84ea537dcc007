import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { CaseLine } from '@/lib/domain/report/case-line.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { CaseCell } from './CaseCell.tsx';
import { type ColumnName, headOf, isNumeric } from './columns.ts';
import type { Selection } from './use-selection.ts';

interface Props {
  readonly line: CaseLine;
  readonly index: number;
  readonly today: PlainDate;
  readonly columns: readonly ColumnName[];
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly href: string;
  readonly selection: Selection;
  readonly onFocus: (index: number) => void;
  readonly measure: (row: HTMLElement | null) => void;
}

/** One case: who, and what the chosen columns say of it. */
export function CaseTableRow({ line, index, today, columns, isOpen, isActive, ...rest }: Props) {
  const { href, selection, onFocus, measure } = rest;
  const words = useWords(dashboardWords);
  const isSelected = selection.has(line.id);
  const tabIndex = isActive ? 0 : -1;
  const select = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    selection.toggle(line.id);
  };
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={isOpen ? 'true' : undefined}
      data-selected={isSelected}
    >
      <td class="case-table__select">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={words.selectCase(line.caseNumber)}
          checked={isSelected}
          onChange={() => selection.toggle(line.id)}
        />
      </td>
      <th scope="row">
        <a
          href={href}
          dir="auto"
          tabIndex={tabIndex}
          onFocus={() => onFocus(index)}
          onKeyDown={select}
        >
          {line.customer || words.unknownCustomer}
        </a>
        <span class="muted small" dir="auto">
          {line.invoice ? words.invoice(line.invoice) : words.noInvoice}
        </span>
      </th>
      {columns.map((column) => (
        <td
          key={column}
          data-column={column}
          data-label={headOf(column, words)}
          class={isNumeric.has(column) ? 'case-table__number' : `case-table__${column}`}
        >
          <CaseCell column={column} line={line} today={today} />
        </td>
      ))}
    </tr>
  );
}
