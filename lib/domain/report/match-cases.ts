import { instantAt } from '../deadline/instant-at.ts';
import { reasonCodes } from '../detection/reason-code.ts';
import { countries, timeZoneOf } from '../shared/country.ts';
import { addDays, type PlainDate } from '../shared/plain-date.ts';
import { type CaseQuery, daysOfBand } from './case-query.ts';
import { type CaseSheet, searchedWords } from './case-sheet.ts';
import { dueNumber } from './due-number.ts';
import { dayNumber, flag, minuteNumber } from './pack-line.ts';
import { wordCodes } from './word-codes.ts';

/** One byte a row: 1 where the case is let through. */
export type Matches = Uint8Array;

type Part = Omit<CaseQuery, 'group'>;

/** Which cases a query lets through, whatever group they are in. */
export function matchCases(sheet: CaseSheet, query: Part, today: PlainDate): Matches {
  const matches = new Uint8Array(sheet.count).fill(1);
  const { codes, days, minutes } = sheet;
  keepRange(matches, codes.reason, exactly(reasonCodes, query.reason));
  leaveOut(matches, codes.reason, placesOf(reasonCodes, query.except));
  keepRange(matches, codes.country, exactly(countries, query.country));
  keepRange(matches, days.receivedOn, rangeOfAge(query, today));
  if (query.dated) keepRange(matches, minutes[`${query.dated}At`], rangeOfMinutes(query));
  else keepRange(matches, days.receivedOn, rangeOfDays(query));
  keepWord(matches, sheet, 'owner', query.owner);
  keepWord(matches, sheet, 'customer', query.customer);
  leaveWordsOut(matches, sheet, 'owner', query.exceptOwners);
  leaveWordsOut(matches, sheet, 'customer', query.exceptCustomers);
  if (query.dueBy) keepDueBy(matches, sheet, { by: dayNumber(query.dueBy), now: dayNumber(today) });
  if (query.milestone) keepRange(matches, minutes[`${query.milestone}At`], { from: 1 });
  if (query.answer) keepAnswer(matches, sheet, query.answer, dayNumber(today));
  keepText(matches, sheet, query.text);
  return matches;
}

/** How the case in a row stands with the day by which it had to be answered; null while there is time, or none owed. */
export function answerStanding(
  { codes, days }: CaseSheet,
  row: number,
  today: number,
): CaseQuery['answer'] {
  const flags = codes.flags[row] ?? 0;
  if ((flags & flag.inTime) !== 0) return 'in-time';
  if ((flags & flag.late) !== 0) return 'late';
  const due = days.answerDueOn[row] ?? 0;
  return due !== 0 && due < today ? 'overdue' : null;
}

interface Range {
  readonly from?: number;
  readonly to?: number;
}

function exactly<T>(list: readonly T[], value: T | null): Range {
  if (value === null) return {};
  const code = list.indexOf(value);
  return { from: code, to: code };
}

function rangeOfAge({ age }: Part, today: PlainDate): Range {
  if (!age) return {};
  const { from, to } = daysOfBand(age);
  const now = dayNumber(today);
  // What is dated ahead is 0 days old.
  return { from: Math.max(0, now - to), to: from > 0 ? now - from : Number.POSITIVE_INFINITY };
}

function rangeOfDays({ from, to }: Part): Range {
  return {
    from: from ? dayNumber(from) : 0,
    to: to ? dayNumber(to) : Number.POSITIVE_INFINITY,
  };
}

// Norway, Denmark and Sweden have had the same time since 1980.
const TIME_ZONE = timeZoneOf.NO;

function rangeOfMinutes({ from, to }: Part): Range {
  return {
    from: from ? minuteNumber(instantAt(from, 0, TIME_ZONE)) : 1,
    to: to ? minuteNumber(instantAt(addDays(to, 1), 0, TIME_ZONE)) - 1 : Number.POSITIVE_INFINITY,
  };
}

function keepRange(
  matches: Matches,
  column: Uint8Array | Uint16Array | Uint32Array,
  { from = 0, to = Number.POSITIVE_INFINITY }: Range,
): void {
  if (from <= 0 && to === Number.POSITIVE_INFINITY) return;
  for (let row = 0; row < matches.length; row += 1) {
    const value = column[row] ?? 0;
    if (value < from || value > to) matches[row] = 0;
  }
}

/** Where the values stand in the list. */
function placesOf<T>(list: readonly T[], values: readonly T[]): ReadonlySet<number> {
  return new Set(values.map((value) => list.indexOf(value)));
}

function leaveOut(matches: Matches, column: ArrayLike<number>, codes: ReadonlySet<number>): void {
  if (codes.size === 0) return;
  for (let row = 0; row < matches.length; row += 1)
    if (codes.has(column[row] ?? 0)) matches[row] = 0;
}

function leaveWordsOut(
  matches: Matches,
  sheet: CaseSheet,
  ...[column, left]: readonly ['owner' | 'customer', readonly string[]]
): void {
  if (left.length === 0) return;
  const { words, codes } = wordCodes(sheet, column);
  leaveOut(matches, codes, placesOf(words, left));
}

function keepDueBy(
  matches: Matches,
  sheet: CaseSheet,
  { by, now }: { readonly by: number; readonly now: number },
): void {
  for (let row = 0; row < matches.length; row += 1) {
    const due = dueNumber(sheet, row, now);
    if (due === 0 || due > by) matches[row] = 0;
  }
}

function keepWord(
  matches: Matches,
  sheet: CaseSheet,
  ...[column, word]: readonly ['owner' | 'customer', string | null]
): void {
  if (word === null) return;
  const { words, codes } = wordCodes(sheet, column);
  const code = words.indexOf(word);
  if (code < 0) matches.fill(0);
  else keepRange(matches, codes, { from: code, to: code });
  // Code 0 is a range that begins at 0: `keepRange` sees its end.
}

function keepAnswer(
  matches: Matches,
  sheet: CaseSheet,
  ...[answer, today]: readonly [CaseQuery['answer'], number]
): void {
  for (let row = 0; row < matches.length; row += 1)
    if (answerStanding(sheet, row, today) !== answer) matches[row] = 0;
}

/** Every word has to occur. A page is searched as one text: a row that does not match costs nothing of its own. */
function keepText(matches: Matches, sheet: CaseSheet, text: string): void {
  for (const word of text.toLowerCase().split(/\s+/).filter(Boolean))
    for (const { page, firstRow } of sheet.pages) {
      const { text: lower, starts: lowerStarts } = searchedWords(page);
      const found = new Uint8Array(lowerStarts.length);
      let slot = 0;
      let at = lower.indexOf(word);
      while (at >= 0) {
        while (slot + 1 < lowerStarts.length && (lowerStarts[slot + 1] ?? 0) <= at) slot += 1;
        // The id in front of each line is ours, not the customer's: nobody searches for it.
        const words = lower.indexOf('\t', lowerStarts[slot]);
        if (at > words) found[slot] = 1;
        const next = lowerStarts[slot + 1];
        if (at > words && next === undefined) break;
        at = lower.indexOf(word, at > words && next !== undefined ? next : at + 1);
      }
      for (let each = 0; each < found.length; each += 1)
        if (found[each] === 0) matches[firstRow + each] = 0;
    }
}
