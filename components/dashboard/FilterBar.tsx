import type { ComponentChildren } from 'preact';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import {
  type CaseGroup,
  type CaseQuery,
  caseGroups,
  everyOpenCase,
} from '@/lib/domain/report/case-query.ts';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import { formatList } from '@/lib/domain/shared/format-list.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { formatAmounts, type Money } from '@/lib/domain/shared/money.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { MoreFilters } from './MoreFilters.tsx';

interface Props {
  readonly query: CaseQuery;
  readonly sheet: CaseSheet;
  readonly counts: Readonly<Record<CaseGroup, number>>;
  readonly shown: number;
  readonly disputed: readonly Money[];
  readonly onChange: (query: CaseQuery) => void;
  /** Tools for what was found, at the end of the line that counts it. */
  readonly children?: ComponentChildren;
}

/** The counts as buttons, search and filters. What they find is said to screen readers. */
export function FilterBar({ query, sheet, counts, shown, disputed, ...rest }: Props) {
  const { onChange, children } = rest;
  const words = useWords(dashboardWords);
  const language = useLanguage();
  const numbers = new Intl.NumberFormat(localeOf[language]);
  const sums = formatAmounts(disputed, language);
  const isFiltered = JSON.stringify(query) !== JSON.stringify(everyOpenCase);
  const change = (part: Partial<CaseQuery>) => onChange({ ...query, ...part });
  return (
    <search class="stack" aria-label={words.filters}>
      <fieldset class="tiles" aria-label={words.groupsLabel}>
        {caseGroups.map((group) => (
          <button
            key={group}
            type="button"
            class={`tile${group === 'overdue' && counts[group] > 0 ? ' tile--danger' : ''}`}
            aria-pressed={query.group === group}
            onClick={() => change({ group })}
          >
            <span class="tile__count">{numbers.format(counts[group])}</span>
            <span class="tile__name">{words.groups[group]}</span>
          </button>
        ))}
      </fieldset>
      <MoreFilters query={query} sheet={sheet} onChange={change}>
        <TextField
          kind="search"
          label={words.search}
          value={query.text}
          onChange={(text) => change({ text })}
        />
      </MoreFilters>
      <div class="row row--apart">
        <div class="row">
          <p class="muted">
            <span role="status">{words.shown(shown)}</span>
            {sums.length > 0 && ` · ${words.disputedSum(formatList(sums, language))}`}
          </p>
          {isFiltered && (
            <Button small kind="quiet" onClick={() => onChange(everyOpenCase)}>
              {words.clear}
            </Button>
          )}
        </div>
        <div class="row cases__tools">{children}</div>
      </div>
    </search>
  );
}
