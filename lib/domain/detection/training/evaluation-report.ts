import type { Unseen } from './cross-validate.ts';
import { factTables } from './fact-tables.ts';
import { isUnrelated } from './folds.ts';
import { groundTables } from './ground-tables.ts';
import {
  calibrationTable,
  confusionTable,
  unrelatedTable,
  verdictTables,
} from './verdict-tables.ts';

/** The figures of a cross-validation in lines for a terminal. */
export function evaluationReport(unseen: readonly Unseen[]): readonly string[] {
  const unrelated = unseen.filter(({ example }) => isUnrelated(example.file));
  const related = unseen.filter(({ example }) => !isUnrelated(example.file));
  return [
    'Mails by authors that training never saw (leave-authors-out, six folds)',
    '',
    ...verdictTables(related),
    '',
    ...unrelatedTable(unrelated),
    '',
    ...calibrationTable(related),
    '',
    ...confusionTable(related),
    '',
    ...groundTables(related),
    '',
    ...factTables(related),
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
