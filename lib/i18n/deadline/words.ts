import type { Deadline } from '../../domain/deadline/deadline.ts';
import type { CapReason, StartReason } from '../../domain/law/working-step.ts';
import type { PluralForms } from '../i18n.ts';

/** Makes a sentence around a day that is written out already (`onsdag 2. desember`). */
export type WithDay = (day: string) => string;

/** What is said of deadlines in one language besides the names of the duties. Sentences end without a stop where they stand alone. */
export interface DeadlineWords {
  readonly duties: Readonly<Record<Deadline['duty'], string>>;
  readonly paused: string;
  readonly businessDaysLeft: PluralForms;
  /** For what is so far away that nobody counts days. */
  readonly monthsLeft: PluralForms;
  readonly yearsLeft: PluralForms;
  readonly daysOver: PluralForms;
  readonly dueToday: string;
  readonly metOn: WithDay;
  readonly metLateOn: WithDay;
  /** The working of a date, one sentence a step. */
  readonly start: Readonly<Record<StartReason, WithDay>>;
  readonly businessDays: PluralForms;
  readonly businessDaysBefore: PluralForms;
  readonly days: PluralForms;
  readonly months: PluralForms;
  readonly years: PluralForms;
  readonly weekendsSkipped: PluralForms;
  readonly skipped: WithDay;
  readonly skippedRange: (first: string, last: string) => string;
  readonly isHoliday: (day: string, holiday: string) => string;
  readonly isWeekend: WithDay;
  readonly isClosed: WithDay;
  readonly rolledBack: WithDay;
  readonly rolledForward: WithDay;
  readonly stated: WithDay;
  readonly capped: Readonly<Record<CapReason, WithDay>>;
  readonly pausedSince: WithDay;
  readonly wasPaused: (from: string, to: string) => string;
  readonly moved: WithDay;
  readonly movedBecause: (day: string, reason: string) => string;
  readonly result: WithDay;
}
