import type { Language } from '../domain/shared/language.ts';

/** One piece of a paper. Everything in it is text: renderers escape it. */
export type PaperBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'quote' | 'warning'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** One moment of a history. */
  | {
      readonly kind: 'moment';
      readonly when: string;
      readonly title: string;
      readonly facts: readonly string[];
      readonly note: string;
    };

/** A document for people outside the house, in one language, before it is a PDF or a page. */
export interface Paper {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  /** Stands at the foot of every page, before the number of the page. */
  readonly foot: string;
  /** `Page 2 of 7` in the language of the paper. */
  readonly pageOf: (page: number, pages: number) => string;
  readonly blocks: readonly PaperBlock[];
}

/** What a column of an export holds, so that a spreadsheet can count with it. Amounts are in major units. */
export type ColumnKind = 'text' | 'date' | 'instant' | 'amount' | 'number';

/** A column of an export, as its head names it. */
export interface ExportColumn {
  readonly title: string;
  readonly kind: ColumnKind;
}

/** Dates are `YYYY-MM-DD`, instants ISO 8601 in UTC; null is an empty cell. */
export type ExportCell = string | number | null;

export type ExportRow = readonly ExportCell[];

/** A table on its way into a file. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  /** In steps, each asked for when the one before is written: a hundred thousand rows are never in memory at once. */
  readonly rows: AsyncIterable<readonly ExportRow[]>;
}

/** A file in a pack. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A chosen file, read in slices: a browser's `File` is one. */
export interface BinaryFile {
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Why a file cannot be read. Words for each are in `lib/i18n/evidence.ts`. */
export const fileProblems = [
  'empty', // nothing in it
  'archive', // a ZIP: a pack of evidence perhaps, but no backup
  'foreign', // something else altogether
  'broken', // begins as ours and then cannot be read
  'incomplete', // ends too early
  'too-large', // unpacks to more than any backup can be
  'newer', // written by a newer version
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** A file could not be read; nothing of it was taken over. The message never holds its words. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly problem: FileProblem;
  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(`file: ${problem}`, options);
    this.problem = problem;
  }
}

/** Files out of the house and back in. What is heavy behind it is loaded with the first file. */
export interface DocumentFiles {
  pdf(paper: Paper): Promise<Uint8Array>;
  /** The same paper as one HTML page without scripts. */
  page(paper: Paper): string;
  /** An Excel workbook (`.xlsx`) of one sheet, part by part. */
  workbook(table: ExportTable): AsyncIterable<Uint8Array>;
  zip(files: readonly PackedFile[]): Promise<Uint8Array>;
  /** A page that checks an evidence pack without a network; `words` are its texts by name. */
  verifier(words: Readonly<Record<string, string>>, language: Language): Promise<string>;
  /** Packs text piece by piece (gzip): the pieces together are the file. */
  packText(pieces: AsyncIterable<string>): Promise<readonly Uint8Array[]>;
  /** The lines of a text file, packed or not. @throws FileError */
  lines(file: BinaryFile): AsyncIterable<string>;
}
