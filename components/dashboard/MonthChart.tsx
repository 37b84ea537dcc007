import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { CaseQuery } from '@/lib/domain/report/case-query.ts';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import { lastMonths } from '@/lib/domain/report/last-months.ts';
import type { Matches } from '@/lib/domain/report/match-cases.ts';
import { crossTable } from '@/lib/domain/report/root-causes.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { figuresWords } from '@/lib/i18n/figures.ts';
import { formatMonth } from '@/lib/i18n/format-month.ts';
import { listAddress } from './dashboard-address.ts';
import { isFew } from './few.ts';
import { queryOfRest, queryOfValue } from './query-of-value.ts';

interface Props {
  readonly sheet: CaseSheet;
  readonly matches: Matches;
  readonly query: CaseQuery;
}

const MONTHS = 13;
const EVERY = 10_000;
/** Of the highest column, in pixels. */
const HEIGHT = 120;

/** How many objections came each month, as columns that lead to their cases. */
export function MonthChart({ sheet, matches, query }: Props) {
  const words = useWords(figuresWords);
  const language = useLanguage();
  const { rows: used } = useMemo(
    () => crossTable(sheet, matches, { by: 'month', across: 'month', rows: EVERY, columns: 1 }),
    [sheet, matches],
  );
  const months = lastMonths(used, MONTHS);
  const all = used.reduce((sum, { count }) => sum + count, 0);
  const older = all - months.reduce((sum, { count }) => sum + count, 0);
  const chart = useRef<HTMLOListElement>(null);
  // Where there is room for some months only, they are the last ones.
  useLayoutEffect(() => {
    if (chart.current) chart.current.scrollLeft = chart.current.scrollWidth;
  }, [months.length]);
  const most = Math.max(1, ...months.map(({ count }) => count));
  const numbers = new Intl.NumberFormat(localeOf[language]);
  return (
    <section class="card stack stack--tight" aria-labelledby="months-title">
      <h2 id="months-title">{words.byMonth}</h2>
      <ol class="month-chart" ref={chart}>
        {months.map(({ name, count }, place) => (
          <li key={name}>
            <a href={listAddress({ ...query, ...queryOfValue('month', name, query) })}>
              <span class="visually-hidden">
                {`${formatMonth(name, language, 'long')}: ${words.ofCases(count)}`}
              </span>
              {/* What the eye sees of it. */}
              <span class="month-chart__count" aria-hidden="true">
                {numbers.format(count)}
              </span>
              <span
                class="month-chart__bar"
                style={{ height: `${Math.round((count / most) * HEIGHT)}px` }}
              />
              <span class="month-chart__name" aria-hidden="true">
                {formatMonth(name, language, 'short')}
                <span>{name.endsWith('-01') || place === 0 ? name.slice(0, 4) : ''}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
      <p class="muted small">{words.chartNote}</p>
      {older > 0 && (
        <p class="small">
          <a href={listAddress({ ...query, ...queryOfRest('month', months, query) })}>
            {words.older(older)}
          </a>
        </p>
      )}
      {isFew(all) && <p class="figure__few small">{words.few}</p>}
    </section>
  );
}
