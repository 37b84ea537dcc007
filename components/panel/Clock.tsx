import { useEffect, useRef } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Badge } from '@/components/shared/Badge.tsx';
import { CalendarButton } from '@/components/shared/CalendarButton.tsx';
import { DateText } from '@/components/shared/DateText.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { deadlineKind } from '@/components/shared/due-kind.ts';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { StateBadge } from '@/components/shared/StateBadge.tsx';
import { calendarEntry } from '@/lib/app/calendar-of.ts';
import { nextDuty } from '@/lib/domain/deadline/next-duty.ts';
import { businessCalendar } from '@/lib/domain/law/business-calendar.ts';
import { isOpen } from '@/lib/domain/objection/state-groups.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { calendarWords } from '@/lib/i18n/calendar.ts';
import { standing } from '@/lib/i18n/deadline.ts';
import { dueSentence } from '@/lib/i18n/duty.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { DeadlineLines } from './DeadlineLines.tsx';
import { DeadlineWorking } from './DeadlineWorking.tsx';
import { OddDateNote } from './OddDateNote.tsx';

interface Props {
  readonly row: CaseRow;
  readonly settings: Settings;
  readonly today: PlainDate;
  /** It began to run a moment ago: read it out. */
  readonly isNew: boolean;
}

/** "Answer by …, because …": the one date that matters now, and where the case stands. */
export function Clock({ row: { objection, deadlines }, settings, today, isNew }: Props) {
  const words = useWords(panelWords).clock;
  const language = useLanguage();
  const inCalendar = useWords(calendarWords);
  const { clock } = useServices();
  const calendar = businessCalendar(settings.country, settings.closedDays);
  const duty = nextDuty(deadlines);
  const others = deadlines.filter((deadline) => deadline !== duty && deadline.duty !== 'tool');
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  const dueBy = duty && dueSentence(duty, language, today);
  // The button that was pressed is gone: without this the focus would be lost. Once, when it appears.
  useEffect(() => {
    if (!isNew) return;
    heading.current?.focus();
    if (dueBy) announce(dueBy);
  }, []);
  const isSnoozed = objection.snoozedUntil !== null && objection.snoozedUntil > today;
  return (
    <section class="card clock" aria-labelledby="clock-title">
      <div class="row row--apart">
        <h3 id="clock-title" ref={heading} tabIndex={-1}>
          {words.heading}
        </h3>
        <StateBadge state={objection.state} />
      </div>
      <OddDateNote deadlines={deadlines} />
      {duty ? (
        <div class="stack stack--tight">
          <p class="clock__duty">{dueBy}</p>
          <p>
            <Badge kind={deadlineKind(duty, today)}>
              {standing(duty, { today, calendar, language })}
            </Badge>
          </p>
          <DeadlineWorking deadline={duty} />
          <div class="row">
            <CalendarButton
              about={objection.caseNumber}
              entries={() => [
                calendarEntry(duty, objection, { settings, language, now: clock.now() }),
              ]}
            >
              {inCalendar.addOne}
            </CalendarButton>
          </div>
        </div>
      ) : (
        <div class="stack stack--tight">
          <p class="clock__duty">{words.nothingDue}</p>
          <p class="muted">{isOpen(objection.state) ? words.waiting : words.closed}</p>
        </div>
      )}
      {isSnoozed && objection.snoozedUntil && (
        <p class="small">
          {words.snoozed} <DateText date={objection.snoozedUntil} />
        </p>
      )}
      {isOpen(objection.state) && (
        <p class="muted small">{objection.isPaused ? words.pause : words.noPause}</p>
      )}
      {others.length > 0 && (
        <Disclosure summary={words.others}>
          <DeadlineLines deadlines={others} today={today} calendar={calendar} />
        </Disclosure>
      )}
    </section>
  );
}
