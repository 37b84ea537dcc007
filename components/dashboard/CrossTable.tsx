import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { CaseQuery } from '@/lib/domain/report/case-query.ts';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import type { Matches } from '@/lib/domain/report/match-cases.ts';
import {
  type Count,
  crossTable,
  type Dimension,
  dimensions,
} from '@/lib/domain/report/root-causes.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { figuresWords } from '@/lib/i18n/figures.ts';
import { listAddress } from './dashboard-address.ts';
import { isFew } from './few.ts';
import { queryOfRest, queryOfValue } from './query-of-value.ts';
import { useValueName } from './use-value-name.ts';

interface Props {
  readonly sheet: CaseSheet;
  readonly matches: Matches;
  readonly query: CaseQuery;
}

const ROWS = 10;
const MORE = 40;
const COLUMNS = 12;

/** Reason, owner, customer and month against each other; each number leads to its cases. */
export function CrossTable({ sheet, matches, query }: Props) {
  const words = useWords(figuresWords);
  const language = useLanguage();
  const [by, setBy] = useState<Dimension>('reason');
  const [most, setMost] = useState(ROWS);
  const [across, setAcross] = useState<Dimension>('month');
  const nameOf = useValueName();
  const table = useMemo(
    () => crossTable(sheet, matches, { by, across, rows: most, columns: COLUMNS }),
    [sheet, matches, by, across, most],
  );
  const beyond = queryOfRest(by, table.rows, query);
  const all = table.rows.reduce((sum, { count }) => sum + count, table.rest);
  const highest = Math.max(1, ...table.cells.flat());
  const numbers = new Intl.NumberFormat(localeOf[language]);
  const options = dimensions.map((value) => ({ value, label: words.dimensions[value] }));
  const number = (count: number, ...of: readonly (readonly [Dimension, Count])[]) => {
    if (count === 0) return <span class="muted">–</span>;
    let part = query;
    for (const [dimension, { name }] of of)
      part = Object.assign({}, part, queryOfValue(dimension, name, part));
    return <a href={listAddress(part)}>{numbers.format(count)}</a>;
  };
  return (
    <section class="card stack stack--tight" aria-labelledby="cross-title">
      <h2 id="cross-title">{words.cross}</h2>
      <div class="fields">
        <SelectField label={words.rows} value={by} options={options} onChange={setBy} />
        <SelectField label={words.columns} value={across} options={options} onChange={setAcross} />
      </div>
      <div class="cross">
        <table aria-labelledby="cross-title">
          <thead>
            <tr>
              <th scope="col">{words.dimensions[by]}</th>
              <th scope="col" class="cross__total">
                {words.total}
              </th>
              {table.columns.map(({ name }) => (
                <th key={name} scope="col" dir="auto">
                  {nameOf(across, name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, up) => (
              <tr key={row.name}>
                <th scope="row" dir="auto">
                  {nameOf(by, row.name)}
                </th>
                <td class="cross__total">{number(row.count, [by, row])}</td>
                {table.columns.map((column, left) => {
                  const count = table.cells[up]?.[left] ?? 0;
                  return (
                    <td key={column.name} style={{ '--share': count / highest }}>
                      {number(count, [by, row], [across, column])}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.rest > 0 && (
        <div class="row">
          <p class="small">
            {beyond ? (
              <a href={listAddress({ ...query, ...beyond })}>{words.rest(table.rest)}</a>
            ) : (
              <span class="muted">{words.rest(table.rest)}</span>
            )}
          </p>
          <Button small onClick={() => setMost(most + MORE)}>
            {words.showMore}
          </Button>
        </div>
      )}
      {isFew(all) && <p class="figure__few small">{words.few}</p>}
    </section>
  );
}
