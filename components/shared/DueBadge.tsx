import { daysBetween, type PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { deadlineWords } from '@/lib/i18n/deadline.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { Badge } from './Badge.tsx';
import { dueKind } from './due-kind.ts';
import { useLanguage, useWords } from './ServicesContext.tsx';

/** Says that our next duty is today or past; nothing while there is time. */
export function DueBadge({ dueOn, today }: { dueOn: PlainDate; today: PlainDate }) {
  const words = useWords(deadlineWords);
  const language = useLanguage();
  if (dueOn > today) return null;
  return (
    <Badge kind={dueKind(dueOn, today)}>
      {dueOn === today
        ? words.dueToday
        : plural(language, daysBetween(dueOn, today), words.daysOver)}
    </Badge>
  );
}
