import type { QuarantinedRow } from '../../ports/case-store.ts';
import type { Parsed } from './parse-row.ts';

/** Rows that parse, and what is wrong with the others. */
export interface Sorted<T> {
  readonly values: readonly T[];
  readonly broken: readonly QuarantinedRow[];
}

/** Sorts what was read from `store` into values and broken rows. `keys` belong to `records`, one each. */
export function sortOut<T>(
  records: readonly unknown[],
  {
    keys,
    store,
    parse,
  }: {
    keys: readonly string[];
    store: string;
    parse: (record: unknown) => Parsed<T>;
  },
): Sorted<T> {
  const values: T[] = [];
  const broken: QuarantinedRow[] = [];
  for (const [index, record] of records.entries()) {
    const parsed = parse(record);
    if (parsed.ok) values.push(parsed.value);
    else broken.push({ store, key: keys[index] ?? '', problem: parsed.problem });
  }
  return { values, broken };
}
