import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import { lineAt } from '@/lib/domain/report/line-at.ts';
import type { CaseOrder } from '@/lib/domain/report/order-cases.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { CaseTableHead } from './CaseTableHead.tsx';
import { CaseTableRow } from './CaseTableRow.tsx';
import type { ColumnName } from './columns.ts';
import { stepOfKey } from './step-of-key.ts';
import type { Selection } from './use-selection.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface Props {
  readonly sheet: CaseSheet;
  /** Rows of the sheet, in the order in which they stand in the list. */
  readonly rows: Uint32Array;
  readonly today: PlainDate;
  readonly columns: readonly ColumnName[];
  readonly order: CaseOrder;
  readonly onOrder: (order: CaseOrder) => void;
  readonly open: string | null;
  readonly linkTo: (id: string) => string;
  readonly selection: Selection;
}

/** About what a row takes with two lines in it. */
const ROW_HEIGHT = 53;

/**
 * The cases as a table, on a narrow screen as cards. Of a hundred thousand rows only those in sight are drawn. One row
 * is in the tab order; arrow keys go from row to row.
 */
export function CaseTable({ sheet, rows, today, columns, order, onOrder, ...rest }: Props) {
  const { open, linkTo, selection } = rest;
  const words = useWords(dashboardWords);
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(0);
  const active = Math.min(focused, rows.length - 1);
  const { items, total, measure, scrollTo } = useVirtualRows({
    scroller,
    count: rows.length,
    height: ROW_HEIGHT,
    kept: active,
  });

  const move = (event: KeyboardEvent) => {
    const step = stepOfKey(event.key);
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, active + step));
    setFocused(next);
    scrollTo(next);
    focusRow(scroller.current, next);
  };
  const first = items[0]?.start ?? 0;
  let drawnTo = first;
  return (
    <div class="case-scroll" ref={scroller}>
      <table
        class="case-table"
        aria-rowcount={rows.length + 1}
        aria-describedby="case-table-keys"
        onKeyDown={move}
      >
        <caption class="visually-hidden">
          {words.table}
          <span id="case-table-keys">{words.keys}</span>
        </caption>
        <CaseTableHead
          columns={columns}
          order={order}
          onOrder={onOrder}
          selection={selection}
          count={rows.length}
        />
        <tbody>
          {first > 0 && <Gap height={first} />}
          {items.map(({ index, start, end }) => {
            const gap = start - drawnTo;
            drawnTo = end;
            const line = lineAt(sheet, rows[index] ?? 0);
            return (
              // The key is the fragment's: a row that moves among those drawn keeps its element, and the focus in it.
              <Fragment key={line.id}>
                {gap > 1 && <Gap height={gap} />}
                <CaseTableRow
                  line={line}
                  index={index}
                  today={today}
                  columns={columns}
                  isOpen={line.id === open}
                  isActive={index === active}
                  href={linkTo(line.id)}
                  selection={selection}
                  onFocus={setFocused}
                  measure={measure}
                />
              </Fragment>
            );
          })}
          {total > drawnTo && <Gap height={total - drawnTo} />}
        </tbody>
      </table>
    </div>
  );
}

/** Keeps free what the rows would take that are not drawn. */
function Gap({ height }: { height: number }) {
  return (
    <tr class="case-table__gap">
      <td style={{ height: `${height}px` }} />
    </tr>
  );
}

/** At once where the row is drawn, so that a quick Enter opens the right case; else when it is. */
function focusRow(scroller: HTMLElement | null, index: number): void {
  const link = () => scroller?.querySelector<HTMLElement>(`[data-index="${index}"] a`);
  const drawn = link();
  if (drawn) drawn.focus();
  else requestAnimationFrame(() => link()?.focus());
}
