import { DateText } from '@/components/shared/DateText.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { Deadline } from '@/lib/domain/deadline/deadline.ts';
import type { BusinessCalendar } from '@/lib/domain/law/business-calendar.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { deadlineWords, standing } from '@/lib/i18n/deadline.ts';
import { nameOfTimer } from '@/lib/i18n/duty.ts';
import { DeadlineWorking } from './DeadlineWorking.tsx';

interface Props {
  readonly deadlines: readonly Deadline[];
  readonly today: PlainDate;
  readonly calendar: BusinessCalendar;
}

/** The other dates of a case: whose they are, where they stand, and how they were counted. */
export function DeadlineLines({ deadlines, today, calendar }: Props) {
  const words = useWords(deadlineWords);
  const language = useLanguage();
  return (
    <ul class="deadlines">
      {deadlines.map((deadline) => (
        <li key={deadline.id} class="stack stack--tight">
          <p class="row row--apart">
            <span>{nameOfTimer(deadline.timer, language)}</span>
            <DateText date={deadline.dueOn} />
          </p>
          <p class="muted small">
            {words.duties[deadline.duty]} · {standing(deadline, { today, calendar, language })}
          </p>
          <DeadlineWorking deadline={deadline} />
        </li>
      ))}
    </ul>
  );
}
