import { instantAt } from '../deadline/instant-at.ts';
import { statusOn } from '../deadline/status-on.ts';
import { hoursOf } from '../deadline/working-hours.ts';
import { nextWorkingMoment } from '../deadline/working-time.ts';
import { businessCalendar } from '../law/business-calendar.ts';
import { isOpen } from '../objection/state-groups.ts';
import { compareText } from '../shared/compare-text.ts';
import { dateIn, type Instant, millisecondsOf, minuteOfDayIn } from '../shared/instant.ts';
import { addDays, type PlainDate } from '../shared/plain-date.ts';
import type { Settings } from '../shared/settings.ts';
import type { Reminder } from './reminder.ts';
import { type Slot, slotsOf } from './slots-of.ts';
import { breaksSnooze, type Dated, type WatchedDeadline } from './watch.ts';

// Minutes since midnight: when people have read their mail. Later where the workday begins later.
const MORNING = 9 * 60;

/**
 * What people should be reminded of, worked out anew from the deadlines at each wake-up, so that a lost alarm
 * or a night's sleep loses nothing. Of each deadline it gives the reminder that applies now (`showAt` has
 * come) and the next one (`showAt` is when to wake up), never those that were overtaken. All come up at 09:00,
 * or at opening time, of a business day, so that many make one notification. Outside working hours nothing is
 * loud: what is missed at 23:59 is told in the morning. A case that holds a broken date is to be looked at today.
 * Earliest first.
 */
export function planReminders(
  rows: readonly Dated[],
  now: Instant,
  settings: Settings,
): readonly Reminder[] {
  const calendar = businessCalendar(settings.country, settings.closedDays);
  const hours = hoursOf(settings);
  const today = dateIn(now, hours.timeZone);
  const minute = minuteOfDayIn(now, hours.timeZone);
  const opening = nextWorkingMoment(hours, now);
  const isWorkingNow = opening !== null && millisecondsOf(opening) === millisecondsOf(now);
  const instants = new Map<PlainDate, Instant>();
  const schedules = new Map<string, readonly Slot[]>();

  const hasCome = (date: PlainDate) =>
    date < today || (date === today && minute >= morningOf(today));
  const lastMorning = calendar.rollBack(hasCome(today) ? today : addDays(today, -1));

  return rows
    .filter(({ objection }) => isOpen(objection.state))
    .flatMap(ofCase)
    .toSorted((a, b) => compareText(a.showAt, b.showAt) || compareText(a.id, b.id));

  function ofCase({ objection, deadlines }: Dated): readonly Reminder[] {
    try {
      const found = deadlines.flatMap((deadline) =>
        isSilent(deadline, objection) ? [] : remindersOf(deadline, objection),
      );
      return withoutTwins(found);
    } catch {
      // A date that nothing can be counted from costs no other case its reminders, and is not kept quiet.
      return deadlines.slice(0, 1).map(({ objectionId }) => ({
        id: `${objectionId}:REVIEW:${today}`,
        objectionId,
        timer: 'REVIEW',
        kind: 'today',
        audience: 'owner-and-manager',
        loud: isWorkingNow,
        dueOn: today,
        showAt: now,
      }));
    }
  }

  function remindersOf(
    deadline: WatchedDeadline,
    objection: Dated['objection'],
  ): readonly Reminder[] {
    const slots = slotsFor(deadline);
    const index = slots.findLastIndex(({ on }) => hasCome(on));
    const current = slots[index];
    const next = slots[index + 1];
    const reminders: Reminder[] = [];
    if (current) {
      const on = current.isDaily ? lastMorning : current.on;
      const reminder = afterSnooze(reminderOf(deadline, { ...current, on }), on, objection);
      reminders.push({ ...reminder, loud: reminder.loud && isWorkingNow });
      if (current.isDaily)
        reminders.push(reminderOf(deadline, { ...current, on: calendar.addBusinessDays(on, 1) }));
    }
    if (next) reminders.push(reminderOf(deadline, next));
    return reminders;
  }

  /** Cases share due dates: the schedule of one is that of all with the same timer, duty and day. */
  function slotsFor(deadline: WatchedDeadline): readonly Slot[] {
    // An agency's schedule hangs on the start of the count too.
    if (deadline.timer === 'AGENCY_ANSWER') return slotsOf(deadline, calendar, settings.leadDays);
    const key = `${deadline.timer} ${deadline.duty} ${deadline.dueOn}`;
    const known = schedules.get(key) ?? slotsOf(deadline, calendar, settings.leadDays);
    schedules.set(key, known);
    return known;
  }

  function isSilent(deadline: WatchedDeadline, { snoozedUntil }: Dated['objection']): boolean {
    const status = statusOn(deadline, today);
    if (deadline.metOn !== null || status === 'paused') return true;
    const isSnoozed = snoozedUntil !== null && today < snoozedUntil;
    return isSnoozed && !breaksSnooze.has(deadline.timer);
  }

  /** Whoever puts a reminder off wants it again on the day: it is another one then. */
  function afterSnooze(
    reminder: Reminder,
    on: PlainDate,
    { snoozedUntil }: Dated['objection'],
  ): Reminder {
    const isAgain = snoozedUntil !== null && snoozedUntil > on && snoozedUntil <= today;
    return isAgain ? { ...reminder, id: `${reminder.id}:${snoozedUntil}` } : reminder;
  }

  function reminderOf(
    deadline: WatchedDeadline,
    { kind, on, audience, loud, isDaily }: Slot,
  ): Reminder {
    const { objectionId, timer, dueOn } = deadline;
    // The due date is in the id: a moved deadline is reminded of again. So is the day of what comes up daily.
    const place = isDaily || kind === 'heads-up' ? `${kind}:${on}` : kind;
    return {
      id: `${deadline.id}:${dueOn}:${place}`,
      objectionId,
      timer,
      kind,
      audience,
      loud,
      dueOn,
      showAt: morningAt(on),
    };
  }

  function morningOf(date: PlainDate): number {
    const [first] = hours.periodsOn(date);
    if (!first) return MORNING;
    return first.from > MORNING || first.to <= MORNING ? first.from : MORNING;
  }

  function morningAt(date: PlainDate): Instant {
    const known = instants.get(date);
    if (known) return known;
    const instant = instantAt(date, morningOf(date), hours.timeZone);
    instants.set(date, instant);
    return instant;
  }
}

/** Two duties of one case with the same day and nearness are one reminder: the first of the rule book's order. */
function withoutTwins(reminders: readonly Reminder[]): readonly Reminder[] {
  const seen = new Set<string>();
  return reminders.filter(({ kind, dueOn, showAt, audience }) => {
    const key = `${kind} ${dueOn} ${showAt} ${audience}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
