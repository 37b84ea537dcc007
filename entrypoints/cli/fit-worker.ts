import { parentPort } from 'node:worker_threads';
import { examplesOf } from '../../lib/domain/detection/training/example.ts';
import { fitScorers, withoutFold } from '../../lib/domain/detection/training/train-model.ts';
import { readWholeCorpus } from './read-corpus.ts';

// A thread of `fitSideBySide`: is told a fold, or null for none, and answers with the scorers fitted without it.
const examples = examplesOf(readWholeCorpus());

parentPort?.on('message', (fold: number | null) => {
  parentPort?.postMessage(fitScorers(fold === null ? examples : withoutFold(examples, fold)));
});
