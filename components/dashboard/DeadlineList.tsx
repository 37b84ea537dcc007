import { DeadlineWorking } from '@/components/panel/DeadlineWorking.tsx';
import { Badge } from '@/components/shared/Badge.tsx';
import { deadlineKind } from '@/components/shared/due-kind.ts';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { Deadline } from '@/lib/domain/deadline/deadline.ts';
import { businessCalendar } from '@/lib/domain/law/business-calendar.ts';
import type { Country } from '@/lib/domain/shared/country.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { standing } from '@/lib/i18n/deadline.ts';
import { dueSentence } from '@/lib/i18n/duty.ts';

interface Props {
  readonly deadlines: readonly Deadline[];
  readonly country: Country;
  readonly closedDays: readonly PlainDate[];
  readonly today: PlainDate;
}

/** Every deadline of a case, what is still to be done first, each with how its date came about. */
export function DeadlineList({ deadlines, country, closedDays, today }: Props) {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  const calendar = businessCalendar(country, closedDays);
  const rank = ({ metOn }: Deadline) => (metOn === null ? '0' : '1');
  const sorted = deadlines.toSorted((a, b) =>
    `${rank(a)}${a.dueOn}`.localeCompare(`${rank(b)}${b.dueOn}`),
  );
  if (sorted.length === 0) return <p class="muted">{words.noDeadlines}</p>;
  return (
    <ul class="deadline-list">
      {sorted.map((deadline) => (
        <li key={deadline.id}>
          <div class="row row--apart">
            <span>{dueSentence(deadline, language, today)}</span>
            {/* What only the years bring needs no countdown. */}
            {deadline.duty !== 'tool' && (
              <Badge kind={deadlineKind(deadline, today)}>
                {standing(deadline, { today, calendar, language })}
              </Badge>
            )}
          </div>
          <DeadlineWorking deadline={deadline} />
        </li>
      ))}
    </ul>
  );
}
