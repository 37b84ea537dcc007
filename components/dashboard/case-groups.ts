import { isOverdue, statusOn } from '@/lib/domain/deadline/status-on.ts';
import { isOpen } from '@/lib/domain/objection/state-groups.ts';
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

/** Whether a case belongs to a group; a case may belong to several. */
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
      return isLate(row, today);
    case 'today':
      return row.deadlines.some(
        (deadline) =>
          deadline.duty === 'ours' &&
          deadline.dueOn === today &&
          statusOn(deadline, today) === 'running',
      );
    case 'waiting':
      return objection.state === 'WAITING_CUSTOMER';
    case 'agency':
      return objection.atAgency;
  }
}

/** A duty of ours has passed undone, and its clock does not wait for the customer. */
export function isLate({ deadlines }: CaseRow, today: PlainDate): boolean {
  return deadlines.some((deadline) => deadline.duty === 'ours' && isOverdue(deadline, today));
}

/** Cases that are shown at all: mails that are no objections and erased cases are not. */
export function isShown({ objection }: CaseRow): boolean {
  return objection.state !== 'DISMISSED' && !objection.isErased;
}

/** Unanswered before answered, then the nearest duty, then the oldest. Closed cases come last. */
export function byUrgency(a: CaseRow, b: CaseRow): number {
  const rank = ({ objection }: CaseRow) => {
    if (!isOpen(objection.state)) return 2;
    return objection.isAnswered ? 1 : 0;
  };
  const due = (row: CaseRow) => row.nextDueOn ?? '9999';
  return (
    rank(a) - rank(b) ||
    due(a).localeCompare(due(b)) ||
    a.objection.receivedOn.localeCompare(b.objection.receivedOn)
  );
}
