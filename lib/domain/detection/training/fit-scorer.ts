import { packTable } from '../../shared/weight-table.ts';
import { type FeatureGroups, groupNames, type TableBits } from '../features/feature-bag.ts';
import type { PackedScorer } from '../features/score-features.ts';
import { fitLogisticRegression, type Rows } from './logistic-regression.ts';
import { BIAS_VALUE, rowsOf } from './rows-of.ts';
import { rootOf, stepOf } from './step-of.ts';
import { tellingScales } from './telling-scales.ts';

/** Examples of a two-class scorer; `costs` say how much each counts. */
export interface ScorerProblem {
  readonly features: readonly FeatureGroups[];
  readonly labels: readonly boolean[];
  readonly costs: readonly number[];
  readonly bits: TableBits;
}

const EPOCHS = 8;
const SEED = 20_261_122;

/** Fits a linear scorer and packs it at once: what is measured is what is shipped. */
export function fitScorer({ features, labels, costs, bits }: ScorerProblem): PackedScorer {
  const offsets = groupNames.map((_, at) =>
    groupNames.slice(0, at).reduce((sum, name) => sum + 2 ** bits[name], 0),
  );
  const width = groupNames.reduce((sum, name) => sum + 2 ** bits[name], 1);
  const rows = rowsOf(
    features.map((groups) =>
      groupNames.map((name, at) => ({ bag: groups[name], offset: offsets[at] ?? 0 })),
    ),
    width,
  );
  const scales = tellingScales({ rows, labels, costs, width });
  scaleRows(rows, scales);
  const weights = fitLogisticRegression({
    rows,
    labels,
    costs: Float64Array.from(costs),
    width,
    epochs: EPOCHS,
    seed: SEED,
  }).map((weight, column) => weight * (scales[column] ?? 1));
  const tables = groupNames.map((name, at) => {
    const from = offsets[at] ?? 0;
    const table = weights.subarray(from, from + 2 ** bits[name]).map(rootOf);
    return [name, packTable(table, stepOf(table))] as const;
  });
  return {
    tables: recordOf(tables),
    bias: Number(((weights[width - 1] ?? 0) * BIAS_VALUE).toFixed(4)),
  };
}

function scaleRows({ columns, values }: Rows, scales: Float64Array): void {
  for (const [at, column] of columns.entries())
    values[at] = (values[at] ?? 0) * (scales[column] ?? 1);
}

function recordOf(
  tables: readonly (readonly [keyof PackedScorer['tables'], PackedScorer['tables']['words']])[],
): PackedScorer['tables'] {
  const empty = packTable([], 1);
  const record = { words: empty, chars: empty, senses: empty, chains: empty, phrases: empty };
  for (const [name, table] of tables) record[name] = table;
  return record;
}
