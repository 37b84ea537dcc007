import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { type ColumnName, columnNames, headOf } from './columns.ts';

interface Props {
  readonly columns: readonly ColumnName[];
  readonly onChange: (columns: readonly ColumnName[]) => void;
}

/** Which columns the list has. */
export function ColumnChoice({ columns, onChange }: Props) {
  const words = useWords(dashboardWords);
  const toggle = (column: ColumnName) =>
    onChange(columnNames.filter((each) => (each === column) !== columns.includes(each)));
  return (
    <Disclosure summary={words.columns}>
      <fieldset class="row" aria-label={words.columns}>
        {columnNames.map((column) => (
          <label key={column} class="check">
            <input
              type="checkbox"
              checked={columns.includes(column)}
              onChange={() => toggle(column)}
            />
            <span>{headOf(column, words)}</span>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
