import type { ClosedDay } from '../domain/deadline/closed-days.ts';
import type { Instant } from '../domain/shared/instant.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';

/** A day to be shown in somebody's calendar. Holds no customer words unless the settings allow. */
export interface CalendarEntry {
  /** The same for the same duty for ever: a later file changes the entry instead of adding a second one. */
  readonly uid: string;
  /** Grows with every file, so that the newest wins whatever a calendar holds. */
  readonly revision: number;
  readonly writtenAt: Instant;
  readonly on: PlainDate;
  readonly title: string;
  readonly text: string;
  /** Done or lapsed: the calendar takes the entry away. */
  readonly isCancelled: boolean;
  /** When to ring: minutes after local midnight of `on`, negative for the days before. */
  readonly alarms: readonly number[];
}

/** Why no closed days came of a file. Words for each are in `lib/i18n/calendar.ts`. */
export const calendarProblems = ['too-large', 'no-calendar', 'broken', 'unreadable'] as const;
export type CalendarProblem = (typeof calendarProblems)[number];

/** What was left out of a calendar, in events. */
export interface LeftOut {
  /** Have a time of day: a meeting closes no company. */
  readonly timed: number;
  /** Repeat in a way that is not read. */
  readonly repeating: number;
  /** Longer than a company closes. */
  readonly long: number;
  /** Days before or after the window. */
  readonly outside: number;
}

export type CalendarReading =
  | { readonly ok: true; readonly days: readonly ClosedDay[]; readonly leftOut: LeftOut }
  | { readonly ok: false; readonly problem: CalendarProblem };

/** A file that was chosen; a browser's `File` is one. */
export interface ChosenFile {
  readonly size: number;
  text(): Promise<string>;
}

/** Calendar files (iCalendar, RFC 5545) out of and into the house. */
export interface CalendarFiles {
  /** The text of an `.ics` file. */
  write(entries: readonly CalendarEntry[]): Promise<string>;
  /** The whole days of a file between two dates, repetitions included. Never throws over its content. */
  read(
    file: ChosenFile,
    window: { readonly from: PlainDate; readonly to: PlainDate },
  ): Promise<CalendarReading>;
}
