import { nextDuty } from '@/lib/domain/deadline/next-duty.ts';
import { statusOn } from '@/lib/domain/deadline/status-on.ts';
import { isOpen } from '@/lib/domain/objection/state-groups.ts';
import type { Summary } from '@/lib/domain/report/summarise.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { CaseGroup } from '@/lib/i18n/dashboard.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';

/** In the order of the buttons: what is most urgent first. */
export const caseGroups = [
  'unanswered',
  'overdue',
  'today',
  'waiting',
  'agency',
  'open',
  'closed',
] as const satisfies readonly CaseGroup[];

/** Whether a case belongs to a group, as `summarise` counts it; a case may belong to several. */
export function isInGroup(row: CaseRow, group: CaseGroup, today: PlainDate): boolean {
  const { objection } = row;
  if (group === 'closed') return objection.state === 'CLOSED';
  if (!isOpen(objection.state)) return false;
  switch (group) {
    case 'open':
      return true;
    case 'unanswered':
      return !objection.isAnswered;
    case 'overdue':
      return (dueOf(row, today) ?? today) < today;
    case 'today':
      return dueOf(row, today) === today;
    case 'waiting':
      return objection.state === 'WAITING_CUSTOMER';
    case 'agency':
      return objection.atAgency;
  }
}

/** The number on the button of a group. */
export function countOf(summary: Summary, group: CaseGroup): number {
  switch (group) {
    case 'open':
    case 'unanswered':
    case 'overdue':
    case 'closed':
      return summary[group];
    case 'today':
      return summary.dueToday;
    case 'waiting':
      return summary.waitingForCustomer;
    case 'agency':
      return summary.atAgency;
  }
}

/** The day of our next duty; null when we owe nothing or our clock waits for the customer. */
export function dueOf({ objection, deadlines }: CaseRow, today: PlainDate): PlainDate | null {
  if (!isOpen(objection.state)) return null;
  const running = deadlines.filter((deadline) => statusOn(deadline, today) !== 'paused');
  return nextDuty(running)?.dueOn ?? null;
}

/** Cases that are shown at all: mails that are no objections and erased cases are not. */
export function isShown({ objection }: CaseRow): boolean {
  return objection.state !== 'DISMISSED' && !objection.isErased;
}
