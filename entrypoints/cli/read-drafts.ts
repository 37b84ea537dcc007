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
  /** The rule it was written for; of a letter, the decision it gives. */
  readonly about: string;
  readonly text: string;
}

/** All drafts of the corpus, in the order of its files. Files called `locked-…` are for measuring only. */
export function readDrafts(): readonly WrittenDraft[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !name.startsWith('locked'))
    .sort()
    .flatMap((name) => {
      const language = Language.parse(name.slice(-'nb.txt'.length, -'.txt'.length));
      return readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line) => draftOf(line, language));
    });
}

function draftOf(line: string, language: Language): readonly WrittenDraft[] {
  const [, sign = '', about = '', text = ''] = /^([+=-])(\S+) (.+)$/.exec(line) ?? [];
  const kind = sign === '+' ? 'broken' : sign === '-' ? 'kept' : 'letter';
  return sign === ''
    ? []
    : [{ language, kind, about, text: text.replaceAll('[[', '').replaceAll(']]', '') }];
}
