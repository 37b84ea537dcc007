import type { PackedTable } from '../shared/weight-table.ts';

/** The language scorer as stored: a row of weights a language, in the order of `languages`. */
export interface PackedLanguageModel {
  readonly weights: PackedTable;
  readonly biases: readonly number[];
}
