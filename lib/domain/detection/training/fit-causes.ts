import { packTable } from '../../shared/weight-table.ts';
import { CAUSE_COLUMNS, type CauseFeatures } from '../features/cause-features.ts';
import type { PackedCauses } from '../packed-model.ts';
import { reasonCodes } from '../reason-code.ts';
import type { Example } from './example.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { BIAS_VALUE, rowsOf } from './rows-of.ts';
import { stepOf } from './step-of.ts';
import { tellingScales } from './telling-scales.ts';

const COST = 5;
const WIDTH = CAUSE_COLUMNS + 1;

/** One scorer a reason against all others, from whole objections and from the quotes in them. */
export function fitCauses(examples: readonly Example[]): PackedCauses {
  const rows = examples
    .filter(({ mail }) => mail.objection)
    .flatMap(({ mail, causes, quotes }) => [
      { bags: causes, reason: mail.cause },
      ...quotes.map((quote) => ({ bags: quote.causes, reason: quote.reason })),
    ]);
  const fitted = reasonCodes.map((reason) =>
    fitOne(
      rows.map(({ bags }) => bags),
      rows.map((row) => row.reason === reason),
    ),
  );
  const weights = Array.from({ length: CAUSE_COLUMNS }, (_, column) =>
    fitted.map((one) => one[column] ?? 0),
  ).flat();
  return {
    weights: packTable(weights, stepOf(weights)),
    biases: fitted.map((one) => Number(((one[WIDTH - 1] ?? 0) * BIAS_VALUE).toFixed(3))),
  };
}

function fitOne(bags: readonly CauseFeatures[], labels: readonly boolean[]): Float64Array {
  const rows = rowsOf(
    bags.map((groups) => groups.map((bag) => ({ bag, offset: 0 }))),
    WIDTH,
  );
  const costs = labels.map(() => COST);
  const scales = tellingScales({ rows, labels, costs, width: WIDTH });
  for (const [at, column] of rows.columns.entries())
    rows.values[at] = (rows.values[at] ?? 0) * (scales[column] ?? 1);
  const weights = fitLogisticRegression({
    rows,
    labels,
    costs: Float64Array.from(costs),
    width: WIDTH,
    epochs: 5,
    seed: 11,
  });
  return weights.map((weight, column) => weight * (scales[column] ?? 1));
}
