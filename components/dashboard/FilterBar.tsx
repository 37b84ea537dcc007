import { Button } from '@/components/shared/Button.tsx';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import type { Summary } from '@/lib/domain/report/summarise.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { formatMoney } from '@/lib/domain/shared/money.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { formatList } from '@/lib/i18n/format.ts';
import { type CaseFilter, noFilter } from './case-filter.ts';
import { caseGroups, countOf } from './case-groups.ts';

interface Props {
  readonly filter: CaseFilter;
  readonly summary: Summary;
  readonly owners: readonly string[];
  readonly shown: number;
  readonly onChange: (part: Partial<CaseFilter>) => void;
}

// A select has no null: this stands for everyone and can be no address.
const EVERYONE = '*';

/** The counts as buttons, search and owner. What they find is said to screen readers. */
export function FilterBar({ filter, summary, owners, shown, onChange }: Props) {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  const numbers = new Intl.NumberFormat(localeOf[language]);
  const sums = summary.disputed.map((sum) => formatMoney(sum, language));
  const isFiltered = filter.text !== '' || filter.owner !== null || filter.group !== noFilter.group;
  return (
    <search class="stack" aria-label={words.filters}>
      <fieldset class="tiles" aria-label={words.groupsLabel}>
        {caseGroups.map((group) => (
          <button
            key={group}
            type="button"
            class={`tile${group === 'overdue' && countOf(summary, group) > 0 ? ' tile--danger' : ''}`}
            aria-pressed={filter.group === group}
            onClick={() => onChange({ group })}
          >
            <span class="tile__count">{numbers.format(countOf(summary, group))}</span>
            <span class="tile__name">{words.groups[group]}</span>
          </button>
        ))}
      </fieldset>
      <div class="fields filter-fields">
        <TextField
          kind="search"
          label={words.search}
          value={filter.text}
          onChange={(text) => onChange({ text })}
        />
        <SelectField
          label={words.owner}
          value={filter.owner ?? EVERYONE}
          options={[
            { value: EVERYONE, label: words.everyone },
            ...owners.map((owner) => ({ value: owner, label: owner || words.nobody })),
          ]}
          onChange={(owner) => onChange({ owner: owner === EVERYONE ? null : owner })}
        />
      </div>
      <div class="row">
        <p class="muted" role="status">
          {words.shown(shown)}
        </p>
        {sums.length > 0 && <p class="muted">{words.disputedSum(formatList(sums, language))}</p>}
        {isFiltered && (
          <Button small kind="quiet" onClick={() => onChange({ ...noFilter, open: filter.open })}>
            {words.clear}
          </Button>
        )}
      </div>
    </search>
  );
}
