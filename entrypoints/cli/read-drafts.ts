// Drafts of replies in assets/corpus/drafts, written from the descriptions of the rules by people who never saw the
// patterns; the README there says what a line is.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../lib/domain/shared/language.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'assets/corpus/drafts');
const rounds = join(root, 'tests/domain/reply/rule-drafts/rounds');

/** Which files a set of drafts stands in, and which part of each. */
const sets = {
  /** What the word families learned from. */
  taught: { files: ['first', 'second'], part: [0, 0.75] },
  /** What was kept of the same writers to judge by. */
  'cunning-rest': { files: ['first'], part: [0.75, 1] },
  'plain-rest': { files: ['second'], part: [0.75, 1] },
  'whole-rest': { files: ['third'], part: [0.75, 1] },
  'later-rest': { files: ['fourth'], part: [0.5, 1] },
  'letters-rest': { files: ['fifth'], part: [0.5, 1] },
  /** By what the phrases of classic Outlook's scripts are weighed. */
  learned: { files: ['first', 'second'], part: [0, 0.5] },
  cunning: { files: ['first'], part: [0.5, 1] },
  plain: { files: ['second'], part: [0.5, 1] },
  /** By others still, read by nobody. */
  locked: { files: ['locked'], part: [0, 1] },
  'locked-2': { files: ['locked-2'], part: [0, 1] },
  /** By who wrote the rules, for all of them; a round that only judges, the sixth, is not among them. */
  rounds: { files: [1, 2, 3, 4, 5, 7, 8, 9, 10, 11], part: [0, 1] },
} as const;

export type DraftSet = keyof typeof sets;

/** One draft, without the marks around the words that matter. */
export interface WrittenDraft {
  readonly language: Language;
  readonly kind: 'broken' | 'kept' | 'letter';
  /** The rules it was written for; of a letter, the decision it gives. */
  readonly about: readonly string[];
  readonly text: string;
}

/** The drafts of a set, language by language. */
export function readDrafts(set: DraftSet): readonly WrittenDraft[] {
  const { files, part } = sets[set];
  return languages.flatMap((language) =>
    files.flatMap((file) => {
      const lines = textOf(file, language)
        .split('\n')
        .filter((line) => line !== '');
      const [from, to] = part.map((share) => Math.ceil(share * lines.length));
      return lines.slice(from, to).flatMap((line) => draftOf(line, language));
    }),
  );
}

function textOf(file: string | number, language: Language): string {
  if (typeof file === 'string')
    return readFileSync(join(folder, `${file}-${language}.txt`), 'utf8');
  const round = join(rounds, `${language}-${file}.txt`);
  // Not every round has every language.
  return existsSync(round) ? readFileSync(round, 'utf8') : '';
}

function draftOf(line: string, language: Language): readonly WrittenDraft[] {
  const [, sign = '', about = '', text = ''] = /^([+=-])(\S+) (.+)$/.exec(line) ?? [];
  const kind = sign === '+' ? 'broken' : sign === '-' ? 'kept' : 'letter';
  const words = text.replaceAll(/\[\[|\]\]/g, '').replaceAll('\\n', '\n');
  return sign === '' ? [] : [{ language, kind, about: about.split(/[+-]/), text: words }];
}
