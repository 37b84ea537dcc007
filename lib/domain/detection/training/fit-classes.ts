import { packTable } from '../../shared/weight-table.ts';
import { CAUSE_COLUMNS, type CauseFeatures, KIND_COLUMNS } from '../features/cause-features.ts';
import { type MailKind, mailKinds } from '../mail-kind.ts';
import type { PackedClasses } from '../packed-model.ts';
import { type ReasonCode, reasonCodes } from '../reason-code.ts';
import type { Example } from './example.ts';
import { isTranslated } from './folds.ts';
import { fitLogisticRegression, type Rows } from './logistic-regression.ts';
import { BIAS_VALUE, rowsOf } from './rows-of.ts';
import { stepOf } from './step-of.ts';
import { tellingScales } from './telling-scales.ts';

const COST = 5;
/** What a translated mail counts beside its original. */
const TRANSLATED = 0.3;

interface ClassRow<Name> {
  readonly bags: CauseFeatures;
  readonly name: Name | null;
  readonly cost: number;
}

/** The grounds of objections: from whole mails and from the quotes in them. */
export function fitCauses(examples: readonly Example[]): PackedClasses {
  const rows = examples
    .filter(({ mail }) => mail.objection)
    .flatMap(({ mail, causes, quotes, file }): readonly ClassRow<ReasonCode>[] => [
      { bags: causes, name: mail.cause, cost: costOf(file) },
      ...quotes.map((quote) => ({ bags: quote.causes, name: quote.reason, cost: costOf(file) })),
    ]);
  return fitClasses(rows, reasonCodes, CAUSE_COLUMNS);
}

/** What mails are that are no objections. */
export function fitKinds(examples: readonly Example[]): PackedClasses {
  const rows = examples
    .filter(({ mail }) => !mail.objection)
    .map(
      ({ mail, kinds, file }): ClassRow<MailKind> => ({
        bags: kinds,
        name: mail.nonDispute,
        cost: costOf(file),
      }),
    );
  return fitClasses(rows, mailKinds, KIND_COLUMNS);
}

function costOf(file: string): number {
  return isTranslated(file) ? COST * TRANSLATED : COST;
}

/** One scorer a class against all others, over `count` columns and a constant one. */
function fitClasses<Name>(
  examples: readonly ClassRow<Name>[],
  names: readonly Name[],
  count: number,
): PackedClasses {
  const rows = rowsOf(
    examples.map(({ bags }) => bags.map((bag) => ({ bag, offset: 0 }))),
    count + 1,
  );
  const fitted = names.map((name) =>
    fitOne({
      rows,
      labels: examples.map((example) => example.name === name),
      costs: examples.map(({ cost }) => cost),
      width: count + 1,
    }),
  );
  const weights = Array.from({ length: count }, (_, column) =>
    fitted.map((one) => one[column] ?? 0),
  ).flat();
  return {
    weights: packTable(weights, stepOf(weights)),
    biases: fitted.map((one) => Number(((one[count] ?? 0) * BIAS_VALUE).toFixed(3))),
  };
}

function fitOne(problem: {
  readonly rows: Rows;
  readonly labels: readonly boolean[];
  readonly costs: readonly number[];
  readonly width: number;
}): Float64Array {
  const { rows, labels, costs, width } = problem;
  const scales = tellingScales(problem);
  const values = rows.values.map((value, at) => value * (scales[rows.columns[at] ?? 0] ?? 1));
  const weights = fitLogisticRegression({
    rows: { ...rows, values },
    labels,
    costs: Float64Array.from(costs),
    width,
    epochs: 5,
    seed: 11,
  });
  return weights.map((weight, column) => weight * (scales[column] ?? 1));
}
