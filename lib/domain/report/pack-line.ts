import { timers } from '../deadline/deadline.ts';
import { stages } from '../detection/detection.ts';
import { reasonCodes } from '../detection/reason-code.ts';
import { states } from '../objection/state.ts';
import { countries } from '../shared/country.ts';
import { type Instant, instantOf, millisecondsOf } from '../shared/instant.ts';
import { currencies } from '../shared/money.ts';
import { addDays, daysBetween, PlainDate } from '../shared/plain-date.ts';
import type { CaseLine } from './case-line.ts';

const MINUTE = 60_000;
const EPOCH = PlainDate.parse('1970-01-01');

/** Bits of the column `flags`. */
export const flag = { isAnswered: 1, atAgency: 2, inTime: 4, late: 8 } as const;

/** Days since 1970 in two bytes: 0 is no day, and 2149 is far enough. */
export function dayNumber(date: PlainDate | null): number {
  return date === null ? 0 : Math.min(0xffff, Math.max(1, daysBetween(EPOCH, date)));
}

/** The day of a number; null for 0. */
export function dayOf(number: number): PlainDate | null {
  return number === 0 ? null : addDays(EPOCH, number);
}

/** Minutes since 1970, 0 for no moment. */
export function minuteNumber(instant: Instant | null): number {
  return instant === null ? 0 : Math.max(1, Math.floor(millisecondsOf(instant) / MINUTE));
}

/** The moment of a number, to the minute; null for 0. */
export function minuteOf(number: number): Instant | null {
  return number === 0 ? null : instantOf(number * MINUTE);
}

/** Numbers of a line in the order of `codeColumns`. A currency or timer that is not there is 0. */
export function codesOf(line: CaseLine): readonly number[] {
  return [
    states.indexOf(line.state),
    reasonCodes.indexOf(line.reason),
    countries.indexOf(line.country),
    stages.indexOf(line.stage),
    line.currency === null ? 0 : currencies.indexOf(line.currency) + 1,
    line.dueTimer === null ? 0 : timers.indexOf(line.dueTimer) + 1,
    (line.isAnswered ? flag.isAnswered : 0) |
      (line.atAgency ? flag.atAgency : 0) |
      (line.answeredInTime === true ? flag.inTime : 0) |
      (line.answeredInTime === false ? flag.late : 0),
  ];
}

/** Numbers of a line in the order of `dayColumns`. */
export function plainDaysOf(line: CaseLine): readonly number[] {
  return [
    line.receivedOn,
    line.dueOn,
    line.resumesOn,
    line.dueAfter,
    line.snoozedUntil,
    line.answerDueOn,
  ].map(dayNumber);
}

/** Numbers of a line in the order of `minuteColumns`. */
export function instantsOf(line: CaseLine): readonly number[] {
  return [line.startedAt, line.answeredAt, line.decidedAt, line.paidAt].map(minuteNumber);
}

/** Numbers of a line in the order of `sumColumns`; what is not known is no number. */
export function sumsOf(line: CaseLine): readonly number[] {
  return [line.disputed ?? Number.NaN, line.undisputed ?? Number.NaN];
}

/** Words of a line in the order of `textColumns`. */
export function textOf(line: CaseLine): string {
  const { id, owner, email, customer, caseNumber, invoice, subject } = line;
  return [id, owner, email, customer, caseNumber, invoice, subject].map(onOneLine).join('\t');
}

/** Tabs and line ends part columns and lines, so in the words themselves they are blanks. */
function onOneLine(words: string): string {
  return words.replace(/[\t\n\r\u2028\u2029]+/g, ' ');
}
