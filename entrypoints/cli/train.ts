import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { examplesOf } from '../../lib/domain/detection/training/example.ts';
import { fitLanguage } from '../../lib/domain/detection/training/fit-language.ts';
import { foldNumbers } from '../../lib/domain/detection/training/folds.ts';
import { languageExamples } from '../../lib/domain/detection/training/language-examples.ts';
import { trainModel } from '../../lib/domain/detection/training/train-model.ts';
import { languageSource, modelSource } from '../../lib/domain/detection/training/write-model.ts';
import { fitSideBySide } from './fit-side-by-side.ts';
import { readCorpus, readWholeCorpus, translatedFolder } from './read-corpus.ts';

const domain = join(import.meta.dirname, '../../lib/domain');
const corpus = [...readCorpus(), ...readCorpus(translatedFolder)];

write('message/language-model.ts', languageSource(fitLanguage(languageExamples(corpus))));
const [all, ...without] = await fitSideBySide([null, ...foldNumbers]);
if (!all) throw new Error('no scorers were fitted');
const model = trainModel(examplesOf(readWholeCorpus()), { all, without });
write('detection/model.ts', modelSource(model));
console.log(`model ${model.version}, thresholds ${JSON.stringify(model.thresholds)}`);

function write(file: string, source: string): void {
  writeFileSync(join(domain, file), source);
  console.log(`${file}: ${source.length} bytes, ${gzipSync(source).length} compressed`);
}
