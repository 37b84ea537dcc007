/** Folds inside training; each holds whole author files, languages and waves mixed. */
export const INNER_FOLDS = 4;

const folds: readonly (readonly string[])[] = [
  ['a-nb', 'b-da', 'm-mix', 'o-en'],
  ['a-da', 'b-sv', 'b-nb', 'o-sv'],
  ['a-sv', 'b-en', 'o-nb'],
  ['a-en', 'a-nn', 'o-da'],
];

/** The fold of an author file. Contrast pairs stand in one file, so they never part. */
export function foldOf(file: string): number {
  const fold = folds.findIndex((files) => files.includes(file));
  return fold < 0 ? file.length % INNER_FOLDS : fold;
}

/** The author of a file: two files by one author are left out together. */
export function authorOf(file: string): string {
  return file === 'a-nn' ? 'a-en' : file;
}

/** Ordinary mail as it arrives in an inbox, plainly labelled: the measure of false alarms. */
export function isOrdinary(file: string): boolean {
  return file.startsWith('o-');
}
