import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { CalendarButton } from '@/components/shared/CalendarButton.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { calendarOf } from '@/lib/app/calendar-of.ts';
import { isOpen } from '@/lib/domain/objection/state-groups.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { calendarWords } from '@/lib/i18n/calendar.ts';
import { digestWords } from '@/lib/i18n/digest.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { Digest } from './Digest.tsx';

interface Props {
  readonly rows: readonly CaseRow[];
  readonly settings: Settings;
  readonly today: PlainDate;
}

/** What can be taken along: the digest of what is overdue, and all running deadlines for a calendar. */
export function DashboardTools({ rows, settings, today }: Props) {
  const words = useWords(digestWords);
  const inCalendar = useWords(calendarWords);
  const language = useLanguage();
  const { clock } = useServices();
  const [isOpened, setIsOpened] = useState(false);
  const running = rows
    .filter(({ objection }) => isOpen(objection.state))
    .flatMap(({ deadlines }) => deadlines)
    .filter(({ metOn, timer }) => metOn === null && timer !== 'RETENTION');
  return (
    <div class="stack dashboard-tools">
      <div class="row no-print">
        <Button kind="quiet" small expanded={isOpened} onClick={() => setIsOpened(!isOpened)}>
          {isOpened ? words.close : words.open}
        </Button>
        {running.length > 0 && (
          <>
            <CalendarButton
              entries={() => calendarOf(rows, { settings, language, now: clock.now() })}
            >
              {inCalendar.addAll(running.length)}
            </CalendarButton>
            <span class="muted small">{inCalendar.addAllHint}</span>
          </>
        )}
      </div>
      {isOpened && <Digest rows={rows} settings={settings} today={today} />}
    </div>
  );
}
