/** Sparse rows: row `i` holds `columns` and `values` from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** What a fit needs: rows, labels (true is the positive class) and a cost a row. */
export interface Problem {
  readonly rows: Rows;
  readonly labels: readonly boolean[];
  /** How much a row counts (C of liblinear); 0 leaves it out. */
  readonly costs: Float64Array;
  readonly width: number;
  readonly epochs: number;
  readonly seed: number;
}

/**
 * Weights of an L2-regularised logistic regression by dual coordinate descent: Yu, Huang and Lin,
 * "Dual coordinate descent methods for logistic regression and maximum entropy models", Machine
 * Learning 85 (2011), algorithm 5. Deterministic: the order of rows comes from `seed`.
 */
export function fitLogisticRegression(problem: Problem): Float64Array {
  const { rows, labels, costs, width, epochs } = problem;
  const count = labels.length;
  const weights = new Float64Array(width);
  const alpha = new Float64Array(count);
  const rest = new Float64Array(count);
  const norms = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const cost = costs[row] ?? 0;
    alpha[row] = Math.min(0.001 * cost, 1e-8);
    rest[row] = cost - (alpha[row] ?? 0);
    norms[row] = squaredNorm(rows, row);
    addRow(weights, { rows, row, factor: (alpha[row] ?? 0) * (labels[row] ? 1 : -1) });
  }
  const order = Int32Array.from({ length: count }, (_, row) => row);
  const random = randomFrom(problem.seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const cost = costs[row] ?? 0;
      if (cost === 0) continue;
      const label = labels[row] ? 1 : -1;
      const margin = label * dotRow(weights, rows, row);
      const step = solveOne({
        norm: norms[row] ?? 0,
        margin,
        cost,
        alpha: alpha[row] ?? 0,
        rest: rest[row] ?? 0,
      });
      alpha[row] = step.alpha;
      rest[row] = step.rest;
      if (step.change !== 0) addRow(weights, { rows, row, factor: step.change * label });
    }
  }
  return weights;
}

interface One {
  readonly norm: number;
  readonly margin: number;
  readonly cost: number;
  readonly alpha: number;
  readonly rest: number;
}

/** The one-variable sub-problem by Newton steps that stay inside (0, cost). */
function solveOne({ norm, margin, cost, alpha, rest }: One) {
  const isSwapped = 0.5 * norm * (rest - alpha) + margin < 0;
  const sign = isSwapped ? -1 : 1;
  const before = isSwapped ? rest : alpha;
  let z = cost - before < 0.5 * cost ? 0.1 * before : before;
  let gradient = norm * (z - before) + sign * margin + Math.log(z / (cost - z));
  for (let step = 0; step < 40 && Math.abs(gradient) > 1e-4; step++) {
    const curvature = norm + cost / (cost - z) / z;
    const next = z - gradient / curvature;
    z = next <= 0 ? z * 0.1 : Math.min(next, cost * (1 - 1e-12));
    gradient = norm * (z - before) + sign * margin + Math.log(z / (cost - z));
  }
  const change = sign * (z - before);
  return isSwapped ? { alpha: cost - z, rest: z, change } : { alpha: z, rest: cost - z, change };
}

/** The score of one row. */
function dotRow(weights: Float64Array, rows: Rows, row: number): number {
  const end = rows.starts[row + 1] ?? 0;
  let sum = 0;
  for (let at = rows.starts[row] ?? 0; at < end; at++)
    sum += (rows.values[at] ?? 0) * (weights[rows.columns[at] ?? 0] ?? 0);
  return sum;
}

function addRow(
  weights: Float64Array,
  { rows, row, factor }: { rows: Rows; row: number; factor: number },
): void {
  const end = rows.starts[row + 1] ?? 0;
  for (let at = rows.starts[row] ?? 0; at < end; at++) {
    const column = rows.columns[at] ?? 0;
    weights[column] = (weights[column] ?? 0) + factor * (rows.values[at] ?? 0);
  }
}

function squaredNorm(rows: Rows, row: number): number {
  const end = rows.starts[row + 1] ?? 0;
  let sum = 0;
  for (let at = rows.starts[row] ?? 0; at < end; at++) sum += (rows.values[at] ?? 0) ** 2;
  return sum;
}

/** mulberry32: numbers from 0 to 1, the same for the same seed on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
}
