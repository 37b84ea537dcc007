import { gzipSync } from 'node:zlib';
import { readCorpus } from '../../entrypoints/cli/read-corpus.ts';
import { detectorOf } from '../../lib/domain/detection/detector-of.ts';
import { judgeOf } from '../../lib/domain/detection/judge-of.ts';
import { model } from '../../lib/domain/detection/model.ts';
import { readingOf } from '../../lib/domain/detection/text/reading.ts';
import { type Example, examplesOf } from '../../lib/domain/detection/training/example.ts';
import { fitClasses } from '../../lib/domain/detection/training/fit-classes.ts';
import { foldOf, isOrdinary, isWritten } from '../../lib/domain/detection/training/folds.ts';
import { fitMailScorer, withoutFold } from '../../lib/domain/detection/training/train-model.ts';
import { languageModel } from '../../lib/domain/message/language-model.ts';
import { readMessage } from '../../lib/domain/message/read-message.ts';
import { instantOf } from '../../lib/domain/shared/instant.ts';
import type { Bench, BenchTable } from './bench.ts';
import { quantiles } from './bench.ts';
import { hostileTable } from './detection/hostile.ts';
import { type Trained, trainBayes, trainFastText, trainWink } from './detection/peers.ts';
import { type Timed, textOf, timed } from './detection/timed.ts';

/** The author files of this fold are judged, all others learnt from; translated mails are left out for all. */
const HELD_OUT = 0;

export const bench: Bench = {
  title: 'Detection',
  run: async () => [await peersTable(), wholeTable(), hostileTable()],
};

async function peersTable(): Promise<BenchTable> {
  const examples = examplesOf(readCorpus());
  const held = examples.filter(({ file }) => isWritten(file) && foldOf(file) === HELD_OUT);
  const learnt = withoutFold(examples, HELD_OUT);
  const texts = learnt.map((example) => ({
    text: textOf(example),
    isObjection: example.mail.objection,
  }));
  const rows: Timed[] = [];
  for (const train of [trainWink, trainBayes, trainFastText])
    rows.push(await timed(await train(texts), held));
  return {
    title: 'Is it an objection? The same mails learnt from and judged',
    columns: [
      'classifier',
      'mails/s',
      'p50 µs',
      'p99 µs',
      'model KB gz',
      'F1',
      'recall at 5 % false alarms',
    ],
    rows: [await timed(ours(learnt), held), ...rows].map((row) => [
      row.name,
      row.perSecond,
      row.p50,
      row.p99,
      row.kilobytes,
      row.f1,
      row.recall,
    ]),
    notes: [
      `${learnt.length} mails learnt from, ${held.length} judged, of other authors (${held.filter(({ file }) => isOrdinary(file)).length} of them ordinary mail).`,
      'F1 at the threshold that suits each best; recall where 5 % of all other mails are called an objection.',
      'Each is given the newest text, and its time includes cutting it into words. bayes tells no probability.',
    ],
  };
}

function ours(learnt: readonly Example[]): Trained {
  const scorers = { mail: fitMailScorer(learnt), classes: fitClasses(learnt) };
  const judge = judgeOf({ ...model, ...scorers });
  return {
    name: 'Svarfrist, verdict only',
    score: (text) => {
      const [subject = '', ...lines] = text.split('\n');
      const reading = readingOf({ subject, newest: lines.join('\n') });
      return judge.mail(reading, judge.classes(reading));
    },
    bytes: gzipSync(JSON.stringify(scorers)).length,
  };
}

/** The shipped detector with everything it does. */
function wholeTable(): BenchTable {
  const detect = detectorOf(model);
  const raw = examplesOf(readCorpus().filter(({ name }) => name.startsWith('o-'))).map(
    ({ mail, message }) => ({ ...message, text: mail.body }),
  );
  for (const message of raw.slice(0, 300)) detect(message);
  const times = raw.map((message) => {
    const start = performance.now();
    detect(readMessage(message, instantOf(0)));
    return (performance.now() - start) * 1000;
  });
  const { p50, p99 } = quantiles(times);
  const total = times.reduce((sum, time) => sum + time, 0);
  const kilobytes = (value: object) => Math.round(gzipSync(JSON.stringify(value)).length / 1024);
  return {
    title: 'The whole way of an ordinary mail: newest text, language, verdict, grounds, facts',
    columns: ['detector', 'mails/s', 'p50 µs', 'p99 µs', 'models KB gz'],
    rows: [
      [
        `Svarfrist ${model.version}`,
        Math.round((raw.length / total) * 1e6),
        Math.round(p50),
        Math.round(p99),
        kilobytes(model) + kilobytes(languageModel),
      ],
    ],
    notes: [
      `${raw.length} mails of about ${Math.round(raw.reduce((sum, { text }) => sum + text.length, 0) / raw.length)} characters.`,
    ],
  };
}
