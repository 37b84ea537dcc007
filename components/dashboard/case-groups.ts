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
export function isInGroup({ objection, nextDueOn }: CaseRow, group: CaseGroup, today: PlainDate) {
  if (group === 'closed') return objection.state === 'CLOSED';
  if (!isOpen(objection.state)) return false;
  switch (group) {
    case 'open':
      return true;
    case 'unanswered':
      return !objection.isAnswered;
    case 'overdue':
      return nextDueOn !== null && nextDueOn < today;
    case 'today':
      return nextDueOn === today;
    case 'waiting':
      return objection.state === 'WAITING_CUSTOMER';
    case 'agency':
      return objection.atAgency;
  }
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
