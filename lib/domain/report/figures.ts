import type { CaseSheet } from './case-sheet.ts';
import { answerStanding, type Matches } from './match-cases.ts';
import type { WorkingLine } from './working-line.ts';

/** How long something took. */
export interface Spread {
  /** Cases that have come so far. */
  readonly count: number;
  /** Half of them took no longer; null where there are none. */
  readonly median: number | null;
  /** Nine of ten took no longer. */
  readonly slow: number | null;
}

/** How cases were dealt with. Every count is of cases that a query of its own finds again. */
export interface CaseFigures {
  readonly cases: number;
  /** Working minutes until the first answer and until the decision, calendar days until the payment. */
  readonly answered: Spread;
  readonly decided: Spread;
  readonly paid: Spread;
  readonly inTime: number;
  readonly late: number;
  /** Not answered though the day has passed. */
  readonly overdue: number;
}

const DAY_MINUTES = 1440;

/** Figures of the cases that are let through; `today` in days since 1970. */
export function caseFigures(
  sheet: CaseSheet,
  matches: Matches,
  { today, line }: { readonly today: number; readonly line: WorkingLine },
): CaseFigures {
  const { startedAt, answeredAt, decidedAt, paidAt } = sheet.minutes;
  const answered: number[] = [];
  const decided: number[] = [];
  const paid: number[] = [];
  const standings = { 'in-time': 0, late: 0, overdue: 0 };
  let cases = 0;
  for (let row = 0; row < sheet.count; row += 1) {
    if (matches[row] === 0) continue;
    cases += 1;
    const start = startedAt[row] ?? 0;
    const [answer, decision, payment] = [answeredAt[row], decidedAt[row], paidAt[row]];
    if (answer) answered.push(line(start, answer));
    if (decision) decided.push(line(start, decision));
    if (payment) paid.push(Math.max(0, Math.round((payment - start) / DAY_MINUTES)));
    const standing = answerStanding(sheet, row, today);
    if (standing) standings[standing] += 1;
  }
  return {
    cases,
    answered: spreadOf(answered),
    decided: spreadOf(decided),
    paid: spreadOf(paid),
    inTime: standings['in-time'],
    late: standings.late,
    overdue: standings.overdue,
  };
}

/** The middle and the slow end. Medians, because one forgotten case would spoil an average. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
  return { count: sorted.length, median: at(0.5), slow: at(0.9) };
}
