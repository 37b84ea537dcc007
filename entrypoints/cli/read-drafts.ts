// Drafts of replies in assets/corpus/drafts, written from the descriptions of the rules by people who never saw the
// patterns; the README there says what a line is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../lib/domain/shared/language.ts';

const folder = join(import.meta.dirname, '../../assets/corpus/drafts');

/** What the word families learned from, the other half of it, and drafts by others still that nobody reads. */
export type DraftSet = 'learned' | 'judging' | 'locked';

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
  return languages.flatMap((language) => {
    const name = `${set === 'locked' ? 'locked' : 'first'}-${language}.txt`;
    const lines = readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const middle = Math.ceil(lines.length / 2);
    const [start, end] = { learned: [0, middle], judging: [middle], locked: [0] }[set];
    return lines.slice(start, end).flatMap((line) => draftOf(line, language));
  });
}

function draftOf(line: string, language: Language): readonly WrittenDraft[] {
  const [, sign = '', about = '', text = ''] = /^([+=-])(\S+) (.+)$/.exec(line) ?? [];
  const kind = sign === '+' ? 'broken' : sign === '-' ? 'kept' : 'letter';
  const words = text.replaceAll(/\[\[|\]\]/g, '').replaceAll('\\n', '\n');
  return sign === '' ? [] : [{ language, kind, about: about.split(/[+-]/), text: words }];
}
