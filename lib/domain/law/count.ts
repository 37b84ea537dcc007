import { addDays, addMonths, addYears, type PlainDate } from '../shared/plain-date.ts';
import type { BusinessCalendar } from './business-calendar.ts';
import type { CapReason, StartReason, WorkingStep } from './working-step.ts';

/** A date and how it was counted so far. Each function below takes one and gives the next. */
export interface Count {
  readonly date: PlainDate;
  readonly working: readonly WorkingStep[];
}

/** Begins to count. The day itself is not counted. */
export function countFrom(date: PlainDate, from: StartReason): Count {
  return { date, working: [{ kind: 'start', date, from }] };
}

/** Adds business days and notes each closed day that was passed over. */
export function plusBusinessDays(count: Count, amount: number, calendar: BusinessCalendar): Count {
  const date = calendar.addBusinessDays(count.date, amount);
  return step(count, date, [
    { kind: 'add', amount, unit: 'business-days' },
    ...closedBetween(count.date, date, calendar),
  ]);
}

/** Adds calendar days. */
export function plusDays(count: Count, amount: number): Count {
  return step(count, addDays(count.date, amount), [{ kind: 'add', amount, unit: 'days' }]);
}

/** Adds months: the period ends on the same day of the month, or on its last. */
export function plusMonths(count: Count, amount: number): Count {
  return step(count, addMonths(count.date, amount), [{ kind: 'add', amount, unit: 'months' }]);
}

/** Adds years: the period ends on the same date. */
export function plusYears(count: Count, amount: number): Count {
  return step(count, addYears(count.date, amount), [{ kind: 'add', amount, unit: 'years' }]);
}

/** The letter itself names the day: it counts instead of the usual time. */
export function stated(count: Count, date: PlainDate): Count {
  return step(count, date, [{ kind: 'stated', date }]);
}

/** Our own duty: a closed last day moves back to the business day before it. */
export function rolledBack(count: Count, calendar: BusinessCalendar): Count {
  return rolled(count, calendar.rollBack(count.date), calendar);
}

/** The customer's time: a closed last day moves forward to the next business day. */
export function rolledForward(count: Count, calendar: BusinessCalendar): Count {
  return rolled(count, calendar.rollForward(count.date), calendar);
}

/** Brings the date forward to `limit` when it is later. */
export function notAfter(count: Count, limit: PlainDate, by: CapReason): Count {
  return count.date > limit ? step(count, limit, [{ kind: 'capped', at: limit, by }]) : count;
}

/** Puts the date off to `limit` when it is earlier. */
export function notBefore(count: Count, limit: PlainDate, by: CapReason): Count {
  return count.date < limit ? step(count, limit, [{ kind: 'capped', at: limit, by }]) : count;
}

/** A person moved the date. The reason stays with it. */
export function moved(count: Count, to: PlainDate, reason: string): Count {
  return step(count, to, [{ kind: 'moved', to, reason }]);
}

/** Notes that the clock stood still before this count began. */
export function pausedBefore(count: Count, from: PlainDate, to: PlainDate): Count {
  return { ...count, working: [{ kind: 'paused', from, to }, ...count.working] };
}

function rolled(count: Count, to: PlainDate, calendar: BusinessCalendar): Count {
  const { date: from } = count;
  if (to === from) return count;
  const direction = to < from ? 'back' : 'forward';
  const closed: WorkingStep[] = [];
  for (let day = from; day !== to; day = addDays(day, direction === 'back' ? -1 : 1)) {
    const why = calendar.whyClosed(day);
    if (why) closed.push({ kind: 'skipped', date: day, why });
  }
  return step(count, to, [...closed, { kind: 'rolled', from, to, direction }]);
}

function closedBetween(from: PlainDate, to: PlainDate, calendar: BusinessCalendar): WorkingStep[] {
  const closed: WorkingStep[] = [];
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    const why = calendar.whyClosed(day);
    if (why) closed.push({ kind: 'skipped', date: day, why });
  }
  return closed;
}

function step(count: Count, date: PlainDate, steps: readonly WorkingStep[]): Count {
  return { date, working: [...count.working, ...steps] };
}
