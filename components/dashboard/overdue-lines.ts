import type { CaseLine } from '@/lib/domain/report/case-line.ts';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import { groupBit, groupsOf } from '@/lib/domain/report/group-cases.ts';
import { lineAt } from '@/lib/domain/report/line-at.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';

/** The lines of what is overdue: of a hundred thousand cases only these are made into lines. */
export function overdueLines(sheet: CaseSheet, today: PlainDate): readonly CaseLine[] {
  const groups = groupsOf(sheet, today);
  const lines: CaseLine[] = [];
  for (let row = 0; row < groups.length; row += 1)
    if (((groups[row] ?? 0) & groupBit.overdue) !== 0) lines.push(lineAt(sheet, row));
  return lines;
}
