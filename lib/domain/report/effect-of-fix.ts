import { type ReasonCode, reasonCodes } from '../detection/reason-code.ts';
import { addDays, daysBetween, type PlainDate } from '../shared/plain-date.ts';
import type { CaseSheet } from './case-sheet.ts';
import { dayNumber } from './pack-line.ts';

/** Something that was changed so that a kind of objection becomes rarer. */
export interface Fix {
  readonly reason: ReasonCode;
  /** First day on which it was in place. */
  readonly from: PlainDate;
}

/** What the counts say, no more: `too-few` to say anything, or a change that chance would rarely bring about. */
export type Effect = 'too-early' | 'too-few' | 'fewer' | 'more' | 'no-change';

/** Equally long times before and after a fix. */
export interface BeforeAndAfter {
  readonly days: number;
  readonly before: { readonly from: PlainDate; readonly to: PlainDate; readonly count: number };
  readonly after: { readonly from: PlainDate; readonly to: PlainDate; readonly count: number };
  /** Objections for all other reasons meanwhile: sales and seasons move these too. */
  readonly others: { readonly before: number; readonly after: number };
  readonly effect: Effect;
  /** How likely a difference as large as this is if nothing changed; null where nothing is said. */
  readonly chance: number | null;
}

// A quarter of a year shows a routine at work and is short enough for little else to change.
const LONGEST = 90;
const SHORTEST = 14;
// Below these no difference can be told from chance.
const FEWEST = 10;
const FEWEST_OTHERS = 30;
const RARE = 0.05;

/**
 * Compares the time after a fix with as long a time before it, today not counted. Of all objections of the kind, the
 * share that came afterwards is compared with the share of all other kinds (conditional test of two Poisson rates,
 * Przyborowski & Wilenski 1940; with few others, with one half). Two-sided, exact.
 */
export function effectOfFix(
  sheet: CaseSheet,
  { reason, from }: Fix,
  today: PlainDate,
): BeforeAndAfter {
  const days = Math.max(0, Math.min(LONGEST, daysBetween(from, today)));
  const after = { from, to: addDays(from, days - 1) };
  const before = { from: addDays(from, -days), to: addDays(from, -1) };
  const code = reasonCodes.indexOf(reason);
  const [first, middle, end] = [before.from, from, addDays(from, days)].map(dayNumber);
  const counts = { before: 0, after: 0, othersBefore: 0, othersAfter: 0 };
  for (let row = 0; row < sheet.count; row += 1) {
    const day = sheet.days.receivedOn[row] ?? 0;
    if (first === undefined || middle === undefined || end === undefined) break;
    if (day < first || day >= end) continue;
    const isKind = sheet.codes.reason[row] === code;
    if (day < middle) counts[isKind ? 'before' : 'othersBefore'] += 1;
    else counts[isKind ? 'after' : 'othersAfter'] += 1;
  }
  const others = { before: counts.othersBefore, after: counts.othersAfter };
  return {
    days,
    before: { ...before, count: counts.before },
    after: { ...after, count: counts.after },
    others,
    ...judged({ days, before: counts.before, after: counts.after, others }),
  };
}

interface Counted {
  readonly days: number;
  readonly before: number;
  readonly after: number;
  readonly others: BeforeAndAfter['others'];
}

function judged({
  days,
  before,
  after,
  others,
}: Counted): Pick<BeforeAndAfter, 'effect' | 'chance'> {
  if (days < SHORTEST) return { effect: 'too-early', chance: null };
  const all = before + after;
  if (all < FEWEST) return { effect: 'too-few', chance: null };
  const allOthers = others.before + others.after;
  const usual = allOthers >= FEWEST_OTHERS ? others.after / allOthers : 0.5;
  if (usual <= 0 || usual >= 1) return { effect: 'too-few', chance: null };
  const chance = binomialChance(after, all, usual);
  if (chance >= RARE) return { effect: 'no-change', chance };
  return { effect: after < all * usual ? 'fewer' : 'more', chance };
}

/**
 * The chance that of `all` things, each of which falls on one side with probability `usual`, a number falls there that
 * is at least as unlikely as `count` (two-sided exact binomial test).
 */
export function binomialChance(count: number, all: number, usual: number): number {
  const logs = new Float64Array(all + 1);
  let log = all * Math.log1p(-usual);
  for (let each = 0; each <= all; each += 1) {
    logs[each] = log;
    log += Math.log((all - each) / (each + 1)) + Math.log(usual) - Math.log1p(-usual);
  }
  // Equal likelihoods may differ in the last digits.
  const limit = (logs[count] ?? 0) + 1e-7;
  const sum = logs.reduce((total, each) => (each <= limit ? total + Math.exp(each) : total), 0);
  return Math.min(1, sum);
}
