import type { CaseRow } from './case-store.ts';

/** Cases as every store gives them: the one that was registered last first. */
export function newestFirst(rows: Iterable<CaseRow>): CaseRow[] {
  const age = ({ objection }: CaseRow) => `${objection.registeredAt} ${objection.id}`;
  return [...rows].sort((left, right) => (age(left) < age(right) ? 1 : -1));
}

/** The nearest duty first, no duty last; of two on one day always the same one. For `sort`. */
export function byNextDue(left: CaseRow, right: CaseRow): number {
  const due = ({ nextDueOn, objection }: CaseRow) => `${nextDueOn ?? '9999-12-31'} ${objection.id}`;
  return due(left) < due(right) ? -1 : 1;
}
