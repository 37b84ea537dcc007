import { useMemo } from 'preact/hooks';
import { ExportList } from '@/components/evidence/ExportList.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import { disputedSums } from '@/lib/domain/report/disputed-sums.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { BulkBar } from './BulkBar.tsx';
import { CaseTable } from './CaseTable.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { columnsBeside } from './columns.ts';
import { type DashboardAddress, hashOf } from './dashboard-address.ts';
import { FilterBar } from './FilterBar.tsx';
import { loadCaseView, OpenCase } from './OpenCase.tsx';
import { SortChoice } from './SortChoice.tsx';
import { useColumns } from './use-columns.ts';
import { useLater } from './use-later.ts';
import { useRows } from './use-rows.ts';
import { useSelection } from './use-selection.ts';

interface Props {
  readonly sheet: CaseSheet;
  readonly address: DashboardAddress;
  readonly onChange: (part: Partial<DashboardAddress>) => void;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly mailLink: (key: MessageKey) => string | null;
}

/** Counts that filter, the list they filter, and the case that is open. */
export function CaseBrowser({ sheet, address, onChange, settings, today, mailLink }: Props) {
  const words = useWords(dashboardWords);
  const { query, order, open } = address;
  const { rows, counts } = useRows(sheet, { query, order, today });
  const disputed = useMemo(() => disputedSums(sheet, rows), [sheet, rows]);
  const selection = useSelection(sheet, rows);
  const [columns, setColumns] = useColumns();
  // At hand when the first case is opened; whether it cannot be had is told there.
  useLater(() => void loadCaseView().catch(() => {}), []);
  const linkTo = (id: string | null) => hashOf({ ...address, open: id });
  return (
    <div class="cases" data-open={open !== null}>
      <div class="cases__filter">
        <FilterBar
          query={query}
          sheet={sheet}
          counts={counts}
          shown={rows.length}
          disputed={disputed}
          onChange={(next) => onChange({ query: next })}
        >
          <SortChoice order={order} onChange={(next) => onChange({ order: next })} />
          <ColumnChoice columns={columns} onChange={setColumns} />
          <ExportList sheet={sheet} rows={rows} />
        </FilterBar>
      </div>
      <div class="cases__list">
        <BulkBar selection={selection} settings={settings} today={today} />
        {rows.length === 0 ? (
          <p class="page__empty">{words.noMatch}</p>
        ) : (
          <CaseTable
            sheet={sheet}
            rows={rows}
            today={today}
            columns={open === null ? columns : columnsBeside(columns)}
            order={order}
            onOrder={(next) => onChange({ order: next })}
            open={open}
            linkTo={linkTo}
            selection={selection}
          />
        )}
      </div>
      {open !== null && (
        <OpenCase
          key={open}
          id={open}
          sheet={sheet}
          settings={settings}
          today={today}
          mailLink={mailLink}
          closeLink={linkTo(null)}
        />
      )}
    </div>
  );
}
