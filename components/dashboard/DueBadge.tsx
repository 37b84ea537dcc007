import { Badge } from '@/components/shared/Badge.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { daysBetween, type PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';

/** Says that a deadline is today or past; nothing while there is time. */
export function DueBadge({ dueOn, today }: { dueOn: PlainDate; today: PlainDate }) {
  const words = useWords(dashboardWords);
  const late = daysBetween(dueOn, today);
  if (late < 0) return null;
  return late === 0 ? (
    <Badge kind="warn">{words.dueToday}</Badge>
  ) : (
    <Badge kind="danger">{words.overdueBy(late)}</Badge>
  );
}
