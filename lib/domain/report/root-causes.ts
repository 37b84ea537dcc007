import { type ReasonCode, reasonCodes } from '../detection/reason-code.ts';
import { partsOf } from '../shared/plain-date.ts';
import type { CaseSheet } from './case-sheet.ts';
import type { Matches } from './match-cases.ts';
import { dayOf } from './pack-line.ts';
import { wordCodes } from './word-codes.ts';

/** What cases can be counted by. A month is `YYYY-MM`, of the day on which the objection came. */
export const dimensions = ['reason', 'owner', 'customer', 'month'] as const;
export type Dimension = (typeof dimensions)[number];

/** Values of a dimension as numbers: `names[codes[row]]` is the value of a row. */
interface Coded {
  readonly names: readonly string[];
  readonly codes: ArrayLike<number>;
}

/** How many cases have one value. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** Counts by one dimension across another. */
export interface CrossTable {
  /** Most frequent first; months by date. */
  readonly rows: readonly Count[];
  readonly columns: readonly Count[];
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly number[])[];
  /** Cases in rows that are not shown. */
  readonly rest: number;
}

interface Wish {
  readonly by: Dimension;
  readonly across: Dimension;
  /** Rows and columns at most; of months the last ones. */
  readonly rows: number;
  readonly columns: number;
}

/** Counts the cases that are let through. */
export function crossTable(sheet: CaseSheet, matches: Matches, wish: Wish): CrossTable {
  const by = coded(sheet, wish.by);
  const across = coded(sheet, wish.across);
  const width = across.names.length;
  const cells = new Map<number, number>();
  const inRow = new Uint32Array(by.names.length);
  const inColumn = new Uint32Array(width);
  for (let row = 0; row < sheet.count; row += 1) {
    if (matches[row] === 0) continue;
    const [up, left] = [by.codes[row] ?? 0, across.codes[row] ?? 0];
    inRow[up] = (inRow[up] ?? 0) + 1;
    inColumn[left] = (inColumn[left] ?? 0) + 1;
    const cell = up * width + left;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const rows = chosen(by.names, inRow, { isMonth: wish.by === 'month', most: wish.rows });
  const columns = chosen(across.names, inColumn, {
    isMonth: wish.across === 'month',
    most: wish.columns,
  });
  const named = (codes: readonly number[], counts: Uint32Array, names: readonly string[]) =>
    codes.map((code) => ({ name: names[code] ?? '', count: counts[code] ?? 0 }));
  const all = inRow.reduce((sum, count) => sum + count, 0);
  const shown = rows.reduce((sum, code) => sum + (inRow[code] ?? 0), 0);
  return {
    rows: named(rows, inRow, by.names),
    columns: named(columns, inColumn, across.names),
    cells: rows.map((up) => columns.map((left) => cells.get(up * width + left) ?? 0)),
    rest: all - shown,
  };
}

/** A reason code out of the name of a row or column. */
export function reasonOf(name: string): ReasonCode | null {
  return reasonCodes.find((code) => code === name) ?? null;
}

function coded(sheet: CaseSheet, dimension: Dimension): Coded {
  switch (dimension) {
    case 'reason':
      return { names: reasonCodes, codes: sheet.codes.reason };
    case 'owner':
    case 'customer': {
      const { words, codes } = wordCodes(sheet, dimension);
      return { names: words, codes };
    }
    case 'month':
      return months(sheet);
  }
}

/** A day is looked up once, not once a case. */
function months({ days, count }: CaseSheet): Coded {
  const names: string[] = [];
  const codeOfDay = new Map<number, number>();
  const codes = new Uint16Array(count);
  for (let row = 0; row < count; row += 1) {
    const day = days.receivedOn[row] ?? 0;
    let code = codeOfDay.get(day);
    if (code === undefined) {
      const name = monthOf(day);
      code = names.indexOf(name);
      if (code < 0) code = names.push(name) - 1;
      codeOfDay.set(day, code);
    }
    codes[row] = code;
  }
  return { names, codes };
}

function monthOf(day: number): string {
  const date = dayOf(day);
  if (!date) return '';
  const { year, month } = partsOf(date);
  return `${year}-${String(month).padStart(2, '0')}`;
}

function chosen(
  names: readonly string[],
  counts: Uint32Array,
  { isMonth, most }: { readonly isMonth: boolean; readonly most: number },
): readonly number[] {
  const used = names.map((_, code) => code).filter((code) => (counts[code] ?? 0) > 0);
  const byName = (a: number, b: number) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1);
  if (isMonth) return used.sort(byName).slice(-most);
  return used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || byName(a, b)).slice(0, most);
}
