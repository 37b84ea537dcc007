import { packTable } from '../../shared/weight-table.ts';
import { CAUSE_COLUMNS, type CauseFeatures } from '../features/cause-features.ts';
import type { PackedCauses } from '../packed-model.ts';
import { type ReasonCode, reasonCodes } from '../reason-code.ts';
import type { Example } from './example.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { BIAS_VALUE, rowsOf } from './rows-of.ts';
import { stepOf } from './step-of.ts';

/** One scorer a reason against all others, from the sentences that authors quoted for it. */
export function fitCauses(examples: readonly Example[]): PackedCauses {
  const quoted = examples.flatMap(({ sentences }) =>
    sentences.flatMap(({ causes, reasons }) => reasons.map((reason) => ({ causes, reason }))),
  );
  const size = CAUSE_COLUMNS;
  const rows = rowsOf(
    quoted.map(({ causes }) => bagsOf(causes)),
    size + 1,
  );
  const fitted = reasonCodes.map((reason) => fitOne(reason));
  const all = fitted.flatMap((weights) => [...weights.subarray(0, size)]);
  return {
    weights: packTable(all, stepOf(all)),
    biases: fitted.map((weights) => Number(((weights[size] ?? 0) * BIAS_VALUE).toFixed(3))),
  };

  function fitOne(reason: ReasonCode): Float64Array {
    return fitLogisticRegression({
      rows,
      labels: quoted.map((example) => example.reason === reason),
      costs: new Float64Array(quoted.length).fill(10),
      width: size + 1,
      epochs: 8,
      seed: 11,
    });
  }
}

function bagsOf(causes: CauseFeatures) {
  return causes.map((group) => ({ ...group, offset: 0 }));
}
