import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { periodsOf } from '@/lib/domain/deadline/working-hours.ts';
import { answerStandings, type CaseQuery, milestoneNames } from '@/lib/domain/report/case-query.ts';
import type { CaseFigures } from '@/lib/domain/report/figures.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { figuresWords } from '@/lib/i18n/figures.ts';
import { formatWorkingTime } from '@/lib/i18n/format-duration.ts';
import { listAddress } from './dashboard-address.ts';
import { isFew } from './few.ts';

interface Props {
  readonly figures: CaseFigures;
  readonly query: CaseQuery;
  readonly settings: Settings;
}

/** Time to first answer, to decision and to payment, and how many were answered in time. */
export function FigureCards({ figures, query, settings }: Props) {
  const words = useWords(figuresWords);
  const cases = useWords(dashboardWords);
  const language = useLanguage();
  const minutesADay = periodsOf(settings.workday, settings.breaks).reduce(
    (sum, { from, to }) => sum + to - from,
    0,
  );
  const percent = new Intl.NumberFormat(localeOf[language], {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const owed = figures.inTime + figures.late + figures.overdue;
  const counts = { 'in-time': figures.inTime, late: figures.late, overdue: figures.overdue };
  return (
    <div class="figure-cards">
      {milestoneNames.map((name) => {
        const { count, median, slow } = figures[name];
        const say = (value: number | null) => {
          if (value === null) return words.none;
          return name === 'paid'
            ? words.days(value)
            : formatWorkingTime(value, { language, minutesADay: minutesADay || 480 });
        };
        return (
          <section key={name} class="card figure">
            <h2>{words.times[name]}</h2>
            {count > 0 && <p class="muted small">{words.median}</p>}
            <p class="figure__value">{say(median)}</p>
            {count > 0 && (
              <p class="muted small">
                {words.slow} {say(slow)}
              </p>
            )}
            <p class="small">
              <a href={listAddress({ ...query, milestone: name })}>{words.ofCases(count)}</a>
            </p>
            {isFew(count) && <p class="figure__few small">{words.few}</p>}
          </section>
        );
      })}
      <section class="card figure">
        <h2>{words.inTime}</h2>
        {owed > 0 && <p class="muted small">{words.ofOwed}</p>}
        <p class="figure__value">
          {owed === 0 ? words.none : percent.format(figures.inTime / owed)}
        </p>
        <ul class="figure__list small">
          {answerStandings.map((standing) => (
            <li key={standing}>
              <a href={listAddress({ ...query, answer: standing })}>
                {cases.answers[standing]}: {words.ofCases(counts[standing])}
              </a>
            </li>
          ))}
        </ul>
        {isFew(owed) && <p class="figure__few small">{words.few}</p>}
      </section>
    </div>
  );
}
