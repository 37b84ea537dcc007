import { Badge } from '@/components/shared/Badge.tsx';
import { dueKind } from '@/components/shared/due-kind.ts';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { daysBetween, type PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';

/** Says that our next duty is today or past; nothing while there is time. */
export function DueBadge({ dueOn, today }: { dueOn: PlainDate; today: PlainDate }) {
  const words = useWords(dashboardWords);
  if (dueOn > today) return null;
  return (
    <Badge kind={dueKind(dueOn, today)}>
      {dueOn === today ? words.dueToday : words.overdueBy(daysBetween(dueOn, today))}
    </Badge>
  );
}
