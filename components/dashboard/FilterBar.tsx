import { Button } from '@/components/shared/Button.tsx';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { type CaseGroup, dashboardWords } from '@/lib/i18n/dashboard.ts';
import { type CaseFilter, noFilter } from './case-filter.ts';
import { caseGroups } from './case-groups.ts';

interface Props {
  readonly filter: CaseFilter;
  readonly counts: Readonly<Record<CaseGroup, number>>;
  readonly owners: readonly string[];
  readonly shown: number;
  readonly onChange: (part: Partial<CaseFilter>) => void;
}

// A select has no null: this stands for everyone and can be no address.
const EVERYONE = '*';

/** The counts as buttons, search and owner. What they find is said to screen readers. */
export function FilterBar({ filter, counts, owners, shown, onChange }: Props) {
  const words = useWords(dashboardWords);
  const numbers = new Intl.NumberFormat(localeOf[useLanguage()]);
  const isFiltered = filter.text !== '' || filter.owner !== null || filter.group !== noFilter.group;
  return (
    <search class="stack" aria-label={words.filters}>
      <fieldset class="tiles" aria-label={words.groupsLabel}>
        {caseGroups.map((group) => (
          <button
            key={group}
            type="button"
            class={`tile${group === 'overdue' && counts[group] > 0 ? ' tile--danger' : ''}`}
            aria-pressed={filter.group === group}
            onClick={() => onChange({ group })}
          >
            <span class="tile__count">{numbers.format(counts[group])}</span>
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
        {isFiltered && (
          <Button small kind="quiet" onClick={() => onChange({ ...noFilter, open: filter.open })}>
            {words.clear}
          </Button>
        )}
      </div>
    </search>
  );
}
