import { anyTopic, TOPIC_NUMBERS, type Topic, topicFeatures } from '../topic.ts';
import type { Example } from './example.ts';
import { isOrdinary, isUnrelated, isWritten } from './folds.ts';
import { fitLogisticRegression } from './logistic-regression.ts';

/** What a mail of the difficult files counts beside an ordinary one: they name the thing at stake less often than life does. */
const DIFFICULT = 0.15;

/** What parts mail between sellers and customers from unrelated mail; both count the same in sum. */
export function fitTopic(examples: readonly Example[]): Topic {
  const written = examples.filter(({ file }) => isWritten(file));
  const strange = written.filter(({ file }) => isUnrelated(file)).length;
  if (strange === 0) return anyTopic;
  const weights = written.map(({ file }) =>
    isUnrelated(file) || isOrdinary(file) ? 1 : DIFFICULT,
  );
  const business = weights.reduce((sum, weight) => sum + weight, -strange);
  const rows = written.map(({ reading }) => topicFeatures(reading));
  const starts = Int32Array.from({ length: rows.length + 1 });
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + row.length;
  const fitted = fitLogisticRegression({
    rows: {
      starts,
      columns: Int32Array.from(rows.flatMap((row) => row.map(([place]) => place))),
      values: Float32Array.from(rows.flatMap((row) => row.map(([, value]) => value))),
    },
    labels: written.map(({ file }) => !isUnrelated(file)),
    costs: Float64Array.from(written, ({ file }, at) =>
      isUnrelated(file) ? 1 : ((weights[at] ?? 0) * strange) / business,
    ),
    width: TOPIC_NUMBERS,
    epochs: 100,
    seed: 5,
  });
  return [...fitted].map((weight) => Number(weight.toFixed(2)));
}
