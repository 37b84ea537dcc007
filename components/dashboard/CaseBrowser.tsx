import { useMemo } from 'preact/hooks';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { summarise } from '@/lib/domain/report/summarise.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { CaseTable } from './CaseTable.tsx';
import { CaseView } from './CaseView.tsx';
import { filteredCases, hashOfFilter } from './case-filter.ts';
import { isInGroup } from './case-groups.ts';
import { FilterBar } from './FilterBar.tsx';
import { useFilter } from './use-filter.ts';

interface Props {
  readonly rows: readonly CaseRow[];
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly mailLink: (key: MessageKey) => string | null;
}

/** Counts that filter, the table they filter, and the case that is open. */
export function CaseBrowser({ rows, settings, today, mailLink }: Props) {
  const words = useWords(dashboardWords);
  const [filter, change] = useFilter();
  const { text, owner } = filter;
  const found = useMemo(() => filteredCases(rows, { text, owner }), [rows, text, owner]);
  const shown = useMemo(
    () => found.filter((row) => isInGroup(row, filter.group, today)),
    [found, filter.group, today],
  );
  const summary = useMemo(() => summarise(found, today), [found, today]);
  const open = rows.find(({ objection }) => objection.id === filter.open) ?? null;
  const linkTo = (id: string | null) => hashOfFilter({ ...filter, open: id });
  const owners = useMemo(
    () => [...new Set(rows.map(({ objection }) => objection.classification.owner))].toSorted(),
    [rows],
  );
  return (
    <div class="cases" data-open={filter.open !== null}>
      <div class="cases__filter">
        <FilterBar
          filter={filter}
          summary={summary}
          owners={owners}
          shown={shown.length}
          onChange={change}
        />
      </div>
      <div class="cases__list">
        {shown.length === 0 ? (
          <p class="page__empty">{words.noMatch}</p>
        ) : (
          <CaseTable rows={shown} today={today} open={filter.open} linkTo={linkTo} />
        )}
      </div>
      {filter.open !== null && (
        <section
          class="cases__open card"
          aria-label={open ? words.caseOf(open.objection.caseNumber) : words.closeCase}
        >
          <div class="row row--apart">
            <span />
            <a href={linkTo(null)}>{words.closeCase}</a>
          </div>
          {open ? (
            <CaseView
              key={open.objection.id}
              row={open}
              settings={settings}
              today={today}
              mailLink={mailLink}
            />
          ) : (
            <p role="status">{words.gone}</p>
          )}
        </section>
      )}
    </div>
  );
}
