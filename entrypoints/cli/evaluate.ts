import type { Unseen } from '../../lib/domain/detection/training/cross-validate.ts';
import { crossValidate } from '../../lib/domain/detection/training/cross-validate.ts';
import { evaluationReport } from '../../lib/domain/detection/training/evaluation-report.ts';
import { examplesOf } from '../../lib/domain/detection/training/example.ts';
import { readCorpus } from './read-corpus.ts';

const examples = examplesOf(readCorpus());
console.error(`${examples.length} mails; one training an author, about a minute in all`);

const unseen: Unseen[] = [];
for (const fold of crossValidate(examples)) {
  unseen.push(...fold);
  console.error(`  ${fold[0]?.example.file ?? ''}: ${fold.length} mails`);
}
for (const line of evaluationReport(unseen)) console.log(line);
