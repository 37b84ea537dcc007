import type { CaseSheet } from './case-sheet.ts';

/** `dueOnDay` of a row as a number of days; 0 for none. */
export function dueNumber({ days }: CaseSheet, row: number, today: number): number {
  const due = days.dueOn[row] ?? 0;
  const resumes = days.resumesOn[row] ?? 0;
  if (resumes === 0 || today < resumes) return due;
  const after = days.dueAfter[row] ?? 0;
  return due !== 0 && due < after ? due : after;
}
