// What of the check's phrases is heard in drafts by others, word by word: what it would be worth to have each.
import { sentencesOf } from '../../../lib/domain/reply/check/sentences.ts';
import { templates } from '../../../lib/domain/reply/templates.ts';
import { languages, writtenFamilyOf } from '../../../lib/domain/shared/language.ts';
import { type DraftSet, readDrafts } from '../read-drafts.ts';
import { type Heard, Listener, type Writing } from './outlook-listener.ts';
import { type Column, columns, type Phrase } from './outlook-phrases.ts';

/** What was heard in all drafts together. */
export interface Hearings extends Heard {
  /** Every word that was heard, by its column. */
  readonly words: Readonly<Record<Column, ReadonlySet<string>>>;
}

// The word families were learned from the first halves, and less from the third quarters, where each of their words is
// heard at least once. So the second halves say more of what a phrase is worth; the locked drafts stay locked.
const weights = [
  ['learned', 0.6],
  ['plain', 1],
  ['cunning', 1],
  // Of rules that those drafts are not about only these speak.
  ['rounds', 1],
] as const satisfies readonly (readonly [DraftSet, number])[];

// What keeps the check from asking about the product's own letters has to be there: they are what most people send.
const OWN_LETTERS = 15;

/** Listens for phrases in the drafts by other writers and in the letters of the product. */
export function hearingsOf(phrases: readonly Phrase[]): Hearings {
  const drafts = [
    ...weights.flatMap(([set, weight]) => readDrafts(set).map((draft) => ({ ...draft, weight }))),
    ...ownLetters(),
  ];
  const listener = new Listener();
  const words = Object.fromEntries(
    columns.map((column) => {
      const writings = drafts
        .filter(({ language }) => writtenFamilyOf[language] === column)
        .map((draft): Writing => ({ ...draft, sentences: sentencesOf(draft.text) }));
      listener.listen(
        writings,
        phrases.filter((phrase) => phrase.column === column),
      );
      const all = writings.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens));
      return [column, new Set(all.map(({ text }) => text))];
    }),
    // Object.fromEntries widens the keys; there is one for each of the columns.
  ) as Record<Column, Set<string>>;
  return { ...listener.heard(), words };
}

function ownLetters(): readonly Omit<Writing, 'sentences'>[] {
  return templates.flatMap(({ texts }) =>
    languages.map((language) => ({
      language,
      kind: 'letter' as const,
      about: [],
      text: texts[language].body,
      weight: OWN_LETTERS,
      isOwn: true as const,
    })),
  );
}
