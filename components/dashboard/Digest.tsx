import { useMemo } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { CalendarButton } from '@/components/shared/CalendarButton.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { calendarOf } from '@/lib/app/calendar-of.ts';
import { businessCalendar } from '@/lib/domain/law/business-calendar.ts';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import { digestOf } from '@/lib/domain/report/digest.ts';
import { weekOf } from '@/lib/domain/report/week-figures.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { calendarWords } from '@/lib/i18n/calendar.ts';
import { digestWords } from '@/lib/i18n/digest.ts';
import { figuresWords } from '@/lib/i18n/figures.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import { formatWeekday } from '@/lib/i18n/format-weekday.ts';
import { DigestTable } from './DigestTable.tsx';
import { listAddress } from './dashboard-address.ts';
import { overdueLines } from './overdue-lines.ts';
import { WeekSummary } from './WeekSummary.tsx';

interface Props {
  readonly sheet: CaseSheet;
  readonly settings: Settings;
  readonly today: PlainDate;
}

/** The week on a page: what came and went, and what is overdue by the person who answers. Prints well. */
export function Digest({ sheet, settings, today }: Props) {
  const words = useWords(digestWords);
  const figures = useWords(figuresWords);
  const inCalendar = useWords(calendarWords);
  const language = useLanguage();
  const { clock, store } = useServices();
  const digest = useMemo(() => {
    const calendar = businessCalendar(settings.country, settings.closedDays);
    return digestOf(overdueLines(sheet, today), today, calendar);
  }, [sheet, settings, today]);
  const { overdue, neglected, neglectedSince, owners } = digest;
  const week = weekOf(today);
  // All rows are read when somebody asks for the file, and not before.
  const entries = async () =>
    calendarOf(await store.allRows(), { settings, language, now: clock.now() });
  return (
    <section class="card stack digest" aria-labelledby="digest-title">
      <div class="row row--apart">
        <h2 id="digest-title">{figures.digestTitle}</h2>
        <span class="row no-print">
          <CalendarButton entries={entries}>{inCalendar.addAllOpen}</CalendarButton>
          <Button small onClick={() => globalThis.print()}>
            {words.print}
          </Button>
        </span>
      </div>
      <p class="muted">
        {figures.week(week.number, formatDate(week.from, language), formatDate(week.to, language))}
        {' · '}
        {words.asOf(formatWeekday(today, language, null))}
      </p>
      <WeekSummary sheet={sheet} week={week} today={today} />
      <h2>{words.title}</h2>
      {overdue === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <p>
          <strong>
            <a href={listAddress({ group: 'overdue' })}>{words.overdue(overdue)}</a>
          </strong>
          {neglected > 0 && (
            <>
              {' · '}
              <a href={listAddress({ group: 'overdue', dueBy: neglectedSince })}>
                {words.neglected(neglected)}
              </a>
            </>
          )}
        </p>
      )}
      {owners.map(({ owner, lines }) => (
        <section key={owner} class="stack stack--tight">
          <h3 dir="auto">
            <a href={listAddress({ group: 'overdue', owner })}>
              {words.casesOf(owner || words.nobody, lines.length)}
            </a>
          </h3>
          <DigestTable owner={owner} lines={lines} />
        </section>
      ))}
    </section>
  );
}
