/** One table of measured figures. Cells are numbers in the unit that the column names, or words. */
export interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** How it was measured, and what the reader must not conclude from it. */
  readonly notes?: readonly string[];
}

/** One area of the product, measured beside its peers in the same process or browser. */
export interface Bench {
  readonly title: string;
  run(): Promise<readonly BenchTable[]>;
}

/** The middle and the slow end of some measured times, in the unit of the times. */
export function quantiles(times: readonly number[]): {
  readonly p50: number;
  readonly p99: number;
} {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5) ?? Number.NaN, p99: at(0.99) ?? Number.NaN };
}
