import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate } from '../../lib/domain/detection/training/cross-validate.ts';
import { examplesOf } from '../../lib/domain/detection/training/example.ts';
import { fitFacts } from '../../lib/domain/detection/training/fit-facts.ts';
import { foldNumbers } from '../../lib/domain/detection/training/folds.ts';
import { factsSource } from '../../lib/domain/detection/training/write-facts.ts';
import { fitSideBySide } from './fit-side-by-side.ts';
import { readWholeCorpus } from './read-corpus.ts';

const file = join(import.meta.dirname, '../../lib/domain/detection/facts/fact-weights.ts');
const examples = examplesOf(readWholeCorpus());
const unseen = crossValidate(examples, await fitSideBySide(foldNumbers));
const source = factsSource(fitFacts(unseen));
writeFileSync(file, source);
console.log(`${file}: ${source.length} bytes`);
