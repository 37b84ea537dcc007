import { useMemo } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { hoursOf } from '@/lib/domain/deadline/working-hours.ts';
import type { CaseQuery } from '@/lib/domain/report/case-query.ts';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import { caseFigures } from '@/lib/domain/report/figures.ts';
import { matchCases } from '@/lib/domain/report/match-cases.ts';
import { dayNumber, dayOf } from '@/lib/domain/report/pack-line.ts';
import { workingLine } from '@/lib/domain/report/working-line.ts';
import { addDays, type PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { figuresWords, type Period, periods } from '@/lib/i18n/figures.ts';
import { CrossTable } from './CrossTable.tsx';
import { FigureCards } from './FigureCards.tsx';
import { FixEffect } from './FixEffect.tsx';
import { MonthChart } from './MonthChart.tsx';
import { MoreFilters } from './MoreFilters.tsx';
import { ReasonBars } from './ReasonBars.tsx';

interface Props {
  readonly sheet: CaseSheet;
  readonly query: CaseQuery;
  readonly onChange: (query: CaseQuery) => void;
  readonly settings: Settings;
  readonly today: PlainDate;
}

/** Figures people act on: how long answers take, and what objections are about. Each leads to its cases. */
export function Figures({ sheet, query, onChange, settings, today }: Props) {
  const words = useWords(figuresWords);
  // The group is of the list: figures are of all cases, open and closed.
  const { group: _group, ...rest } = query;
  const matches = useMemo(
    () => matchCases(sheet, rest, today),
    [sheet, today, ...Object.values(rest)],
  );
  const line = useMemo(
    () => workingLine(hoursOf(settings), firstDay(sheet) ?? today, today),
    [sheet, settings, today],
  );
  const figures = useMemo(
    () => caseFigures(sheet, matches, { today: dayNumber(today), line }),
    [sheet, matches, today, line],
  );
  const whole: CaseQuery = { ...query, group: 'all' };
  const shared = { sheet, matches, query: whole };
  const change = (part: Partial<CaseQuery>) => onChange({ ...query, ...part });
  return (
    <div class="stack figures">
      <fieldset class="row" aria-label={words.period}>
        {periods.map((period) => {
          const from = beginningOf(period, today);
          return (
            <Button
              key={period}
              small
              pressed={query.from === from && query.to === null}
              onClick={() => change({ from, to: null })}
            >
              {words.periods[period]}
            </Button>
          );
        })}
      </fieldset>
      <MoreFilters query={query} sheet={sheet} onChange={change} />
      {figures.cases === 0 ? (
        <p class="page__empty">{words.noCases}</p>
      ) : (
        <>
          <FigureCards figures={figures} query={whole} settings={settings} />
          <p class="muted small">{words.basis}</p>
          <div class="figures__pair">
            <div class="stack">
              <MonthChart {...shared} />
              <FixEffect sheet={sheet} today={today} />
            </div>
            <ReasonBars {...shared} />
          </div>
          <CrossTable {...shared} />
        </>
      )}
    </div>
  );
}

function beginningOf(period: Period, today: PlainDate): PlainDate | null {
  return period === 'all' ? null : addDays(today, -Number(period));
}

/** The day on which the oldest case came. */
function firstDay({ days }: CaseSheet): PlainDate | null {
  let first = 0;
  for (const day of days.receivedOn) if (first === 0 || day < first) first = day;
  return dayOf(first);
}
