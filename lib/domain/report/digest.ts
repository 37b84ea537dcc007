import type { BusinessCalendar } from '../deadline/business-calendar.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { isNeglected } from '../deadline/is-neglected.ts';
import { nextDuty } from '../deadline/next-duty.ts';
import { isOverdue, statusOn } from '../deadline/status-on.ts';
import type { Objection } from '../objection/objection.ts';
import { isOpen } from '../objection/state-groups.ts';
import { daysBetween, type PlainDate } from '../shared/plain-date.ts';
import type { ReportRow } from './by-urgency.ts';

/** A case whose next duty has passed. */
export interface DigestLine {
  readonly objection: Objection;
  readonly deadline: Deadline;
  /** Calendar days: as the customer feels it. */
  readonly daysOver: number;
  /** Three business days late or more. */
  readonly isNeglected: boolean;
}

/** What one person has let pass, latest first; an empty owner is nobody. */
export interface OwnersDigest {
  readonly owner: string;
  readonly lines: readonly DigestLine[];
}

/** Everything overdue, by the person who answers: who has most of it first. */
export interface Digest {
  readonly overdue: number;
  readonly neglected: number;
  readonly owners: readonly OwnersDigest[];
}

/**
 * What a manager should ask about today. Cases that wait for the customer are left out; a snooze hides nothing,
 * for it is the manager who should see what was put off.
 */
export function digestOf(
  rows: readonly ReportRow[],
  today: PlainDate,
  calendar: BusinessCalendar,
): Digest {
  const lines = rows.flatMap((row) => lineOf(row, today, calendar));
  const names = [...new Set(lines.map(({ objection }) => objection.classification.owner))];
  const owners = names.map((owner) => ({
    owner,
    lines: lines
      .filter(({ objection }) => objection.classification.owner === owner)
      .toSorted((a, b) => b.daysOver - a.daysOver || compare(a.objection.id, b.objection.id)),
  }));
  return {
    overdue: lines.length,
    neglected: lines.filter((line) => line.isNeglected).length,
    owners: owners.toSorted((a, b) => b.lines.length - a.lines.length || compare(a.owner, b.owner)),
  };
}

function lineOf(
  { objection, deadlines }: ReportRow,
  today: PlainDate,
  calendar: BusinessCalendar,
): readonly DigestLine[] {
  if (!isOpen(objection.state) || objection.isErased) return [];
  const deadline = nextDuty(deadlines.filter((each) => statusOn(each, today) !== 'paused'));
  if (!deadline || !isOverdue(deadline, today)) return [];
  return [
    {
      objection,
      deadline,
      daysOver: daysBetween(deadline.dueOn, today),
      isNeglected: isNeglected(deadline, today, calendar),
    },
  ];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
