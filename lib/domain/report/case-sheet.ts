import { codeColumns, dayColumns, type LinePage, minuteColumns, sumColumns } from './line-page.ts';

type Columns<Names extends readonly string[], Column> = Readonly<Record<Names[number], Column>>;

/** A page and where it stands in the sheet. */
interface PlacedPage {
  readonly page: LinePage;
  /** Row of its first line in the sheet. */
  readonly firstRow: number;
}

/** The words of a page, and where each line begins in them. */
export interface PageWords {
  readonly text: string;
  readonly starts: Uint32Array;
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
  readonly pages: readonly PlacedPage[];
  /** The page of each row, by its place in `pages`. */
  readonly pageOfRow: Uint16Array;
}

/** Lays pages side by side. Words stay as they are until somebody asks for them. */
export function caseSheet(pages: readonly LinePage[]): CaseSheet {
  const filled = pages.filter(({ count }) => count > 0);
  const count = filled.reduce((sum, page) => sum + page.count, 0);
  const pageOfRow = new Uint16Array(count);
  let row = 0;
  const placed = filled.map((page, place): PlacedPage => {
    const firstRow = row;
    row += page.count;
    pageOfRow.fill(place, firstRow, row);
    return { page, firstRow };
  });
  return {
    count,
    pages: placed,
    pageOfRow,
    codes: laid(codeColumns, () => new Uint8Array(count), { pages: filled, of: 'codes' }),
    days: laid(dayColumns, () => new Uint16Array(count), { pages: filled, of: 'days' }),
    minutes: laid(minuteColumns, () => new Uint32Array(count), { pages: filled, of: 'minutes' }),
    sums: laid(sumColumns, () => new Float64Array(count), { pages: filled, of: 'sums' }),
  };
}

// A page never changes, so what was worked out of it is true as long as it lives. Only pages in sight are looked
// through at first, and those that were not written anew keep what is known of them.
const asWritten = new WeakMap<LinePage, PageWords>();
const inLowerCase = new WeakMap<LinePage, PageWords>();

/** The words of a page as they are shown. */
function wordsOfPage(page: LinePage): PageWords {
  return remembered(asWritten, page, (text) => text);
}

/** The words of a page for searching: letters may grow longer in lower case, so lines begin elsewhere. */
export function searchedWords(page: LinePage): PageWords {
  return remembered(inLowerCase, page, (text) => text.toLowerCase());
}

function remembered(
  known: WeakMap<LinePage, PageWords>,
  page: LinePage,
  change: (text: string) => string,
): PageWords {
  const found = known.get(page);
  if (found) return found;
  const text = change(page.text);
  const words = { text, starts: lineStarts(text, page.count) };
  known.set(page, words);
  return words;
}

/** The words of a row, in the order of `textColumns`. */
export function wordsAt(sheet: CaseSheet, row: number): readonly string[] {
  const placed = sheet.pages[sheet.pageOfRow[row] ?? 0];
  if (!placed) return [];
  const { text, starts } = wordsOfPage(placed.page);
  const slot = row - placed.firstRow;
  const end = starts[slot + 1];
  return text.slice(starts[slot], end ? end - 1 : undefined).split('\t');
}

/** One of the words of a row but the last, by its place in `textColumns`: each of them ends at a tab. */
export function wordColumnAt(sheet: CaseSheet, row: number, column: number): string {
  const placed = sheet.pages[sheet.pageOfRow[row] ?? 0];
  if (!placed) return '';
  const { text, starts } = wordsOfPage(placed.page);
  let from = starts[row - placed.firstRow] ?? 0;
  for (let passed = 0; passed < column; passed += 1) from = text.indexOf('\t', from) + 1;
  return text.slice(from, text.indexOf('\t', from));
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
