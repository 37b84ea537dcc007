import type { Unseen } from './cross-validate.ts';
import { factTables } from './fact-tables.ts';
import { groundTables } from './ground-tables.ts';
import { calibrationTable, confusionTable, verdictTables } from './verdict-tables.ts';

/** The figures of a cross-validation in lines for a terminal. */
export function evaluationReport(unseen: readonly Unseen[]): readonly string[] {
  return [
    'Mails by authors that training never saw (leave-authors-out, six folds)',
    '',
    ...verdictTables(unseen),
    '',
    ...calibrationTable(unseen),
    '',
    ...confusionTable(unseen),
    '',
    ...groundTables(unseen),
    '',
    ...factTables(unseen),
  ];
}

/** The locked test in the same tables, sums only: nothing here may show a single mail. */
export function lockedReport(judged: readonly Unseen[]): readonly string[] {
  return [
    'Locked test: the shipped model on mails that nothing was trained or tuned on',
    '',
    ...verdictTables(judged),
    '',
    ...calibrationTable(judged),
    '',
    ...groundTables(judged, true),
    '',
    ...factTables(judged),
  ];
}
