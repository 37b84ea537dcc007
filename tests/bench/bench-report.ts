import { cpus } from 'node:os';
import process from 'node:process';
import type { BenchTable } from './bench.ts';

/** What each area measured, by its name. */
export type Measured = Record<string, readonly BenchTable[]>;

/** Where the figures come from: they compare within one run on one machine and no further. */
export function machineLine(): string {
  const [first] = cpus();
  return `${cpus().length} cores, ${first?.model.trim() ?? 'unknown processor'}, node ${process.versions.node}`;
}

/** A table as aligned text, with the last release's cell in brackets where it is another number. */
export function tableLines(table: BenchTable, lastRelease: readonly BenchTable[] = []): string[] {
  const before = lastRelease.find(({ title }) => title === table.title);
  const body = table.rows.map((row) =>
    row.map((cell, column) => cellText(cell, earlier(row, column))),
  );
  const all = [[...table.columns], ...body];
  const widths = table.columns.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const notes = (table.notes ?? []).map((note) => `  ${note}`);
  return ['', `### ${table.title}`, ...lines, ...notes];

  function earlier(row: readonly (string | number)[], column: number): string | number | undefined {
    if (before?.columns[column] !== table.columns[column]) return undefined;
    return before?.rows.find(([label]) => label === row[0])?.[column];
  }
}

function cellText(cell: string | number, earlier: string | number | undefined): string {
  const text = numberText(cell);
  return typeof cell === 'number' && typeof earlier === 'number' && numberText(earlier) !== text
    ? `${text} (${numberText(earlier)})`
    : text;
}

function numberText(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  const digits = Math.abs(cell) >= 100 ? 0 : Math.abs(cell) >= 10 ? 1 : 2;
  return Number.isInteger(cell) ? String(cell) : cell.toFixed(digits);
}
