import { type CaseSheet, wordColumnAt } from './case-sheet.ts';

/** A column of words as numbers: `words[codes[row]]` is the word of a row. */
export interface WordCodes {
  readonly words: readonly string[];
  readonly codes: Uint32Array;
}

/** What cases can be sorted out by: who answers, and which customer (by address, else by name). */
export type WordColumn = 'owner' | 'customer';

// A sheet never changes, so what was worked out of it once is true as long as it lives.
const known = new WeakMap<CaseSheet, Map<WordColumn, WordCodes>>();

/** The numbers of a column, worked out at the first asking. */
export function wordCodes(sheet: CaseSheet, column: WordColumn): WordCodes {
  const columns = known.get(sheet) ?? new Map<WordColumn, WordCodes>();
  known.set(sheet, columns);
  const found = columns.get(column) ?? numbered(sheet, column);
  columns.set(column, found);
  return found;
}

function numbered(sheet: CaseSheet, column: WordColumn): WordCodes {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const codes = new Uint32Array(sheet.count);
  for (let row = 0; row < sheet.count; row += 1) {
    const word = wordOf(sheet, row, column);
    let number = numbers.get(word);
    if (number === undefined) {
      number = words.length;
      words.push(word);
      numbers.set(word, number);
    }
    codes[row] = number;
  }
  return { words, codes };
}

function wordOf(sheet: CaseSheet, row: number, column: WordColumn): string {
  if (column === 'owner') return wordColumnAt(sheet, row, 1);
  return wordColumnAt(sheet, row, 2) || wordColumnAt(sheet, row, 3);
}
