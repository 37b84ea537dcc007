// Drafts of replies in assets/corpus/drafts, written from the descriptions of the rules by somebody who never saw
// the patterns: `+L101 …` breaks a rule, `-L101 …` only comes near, `=… ` is a letter without error.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language } from '../../lib/domain/shared/language.ts';

const folder = join(import.meta.dirname, '../../assets/corpus/drafts');

/** One draft, without the marks around the words that matter. */
export interface WrittenDraft {
  readonly language: Language;
  readonly kind: 'broken' | 'kept' | 'letter';
  /** The rules it was written for; of a letter, the decision it gives. */
  readonly about: readonly string[];
  readonly text: string;
}

/** The first half of each file of the corpus: the second is kept to judge by. */
export function readDrafts(): readonly WrittenDraft[] {
  return readdirSync(folder)
    .filter((name) => /^first-\w\w\.txt$/.test(name))
    .sort()
    .flatMap((name) => {
      const language = Language.parse(name.slice(-'nb.txt'.length, -'.txt'.length));
      const lines = readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '');
      const middle = Math.ceil(lines.length / 2);
      return lines.slice(0, middle).flatMap((line) => draftOf(line, language));
    });
}

function draftOf(line: string, language: Language): readonly WrittenDraft[] {
  const [, sign = '', about = '', text = ''] = /^([+=-])(\S+) (.+)$/.exec(line) ?? [];
  const kind = sign === '+' ? 'broken' : sign === '-' ? 'kept' : 'letter';
  const words = text.replaceAll(/\[\[|\]\]/g, '').replaceAll('\\n', '\n');
  return sign === '' ? [] : [{ language, kind, about: about.split(/[+-]/), text: words }];
}
