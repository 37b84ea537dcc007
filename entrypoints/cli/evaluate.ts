import { existsSync } from 'node:fs';
import { model } from '../../lib/domain/detection/model.ts';
import { crossValidate, judgeBy } from '../../lib/domain/detection/training/cross-validate.ts';
import {
  evaluationReport,
  lockedReport,
} from '../../lib/domain/detection/training/evaluation-report.ts';
import { examplesOf } from '../../lib/domain/detection/training/example.ts';
import { languageTable } from '../../lib/domain/detection/training/language-table.ts';
import { lockedFolder, readCorpus, translatedFolder, unrelatedFolder } from './read-corpus.ts';

const files = readCorpus();
const examples = examplesOf([
  ...files,
  ...readCorpus(translatedFolder),
  ...readCorpus(unrelatedFolder),
]);
console.error(`${examples.length} mails; one training a fold of authors, some minutes in all`);
print(evaluationReport(crossValidate(examples)));
print(languageTable(files));

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
