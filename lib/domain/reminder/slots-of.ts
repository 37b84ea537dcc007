import type { Deadline, Timer } from '../deadline/deadline.ts';
import { NEGLECTED_AFTER } from '../deadline/is-neglected.ts';
import type { BusinessCalendar } from '../law/business-calendar.ts';
import { addDays, type PlainDate } from '../shared/plain-date.ts';
import type { Reminder, ReminderKind } from './reminder.ts';

/** What a schedule hangs on. */
type Scheduled = Pick<Deadline, 'timer' | 'duty' | 'dueOn' | 'working'>;

/** One place in the schedule of a deadline: the day on which it comes up, and who is told. */
export interface Slot {
  readonly kind: ReminderKind;
  readonly on: PlainDate;
  readonly audience: Reminder['audience'];
  readonly loud: boolean;
  /** Comes up again every business day. */
  readonly isDaily?: boolean;
}

/** Choices that only the manager can make. */
const managersOwn: ReadonlySet<Timer> = new Set(['MANAGER_CHOICE', 'ADR_ANSWER']);

/**
 * When to remind of a deadline, earliest first (rule book: −2 business days on the badge, −1, the day, +1 with
 * the manager, from +3 a daily digest for the manager). `leadDays` is how many business days before the first of them
 * comes up. Days that are closed are not used: what falls on one comes up on the business day before. Times of the
 * customer come up once, when they have passed.
 */
export function slotsOf(
  deadline: Scheduled,
  calendar: BusinessCalendar,
  leadDays = 2,
): readonly Slot[] {
  switch (deadline.duty) {
    case 'ours':
      return deadline.timer === 'AGENCY_ANSWER'
        ? [...agencySlots(deadline, calendar), ...fromTheDay(deadline, calendar)]
        : [...daysBefore(deadline, calendar, leadDays), ...fromTheDay(deadline, calendar)];
    case 'customer':
      return customerSlots(deadline, calendar);
    case 'tool':
      return deadline.timer === 'LIMITATION' ? limitationSlots(deadline, calendar) : [];
    case 'agency':
      return [];
  }
}

function daysBefore(
  { timer, dueOn }: Scheduled,
  calendar: BusinessCalendar,
  leadDays: number,
): readonly Slot[] {
  // A person may set a closed day: the day before is the one before the last open day.
  const before = (count: number) => calendar.addBusinessDays(calendar.rollBack(dueOn), -count);
  const audience = managersOwn.has(timer) ? 'manager' : 'owner';
  const tomorrow: Slot = { kind: 'tomorrow', on: before(1), audience, loud: true };
  // Who wants to hear of it one day ahead hears of it once.
  if (leadDays < 2) return [tomorrow];
  return [
    {
      kind: 'heads-up',
      on: before(leadDays),
      audience: timer === 'DECISION' ? 'owner-and-manager' : audience,
      loud: false,
    },
    tomorrow,
  ];
}

function fromTheDay({ timer, dueOn }: Scheduled, calendar: BusinessCalendar): readonly Slot[] {
  const after = (count: number) => calendar.addBusinessDays(dueOn, count);
  const isManagers = managersOwn.has(timer);
  return [
    {
      kind: 'today',
      on: calendar.rollBack(dueOn),
      audience: isManagers ? 'manager' : 'owner',
      loud: true,
    },
    {
      kind: 'overdue',
      on: after(1),
      audience: isManagers ? 'manager' : 'owner-and-manager',
      loud: true,
    },
    {
      kind: 'neglected',
      on: after(NEGLECTED_AFTER),
      audience: 'manager',
      loud: true,
      isDaily: true,
    },
  ];
}

/** Agencies count 14 days: owner on day 7, 11 and 13, manager on day 12. A moved date moves them along. */
function agencySlots({ working, dueOn }: Scheduled, calendar: BusinessCalendar): readonly Slot[] {
  const start = working.find((step) => step.kind === 'start');
  const isMoved = working.some((step) => step.kind === 'moved');
  const base = start && !isMoved ? start.date : addDays(dueOn, -14);
  const day = (count: number) => calendar.rollBack(addDays(base, count));
  const slots: readonly Slot[] = [
    { kind: 'heads-up', on: day(7), audience: 'owner', loud: true },
    { kind: 'heads-up', on: day(11), audience: 'owner', loud: true },
    { kind: 'heads-up', on: day(12), audience: 'manager', loud: true },
    { kind: 'tomorrow', on: day(13), audience: 'owner', loud: true },
  ];
  return slots
    .filter(({ on }) => on < calendar.rollBack(dueOn))
    .filter(({ on }, index, kept) => kept[index + 1]?.on !== on)
    .map((slot) => (isShared(slot, slots) ? { ...slot, audience: 'owner-and-manager' } : slot));
}

/** A weekend can bring the owner's and the manager's day together: one reminder for both. */
function isShared({ on, audience }: Slot, slots: readonly Slot[]): boolean {
  return slots.some((other) => other.on === on && other.audience !== audience);
}

/** A claim must not become time-barred unseen: the manager is told 90 and 30 days ahead, and on the day. */
function limitationSlots({ dueOn }: Scheduled, calendar: BusinessCalendar): readonly Slot[] {
  const ahead = (days: number) => calendar.rollBack(addDays(dueOn, -days));
  return [
    { kind: 'heads-up', on: ahead(90), audience: 'manager', loud: true },
    { kind: 'heads-up', on: ahead(30), audience: 'manager', loud: true },
    { kind: 'today', on: ahead(0), audience: 'manager', loud: true },
  ];
}

/** After an agreed day FOLLOWUP is ours and is reminded of instead of SETTLE. */
function customerSlots({ timer, dueOn }: Scheduled, calendar: BusinessCalendar): readonly Slot[] {
  if (timer === 'SETTLE') return [];
  const audience = timer === 'NOTICE_BEFORE_SUIT' ? 'manager' : 'owner';
  return [
    {
      kind: 'customer-silent',
      on: calendar.addBusinessDays(dueOn, 1),
      audience,
      loud: true,
    },
  ];
}
