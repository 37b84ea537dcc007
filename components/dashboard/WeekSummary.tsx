import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { type CaseGroup, everyOpenCase } from '@/lib/domain/report/case-query.ts';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import { countGroups, groupsOf } from '@/lib/domain/report/group-cases.ts';
import { matchCases } from '@/lib/domain/report/match-cases.ts';
import { crossTable, reasonOf } from '@/lib/domain/report/root-causes.ts';
import {
  queryOfWeek,
  type Week,
  weekCounts,
  weekEvents,
  weekOf,
} from '@/lib/domain/report/week-figures.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { addDays, type PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { figuresWords } from '@/lib/i18n/figures.ts';
import { listAddress } from './dashboard-address.ts';

interface Props {
  readonly sheet: CaseSheet;
  readonly week: Week;
  readonly today: PlainDate;
}

const nowGroups = [
  'unanswered',
  'overdue',
  'today',
  'waiting',
  'agency',
] as const satisfies readonly CaseGroup[];
const REASONS = 5;

/** What came, was answered and decided this week and the week before, how it stands now, and what it was about. */
export function WeekSummary({ sheet, week, today }: Props) {
  const words = useWords(figuresWords);
  const cases = useWords(dashboardWords);
  const language = useLanguage();
  const numbers = new Intl.NumberFormat(localeOf[language]);
  const before = weekOf(addDays(week.from, -1));
  const { now, last, groups, reasons } = useMemo(() => {
    const received = queryOfWeek('received', week);
    const every = matchCases(sheet, { ...everyOpenCase }, today);
    return {
      now: weekCounts(sheet, week, today),
      last: weekCounts(sheet, before, today),
      groups: countGroups(groupsOf(sheet, today), every),
      reasons: crossTable(sheet, matchCases(sheet, received, today), {
        by: 'reason',
        across: 'reason',
        rows: REASONS,
        columns: 1,
      }).rows,
    };
  }, [sheet, week.from, today]);
  const labels = {
    received: words.received,
    answered: words.answeredWeek,
    decided: words.decidedWeek,
  };
  return (
    <div class="week">
      <dl class="week__facts">
        {weekEvents.map((event) => (
          <div key={event}>
            <dt>{labels[event]}</dt>
            <dd>
              <a href={listAddress(queryOfWeek(event, week))}>{numbers.format(now[event])}</a>{' '}
              <a class="muted small" href={listAddress(queryOfWeek(event, before))}>
                {words.compared(numbers.format(last[event]))}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <section class="stack stack--tight" aria-label={words.now}>
        <h3>{words.now}</h3>
        <dl class="facts">
          {nowGroups.map((group) => (
            <Fragment key={group}>
              <dt>{cases.groups[group]}</dt>
              <dd>
                <a href={listAddress({ group })}>{numbers.format(groups[group])}</a>
              </dd>
            </Fragment>
          ))}
        </dl>
      </section>
      {reasons.length > 0 && (
        <section class="stack stack--tight" aria-label={words.topReasons}>
          <h3>{words.topReasons}</h3>
          <dl class="facts">
            {reasons.map(({ name, count }) => {
              const reason = reasonOf(name);
              return (
                reason && (
                  <Fragment key={name}>
                    <dt>{reasonCodeInfo[reason].labels[language]}</dt>
                    <dd>
                      <a href={listAddress({ ...queryOfWeek('received', week), reason })}>
                        {numbers.format(count)}
                      </a>
                    </dd>
                  </Fragment>
                )
              );
            })}
          </dl>
        </section>
      )}
    </div>
  );
}
