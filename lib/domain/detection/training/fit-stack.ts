import { type MailScores, stackInputs } from '../stack-inputs.ts';
import { fitLogisticRegression } from './logistic-regression.ts';

/** Weights of the last step from scores of mails that their scorers had not seen. */
export function fitStack(
  scores: readonly MailScores[],
  labels: readonly boolean[],
  costs: readonly number[],
): readonly number[] {
  const inputs = scores.map(stackInputs);
  const width = inputs[0]?.length ?? 0;
  const weights = fitLogisticRegression({
    rows: {
      starts: Int32Array.from({ length: inputs.length + 1 }, (_, row) => row * width),
      columns: Int32Array.from({ length: inputs.length * width }, (_, at) => at % width),
      values: Float32Array.from(inputs.flat()),
    },
    labels,
    costs: Float64Array.from(costs),
    width,
    epochs: 60,
    seed: 3,
  });
  return [...weights].map((weight) => Number(weight.toFixed(4)));
}
