import { useMemo } from 'preact/hooks';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { CaseQuery } from '@/lib/domain/report/case-query.ts';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import type { Matches } from '@/lib/domain/report/match-cases.ts';
import { crossTable } from '@/lib/domain/report/root-causes.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { figuresWords } from '@/lib/i18n/figures.ts';
import { formatMonth } from '@/lib/i18n/format-month.ts';
import { listAddress } from './dashboard-address.ts';
import { queryOfValue } from './query-of-value.ts';

interface Props {
  readonly sheet: CaseSheet;
  readonly matches: Matches;
  readonly query: CaseQuery;
}

const MONTHS = 18;
const WIDTH = 34;
const HEIGHT = 120;

/** How many objections came each month, as columns that lead to their cases. */
export function MonthChart({ sheet, matches, query }: Props) {
  const words = useWords(figuresWords);
  const language = useLanguage();
  const { rows: months } = useMemo(
    () => crossTable(sheet, matches, { by: 'month', across: 'month', rows: MONTHS, columns: 1 }),
    [sheet, matches],
  );
  const most = Math.max(1, ...months.map(({ count }) => count));
  const numbers = new Intl.NumberFormat(localeOf[language]);
  const width = months.length * WIDTH;
  return (
    <section class="card stack stack--tight" aria-labelledby="months-title">
      <h2 id="months-title">{words.byMonth}</h2>
      <div class="month-chart">
        {/* Words are in the links: the picture itself says nothing more. */}
        <svg viewBox={`0 0 ${width} ${HEIGHT + 44}`} width={width} height={HEIGHT + 44}>
          <title>{words.byMonth}</title>
          {months.map(({ name, count }, place) => {
            const height = Math.round((count / most) * HEIGHT);
            const middle = place * WIDTH + WIDTH / 2;
            return (
              <a
                key={name}
                href={listAddress({ ...query, ...queryOfValue('month', name, query) })}
                aria-label={`${formatMonth(name, language, 'long')}: ${words.ofCases(count)}`}
              >
                <rect
                  class="month-chart__hit"
                  x={place * WIDTH}
                  y={0}
                  width={WIDTH}
                  height={HEIGHT + 44}
                />
                <rect
                  class="month-chart__bar"
                  x={place * WIDTH + 4}
                  y={HEIGHT + 14 - height}
                  width={WIDTH - 8}
                  height={height}
                  rx={2}
                />
                <text x={middle} y={HEIGHT + 10 - height} class="month-chart__count">
                  {numbers.format(count)}
                </text>
                <text x={middle} y={HEIGHT + 28} class="month-chart__name">
                  {formatMonth(name, language, 'short')}
                </text>
                {(name.endsWith('-01') || place === 0) && (
                  <text x={middle} y={HEIGHT + 41} class="month-chart__name">
                    {name.slice(0, 4)}
                  </text>
                )}
              </a>
            );
          })}
        </svg>
      </div>
      <p class="muted small">{words.chartNote}</p>
    </section>
  );
}
