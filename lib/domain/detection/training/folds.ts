/** Folds of training; each holds whole author files, languages and waves mixed. */
export const FOLDS = 6;

const folds: readonly (readonly string[])[] = [
  ['a-nb', 'b-da', 'o-en', 'd-sv'],
  ['a-da', 'b-sv', 'o-nb', 'd-en'],
  ['a-sv', 'b-en', 'o-da', 'd-nb'],
  ['a-en', 'a-nn', 'b-nb', 'o-sv'],
  ['m-mix', 'c-da', 'c-en'],
  ['c-sv', 'c-nb', 'd-da'],
];

/** Mails composed of set sentences: plain ways to object. Learnt from, never measured on. */
export function isComposed(file: string): boolean {
  return file.startsWith('p-');
}

/** The fold of an author file. Contrast pairs stand in one file, so they never part. */
export function foldOf(file: string): number {
  const fold = folds.findIndex((files) => files.includes(file));
  return fold < 0 ? file.length % FOLDS : fold;
}

/** Ordinary mail as it arrives in an inbox, plainly labelled: the measure of false alarms. */
export function isOrdinary(file: string): boolean {
  return file.startsWith('o-');
}
