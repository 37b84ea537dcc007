import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate } from '../../lib/domain/detection/training/cross-validate.ts';
import { examplesOf } from '../../lib/domain/detection/training/example.ts';
import { fitFacts } from '../../lib/domain/detection/training/fit-facts.ts';
import { factsSource } from '../../lib/domain/detection/training/write-facts.ts';
import { readCorpus, translatedFolder } from './read-corpus.ts';

const file = join(import.meta.dirname, '../../lib/domain/detection/facts/fact-weights.ts');
const examples = examplesOf([...readCorpus(), ...readCorpus(translatedFolder)]);
console.error(`${examples.length} mails; one training a fold of authors, some minutes in all`);
const source = factsSource(fitFacts(crossValidate(examples)));
writeFileSync(file, source);
console.log(`${file}: ${source.length} bytes`);
