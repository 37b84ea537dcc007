import { Badge } from '@/components/shared/Badge.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { daysBetween, type PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { isInGroup, isLate } from './case-groups.ts';

interface Props {
  readonly row: CaseRow;
  readonly today: PlainDate;
}

/** Says that our next duty is today or past; nothing while there is time or the clock waits. */
export function DueBadge({ row, today }: Props) {
  const words = useWords(dashboardWords);
  if (row.nextDueOn !== null && isLate(row, today))
    return <Badge kind="danger">{words.overdueBy(daysBetween(row.nextDueOn, today))}</Badge>;
  return isInGroup(row, 'today', today) ? <Badge kind="warn">{words.dueToday}</Badge> : null;
}
