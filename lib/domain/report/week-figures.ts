import { addDays, isoWeekOf, type PlainDate, weekdayOf } from '../shared/plain-date.ts';
import { type CaseQuery, everyOpenCase } from './case-query.ts';
import type { CaseSheet } from './case-sheet.ts';
import { matchCases } from './match-cases.ts';

/** A week from Monday to Sunday, by its number in ISO 8601. */
export interface Week {
  readonly number: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What happened in a week that a digest tells. */
export const weekEvents = ['received', 'answered', 'decided'] as const;
export type WeekEvent = (typeof weekEvents)[number];

/** The week that a day is in. */
export function weekOf(date: PlainDate): Week {
  const from = addDays(date, 1 - weekdayOf(date));
  return { number: isoWeekOf(date), from, to: addDays(from, 6) };
}

/** Which cases something happened to in a week. */
export function queryOfWeek(event: WeekEvent, { from, to }: Week): CaseQuery {
  return { ...everyOpenCase, group: 'all', from, to, dated: event === 'received' ? null : event };
}

/** How many cases each thing happened to in a week. */
export function weekCounts(
  sheet: CaseSheet,
  week: Week,
  today: PlainDate,
): Readonly<Record<WeekEvent, number>> {
  const count = (event: WeekEvent) =>
    matchCases(sheet, queryOfWeek(event, week), today).reduce((sum, each) => sum + each, 0);
  return { received: count('received'), answered: count('answered'), decided: count('decided') };
}
