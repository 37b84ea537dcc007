/** Folds of training; each holds whole author files, languages and waves mixed. */
const folds: readonly (readonly string[])[] = [
  [
    'a-nb',
    'b-da',
    'o-en',
    'd-sv',
    'e-en',
    'f-sv',
    'o-sv-2',
    'g-da',
    'o-da-3',
    'h-nb',
    'h-nn',
    'o-nb-4',
    'k-en',
    'o-en-7',
    'u-en',
    'u-nb-2',
    'o-sv-7',
    'o-nb-8',
    'w-en',
    'o-en-14',
    'w-da',
    'o-da-10',
    'va-en',
    'o-en-18',
  ],
  [
    'a-da',
    'b-sv',
    'o-nb',
    'd-en',
    'f-nb',
    'o-nb-2',
    'g-sv',
    'o-sv-3',
    'h-sv',
    'o-sv-4',
    'l-en',
    'o-en-8',
    'u-en-2',
    'r-da',
    'o-da-7',
    'q-en',
    'o-en-9',
    'u-da-2',
    'z-en',
    'o-en-17',
    'x-da',
    'o-da-11',
  ],
  [
    'a-sv',
    'b-en',
    'o-da',
    'd-nb',
    'g-en',
    'o-en-3',
    'g-nn',
    'o-nn',
    'j-en',
    'o-en-6',
    'k-nb',
    'k-nn',
    'o-nb-5',
    'u-da',
    'q-sv',
    'o-sv-6',
    'q-da',
    'o-da-6',
    'u-en-3',
    'y-en',
    'o-en-16',
    'vb-en',
    'o-en-19',
  ],
  [
    'a-en',
    'a-nn',
    'b-nb',
    'o-sv',
    'e-da',
    'f-en',
    'o-en-2',
    'i-en',
    'o-en-5',
    'k-da',
    'o-da-5',
    'q-nb',
    'o-nb-7',
    'u-sv',
    'u-mix-2',
    'o-en-12',
    'x-en',
    'o-en-15',
    'y-da',
    'o-da-12',
  ],
  [
    'm-mix',
    'c-da',
    'c-en',
    'e-sv',
    'g-nb',
    'o-nb-3',
    'h-en',
    'o-en-4',
    'l-nb',
    'l-da',
    'l-sv',
    'o-nb-6',
    'r-en',
    'o-en-10',
    'u-nb',
    'u-en-4',
    'v-da',
    'o-da-9',
    'v-sv',
    'o-sv-8',
    'vc-en',
    'o-en-20',
  ],
  [
    'c-sv',
    'c-nb',
    'd-da',
    'e-nb',
    'f-da',
    'o-da-2',
    'h-da',
    'o-da-4',
    'k-sv',
    'o-sv-5',
    'n-mix',
    's-en',
    'o-en-11',
    'u-mix',
    'u-sv-2',
    'o-da-8',
    'v-en',
    'o-en-13',
    'w-sv',
    'o-sv-9',
  ],
];

/** The numbers of all folds. */
export const foldNumbers: readonly number[] = folds.map((_, fold) => fold);

/** Mails composed of set sentences: plain ways to object. Learnt from, never measured on. */
export function isComposed(file: string): boolean {
  return file.startsWith('p-');
}

/** Mails of another file in other languages, by a program. Learnt from, never measured on. */
export function isTranslated(file: string): boolean {
  return file.startsWith('t-');
}

/** Mails that a person wrote as they stand: the only ones that anything is measured on. */
export function isWritten(file: string): boolean {
  return !isComposed(file) && !isTranslated(file);
}

/** The author file that a translated one was made from; any other file is its own. */
export function authorOf(file: string): string {
  return isTranslated(file) ? file.slice(2) : file;
}

/** The fold of an author file. Contrast pairs stand in one file, so they never part, nor do translations. */
export function foldOf(file: string): number {
  const author = authorOf(file);
  const fold = folds.findIndex((files) => files.includes(author));
  return fold < 0 ? author.length % folds.length : fold;
}

/** Mail about anything but business with customers. */
export function isUnrelated(file: string): boolean {
  return file.startsWith('u-');
}

/** Ordinary mail as it arrives in an inbox, plainly labelled: the measure of false alarms. */
export function isOrdinary(file: string): boolean {
  return file.startsWith('o-');
}

/** What a translated mail counts in a fit beside its original. */
const TRANSLATED = 0.3;

/** How much a mail of a file counts in a fit beside one that a person wrote. */
export function weightOf(file: string): number {
  return isTranslated(file) ? TRANSLATED : 1;
}
