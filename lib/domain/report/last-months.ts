import { PlainDate, partsOf } from '../shared/plain-date.ts';
import type { Count } from './root-causes.ts';

/**
 * The last months of a count by month, at most `most` of them, in order and without gaps: a month in which nothing came
 * is one with 0, or a chart would draw a quiet half year as if it had not been.
 */
export function lastMonths(counts: readonly Count[], most: number): readonly Count[] {
  const numbers = counts.map(({ name }) => numberOf(name));
  if (numbers.length === 0) return [];
  const last = Math.max(...numbers);
  const first = Math.max(Math.min(...numbers), last - most + 1);
  const byName = new Map(counts.map(({ name, count }) => [name, count]));
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const name = nameOf(first + place);
    return { name, count: byName.get(name) ?? 0 };
  });
}

/** Months since the year 0. */
function numberOf(name: string): number {
  const { year, month } = partsOf(PlainDate.parse(`${name}-01`));
  return year * 12 + month - 1;
}

function nameOf(number: number): string {
  const month = String((number % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${month}`;
}
