import type { Deadline } from '../../lib/domain/deadline/deadline.ts';
import type { BusinessCalendar } from '../../lib/domain/law/business-calendar.ts';
import { addDays, type PlainDate } from '../../lib/domain/shared/plain-date.ts';
import type { CaseRow } from '../../lib/ports/case-store.ts';

/** Something the user must have been told by now: the case, the day it is about, and how near that day is. */
export const tellingOf = (objectionId: string, dueOn: PlainDate, kind: string) =>
  `${objectionId} ${dueOn} ${kind}`;

// Their rhythms are other than that of ordinary duties and have tests of their own.
const otherRhythms: ReadonlySet<string> = new Set(['AGENCY_ANSWER', 'LIMITATION', 'SETTLE']);

/**
 * What a user who looks at the clock on `today` must have been told of a case, worked out by counting days on a
 * calendar sheet, without the code that plans reminders. `isMorningPast`: it is nine o'clock or later.
 */
export function expectedOf(
  { objection, deadlines }: CaseRow,
  { today, isMorningPast }: { today: PlainDate; isMorningPast: boolean },
  calendar: BusinessCalendar,
): readonly string[] {
  if (objection.snoozedUntil && today < objection.snoozedUntil) return [];
  let day = isMorningPast ? today : addDays(today, -1);
  while (!calendar.isBusinessDay(day)) day = addDays(day, -1);
  return deadlines
    .filter((deadline) => deadline.metOn === null && !otherRhythms.has(deadline.timer))
    .filter((deadline) => !isPaused(deadline, today))
    .flatMap((deadline) => {
      const found = kindOn(deadline, day, calendar);
      if (!found) return [];
      // What was put off comes again on its day.
      const again = objection.snoozedUntil;
      const suffix = again !== null && again > found.on ? `:${again}` : '';
      return [tellingOf(objection.id, deadline.dueOn, found.kind + suffix)];
    });
}

/** How near the day is, and since which day it has been so near. */
function kindOn({ duty, dueOn }: Deadline, day: PlainDate, calendar: BusinessCalendar) {
  const distance = businessDaysFrom(dueOn, day, calendar);
  const since = (first: number) => openDay(day, distance - first, calendar);
  if (duty === 'customer')
    return distance >= 1 ? { kind: 'customer-silent', on: openDay(dueOn, -1, calendar) } : null;
  if (duty !== 'ours') return null;
  if (distance >= 3) return { kind: `neglected:${day}`, on: day };
  if (distance >= 1) return { kind: 'overdue', on: since(1) };
  if (distance === 0) return { kind: 'today', on: day };
  return distance === -1 ? { kind: 'tomorrow', on: day } : null;
}

/** The business day so many business days before `day`; after it when negative. */
function openDay(day: PlainDate, back: number, calendar: BusinessCalendar): PlainDate {
  let at = day;
  for (let left = Math.abs(back); left > 0; ) {
    at = addDays(at, back > 0 ? -1 : 1);
    if (calendar.isBusinessDay(at)) left -= 1;
  }
  return at;
}

const distances = new Map<string, number>();

/** The same count is asked for at every wake-up of a day. */
function businessDaysFrom(dueOn: PlainDate, day: PlainDate, calendar: BusinessCalendar): number {
  const key = `${dueOn} ${day}`;
  const known = distances.get(key) ?? countBusinessDays(dueOn, day, calendar);
  distances.set(key, known);
  return known;
}

/** How many business days `day` lies after the last business day on or before `dueOn`; negative before. */
function countBusinessDays(dueOn: PlainDate, day: PlainDate, calendar: BusinessCalendar): number {
  let base = dueOn;
  while (!calendar.isBusinessDay(base)) base = addDays(base, -1);
  const step = day > base ? 1 : -1;
  let count = 0;
  // Three are enough to tell every kind apart.
  for (let at = base; at !== day && Math.abs(count) < 3; ) {
    at = addDays(at, step);
    if (calendar.isBusinessDay(at)) count += step;
  }
  return count;
}

function isPaused({ working }: Deadline, today: PlainDate): boolean {
  const pause = working.findLast((step) => step.kind === 'paused');
  return pause !== undefined && (pause.to === null || today < pause.to);
}
