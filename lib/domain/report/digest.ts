import type { Timer } from '../deadline/deadline.ts';
import { neglectedSince } from '../deadline/is-neglected.ts';
import type { BusinessCalendar } from '../law/business-calendar.ts';
import { isOpen } from '../objection/state-groups.ts';
import { compareText } from '../shared/compare-text.ts';
import { daysBetween, type PlainDate } from '../shared/plain-date.ts';
import { type CaseLine, dueOnDay } from './case-line.ts';

/** A case whose next duty has passed. */
export interface DigestLine {
  readonly line: CaseLine;
  readonly timer: Timer | null;
  readonly dueOn: PlainDate;
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
  /** What was due on this day or before it is neglected. */
  readonly neglectedSince: PlainDate;
  readonly owners: readonly OwnersDigest[];
}

/**
 * What a manager should ask about today. Cases that wait for the customer are left out; a snooze hides nothing,
 * for it is the manager who should see what was put off.
 */
export function digestOf(
  cases: readonly CaseLine[],
  today: PlainDate,
  calendar: BusinessCalendar,
): Digest {
  const since = neglectedSince(today, calendar);
  const lines = cases.flatMap((line) => digestLine(line, today, since));
  const names = [...new Set(lines.map(({ line }) => line.owner))];
  const owners = names.map((owner) => ({
    owner,
    lines: lines
      .filter(({ line }) => line.owner === owner)
      .toSorted((a, b) => b.daysOver - a.daysOver || compareText(a.line.id, b.line.id)),
  }));
  return {
    overdue: lines.length,
    neglected: lines.filter((line) => line.isNeglected).length,
    neglectedSince: since,
    owners: owners.toSorted(
      (a, b) => b.lines.length - a.lines.length || compareText(a.owner, b.owner),
    ),
  };
}

function digestLine(line: CaseLine, today: PlainDate, since: PlainDate): readonly DigestLine[] {
  const dueOn = isOpen(line.state) ? dueOnDay(line, today) : null;
  if (dueOn === null || dueOn >= today) return [];
  return [
    {
      line,
      timer: line.dueTimer,
      dueOn,
      daysOver: daysBetween(dueOn, today),
      isNeglected: dueOn <= since,
    },
  ];
}
