import { existsSync } from 'node:fs';
import { model } from '../../lib/domain/detection/model.ts';
import { crossValidate, judgeBy } from '../../lib/domain/detection/training/cross-validate.ts';
import {
  evaluationReport,
  lockedReport,
} from '../../lib/domain/detection/training/evaluation-report.ts';
import { examplesOf } from '../../lib/domain/detection/training/example.ts';
import { foldNumbers } from '../../lib/domain/detection/training/folds.ts';
import { languageTable } from '../../lib/domain/detection/training/language-table.ts';
import { fitSideBySide } from './fit-side-by-side.ts';
import { lockedFolder, readCorpus, readWholeCorpus } from './read-corpus.ts';

const examples = examplesOf(readWholeCorpus());
print(evaluationReport(crossValidate(examples, await fitSideBySide(foldNumbers))));
print(languageTable(readCorpus()));

// The locked mails are judged by the shipped model and told in sums only: whoever reads a single one
// of them and then changes the detector has spent the test.
if (existsSync(lockedFolder)) {
  const locked = examplesOf(readCorpus(lockedFolder));
  console.log(`Shipped model ${model.version}`);
  print(lockedReport(locked.map(judgeBy(model))));
}

function print(lines: readonly string[]): void {
  for (const line of [...lines, '']) console.log(line);
}
