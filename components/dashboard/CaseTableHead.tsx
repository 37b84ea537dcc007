import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { CaseOrder, OrderName } from '@/lib/domain/report/order-cases.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { type ColumnName, headOf, isNumeric, orderOfColumn } from './columns.ts';
import type { Selection } from './use-selection.ts';

interface Props {
  readonly columns: readonly ColumnName[];
  readonly order: CaseOrder;
  readonly onOrder: (order: CaseOrder) => void;
  readonly selection: Selection;
  readonly count: number;
}

/** The heads of the columns: a click sorts, a second one turns the order round, a third gives it up. */
export function CaseTableHead({ columns, order, onOrder, selection, count }: Props) {
  const words = useWords(dashboardWords);
  const sorted = (by: OrderName) =>
    order.by !== by ? undefined : order.descending ? 'descending' : 'ascending';
  const head = (name: OrderName, label: string) => (
    <button type="button" class="case-table__sort" onClick={() => onOrder(nextOrder(order, name))}>
      {label}
      <span aria-hidden="true">{order.by === name ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
    </button>
  );
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="case-table__select">
          <input
            type="checkbox"
            aria-label={words.selectAll}
            checked={selection.count > 0 && selection.count === count}
            onChange={selection.toggleAll}
          />
        </th>
        <th scope="col" class="case-table__customer" aria-sort={sorted('customer')}>
          {head('customer', words.customer)}
        </th>
        {columns.map((column) => {
          const by = orderOfColumn[column];
          return (
            <th
              key={column}
              scope="col"
              class={isNumeric.has(column) ? 'case-table__number' : undefined}
              data-column={column}
              aria-sort={by ? sorted(by) : undefined}
            >
              {by ? head(by, headOf(column, words)) : headOf(column, words)}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function nextOrder(order: CaseOrder, by: OrderName): CaseOrder {
  if (order.by !== by) return { by, descending: false };
  return order.descending ? { by: 'urgency', descending: false } : { by, descending: true };
}
