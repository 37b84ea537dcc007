import type { ObjectionId } from '../shared/ids.ts';
import { codeColumns, dayColumns, type LinePage, minuteColumns, sumColumns } from './line-page.ts';

type Columns<Names extends readonly string[], Column> = Readonly<Record<Names[number], Column>>;

/** A page with its words looked through once. */
interface OpenedPage {
  readonly page: LinePage;
  /** Where each line begins in `text`. */
  readonly starts: Uint32Array;
  /** The words in lower case, for searching, and where each line begins there: letters may grow longer. */
  readonly lower: string;
  readonly lowerStarts: Uint32Array;
  /** Row of its first line in the sheet. */
  readonly firstRow: number;
}

/**
 * All cases as columns of numbers: about 70 bytes a case besides its words, so that 100,000 of them are looked
 * through in a few milliseconds. A row is a number; `lineAt` makes a line of it.
 */
export interface CaseSheet {
  readonly count: number;
  readonly codes: Columns<typeof codeColumns, Uint8Array>;
  readonly days: Columns<typeof dayColumns, Uint16Array>;
  readonly minutes: Columns<typeof minuteColumns, Uint32Array>;
  readonly sums: Columns<typeof sumColumns, Float64Array>;
  readonly pages: readonly OpenedPage[];
  /** The page of each row, by its place in `pages`. */
  readonly pageOfRow: Uint16Array;
}

/** Lays pages side by side. Pages that `earlier` has already are not looked through again. */
export function caseSheet(pages: readonly LinePage[], earlier: CaseSheet | null = null): CaseSheet {
  const known = new Map(earlier?.pages.map((opened) => [opened.page, opened]));
  const filled = pages.filter(({ count }) => count > 0);
  const count = filled.reduce((sum, page) => sum + page.count, 0);
  const pageOfRow = new Uint16Array(count);
  let firstRow = 0;
  const opened = filled.map((page, place): OpenedPage => {
    const at = firstRow;
    pageOfRow.fill(place, at, at + page.count);
    firstRow += page.count;
    return { ...(known.get(page) ?? openPage(page)), firstRow: at };
  });
  return {
    count,
    pages: opened,
    pageOfRow,
    codes: laid(codeColumns, () => new Uint8Array(count), { pages: filled, of: 'codes' }),
    days: laid(dayColumns, () => new Uint16Array(count), { pages: filled, of: 'days' }),
    minutes: laid(minuteColumns, () => new Uint32Array(count), { pages: filled, of: 'minutes' }),
    sums: laid(sumColumns, () => new Float64Array(count), { pages: filled, of: 'sums' }),
  };
}

/** The words of a row, in the order of `textColumns`. */
export function wordsAt(sheet: CaseSheet, row: number): readonly string[] {
  const opened = sheet.pages[sheet.pageOfRow[row] ?? 0];
  if (!opened) return [];
  const slot = row - opened.firstRow;
  const end = opened.starts[slot + 1];
  return opened.page.text.slice(opened.starts[slot], end ? end - 1 : undefined).split('\t');
}

/** One of the words of a row, by its place in `textColumns`. */
export function wordColumnAt(sheet: CaseSheet, row: number, column: number): string {
  const opened = sheet.pages[sheet.pageOfRow[row] ?? 0];
  if (!opened) return '';
  const { text } = opened.page;
  let from = opened.starts[row - opened.firstRow] ?? 0;
  for (let passed = 0; passed < column; passed += 1) from = text.indexOf('\t', from) + 1;
  return text.slice(from, text.indexOf('\t', from));
}

/** The row of a case; null when the sheet has none. */
export function rowOfCase(sheet: CaseSheet, id: ObjectionId | string): number | null {
  for (const { page, starts, firstRow } of sheet.pages) {
    if (!id.startsWith(page.page)) continue;
    const slot = starts.findIndex((start) => page.text.startsWith(`${id}\t`, start));
    if (slot >= 0) return firstRow + slot;
  }
  return null;
}

function openPage(page: LinePage): Omit<OpenedPage, 'firstRow'> {
  const lower = page.text.toLowerCase();
  return {
    page,
    starts: lineStarts(page.text, page.count),
    lower,
    lowerStarts: lineStarts(lower, page.count),
  };
}

function lineStarts(text: string, count: number): Uint32Array {
  const starts = new Uint32Array(count);
  let at = 0;
  for (let line = 1; line < count; line += 1) {
    at = text.indexOf('\n', at) + 1;
    starts[line] = at;
  }
  return starts;
}

type Kind = 'codes' | 'days' | 'minutes' | 'sums';

/** Each column of all pages, one behind the other. */
function laid<Names extends readonly string[], Column extends { set: SetColumn }>(
  names: Names,
  make: () => Column,
  { pages, of }: { pages: readonly LinePage[]; of: Kind },
): Columns<Names, Column> {
  const columns = names.map((name, place): [string, Column] => {
    const column = make();
    let row = 0;
    for (const page of pages) {
      column.set(page[of].subarray(place * page.count, (place + 1) * page.count), row);
      row += page.count;
    }
    return [name, column];
  });
  // Made of exactly these names one line above; `Object.fromEntries` knows strings only.
  return Object.fromEntries(columns) as Columns<Names, Column>;
}

type SetColumn = (from: ArrayLike<number>, row: number) => void;
